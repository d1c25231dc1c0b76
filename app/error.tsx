'use client';

import { Brand } from '@/components/frame/brand';
import { ErrorPanel } from '@/components/ui/error-panel';

/** What the server keeps of the error is found by its reference; its text is never shown. */
export default function RootError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main className="grid gap-10 px-5 py-7 tablet:px-12">
      <Brand href="/" />
      <ErrorPanel onRetry={reset} reference={error.digest} />
    </main>
  );
}
