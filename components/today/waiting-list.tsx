import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Row } from '@/components/ui/page';
import { itemPath } from '@/lib/domain/access/item-path';
import type { OpenInterview } from '@/lib/domain/diary/interview';
import { getGuide } from '@/lib/domain/guides/built-in';
import { inOrderOfUse, type Waiting } from '@/lib/domain/today/waiting';
import { formatDay, formatDayShort, formatTime } from '@/lib/i18n/format';

type Thing = Waiting & { lead: string; href: string; go: string; note: string };

type Step = { id: string; title: string; text: string; dueOn: string };

export type WaitingListProps = {
  interviews: readonly (OpenInterview & { saved: { day: string; time: string } })[];
  suggestions: number;
  /** Promised in team logs, in one's own goals and in tensions. */
  trials: readonly { id: string; logId: string; text: string; dueOn: string }[];
  actions: readonly Step[];
  steps: readonly Step[];
  /** Sent to the viewer as the owner of strategy goals. */
  comments: readonly { strategyGoalId: string; title: string; comments: number }[];
  answers: readonly { id: string; strategyGoalId: string; title: string; ownerName: string }[];
};

/** What waits for the viewer, in order of use. */
export function WaitingList(props: WaitingListProps) {
  const t = useTranslations('today');
  const waiting = inOrderOfUse(useWaiting(props));
  return (
    <Row label={t('waiting')} wide>
      {waiting.length === 0 ? (
        <p className="note">{t('nothingWaits')}</p>
      ) : (
        <ul className="items">
          {waiting.map(({ id, lead, href, go, note }) => (
            <li key={id}>
              <p className="lead">{lead}</p>
              <Link className="go" href={href}>
                {go}
              </Link>
              <p className="note">{note}</p>
            </li>
          ))}
        </ul>
      )}
    </Row>
  );
}

function useWaiting(props: WaitingListProps): Thing[] {
  const t = useTranslations('today');
  const locale = useLocale();
  const step = ({ id, title, text, dueOn }: Step) => ({
    id,
    kind: 'promise' as const,
    day: dueOn,
    words: { title, text, day: formatDay(dueOn, locale) },
  });
  return [
    ...props.interviews.map(({ id, guideKey, guideVersion, about, number, saved }): Thing => {
      const when = { day: formatDayShort(saved.day, locale), time: formatTime(saved.time, locale) };
      return {
        id,
        kind: 'interview',
        lead: t('interviewOpen', { guide: getGuide(guideKey, guideVersion)?.title[locale] ?? '' }),
        href: `/diary/interview/${id}`,
        go: number === null ? t('resumeEnd') : t('resume', { number }),
        note: about ? t('savedNamed', { name: about.name, ...when }) : t('saved', when),
      };
    }),
    ...(props.suggestions > 0
      ? [
          {
            id: 'suggestions',
            kind: 'suggestions' as const,
            lead: t('links', { count: props.suggestions }),
            href: '/goals',
            go: t('openLinks'),
            note: t('linksNote'),
          },
        ]
      : []),
    ...props.trials.map(
      ({ id, logId, text, dueOn }): Thing => ({
        id,
        kind: 'promise',
        day: dueOn,
        lead: t('trial'),
        href: `/team-logs/${logId}`,
        go: t('openTrial'),
        note: t('trialDue', { text, day: formatDay(dueOn, locale) }),
      }),
    ),
    ...props.actions.map((action): Thing => {
      const { words, ...rest } = step(action);
      const href = `/goals/${action.id}`;
      return { ...rest, lead: t('nextActionDue'), href, go: t('openGoal'), note: t('nextActionNote', words) };
    }),
    ...props.steps.map((each): Thing => {
      const { words, ...rest } = step(each);
      const href = itemPath('tension', each.id);
      return { ...rest, lead: t('stepDue'), href, go: t('openTension'), note: t('stepNote', words) };
    }),
    ...props.comments.map(
      ({ strategyGoalId, title, comments }): Thing => ({
        id: strategyGoalId,
        kind: 'comments',
        lead: t('commentsWait', { count: comments }),
        href: `/strategy/${strategyGoalId}#comments`,
        go: t('answer'),
        note: t('commentsWaitNote', { title }),
      }),
    ),
    ...props.answers.map(
      ({ id, strategyGoalId, title, ownerName }): Thing => ({
        id,
        kind: 'answer',
        lead: t('answered', { name: ownerName }),
        href: `/strategy/${strategyGoalId}#comment-${id}`,
        go: t('readAnswer'),
        note: t('commentsWaitNote', { title }),
      }),
    ),
  ];
}
