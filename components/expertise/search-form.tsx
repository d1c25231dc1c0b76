import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';

/** A plain form: what was looked for stands in the address. */
export function SearchForm({ asked }: { asked: string }) {
  const t = useTranslations('expertise');
  return (
    <search>
      <form className="pick" action="/expertise" method="get">
        <Field id="q" name="q" type="search" label={t('searchField')} defaultValue={asked} key={asked} width="mid" />
        <Button type="submit" icon="search">
          {t('search')}
        </Button>
      </form>
    </search>
  );
}
