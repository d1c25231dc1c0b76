import type { Language, Stage } from '../vocabulary';
import type { SourceKey } from './sources';

export type InLanguages = Readonly<Record<Language, string>>;

/** `text`: written words. `person`: one person of the organisation, picked by name. */
export type QuestionKind = 'text' | 'person';

export type FollowUpKey = 'bothSides' | 'lighten' | 'ownWords' | 'byWhen' | 'concreteSituation' | 'otherLearners';

export type Question = {
  key: string;
  /** Short name of the step, for the margin. */
  label: InLanguages;
  text: InLanguages;
  /** The question with `{name}` for the person talked with; the sentence keeps the name in the nominative. */
  namedText?: InLanguages;
  /** Why this is asked, shown beside the question; states only what its source says. */
  why: InLanguages;
  sourceKey?: SourceKey;
  kind: QuestionKind;
  /** Follow-ups that suit the question; none means it is asked once. */
  followUps: readonly FollowUpKey[];
};

export type Guide = {
  key: string;
  version: number;
  /** Stage an entry gets from this guide until its writer chooses another. */
  stage: Stage;
  /** Is the interview about one person, whose name the questions use? */
  aboutPerson: boolean;
  title: InLanguages;
  intro: InLanguages;
  questions: readonly Question[];
};

/** Puts a name (nominative) into a sentence with `{name}`. */
export function withName(sentence: string, name: string): string {
  return sentence.split('{name}').join(name);
}

/** The question as it is asked: by name when there is one, else in words that need no name. */
export function askQuestion(question: Question, language: Language, name?: string | null): string {
  const trimmed = name?.trim();
  if (!trimmed || !question.namedText) return question.text[language];
  return withName(question.namedText[language], trimmed);
}
