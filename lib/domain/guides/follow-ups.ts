import { findTokens } from '@/lib/language/text-parts';
import { findCues } from '../text/cues';
import type { Language } from '../vocabulary';
import {
  concreteCues,
  disagreementCues,
  dueCues,
  generalCues,
  learningCues,
  motiveCues,
  promiseCues,
  strainCues,
  togetherCues,
} from './follow-up-cues';
import { type FollowUpKey, type InLanguages, type Question, withName } from './guide';

/** Follow-ups asked under one question at most. */
export const maximumFollowUps = 2;
/** An answer with fewer words has hardly described a situation. */
const shortAnswer = 8;
/** A longer answer has said enough, in whatever words. */
const longAnswer = 80;

export type FollowUp = { key: FollowUpKey; text: string };

export type FollowUpInput = {
  question: Question;
  answer: string;
  /** Language of the answer, in which the follow-up is asked too. */
  language: Language;
  alreadyAsked: readonly FollowUpKey[];
  /** Names in the nominative; the person talked with comes first. */
  peopleNamed: readonly string[];
  /** The writer has said that this is enough. */
  enough?: boolean;
};

type Answer = { text: string; language: Language; words: number; peopleNamed: readonly string[] };
type Rule = { key: FollowUpKey; applies: (answer: Answer) => boolean; text: InLanguages; namedText?: InLanguages };
type Cues = Record<Language, Parameters<typeof findCues>[2]>;

const quotation = /["“”„»«][^"“”„»«]{2,}["“”„»«]/gu;

const has = ({ text, language }: Answer, cues: Cues) =>
  findCues(text, language, cues[language], { skipNegated: true }).length > 0;
const quotations = ({ text }: Answer) => Array.from(text.matchAll(quotation)).length;

/** In order of priority: what two people feel about a matter goes before what is missing from the description of it. */
const rules: readonly Rule[] = [
  {
    key: 'bothSides',
    applies: (answer) => has(answer, disagreementCues) && quotations(answer) < 2,
    text: {
      fi: 'Asia nähdään eri tavoin. Miten kumpikin sanoisi oman kantansa itse?',
      sv: 'Saken ses på olika sätt. Hur skulle var och en själv uttrycka sin ståndpunkt?',
      en: 'This is seen in different ways. How would each side put its own view?',
    },
    namedText: {
      fi: 'Näette asian eri tavoin. Miten {name} sanoisi oman kantansa itse?',
      sv: 'Ni ser saken på olika sätt. Hur skulle {name} själv uttrycka sin ståndpunkt?',
      en: 'You see this differently. How would {name} put it in their own words?',
    },
  },
  {
    key: 'lighten',
    applies: (answer) => has(answer, strainCues),
    text: {
      fi: 'Mitä voisi jättää pois tai tehdä vähemmän?',
      sv: 'Vad kunde lämnas bort eller göras mindre av?',
      en: 'What could be left out or done less?',
    },
  },
  {
    key: 'ownWords',
    applies: (answer) => has(answer, motiveCues) && quotations(answer) === 0,
    text: {
      fi: 'Millä omilla sanoillaan hän kertoisi, miksi tämä on tärkeää?',
      sv: 'Med vilka egna ord skulle personen berätta varför det här är viktigt?',
      en: 'In what words of their own would they say why this matters?',
    },
    namedText: {
      fi: 'Millä omilla sanoillaan {name} kertoisi, miksi tämä on tärkeää?',
      sv: 'Med vilka egna ord skulle {name} berätta varför det här är viktigt?',
      en: 'In what words of their own would {name} say why this matters?',
    },
  },
  {
    key: 'byWhen',
    applies: (answer) =>
      has(answer, promiseCues) && !has(answer, dueCues) && !/\d{1,2}\.\s?\d{1,2}\./u.test(answer.text),
    text: {
      fi: 'Mihin mennessä, ja kuka muistaa asian?',
      sv: 'När ska det vara gjort, och vem kommer ihåg det?',
      en: 'By when, and who remembers it?',
    },
  },
  {
    key: 'concreteSituation',
    applies: (answer) => answer.words < shortAnswer || (has(answer, generalCues) && !isConcrete(answer)),
    text: {
      fi: 'Mikä yksittäinen tilanne kuvaisi tätä parhaiten?',
      sv: 'Vilken enskild situation skulle beskriva det här bäst?',
      en: 'Which one concrete situation would show this best?',
    },
  },
  {
    key: 'otherLearners',
    applies: (answer) => has(answer, learningCues) && answer.peopleNamed.length < 2 && !has(answer, togetherCues),
    text: {
      fi: 'Kuka muu voisi oppia tästä?',
      sv: 'Vem mer kunde lära sig av det här?',
      en: 'Who else could learn from this?',
    },
  },
];

function isConcrete(answer: Answer): boolean {
  return answer.words >= longAnswer || /\d/u.test(answer.text) || quotations(answer) > 0 || has(answer, concreteCues);
}

/**
 * What to ask after an answer: at most two follow-ups under one question, those already asked included, in a fixed
 * order. Nothing after an empty answer or once the writer has said that it is enough. Rules on plain words; runs in
 * the browser.
 */
export function followUpsFor(input: FollowUpInput): FollowUp[] {
  const { question, language, alreadyAsked, peopleNamed, enough = false } = input;
  const text = input.answer.normalize('NFC');
  const words = findTokens(text, 0, text.length).length;
  if (enough || words === 0) return [];
  const answer = { text, language, words, peopleNamed };
  const name = peopleNamed[0]?.trim();
  return rules
    .filter(({ key, applies }) => question.followUps.includes(key) && !alreadyAsked.includes(key) && applies(answer))
    .slice(0, Math.max(0, maximumFollowUps - alreadyAsked.length))
    .map((rule) => ({
      key: rule.key,
      text: name && rule.namedText ? withName(rule.namedText[language], name) : rule.text[language],
    }));
}

/** The text of a follow-up that was asked earlier, in the reader's language. */
export function followUpText(key: FollowUpKey, language: Language, name?: string | null): string {
  const rule = rules.find((one) => one.key === key);
  if (!rule) return '';
  return name && rule.namedText ? withName(rule.namedText[language], name) : rule.text[language];
}
