'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/button';
import { DayField } from '@/components/ui/day-field';
import { FieldError } from '@/components/ui/field';
import { Row } from '@/components/ui/page';
import { Refusal } from '@/components/ui/refusal';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import { WritingSurface } from '@/components/ui/writing-surface';
import type { Action } from '@/lib/actions/action-state';
import type { Tension, TensionPart } from '@/lib/domain/tensions/tension';
import { maximumLineLength, maximumTextLength } from '@/lib/domain/text/length';

export type TensionFormProps = {
  action: Action<{ id: string }>;
  id: string;
  once: string;
  /** The tension as its writer has seen it; left out for a new one. */
  tension?: Tension;
  /** Who can read it, beneath the words. */
  children?: ReactNode;
};

/** Both sides in their own words, the next step, and later what became of it. */
export function TensionForm({ action, id, once, tension, children }: TensionFormProps) {
  const t = useTranslations('tensions');
  const { submit, current, typed, error, errors, trouble } = useFormAction(action);
  const href = tension ? `/diary/tensions/${id}` : '/diary/tensions';
  const words = (part: TensionPart, look: 'line' | 'surface', large = false) => {
    const wrong = error(part);
    return (
      <>
        {wrong ? <FieldError id={`${part}-error`}>{wrong}</FieldError> : null}
        <WritingSurface
          id={part}
          name={part}
          look={look}
          large={large}
          limit={look === 'line' ? maximumLineLength : maximumTextLength}
          defaultValue={typed(part, tension?.[part] ?? '')}
          aria-labelledby={`${part}-label`}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? `${part}-error` : undefined}
        />
      </>
    );
  };
  return (
    <form action={submit}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="once" value={once} />
      {tension ? <input type="hidden" name="version" value={current?.version ?? tension.version} /> : null}
      {errors.length > 0 || trouble ? (
        <Row open>
          <Refusal errors={errors} trouble={trouble} current={current} keepHref={href} />
        </Row>
      ) : null}
      <Row asks label={<span id="title-label">{t('titleAsk')}</span>}>
        {words('title', 'line', true)}
      </Row>
      <Row asks label={<span id="ownSide-label">{t('ownSideAsk')}</span>}>
        {words('ownSide', 'surface')}
      </Row>
      <Row asks label={<span id="otherSide-label">{t('otherSideAsk')}</span>} note={t('otherSideHint')}>
        {words('otherSide', 'surface')}
      </Row>
      <Row asks label={<span id="nextStep-label">{t('nextStepAsk')}</span>} note={t('nextStepHint')}>
        {words('nextStep', 'line')}
        <DayField
          id="nextStepOn"
          name="nextStepOn"
          label={t('nextStepOn')}
          aside={t('optional')}
          defaultValue={typed('nextStepOn', tension?.nextStepOn ?? '')}
          error={error('nextStepOn')}
        />
      </Row>
      {tension ? (
        <Row asks label={<span id="lookBack-label">{t('lookBackAsk')}</span>} note={t('lookBackHint')}>
          {words('lookBack', 'surface')}
        </Row>
      ) : null}
      <Row>
        <div className="under">
          {children}
          <div className="acts">
            <SubmitButton>{tension ? t('saveChanges') : t('save')}</SubmitButton>
            <LinkButton variant="text" href={href}>
              {t('leave')}
            </LinkButton>
          </div>
        </div>
      </Row>
    </form>
  );
}
