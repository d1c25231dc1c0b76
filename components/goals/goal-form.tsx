'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/button';
import { Chips } from '@/components/ui/chips';
import { DayField } from '@/components/ui/day-field';
import { FieldError } from '@/components/ui/field';
import { Row } from '@/components/ui/page';
import { Refusal } from '@/components/ui/refusal';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import { WritingSurface } from '@/components/ui/writing-surface';
import type { Action } from '@/lib/actions/action-state';
import type { PersonalGoal } from '@/lib/domain/goals/goal';
import { maximumLineLength, maximumTextLength } from '@/lib/domain/text/length';
import { motiveKinds } from '@/lib/domain/vocabulary';

export type GoalFormProps = {
  action: Action<{ id: string }>;
  id: string;
  once: string;
  /** The goal as the writer has seen it; left out for a new one. */
  goal?: Pick<PersonalGoal, 'title' | 'why' | 'kinds' | 'nextAction' | 'version'>;
  /** Who can read it, beneath the words. */
  children?: ReactNode;
};

const typedKinds = (value: unknown): string[] | null =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : null;

/** A goal in own words, why it matters, and the next small action. A lost race shows both texts and keeps what was typed. */
export function GoalForm({ action, id, once, goal, children }: GoalFormProps) {
  const t = useTranslations('goals');
  const words = useTranslations('words');
  const { submit, refused, current, typed, error, errors, trouble } = useFormAction(action);
  const kinds = refused ? (typedKinds(refused.typed.kinds) ?? []) : (goal?.kinds ?? []);
  const surface = (name: 'title' | 'why' | 'nextAction', before: string) => ({
    id: name,
    name,
    defaultValue: typed(name, before),
    'aria-labelledby': `${name}-label`,
    'aria-invalid': error(name) ? true : undefined,
    'aria-describedby': error(name) ? `${name}-error` : undefined,
  });
  const wrong = (name: string) => {
    const message = error(name);
    return message ? <FieldError id={`${name}-error`}>{message}</FieldError> : null;
  };
  return (
    <form action={submit}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="once" value={once} />
      {goal ? <input type="hidden" name="version" value={current?.version ?? goal.version} /> : null}
      {errors.length > 0 || trouble ? (
        <Row open>
          <Refusal errors={errors} trouble={trouble} current={current} keepHref={`/goals/${id}`} />
        </Row>
      ) : null}
      <Row asks label={<span id="title-label">{t('titleAsk')}</span>}>
        {wrong('title')}
        <WritingSurface {...surface('title', goal?.title ?? '')} look="line" large limit={maximumLineLength} />
      </Row>
      <Row asks label={<span id="why-label">{t('whyAsk')}</span>}>
        {wrong('why')}
        <WritingSurface {...surface('why', goal?.why ?? '')} limit={maximumTextLength} />
      </Row>
      <Row asks label={t('kindsAsk')} note={t('kindsHint')}>
        <Chips
          many
          id="kinds"
          name="kinds[]"
          legend={t('kindsAsk')}
          legendHidden
          defaultValue={kinds}
          options={motiveKinds.map((kind) => ({ value: kind, label: words(`motiveKind.${kind}`) }))}
          error={error('kinds')}
        />
      </Row>
      <Row asks label={<span id="nextAction-label">{t('nextActionAsk')}</span>} note={t('nextActionHint')}>
        {wrong('nextAction')}
        <WritingSurface
          {...surface('nextAction', goal?.nextAction?.text ?? '')}
          look="line"
          limit={maximumLineLength}
        />
        <DayField
          id="nextActionOn"
          name="nextActionOn"
          label={t('nextActionOn')}
          aside={t('optional')}
          defaultValue={typed('nextActionOn', goal?.nextAction?.on ?? '')}
          error={error('nextActionOn')}
        />
      </Row>
      <Row>
        <div className="under">
          {children}
          <div className="acts">
            <SubmitButton>{goal ? t('saveGoal') : t('recordGoal')}</SubmitButton>
            <LinkButton variant="text" href={goal ? `/goals/${id}` : '/goals'}>
              {t('leave')}
            </LinkButton>
          </div>
        </div>
      </Row>
    </form>
  );
}
