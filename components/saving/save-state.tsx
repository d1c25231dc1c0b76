import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon, type IconName } from '@/components/ui/icon';

/** `time` is a clock time already written in the reader's way, for example "14.05". */
export type Saving =
  | { state: 'untouched' }
  | { state: 'saving' }
  | { state: 'saved'; time: string }
  | { state: 'onDevice' }
  | { state: 'notSaved' }
  | { state: 'conflict'; time?: string };

export type SaveStateProps = { saving: Saving; onRetry?: () => void; onCompare?: () => void };

const icons: Record<Exclude<Saving['state'], 'untouched'>, IconName> = {
  saving: 'circle-dashed',
  saved: 'check',
  onDevice: 'smartphone',
  notSaved: 'triangle-alert',
  conflict: 'git-compare',
};

/** Where the text is now. One line in one place: keep it mounted, so that a change is read out politely. */
export function SaveState({ saving, onRetry, onCompare }: SaveStateProps) {
  const { state } = saving;
  const look = classNames(
    'save',
    state === 'saving' && 'save--open',
    (state === 'notSaved' || state === 'conflict') && 'save--alert',
  );
  return (
    <div className={look} role="status">
      {state === 'untouched' ? null : (
        <>
          <Icon name={icons[state]} />
          <span>
            <SaveWords saving={saving} onRetry={onRetry} onCompare={onCompare} />
          </span>
        </>
      )}
    </div>
  );
}

function SaveWords({ saving, onRetry, onCompare }: SaveStateProps) {
  const t = useTranslations('ui');
  switch (saving.state) {
    case 'untouched':
      return null;
    case 'saving':
      return t('saving');
    case 'saved':
      return <span className="num">{t('saved', { time: saving.time })}</span>;
    case 'onDevice':
      return t('onDevice');
    case 'notSaved':
      return (
        <>
          <b>{t('notSaved')}</b> {t('notSavedKept')} {onRetry ? <Act onClick={onRetry}>{t('retry')}</Act> : null}
        </>
      );
    case 'conflict':
      return (
        <>
          <b>{t('conflict')}</b> {saving.time ? t('conflictOther', { time: saving.time }) : null}{' '}
          {onCompare ? <Act onClick={onCompare}>{t('compare')}</Act> : null}
        </>
      );
  }
}

function Act({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className="linklike" onClick={onClick}>
      {children}
    </button>
  );
}
