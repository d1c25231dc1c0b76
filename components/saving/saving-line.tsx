'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Autosaver, AutosaverView } from './autosaver';
import { SaveState, type Saving } from './save-state';
import { useClock } from './use-clock';

type Shown = AutosaverView & { saver: Autosaver };

function savingOf({ stage, savedAt, conflict }: AutosaverView, time: (instant: string) => string): Saving {
  switch (stage) {
    case 'saved':
      return savedAt ? { state: 'saved', time: time(savedAt) } : { state: 'untouched' };
    case 'conflict':
      return { state: 'conflict', time: conflict?.savedAt ? time(conflict.savedAt) : undefined };
    case 'tooLong':
    case 'signedOut':
      return { state: 'notSaved' };
    default:
      return { state: stage };
  }
}

/** Where the text is now, in one line beneath it. */
export function SavingLine({ shown, onCompare }: { shown: Shown; onCompare?: () => void }) {
  const time = useClock();
  const retry = shown.stage === 'tooLong' ? undefined : () => void shown.saver.flush();
  return <SaveState saving={savingOf(shown, time)} onRetry={retry} onCompare={onCompare} />;
}

/** What the writer has to know or decide about a text: a draft left earlier, an ended session, too long a text. */
export function SavingNotices({ shown }: { shown: Shown }) {
  const t = useTranslations('ui.drafts');
  const time = useClock();
  const { stage, offered, saver } = shown;
  return (
    <div className="[&_.notice]:mb-4">
      <Notice icon="history">
        {offered ? (
          <>
            <p>{t('draftFound', { time: time(offered.at) })}</p>
            <p className="word word--s my-2 whitespace-pre-line">{offered.text.slice(0, 300)}</p>
            <div className="acts">
              <Button onClick={saver.takeDraft}>{t('takeDraft')}</Button>
              <Button variant="text" onClick={saver.dropDraft}>
                {t('dropDraft')}
              </Button>
            </div>
          </>
        ) : null}
      </Notice>
      <Notice tone="cloud">
        {stage === 'signedOut' ? (
          <>
            {t('signedOut')}{' '}
            <a href="/sign-in" target="_blank" rel="noreferrer">
              {t('signInAgain')}
            </a>
          </>
        ) : stage === 'tooLong' ? (
          t('tooLong')
        ) : null}
      </Notice>
    </div>
  );
}
