import { expect, test } from 'vitest';
import { builtInGuides, getGuide } from '@/lib/domain/guides/built-in';
import { coachingTalk } from '@/lib/domain/guides/coaching-talk';
import { askQuestion } from '@/lib/domain/guides/guide';
import { languages } from '@/lib/domain/vocabulary';

test('every text of a guide stands in three languages and is long enough to be one', () => {
  for (const guide of builtInGuides) {
    for (const language of languages) {
      expect(guide.title[language].length).toBeGreaterThan(3);
      expect(guide.intro[language].length).toBeGreaterThan(20);
      for (const { label, text, namedText, why } of guide.questions) {
        expect(label[language]).not.toBe('');
        expect(text[language]).toMatch(/\?$/u);
        expect(why[language]).toMatch(/\.$/u);
        if (namedText) expect(namedText[language]).toMatch(/\?$/u);
      }
    }
  }
});

test('a name always stands as it is written, followed by a blank, so that it needs no ending', () => {
  for (const { namedText } of builtInGuides.flatMap((guide) => guide.questions)) {
    for (const language of languages) if (namedText) expect(namedText[language]).toMatch(/\{name\} /u);
  }
});

test('a question uses the name when it is known and asks without one otherwise', () => {
  const [goal] = coachingTalk.questions;
  expect(goal && askQuestion(goal, 'fi', 'Sanni')).toBe('Mitä Sanni haluaa saada aikaan?');
  expect(goal && askQuestion(goal, 'fi', ' ')).toBe('Mitä keskustelukumppanisi haluaa saada aikaan?');
  expect(goal && askQuestion(goal, 'en', '$& {name}')).toBe('What does $& {name} want to achieve?');
});

test('keys of questions are not used twice in a guide, nor a version of a guide', () => {
  for (const { questions } of builtInGuides) {
    expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
  }
  expect(new Set(builtInGuides.map(({ key, version }) => `${key} ${version}`)).size).toBe(builtInGuides.length);
});

test('the guides of the product are offered in the order of use, the learning moment first', () => {
  expect(builtInGuides.map(({ key }) => key)).toEqual([
    'learning-moment',
    'coaching-talk',
    'motive-talk',
    'strategy-and-motivation',
    'tension',
    'own-learning',
    'weekly-review',
  ]);
});

test('every stage of leading learning but the sharing of teams has a guide of its own', () => {
  expect(new Set(builtInGuides.map(({ stage }) => stage))).toEqual(
    new Set(['motives', 'moments', 'guiding', 'example', 'strategy']),
  );
});

test('a guide asks three to six questions, so that one can see its end', () => {
  for (const { questions } of builtInGuides) {
    expect(questions.length).toBeGreaterThanOrEqual(3);
    expect(questions.length).toBeLessThanOrEqual(6);
  }
});

test('only a talk about one person asks by name, and its first question does', () => {
  for (const { aboutPerson, questions } of builtInGuides) {
    expect(questions.some(({ namedText }) => namedText !== undefined)).toBe(aboutPerson);
    if (aboutPerson) expect(questions[0]?.namedText).toBeDefined();
  }
});

test('an old entry keeps the version of the guide it answered', () => {
  expect(getGuide('coaching-talk', 1)).toBe(coachingTalk);
  expect(getGuide('coaching-talk')).toBe(coachingTalk);
  expect(getGuide('coaching-talk', 99)).toBeNull();
  expect(getGuide('unknown')).toBeNull();
});
