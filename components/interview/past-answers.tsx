'use client';

import { useTranslations } from 'next-intl';
import { followUpText } from '@/lib/domain/guides/follow-ups';
import { askQuestion, type Guide, type Question } from '@/lib/domain/guides/guide';
import { answerTo, type InterviewProgress } from '@/lib/domain/guides/progress';
import type { Language } from '@/lib/domain/vocabulary';

export type PastAnswersProps = {
  guide: Guide;
  progress: InterviewProgress;
  language: Language;
  name: string | null;
};

/** What has been answered before the present question, in sight while one writes. */
export function PastAnswers({ guide, progress, language, name }: PastAnswersProps) {
  const t = useTranslations('interview');
  const at = guide.questions.findIndex(({ key }) => key === progress.at);
  const past = guide.questions
    .slice(0, at < 0 ? guide.questions.length : at)
    .filter(({ key }) => answerTo(progress, key).text.trim() !== '');
  if (past.length === 0) return null;
  const answers = past.map((question) => (
    <PastAnswer key={question.key} question={question} progress={progress} language={language} name={name} />
  ));
  return (
    <>
      <div className="only-wide">{answers}</div>
      <details className="only-phone pb-4">
        <summary className="linklike note">{t('showEarlier', { count: past.length })}</summary>
        <div className="pt-3">{answers}</div>
      </details>
    </>
  );
}

type PastAnswerProps = { question: Question } & Omit<PastAnswersProps, 'guide'>;

function PastAnswer({ question, progress, language, name }: PastAnswerProps) {
  const { text, followUps } = answerTo(progress, question.key);
  return (
    <div className="past">
      <p className="ask ask--s">{askQuestion(question, language, name)}</p>
      <p className="word word--s whitespace-pre-line">{text}</p>
      {followUps
        .filter((followUp) => followUp.text.trim() !== '')
        .map((followUp) => (
          <div key={followUp.key} className="pt-2">
            <p className="ask ask--s">{followUpText(followUp.key, language, name)}</p>
            <p className="word word--s whitespace-pre-line">{followUp.text}</p>
          </div>
        ))}
    </div>
  );
}
