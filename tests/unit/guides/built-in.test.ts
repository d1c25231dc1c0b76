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

test('an old entry keeps the version of the guide it answered', () => {
  expect(getGuide('coaching-talk', 1)).toBe(coachingTalk);
  expect(getGuide('coaching-talk')).toBe(coachingTalk);
  expect(getGuide('coaching-talk', 99)).toBeNull();
  expect(getGuide('unknown')).toBeNull();
});
