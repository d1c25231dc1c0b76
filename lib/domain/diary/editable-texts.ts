import { getGuide } from '../guides/built-in';
import { followUpText } from '../guides/follow-ups';
import { askQuestion } from '../guides/guide';
import type { Language } from '../vocabulary';
import { answerPart } from './answer-part';
import { followUpKeys, type Interview } from './interview';

export type EditableText = {
  key: string;
  question: string;
  text: string;
  version: number;
  /** Instant, ISO 8601; null while nothing has been written. */
  savedAt: string | null;
  /** What a saving needs besides the text: ids and keys. */
  target: Readonly<Record<string, string>>;
};

/** Every question of an interview, and the follow-ups that have been answered, ready to be changed. */
export function editableAnswers(interview: Interview, language: Language): EditableText[] {
  const guide = getGuide(interview.guideKey, interview.guideVersion);
  const name = interview.about?.firstName ?? null;
  return (guide?.questions ?? []).flatMap((question) =>
    (['', ...followUpKeys] as const).flatMap((followUpKey): EditableText[] => {
      const answer = interview.answers.find(
        (one) => one.questionKey === question.key && one.followUpKey === followUpKey,
      );
      if (!answer && followUpKey !== '') return [];
      return [
        {
          key: answerPart(question.key, followUpKey).replace('/', '-'),
          question: followUpKey ? followUpText(followUpKey, language, name) : askQuestion(question, language, name),
          text: answer?.text ?? '',
          version: answer?.version ?? 0,
          savedAt: answer?.savedAt ?? null,
          target: { entryId: interview.id, questionKey: question.key, followUpKey },
        },
      ];
    }),
  );
}
