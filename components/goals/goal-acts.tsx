import { useTranslations } from 'next-intl';
import { Button, LinkButton } from '@/components/ui/button';
import type { GoalState, PersonalGoal } from '@/lib/domain/goals/goal';

export type GoalActsProps = { goal: Pick<PersonalGoal, 'id' | 'state'>; close: (form: FormData) => Promise<void> };

/** What the owner may do with the goal as a whole. */
export function GoalActs({ goal, close }: GoalActsProps) {
  const t = useTranslations('goals');
  const act = (state: GoalState, label: string) => (
    <form action={close}>
      <input type="hidden" name="id" value={goal.id} />
      <input type="hidden" name="state" value={state} />
      <Button type="submit" variant="text">
        {label}
      </Button>
    </form>
  );
  return (
    <div className="acts acts--flush">
      <LinkButton variant="text" href={`/goals/${goal.id}/edit`}>
        {t('edit')}
      </LinkButton>
      {goal.state === 'active' ? act('reached', t('markReached')) : act('active', t('reopen'))}
      {goal.state === 'archived' ? null : act('archived', t('archive'))}
    </div>
  );
}
