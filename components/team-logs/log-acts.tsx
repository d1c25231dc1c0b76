'use client';

import { useTranslations } from 'next-intl';
import { Button, LinkButton } from '@/components/ui/button';

/** Editing for the author, paper for every reader. */
export function LogActs({ id, mine }: { id: string; mine: boolean }) {
  const t = useTranslations('teamLogs');
  return (
    <div className="act-bar act-bar--quiet">
      <span className="acts">
        {mine ? (
          <LinkButton icon="pen-line" href={`/team-logs/${id}/edit`}>
            {t('edit')}
          </LinkButton>
        ) : null}
        <Button variant="text" icon="printer" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </span>
    </div>
  );
}
