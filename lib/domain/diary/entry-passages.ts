import { getGuide } from '../guides/built-in';
import { followUpText } from '../guides/follow-ups';
import { askQuestion } from '../guides/guide';
import type { Language } from '../vocabulary';
import { answerOfPart } from './answer-part';
import type { Entry } from './entry';
import { followUpKeys } from './interview';

export type AskedPassage = { key: string; question: string | null; followUp: boolean; text: string };

/** The passages of an entry in the order of its guide, each with what was asked, in the reader's language. */
export function askedPassages(entry: Entry, language: Language): AskedPassage[] {
  const guide = entry.guideKey ? getGuide(entry.guideKey, entry.guideVersion) : null;
  const name = entry.about?.firstName ?? null;
  const order = (key: string | null) => guide?.questions.findIndex((question) => question.key === key) ?? -1;
  return entry.passages
    .map(({ questionKey, followUpKey, text }) => {
      const question = guide?.questions.find(({ key }) => key === questionKey);
      const followUp = followUpKeys.find((key) => key === followUpKey);
      const asked = followUp
        ? followUpText(followUp, language, name)
        : question && askQuestion(question, language, name);
      return {
        key: `${questionKey ?? ''}/${followUpKey ?? ''}`,
        place: order(questionKey),
        question: asked ?? null,
        followUp: followUpKey !== null,
        text,
      };
    })
    .sort((a, b) => a.place - b.place || Number(a.followUp) - Number(b.followUp))
    .map(({ place, ...passage }) => passage);
}

/** What was asked where a part of the history stands; null for the whole text of a moment. */
export function questionOfPart(entry: Entry, part: string, language: Language): string | null {
  const answer = answerOfPart(part);
  const guide = entry.guideKey ? getGuide(entry.guideKey, entry.guideVersion) : null;
  const question = answer && guide?.questions.find(({ key }) => key === answer.questionKey);
  const followUp = followUpKeys.find((key) => key === answer?.followUpKey);
  const name = entry.about?.firstName ?? null;
  if (followUp) return followUpText(followUp, language, name);
  return question ? askQuestion(question, language, name) : null;
}
