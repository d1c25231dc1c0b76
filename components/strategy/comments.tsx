import { useLocale, useTranslations } from 'next-intl';
import { TieState } from '@/components/linking/tie';
import { Fold } from '@/components/ui/fold';
import { OneTextForm } from '@/components/ui/one-text-form';
import { VisibilityLine } from '@/components/visibility/visibility-line';
import type { Action } from '@/lib/actions/action-state';
import type { GoalComment } from '@/lib/domain/goals/goal-comment';
import { formatDay } from '@/lib/i18n/format';

type Sent = { id: string; strategyGoalId: string };

export type CommentsProps = {
  comments: readonly GoalComment[];
  answer: Action<Sent>;
  takeBack: (form: FormData) => Promise<void>;
};

/** Comments with which the goal was sent back, as far as the viewer may read them, each with its answer. */
export function Comments({ comments, answer, takeBack }: CommentsProps) {
  const t = useTranslations('strategy');
  const locale = useLocale();
  return comments.map((comment) => {
    const { id, mine, authorName, ownerName, toHr, withdrawn, language } = comment;
    const day = formatDay(comment.sentOn, locale);
    return (
      <article className="comment" key={id} id={`comment-${id}`}>
        <blockquote className="quote">
          <p className="word word--lines" lang={language}>
            {comment.text}
          </p>
          <footer>
            {mine ? t('youSent', { day }) : t('othersSent', { name: authorName, day })},{' '}
            {toHr ? t('sentToHr', { name: ownerName }) : t('sentTo', { name: ownerName })}
            {comment.rewordedSince ? ` · ${t('rewordedSince')}` : null}
          </footer>
        </blockquote>
        {comment.answer ? (
          <div className="comment-answer">
            <p className="note">
              {comment.toMe
                ? t('yourAnswer', { day: formatDay(comment.answer.on, locale) })
                : t('answerOf', { name: ownerName, day: formatDay(comment.answer.on, locale) })}
            </p>
            <p className="word word--s word--lines" lang={language}>
              {comment.answer.text}
            </p>
          </div>
        ) : comment.toMe ? (
          <div className="comment-answer">
            <OneTextForm
              action={answer}
              field={`answer-${id}`}
              hidden={{ id, once: crypto.randomUUID() }}
              label={t('answerAsk')}
              submit={t('answerSave')}
            >
              <p className="note">{t('answerReaders')}</p>
            </OneTextForm>
          </div>
        ) : (
          <div className="comment-answer">
            <TieState icon={withdrawn ? 'undo-2' : 'clock'}>{withdrawn ? t('withdrawn') : t('waitsAnswer')}</TieState>
            {mine && !withdrawn ? (
              <form action={takeBack}>
                <input type="hidden" name="id" value={id} />
                <button type="submit" className="linklike">
                  {t('withdraw')}
                </button>
              </form>
            ) : null}
          </div>
        )}
      </article>
    );
  });
}

export type SendBackProps = { action: Action<Sent>; id: string; strategyGoalId: string; ownerName: string };

/** Sends a goal back to its owner, with words of one's own. */
export function SendBack({ action, id, strategyGoalId, ownerName }: SendBackProps) {
  const t = useTranslations('strategy');
  return (
    <Fold label={t('sendBack')}>
      <OneTextForm
        action={action}
        field="comment"
        hidden={{ id, strategyGoalId, once: crypto.randomUUID() }}
        label={t('sendBackAsk')}
        hint={t('sendBackHint')}
        submit={t('sendBackSave')}
      >
        <label className="check">
          <input type="checkbox" name="toHr" value="yes" />
          <span>{t('toHr')}</span>
        </label>
        <VisibilityLine kind="pair" names={ownerName} verb={t('sentReaders')} />
      </OneTextForm>
    </Fold>
  );
}
