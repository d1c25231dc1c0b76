import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Branch, LinkCounts, StrategyGoal } from '@/lib/domain/goals/strategy-goal';

export type GoalTreeProps = {
  branches: readonly Branch<StrategyGoal>[];
  /** What the reader may see of each goal's links. */
  counts: ReadonlyMap<string, LinkCounts>;
};

/** Strategy goals in plain words, parts beneath the goal they belong to. */
export function GoalTree({ branches, counts }: GoalTreeProps) {
  const t = useTranslations('strategy');
  return (
    <ul className="goal-tree">
      {branches.map(({ goal, parts }) => {
        const { confirmed, conflicts } = counts.get(goal.id) ?? { confirmed: 0, conflicts: 0 };
        return (
          <li key={goal.id}>
            <p className="word word--l" lang={goal.language}>
              <Link href={`/strategy/${goal.id}`}>{goal.title}</Link>
            </p>
            <p className="note" lang={goal.language}>
              {goal.plainWords}
            </p>
            <p className="meta">
              {confirmed > 0 ? <span>{t('linkCount', { count: confirmed })}</span> : null}
              {conflicts > 0 ? (
                <span className="tag tag--cloud">{t('conflictCount', { count: conflicts })}</span>
              ) : null}
              {confirmed + conflicts === 0 ? <span className="none-yet">{t('noLinkYet')}</span> : null}
              <span>{t('owner', { name: goal.owner.name })}</span>
            </p>
            {parts.length > 0 ? <GoalTree branches={parts} counts={counts} /> : null}
          </li>
        );
      })}
    </ul>
  );
}
