import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Brand } from '@/components/frame/brand';
import { NotFoundWords } from '@/components/ui/not-found-words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ui'))('notFoundTitle') };
}

export default function NotFound() {
  return (
    <main className="grid gap-10 px-5 py-7 tablet:px-12">
      <Brand href="/" />
      <NotFoundWords />
    </main>
  );
}
