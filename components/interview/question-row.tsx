'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { NamesNote } from '@/components/diary/names-note';
import { Icon } from '@/components/ui/icon';
import { followUpText } from '@/lib/domain/guides/follow-ups';
import { askQuestion, type Question } from '@/lib/domain/guides/guide';
import { answerTo } from '@/lib/domain/guides/progress';
import { addressOf, citationOf } from '@/lib/domain/guides/sources';
import type { NamedPerson } from '@/lib/domain/text/named-people';
import type { Language } from '@/lib/domain/vocabulary';
import { AnswerField } from './answer-field';
import type { InterviewUnderWay } from './use-interview';

export type QuestionRowProps = {
  interview: InterviewUnderWay;
  question: Question;
  language: Language;
  name: string | null;
  people: readonly NamedPerson[];
  /** Who can read it. */
  readers: ReactNode;
  acts: ReactNode;
};

/** The question one is at, its answer and follow-ups, and why it is asked. */
export function QuestionRow({ interview, question, language, name, people, readers, acts }: QuestionRowProps) {
  const t = useTranslations('interview');
  const { text, followUps } = answerTo(interview.progress, question.key);
  const heading = `question-${question.key}`;
  const saver = interview.saverFor(question.key, '');
  if (!saver) return null;
  return (
    <section className="row row--open row--close">
      <div className="row-body">
        <h1 className="ask mb-4" id={heading}>
          {askQuestion(question, language, name)}
        </h1>
        <AnswerField
          key={question.key}
          id={`answer-${question.key}`}
          saver={saver}
          askedBy={heading}
          focus
          onText={interview.write}
        >
          <div>{readers}</div>
          <p className="save save--open">
            <Icon name="clock" />
            <span>{t('minutes', { count: Math.floor(interview.seconds / 60) })}</span>
          </p>
        </AnswerField>
        {followUps.map((followUp) => {
          const own = interview.saverFor(question.key, followUp.key);
          const id = `${heading}-${followUp.key}`;
          return own ? (
            <div className="follow" key={followUp.key}>
              <Icon name="corner-down-right" />
              <p className="ask" id={id}>
                {followUpText(followUp.key, language, name)}
              </p>
              <AnswerField
                id={`answer-${question.key}-${followUp.key}`}
                saver={own}
                askedBy={id}
                focus={followUp.text === ''}
                ruled={false}
                onText={(words) => interview.writeFollowUp(followUp.key, words)}
              >
                <button type="button" className="linklike note" onClick={interview.endFollowUps}>
                  {t('enough')}
                </button>
              </AnswerField>
            </div>
          ) : null;
        })}
        {acts}
      </div>
      <aside className="row-note pt-2" aria-label={t('about')}>
        <details className="why" open>
          <summary>{t('why')}</summary>
          <p className="note">{question.why[language]}</p>
          {question.sourceKey ? <Source sourceKey={question.sourceKey} language={language} /> : null}
        </details>
        <div className="mt-5">
          <NamesNote text={[text, ...followUps.map((one) => one.text)].join('\n')} people={people} />
          <p className="note mt-2">{t('counted')}</p>
        </div>
      </aside>
    </section>
  );
}

function Source({ sourceKey, language }: { sourceKey: NonNullable<Question['sourceKey']>; language: Language }) {
  const address = addressOf(sourceKey);
  const words = citationOf(sourceKey, language);
  return (
    <p className="note quiet">
      {address ? (
        <a href={address} rel="noreferrer" target="_blank">
          {words}
        </a>
      ) : (
        words
      )}
    </p>
  );
}
