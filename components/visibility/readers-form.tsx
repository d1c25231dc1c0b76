'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { LinkButton } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FieldError } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';
import { type Audience, audienceChoice, audiences } from '@/lib/domain/access/audience';
import { choiceOf, type ReaderChoice, type Readers, widens } from '@/lib/domain/access/readers';
import type { ItemKind } from '@/lib/domain/vocabulary';
import { formatList } from '@/lib/i18n/format';
import { AudienceChoices, type PossibleReaders } from './audience-choices';

export type ReadersFormProps = {
  action: Action<{ itemId: string }>;
  kind: ItemKind;
  itemId: string;
  once: string;
  choices: PossibleReaders & { readers: Readers };
  /** What is chosen now; null where the readers are no single audience. */
  chosen: { audience: Audience; unitId: string | null } | null;
  backHref: string;
};

/** Who may read an item. Whoever lets new readers in is asked first, with numbers; narrowing takes effect at once. */
export function ReadersForm({ action, kind, itemId, once, choices, chosen, backHref }: ReadersFormProps) {
  const t = useTranslations('readers');
  const form = useId();
  const { submit, refused, typed, error, errors, trouble } = useFormAction(action, { widen: 'audience' });
  const [asking, setAsking] = useState<ReaderChoice | null>(null);
  const { question, answer, tell } = useWords(choices);
  const now = choiceOf(choices.readers);

  function askFirst(event: FormEvent<HTMLFormElement>) {
    const choice = choiceIn(new FormData(event.currentTarget), choices);
    const confirmed =
      event.nativeEvent instanceof SubmitEvent && event.nativeEvent.submitter?.hasAttribute('data-confirms');
    if (!choice || confirmed || !widens(now, choice)) return setAsking(null);
    event.preventDefault();
    setAsking(choice);
  }

  // Without JavaScript the answer itself asks: the same form is sent again with the yes beside it.
  const unasked = refused?.fields?.widen !== undefined;
  const typedIds = refused?.typed.personIds;
  const people = Array.isArray(typedIds) ? typedIds : now.personIds;
  return (
    <>
      <form id={form} action={submit} onSubmit={askFirst} className="stack">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="itemId" value={itemId} />
        <input type="hidden" name="once" value={once} />
        {unasked ? null : <ErrorSummary errors={errors} />}
        <Notice tone="cloud">{trouble}</Notice>
        {error('personIds') ? <FieldError id="personIds-error">{t('namePeople')}</FieldError> : null}
        <AudienceChoices
          choices={choices}
          chosen={{
            audience: audiences.find((each) => each === typed('audience', '')) ?? chosen?.audience ?? null,
            unitId: typed('unitId', chosen?.unitId ?? ''),
            personIds: people,
          }}
        />
        <p className="note">{t('note')}</p>
        {unasked ? (
          <label className="check">
            <input type="checkbox" name="widen" value="yes" />
            <span>{t('widenYes')}</span>
          </label>
        ) : null}
        <div className="acts">
          <SubmitButton>{t('save')}</SubmitButton>
          <LinkButton variant="text" href={backHref}>
            {t('keep')}
          </LinkButton>
        </div>
      </form>
      <Dialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        question={asking ? question(asking) : ''}
        cancelLabel={t('keep')}
        actions={
          <SubmitButton form={form} name="widen" value="yes" data-confirms="">
            {asking ? answer(asking) : ''}
          </SubmitButton>
        }
      >
        <p>{asking ? tell(asking) : ''}</p>
      </Dialog>
    </>
  );
}

type Choices = ReadersFormProps['choices'];

function choiceIn(sent: FormData, choices: Choices): ReaderChoice | null {
  const text = (name: string) => String(sent.get(name) ?? '');
  const audience = audiences.find((each) => each === text('audience'));
  if (!audience) return null;
  return audienceChoice(
    { audience, unitId: text('unitId'), personIds: sent.getAll('personIds[]').map(String) },
    choices,
  );
}

/** The dialog's sentences: the question names the new readers, the answer repeats its verb. */
function useWords({ readers, units, colleagues }: Choices) {
  const t = useTranslations('readers');
  const locale = useLocale();
  const names = (ids: readonly string[]) =>
    formatList(
      colleagues.filter(({ id }) => ids.includes(id)).map(({ name }) => name),
      locale,
    );
  const unitOf = ({ unitIds }: ReaderChoice) => units.find(({ id }) => unitIds.includes(id));
  const count = (choice: ReaderChoice) =>
    1 + (choice.wholeOrganisation ? colleagues.length : (unitOf(choice)?.members ?? choice.personIds.length));
  const nowNames = [...readers.units.map(({ name }) => name), ...readers.people.map(({ name }) => name)];
  return {
    question: (choice: ReaderChoice) => {
      if (choice.wholeOrganisation) return t('askOrganisation');
      const unit = unitOf(choice);
      return unit
        ? t('askUnit', { unit: unit.name })
        : t('askPeople', { names: names(choice.personIds), count: choice.personIds.length });
    },
    answer: (choice: ReaderChoice) =>
      choice.wholeOrganisation ? t('letOrganisation') : unitOf(choice) ? t('letUnit') : t('letPeople'),
    tell: (choice: ReaderChoice) =>
      nowNames.length === 0
        ? t('fromNobody', { count: count(choice) })
        : t('fromNamed', { names: formatList([t('you'), ...nowNames], locale), count: count(choice) }),
  };
}
