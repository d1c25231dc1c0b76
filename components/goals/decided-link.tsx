'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Action } from '@/lib/actions/action-state';
import type { DecidedLink, Link } from '@/lib/domain/goals/link';
import { DecisionDialog } from './decision-dialog';

export type DecidedLinkActsProps = {
  action: Action<DecidedLink>;
  link: Pick<Link, 'id' | 'version' | 'relation' | 'contribution'>;
};

/** What the author may still do with a confirmed link or a conflict: say it in other words, or withdraw it. */
export function DecidedLinkActs({ action, link }: DecidedLinkActsProps) {
  const t = useTranslations('goals');
  const [asked, setAsked] = useState<'words' | 'withdraw' | null>(null);
  const conflict = link.relation === 'conflicts';
  const close = () => setAsked(null);
  return (
    <>
      <p className="acts">
        <Button variant="text" aria-haspopup="dialog" onClick={() => setAsked('words')}>
          {conflict ? t('changeConflict') : t('changeContribution')}
        </Button>
        <Button variant="text" aria-haspopup="dialog" onClick={() => setAsked('withdraw')}>
          {t('withdraw')}
        </Button>
      </p>
      <DecisionDialog
        action={action}
        link={link}
        decision={conflict ? 'conflict' : 'confirm'}
        open={asked === 'words'}
        onClose={close}
        given={link.contribution ?? ''}
        optional={conflict}
        words={{
          question: conflict ? t('conflictWords') : t('contributionAsk'),
          field: conflict ? t('conflictField') : t('contributionField'),
          act: t('save'),
        }}
      />
      <DecisionDialog
        action={action}
        link={link}
        decision="withdraw"
        open={asked === 'withdraw'}
        onClose={close}
        words={{ question: t('withdrawQuestion'), body: t('withdrawBody'), act: t('withdraw') }}
      />
    </>
  );
}
