import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ReadersFact } from '@/components/visibility/readers-line';
import { itemPath } from '@/lib/domain/access/item-path';
import type { Motive, PersonalGoal } from '@/lib/domain/goals/goal';
import { type Link as GoalLink, isConfirmed } from '@/lib/domain/goals/link';
import { formatDay, formatDayShort } from '@/lib/i18n/format';

/** Goals as a list: the words, what has become of them, and who reads them. */
export function GoalItems({ goals, links }: { goals: readonly PersonalGoal[]; links: readonly GoalLink[] }) {
  const t = useTranslations('goals');
  const locale = useLocale();
  return (
    <ul className="items">
      {goals.map((goal) => {
        const own = links.filter(({ goalId, itemId }) => goalId === goal.id || itemId === goal.id);
        const count = (which: (link: GoalLink) => boolean) => own.filter(which).length;
        const confirmed = count((link) => isConfirmed(link) && link.relation !== 'conflicts');
        const conflicts = count((link) => isConfirmed(link) && link.relation === 'conflicts');
        const waiting = count(({ state }) => state === 'suggested');
        return (
          <li key={goal.id}>
            <p className="word" lang={goal.language}>
              <Link href={itemPath('personalGoal', goal.id)}>{goal.title}</Link>
            </p>
            <p className="meta">
              {goal.mine ? null : <span>{goal.authorName}</span>}
              {goal.state === 'reached' ? <span className="tag">{t('reached')}</span> : null}
              <span>{t('started', { day: formatDay(goal.startedOn, locale) })}</span>
              {confirmed > 0 ? <span>{t('confirmedCount', { count: confirmed })}</span> : null}
              {conflicts > 0 ? <span>{t('conflictCount', { count: conflicts })}</span> : null}
              {goal.mine && waiting > 0 ? <span>{t('suggestedCount', { count: waiting })}</span> : null}
              {goal.nextAction?.on ? (
                <span>{t('nextActionBy', { day: formatDayShort(goal.nextAction.on, locale) })}</span>
              ) : null}
              <ReadersFact readers={goal.readers} mine={goal.mine} authorName={goal.authorName} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}

export function MotiveItems({ motives }: { motives: readonly Motive[] }) {
  return (
    <ul className="items">
      {motives.map((motive) => (
        <li key={motive.id}>
          <p className="word" lang={motive.language}>
            <Link href={itemPath('motive', motive.id)}>{motive.text}</Link>
          </p>
          <p className="meta">
            {motive.mine ? null : <span>{motive.authorName}</span>}
            <ReadersFact readers={motive.readers} mine={motive.mine} authorName={motive.authorName} />
          </p>
        </li>
      ))}
    </ul>
  );
}
