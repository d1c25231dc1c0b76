import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { PersonalGoal } from '@/lib/domain/goals/goal';
import { formatDayShort } from '@/lib/i18n/format';

export type NextActionProps = { goal: PersonalGoal; complete: (form: FormData) => Promise<void> };

/** The next small action with its day; its owner says when it is done. */
export function NextAction({ goal, complete }: NextActionProps) {
  const t = useTranslations('goals');
  const locale = useLocale();
  const { id, version, nextAction, mine, language } = goal;
  if (!nextAction) {
    return (
      <p className="none-yet">
        {t('nextActionNone')} {mine ? <Link href={`/goals/${id}/edit#nextAction`}>{t('nextActionAdd')}</Link> : null}
      </p>
    );
  }
  return (
    <>
      <p className="word" lang={language}>
        {nextAction.text}
      </p>
      <div className="meta">
        {nextAction.on ? <span>{formatDayShort(nextAction.on, locale)}</span> : null}
        {mine ? (
          <form action={complete}>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="version" value={version} />
            <button type="submit" className="linklike">
              {t('actionDone')}
            </button>
          </form>
        ) : null}
      </div>
    </>
  );
}
