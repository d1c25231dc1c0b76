import NextLink from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { Highlighted, ReasonKey } from '@/components/linking/highlighted';
import { Tie } from '@/components/linking/tie';
import type { Action } from '@/lib/actions/action-state';
import { excerpt } from '@/lib/domain/goals/excerpt';
import { type DecidedLink, isConfirmed, type Link } from '@/lib/domain/goals/link';
import { formatDay } from '@/lib/i18n/format';
import { conceptName } from '@/lib/language/concept-name';
import { DecideLink } from './decide-link';
import { DecidedLinkActs } from './decided-link';

const letters = ['a', 'b', 'c'] as const;

export type LinkTieProps = { link: Link; decide: Action<DecidedLink>; main?: boolean };

/** One link of a goal or motive: a suggestion with its reason, a confirmed link, a conflict, or one put aside. */
export function LinkTie({ link, decide, main = false }: LinkTieProps) {
  const t = useTranslations('goals');
  const words = useTranslations('words');
  const locale = useLocale();
  const { mine, authorName: name, contribution, state, language } = link;
  const day = link.decidedOn ? formatDay(link.decidedOn, locale) : '';
  const goalSide = { label: t('strategyGoal'), words: <GoalWords link={link} /> };
  const ownLabel = mine ? t('yourWords') : t('wordsOf', { name });
  if (isConfirmed(link) && link.relation === 'conflicts') {
    const says = <span lang={language}>{contribution ?? link.words}</span>;
    return (
      <Tie
        id={`link-${link.id}`}
        kind="conflict"
        state={mine ? t('conflictOn', { day }) : t('conflictOnBy', { name, day })}
        sides={[{ label: ownLabel, words: says }, goalSide]}
      >
        {mine ? <DecidedLinkActs key={link.version} action={decide} link={link} /> : null}
      </Tie>
    );
  }
  if (isConfirmed(link)) {
    const label = mine ? t('whatIDo') : t('whatTheyDo', { name });
    return (
      <Tie
        id={`link-${link.id}`}
        kind="confirmed"
        state={mine ? t('confirmedOn', { day }) : t('confirmedOnBy', { name, day })}
        stateNote={words(`relation.${link.relation}`)}
        sides={[{ label, words: <span lang={language}>{contribution}</span> }, goalSide]}
      >
        {mine ? <DecidedLinkActs key={link.version} action={decide} link={link} /> : null}
      </Tie>
    );
  }
  const own = excerpt(link.text, link.reason?.own ?? []);
  const said = { suggested: t('suggestion'), rejected: t('rejectedOn', { day }), withdrawn: t('withdrawnOn', { day }) };
  return (
    <Tie
      id={`link-${link.id}`}
      kind="suggested"
      state={state === 'rejected' || state === 'withdrawn' ? said[state] : said.suggested}
      stateNote={link.rejection ?? (state === 'suggested' ? t('suggestionNote') : undefined)}
      sides={[
        {
          label: ownLabel,
          words: (
            <span className="word--lines" lang={language}>
              <Highlighted text={own.text} spans={own.spans} />
            </span>
          ),
        },
        goalSide,
      ]}
      reason={<Reason link={link} />}
    >
      <DecideLink key={link.version} action={decide} link={link} main={main} />
    </Tie>
  );
}

function GoalWords({ link }: { link: Link }) {
  const { strategyGoal, reason } = link;
  const marks = reason?.goal ?? [];
  const inTitle = marks.filter(({ field }) => field === 'title');
  const inPlainWords = marks.filter(({ field }) => field === 'plainWords');
  const plain = inPlainWords.length > 0 && !isConfirmed(link) ? excerpt(strategyGoal.plainWords, inPlainWords) : null;
  return (
    <span lang={strategyGoal.language}>
      <NextLink href={`/strategy/${strategyGoal.id}`}>
        {isConfirmed(link) ? strategyGoal.title : <Highlighted text={strategyGoal.title} spans={inTitle} />}
      </NextLink>
      {plain ? (
        <>
          <br />
          <Highlighted text={plain.text} spans={plain.spans} />
        </>
      ) : null}
    </span>
  );
}

function Reason({ link }: { link: Link }) {
  const t = useTranslations('goals');
  const locale = useLocale();
  const concepts = link.reason?.concepts ?? [];
  if (concepts.length === 0) return t('foundByHand');
  return (
    <>
      <b>{t('whySuggested')}</b> {t('joinedBy')}{' '}
      {concepts.map((concept, index) => (
        <Fragment key={concept}>
          {index === 0 ? null : index === concepts.length - 1 ? ` ${t('and')} ` : ', '}
          <ReasonKey letter={letters[index] ?? 'c'}>{conceptName(concept, locale)}</ReasonKey>
        </Fragment>
      ))}
      .
    </>
  );
}
