'use client';

import { ErrorPanel } from '@/components/ui/error-panel';
import { Page } from '@/components/ui/page';

/** Inside the frame: the other places stay reachable. */
export default function SignedInError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <Page>
      <div className="row-body">
        <ErrorPanel onRetry={reset} reference={error.digest} />
      </div>
    </Page>
  );
}
