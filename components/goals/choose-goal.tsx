'use client';

import { useTranslations } from 'next-intl';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FieldError } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Row } from '@/components/ui/page';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import { WritingSurface } from '@/components/ui/writing-surface';
import type { Action } from '@/lib/actions/action-state';
import type { DecidedLink } from '@/lib/domain/goals/link';
import { maximumTextLength } from '@/lib/domain/text/length';
import type { Language } from '@/lib/domain/vocabulary';

export type ChooseGoalProps = {
  action: Action<DecidedLink>;
  id: string;
  once: string;
  itemId: string;
  goals: readonly { id: string; title: string; plainWords: string; language: Language; depth: number }[];
};

/** Every strategy goal in plain words; one is chosen and confirmed with a contribution, or marked as a conflict. */
export function ChooseGoal({ action, id, once, itemId, goals }: ChooseGoalProps) {
  const t = useTranslations('goals');
  const { submit, typed, error, errors, trouble } = useFormAction(action);
  const chosen = typed('strategyGoalId', '');
  const unchosen = error('strategyGoalId');
  const wrong = error('words');
  return (
    <form action={submit}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="once" value={once} />
      <input type="hidden" name="itemId" value={itemId} />
      {errors.length > 0 || trouble ? (
        <Row open>
          <ErrorSummary errors={errors} />
          <Notice tone="cloud">{trouble}</Notice>
        </Row>
      ) : null}
      <Row label={t('strategyGoals')}>
        <fieldset className="goal-choices" id="strategyGoalId">
          <legend className="sr">{t('strategyGoals')}</legend>
          {unchosen ? <FieldError id="strategyGoalId-error">{unchosen}</FieldError> : null}
          {goals.map((goal) => (
            <label className="check" key={goal.id} data-depth={Math.min(goal.depth, 3)} lang={goal.language}>
              <input type="radio" name="strategyGoalId" value={goal.id} defaultChecked={goal.id === chosen} />
              <span>
                <span className="word word--s">{goal.title}</span>
                <span className="note">{goal.plainWords}</span>
              </span>
            </label>
          ))}
        </fieldset>
      </Row>
      <Row>
        <div className="field give">
          <label htmlFor="words">{t('contributionAsk')}</label>
          <p className="hint" id="words-hint">
            {t('contributionHint')}
          </p>
          {wrong ? <FieldError id="words-error">{wrong}</FieldError> : null}
          <WritingSurface
            id="words"
            name="words"
            look="give"
            defaultValue={typed('words', '')}
            limit={maximumTextLength}
            aria-invalid={wrong ? true : undefined}
            aria-describedby={wrong ? 'words-error' : 'words-hint'}
          />
        </div>
        <div className="acts">
          <SubmitButton name="decision" value="confirm">
            {t('confirm')}
          </SubmitButton>
          <SubmitButton name="decision" value="conflict" variant="warn" icon="git-compare">
            {t('markConflict')}
          </SubmitButton>
        </div>
      </Row>
    </form>
  );
}
