import { useLocale, useTranslations } from 'next-intl';
import { AskFirst } from '@/components/ui/ask-first';
import { Fold } from '@/components/ui/fold';
import { SubmitButton } from '@/components/ui/submit-button';
import type { CheckIn } from '@/lib/domain/goals/check-in';
import { formatDay } from '@/lib/i18n/format';

export type CheckInsProps = {
  checkIns: readonly CheckIn[];
  /** Only their writer can take them away. */
  mine: boolean;
  remove: (form: FormData) => Promise<void>;
};

const shownFirst = 3;

/** How a goal has been getting on, the latest first. */
export function CheckIns({ checkIns, mine, remove }: CheckInsProps) {
  const t = useTranslations('goals');
  const locale = useLocale();
  const [first, rest] = [checkIns.slice(0, shownFirst), checkIns.slice(shownFirst)];
  const list = (some: readonly CheckIn[]) => (
    <ol className="items">
      {some.map(({ id, text, language, writtenOn }) => (
        <li key={id}>
          <p className="word word--s word--lines" lang={language}>
            {text}
          </p>
          <div className="meta">
            <span className="num">{formatDay(writtenOn, locale)}</span>
            {mine ? (
              <AskFirst
                label={t('checkInRemove')}
                variant="text"
                question={t('checkInRemoveQuestion')}
                actions={
                  <form action={remove}>
                    <input type="hidden" name="id" value={id} />
                    <SubmitButton>{t('checkInRemove')}</SubmitButton>
                  </form>
                }
              >
                <p>{t('checkInRemoveBody')}</p>
              </AskFirst>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
  if (first.length === 0) return <p className="none-yet">{t('checkInsNone')}</p>;
  return (
    <>
      {list(first)}
      {rest.length > 0 ? <Fold label={t('earlier', { count: rest.length })}>{list(rest)}</Fold> : null}
    </>
  );
}
