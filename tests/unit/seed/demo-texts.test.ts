import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtInGuides, getGuide } from '@/lib/domain/guides/built-in';
import { maximumFollowUps } from '@/lib/domain/guides/follow-ups';
import { graphemeLength } from '@/lib/domain/text/length';
import type { Language } from '@/lib/domain/vocabulary';
import { type DemoFiles, readDemo } from '@/prisma/seed/demo-files';
import { root } from '../../support/sources';

const organisations = ['hospital', 'company'].map((folder) => readDemo(join(root, 'prisma/seed/demo', folder)));

type Text = { text: string; lang: Language; diary: boolean };

/** Everything that people of the demo wrote, each text once. */
function textsOf(files: DemoFiles): Text[] {
  const plain = (lang: Language, ...texts: (string | null | undefined)[]): Text[] =>
    texts.flatMap((text) => (text ? [{ text, lang, diary: false }] : []));
  return [
    ...files.moments.map(({ text, lang }) => ({ text, lang, diary: true })),
    ...files.interviews.map(({ answers, lang }) => ({
      text: answers.flatMap(({ text, followUps }) => [text, ...followUps.map((each) => each.text)]).join('\n\n'),
      lang,
      diary: true,
    })),
    ...files.goals.flatMap(({ title, why, nextAction, links, lang }) =>
      plain(lang, `${title}. ${why}`, nextAction, ...links.map(({ contribution }) => contribution)),
    ),
    ...files.motives.flatMap(({ text, lang }) => plain(lang, text)),
    ...files.offers.flatMap(({ title, description, lang }) => plain(lang, `${title}. ${description}`)),
    ...files.teamLogs.flatMap(({ happened, learnt, trials, lang }) =>
      plain(lang, happened, learnt, ...trials.map(({ text }) => text)),
    ),
    ...files.checkIns.flatMap(({ text, lang }) => plain(lang, text)),
    ...files.comments.flatMap(({ text, answer, lang }) => plain(lang, text, answer?.text)),
    ...files.tensions.flatMap(({ title, ownSide, otherSide, nextStep, lookBack, lang }) =>
      plain(lang, title, ownSide, otherSide, nextStep, lookBack),
    ),
  ];
}
const texts = organisations.flatMap(textsOf);

test('at least 500 different texts are there', () => {
  expect(new Set(texts.map(({ text }) => text)).size).toBeGreaterThanOrEqual(500);
});

test('a diary entry has a median of at least 250 characters', () => {
  const lengths = texts.filter(({ diary }) => diary).map(({ text }) => graphemeLength(text));
  lengths.sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeGreaterThanOrEqual(250);
});

test('all three languages are spoken in each organisation', () => {
  for (const files of organisations) {
    const languages = new Set(textsOf(files).map(({ lang }) => lang));
    expect([...languages].sort()).toEqual(['en', 'fi', 'sv']);
  }
});

test('Finnish, Swedish and English are spoken about as often as they were meant to be: 65, 15 and 20 of a hundred texts', () => {
  const meant: Record<Language, number> = { fi: 65, sv: 15, en: 20 };
  for (const [language, percent] of Object.entries(meant)) {
    const share = (100 * texts.filter(({ lang }) => lang === language).length) / texts.length;
    expect(Math.abs(share - percent), `${language}: ${share.toFixed(1)} %`).toBeLessThanOrEqual(2.5);
  }
});

test('people check in, send goals back and name tensions in each organisation', () => {
  for (const { checkIns, comments, tensions } of organisations) {
    expect(checkIns.length).toBeGreaterThan(10);
    expect(comments.some(({ answer }) => answer)).toBe(true);
    expect(comments.some(({ answer }) => answer === null)).toBe(true);
    expect(tensions.some(({ lookBack }) => lookBack)).toBe(true);
  }
});

test('every guide that comes with the product has been gone through in each organisation', () => {
  for (const { interviews } of organisations) {
    const used = new Set(interviews.map(({ guide }) => guide));
    expect(builtInGuides.map(({ key }) => key).filter((key) => !used.has(key))).toEqual([]);
  }
});

test('an interview answers questions of its guide, and is kept by a supervisor', () => {
  for (const { interviews, people } of organisations) {
    for (const { guide, answers, author } of interviews) {
      const questions = getGuide(guide)?.questions.map(({ key }) => key) ?? [];
      expect(
        answers.map(({ question }) => question).filter((key) => !questions.includes(key)),
        guide,
      ).toEqual([]);
      expect(people.find(({ key }) => key === author)?.leads?.length, author).toBeGreaterThan(0);
    }
  }
});

test('a follow-up in the demo is one that its question asks, at most two, none twice', () => {
  for (const { guide, answers, key } of organisations.flatMap(({ interviews }) => interviews)) {
    for (const { question, followUps } of answers) {
      const asked = getGuide(guide)?.questions.find((one) => one.key === question)?.followUps ?? [];
      const keys = followUps.map((followUp) => followUp.key);
      expect(
        keys.filter((followUp) => !asked.some((one) => one === followUp)),
        `${key} ${question}`,
      ).toEqual([]);
      expect(new Set(keys).size, `${key} ${question}`).toBe(keys.length);
      expect(keys.length, `${key} ${question}`).toBeLessThanOrEqual(maximumFollowUps);
    }
  }
});

test('no two texts share eight words in a row', () => {
  const seen = new Map<string, number>();
  const shared: string[] = [];
  texts.forEach(({ text }, index) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let start = 0; start + 8 <= words.length; start += 1) {
      const run = words.slice(start, start + 8).join(' ');
      const other = seen.get(run);
      if (other !== undefined && other !== index) shared.push(run);
      seen.set(run, index);
    }
  });
  expect(shared).toEqual([]);
});

test('a hospital of at least 240 people and a company of at least 90, each with its supervisors', () => {
  const [hospital, company] = organisations.map(({ people }) => ({
    people: people.length,
    supervisors: people.filter(({ leads }) => leads?.length).length,
  }));
  expect(hospital?.people).toBeGreaterThanOrEqual(240);
  expect(hospital?.supervisors).toBeGreaterThanOrEqual(12);
  expect(company?.people).toBeGreaterThanOrEqual(90);
  expect(company?.supervisors).toBeGreaterThanOrEqual(6);
});
