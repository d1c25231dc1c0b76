import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Brand } from '@/components/frame/brand';
import { LinkButton } from '@/components/ui/button';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ui'))('notFoundTitle') };
}

/** One answer for what does not exist and for what may not be read. */
export default async function NotFound() {
  const t = await getTranslations('ui');
  return (
    <main className="grid gap-10 px-5 py-7 tablet:px-12">
      <Brand href="/" />
      <div className="trouble">
        <h1 className="title">{t('notFoundTitle')}</h1>
        <p>{t('notFoundBody')}</p>
        <LinkButton href="/" variant="main">
          {t('notFoundHome')}
        </LinkButton>
      </div>
    </main>
  );
}
