import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';

/** The search stands in the address. `children` follow the search: what one can do besides. */
export function PeopleSearch({ search, former, children }: { search: string; former: boolean; children?: ReactNode }) {
  const t = useTranslations('people');
  return (
    <form className="pick mt-3" method="get" action="/people">
      <Field id="q" name="q" type="search" label={t('search')} defaultValue={search} autoComplete="off" />
      <label className="check">
        <input type="checkbox" name="former" value="1" defaultChecked={former} />
        <span>{t('former')}</span>
      </label>
      <Button type="submit" icon="search">
        {t('find')}
      </Button>
      {children}
    </form>
  );
}
