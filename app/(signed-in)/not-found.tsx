import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotFoundWords } from '@/components/ui/not-found-words';
import { Page } from '@/components/ui/page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ui'))('notFoundTitle') };
}

/** Inside the frame, which has the name and the main part of the page already. */
export default function NotFoundInFrame() {
  return (
    <Page>
      <div className="row-body">
        <NotFoundWords />
      </div>
    </Page>
  );
}
