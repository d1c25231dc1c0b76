'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionBar } from '@/components/frame/bottom-bar';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Interview } from '@/lib/domain/diary/interview';
import type { Guide } from '@/lib/domain/guides/guide';
import { positionOf } from '@/lib/domain/guides/progress';
import type { NamedPerson } from '@/lib/domain/text/named-people';
import { formatDay } from '@/lib/i18n/format';
import { EndRow } from './end-row';
import { PastAnswers } from './past-answers';
import { QuestionRow } from './question-row';
import { Steps, Ticks } from './steps';
import { type InterviewActions, useInterview } from './use-interview';

export type InterviewViewProps = {
  interview: Interview;
  at: string | null;
  guide: Guide;
  personId: string;
  /** Colleagues whose names the writer is reminded of. */
  people: readonly NamedPerson[];
  actions: InterviewActions;
  /** Who can read it. */
  readers: ReactNode;
};

/** One question at a time; what was answered before in sight, the way on, past and back always at hand. */
export function InterviewView({ interview, at, guide, personId, people, actions, readers }: InterviewViewProps) {
  const t = useTranslations('interview');
  const language = useLocale();
  const underWay = useInterview({ interview, at, guide, personId, language, people, actions });
  const { progress } = underWay;
  const { number, of } = positionOf(progress, guide);
  const name = interview.about?.firstName ?? null;
  const question = guide.questions.find(({ key }) => key === progress.at);
  const place = number === null ? t('allAsked') : t('questionOf', { number, of });
  const steps = (
    <>
      <Steps guide={guide} progress={progress} language={language} onGo={underWay.goTo} />
      {question ? (
        <button type="button" className="linklike note mt-3 block" onClick={underWay.end}>
          {t('endHere')}
        </button>
      ) : null}
    </>
  );
  return (
    <div className="page">
      <header className="head">
        <Link className="back" href="/today">
          <Icon name="arrow-left" small />
          {t('back')}
        </Link>
        <p className="kicker">
          <span>{guide.title[language]}</span>
          {interview.about ? <span>{interview.about.name}</span> : null}
          <span>
            <span className="only-wide">{formatDay(interview.happenedOn, language)}</span>
            <span className="only-phone">{place}</span>
          </span>
        </p>
        <Ticks guide={guide} progress={progress} />
      </header>
      <section className="row row--open row--close only-wide" aria-label={t('steps')}>
        <div className="row-label steps-beside">
          {place}
          {steps}
        </div>
        <div className="row-body">
          <PastAnswers guide={guide} progress={progress} language={language} name={name} />
        </div>
      </section>
      <div className="row row--open row--close only-phone">
        <div className="flex items-start justify-between pb-4">
          <details>
            <summary className="linklike note">{t('allSteps')}</summary>
            {steps}
          </details>
          {question && number !== 1 ? (
            <button type="button" className="linklike note" onClick={underWay.back}>
              {t('previous')}
            </button>
          ) : null}
        </div>
        <PastAnswers guide={guide} progress={progress} language={language} name={name} />
      </div>
      {question ? (
        <QuestionRow
          interview={underWay}
          question={question}
          language={language}
          name={name}
          people={people}
          readers={readers}
          acts={
            <div className="acts only-wide mt-6">
              <Button variant="main" onClick={underWay.next}>
                {t('next')}
              </Button>
              <Button onClick={underWay.later}>{t('later')}</Button>
              <Button variant="text" onClick={underWay.skip}>
                {t('skip')}
              </Button>
              {number === 1 ? null : (
                <Button variant="text" icon="arrow-left" onClick={underWay.back}>
                  {t('previous')}
                </Button>
              )}
            </div>
          }
        />
      ) : (
        <EndRow interview={underWay} guide={guide} language={language} />
      )}
      {question ? (
        <ActionBar>
          <Button variant="text" onClick={underWay.skip}>
            {t('skip')}
          </Button>
          <Button onClick={underWay.later}>{t('laterShort')}</Button>
          <Button variant="main" onClick={underWay.next}>
            {t('nextShort')}
          </Button>
        </ActionBar>
      ) : null}
    </div>
  );
}
