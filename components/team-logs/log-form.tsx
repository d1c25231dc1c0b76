'use client';

import Link from 'next/link';
import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { clockTime } from '@/components/saving/clock-time';
import { OtherText } from '@/components/saving/other-text';
import { Button, LinkButton } from '@/components/ui/button';
import { DayField } from '@/components/ui/day-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field, FieldError } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Row } from '@/components/ui/page';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import { WritingSurface } from '@/components/ui/writing-surface';
import type { Action } from '@/lib/actions/action-state';
import { rowsAfter } from '@/lib/domain/team-logs/form-rows';
import { wholeLog } from '@/lib/domain/team-logs/team-log';
import { maximumTextLength } from '@/lib/domain/text/length';
import { type Doers, TrialRows } from './trial-rows';
import { draftStart, fieldsIn, fieldsOf, type LogFields, useKeptLog } from './use-kept-log';

export type LogFormProps<T> = {
  action: Action<T>;
  personId: string;
  id: string;
  once: string;
  /** Null for a new log. */
  version: number | null;
  initial: LogFields;
  /** Units to choose from for a new log, the log's own for an old one; with the people who can be named. */
  units: readonly Doers[];
  /** Who can read it, beneath the words. */
  children?: ReactNode;
};

/** `after` is the answer that these fields came later than. */
type Given = { fields: LogFields; round: number; after: object | null };

/** A team log in three questions: what happened, what was learnt, what is tried by whom and when. */
export function LogForm<T>({ action, personId, version, initial, units, children, ...made }: LogFormProps<T>) {
  const t = useTranslations('teamLogs');
  // A page drawn again brings new ids; the log being written keeps the one it began with.
  const [{ id, once }] = useState({ id: made.id, once: made.once });
  const form = useRef<HTMLFormElement>(null);
  const { refused, submit, error, errors, trouble } = useFormAction(action);
  const step = typeof refused?.typed.step === 'string' ? refused.typed.step : '';
  // Fields given on this side (a row added, a draft taken) hold until the server has answered again.
  const [given, setGiven] = useState<Given>({ fields: initial, round: 0, after: null });
  const answered = refused && given.after !== refused ? fieldsOf(refused.typed) : null;
  const fields = answered ?? given.fields;
  const rows = rowsAfter(fields.trials, answered ? step : '');
  const current = refused?.code === 'conflict' ? refused.current : undefined;
  const isNew = version === null;
  const kept = useKeptLog(`${draftStart(personId)}${isNew ? 'new' : id}`, { id, version: version ?? 0 });

  function give(next: LogFields) {
    // Drawn at once, so that the focus finds the row that is new.
    flushSync(() => setGiven({ fields: next, round: given.round + 1, after: refused }));
    if (form.current) kept.keep(form.current);
  }
  function takeStep(taken: string) {
    if (!form.current) return;
    const now = fieldsIn(form.current);
    const trials = rowsAfter(now.trials, taken);
    give({ ...now, trials });
    const place = taken === 'add' ? `trials.${trials.length - 1}.text` : 'add-trial';
    document.getElementById(place)?.focus();
  }
  const surface = (name: 'happened' | 'learnt') => ({
    id: name,
    name,
    look: 'line' as const,
    defaultValue: fields[name],
    limit: maximumTextLength,
    'aria-labelledby': `${name}-label`,
    'aria-invalid': error(name) ? true : undefined,
    'aria-describedby': error(name) ? `${name}-error` : undefined,
  });
  const wrong = (name: string) => {
    const message = error(name);
    return message ? <FieldError id={`${name}-error`}>{message}</FieldError> : null;
  };
  const names: Record<string, string> = {
    unitId: t('unit'),
    heldOn: t('heldOn'),
    title: t('titleLabel'),
    happened: t('happened'),
    learnt: t('learnt'),
    trials: t('tried'),
    text: t('what'),
    personId: t('who'),
    dueOn: t('byWhen'),
  };
  const named = errors.map(({ field, message }) => {
    const [, row, column] = /^trials\.(\d+)\.(\w+)$/.exec(field) ?? [];
    const name = [row ? t('trial', { number: Number(row) + 1 }) : '', names[column ?? field] ?? '']
      .filter(Boolean)
      .join(', ');
    return { field, message: name.endsWith('?') ? `${name} ${message}` : `${name}: ${message}` };
  });
  const [only, ...more] = units;
  const said = current && !isNew;
  return (
    <form action={submit} ref={form} onInput={(event) => kept.keep(event.currentTarget)}>
      {/* Enter in a field saves: without this it would press the first button, which adds or takes away a row. */}
      <button type="submit" className="sr" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="once" value={once} />
      {isNew ? null : <input type="hidden" name="version" value={current?.version ?? version} />}
      {errors.length > 0 || (trouble && step === '') || kept.offered ? (
        <Row open tight>
          <ErrorSummary errors={named} />
          {said ? (
            <OtherText
              mine={wholeLog(
                fields,
                fields.trials.filter(({ text }) => text !== ''),
              )}
              current={current}
            >
              <p className="note">{t('saveOver')}</p>
              <LinkButton variant="text" href={`/team-logs/${id}`}>
                {t('keepOther')}
              </LinkButton>
            </OtherText>
          ) : (
            <Notice tone="cloud">
              {current ? (
                <>
                  {t('already')} <Link href={`/team-logs/${id}`}>{t('openSaved')}</Link>
                </>
              ) : step === '' ? (
                trouble
              ) : null}
            </Notice>
          )}
          <OfferedDraft
            kept={kept}
            onTake={() => {
              const fields = kept.take();
              if (fields) give(fields);
            }}
          />
        </Row>
      ) : null}
      <Row label={t('frame')} open>
        <div className="grid gap-6" key={given.round}>
          <Field
            id="title"
            name="title"
            label={t('titleLabel')}
            defaultValue={fields.title}
            error={error('title')}
            autoComplete="off"
          />
          <div className="pick">
            {isNew && more.length > 0 ? (
              <Field
                id="unitId"
                name="unitId"
                control="select"
                label={t('unit')}
                defaultValue={fields.unitId}
                error={error('unitId')}
              >
                <option value="">{t('chooseUnit')}</option>
                {units.map(({ unit }) => (
                  <option key={unit.id} value={unit.id}>
                    {unit.name}
                  </option>
                ))}
              </Field>
            ) : isNew ? (
              <input type="hidden" name="unitId" value={only?.unit.id ?? ''} />
            ) : null}
            <DayField
              id="heldOn"
              name="heldOn"
              label={t('heldOn')}
              defaultValue={fields.heldOn}
              error={error('heldOn')}
            />
          </div>
        </div>
      </Row>
      <Row asks label={<span id="happened-label">{t('happened')}</span>}>
        {wrong('happened')}
        <WritingSurface key={given.round} {...surface('happened')} />
      </Row>
      <Row asks label={<span id="learnt-label">{t('learnt')}</span>} note={t('learntHint')}>
        {wrong('learnt')}
        <WritingSurface key={given.round} {...surface('learnt')} />
      </Row>
      <Row asks label={t('tried')} note={t('triedHint')}>
        {wrong('trials')}
        <TrialRows key={given.round} rows={rows} units={units} error={error} onStep={takeStep} />
        <p className="acts mt-4">
          <Button
            id="add-trial"
            type="submit"
            variant="text"
            icon="plus"
            name="step"
            value="add"
            formNoValidate
            onClick={(event) => {
              event.preventDefault();
              takeStep('add');
            }}
          >
            {t('addTrial')}
          </Button>
        </p>
      </Row>
      <Row>
        <div className="under">
          {children}
          <div className="acts">
            <SubmitButton>{t('save')}</SubmitButton>
            <LinkButton variant="text" href={isNew ? '/team-logs' : `/team-logs/${id}`}>
              {t('leave')}
            </LinkButton>
          </div>
        </div>
      </Row>
    </form>
  );
}

function OfferedDraft({ kept, onTake }: { kept: ReturnType<typeof useKeptLog>; onTake: () => void }) {
  const t = useTranslations('ui.drafts');
  const zone = useTimeZone() ?? 'Europe/Helsinki';
  const locale = useLocale();
  return (
    <Notice icon="history">
      {kept.offered ? (
        <>
          <p>{t('draftFound', { time: clockTime(kept.offered.at, zone, locale) })}</p>
          <p className="word word--s my-2 whitespace-pre-line">{kept.offered.text.slice(0, 300)}</p>
          <div className="acts">
            <Button onClick={onTake}>{t('takeDraft')}</Button>
            <Button variant="text" onClick={kept.drop}>
              {t('dropDraft')}
            </Button>
          </div>
        </>
      ) : null}
    </Notice>
  );
}
