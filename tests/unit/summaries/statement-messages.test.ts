import { expect, test } from 'vitest';
import { statementTemplates } from '@/lib/domain/summaries/statement';
import { languages, stages } from '@/lib/domain/vocabulary';
import { renderStatement } from '../../support/render-statement';

const text = {
  unit: 'Osasto 4B',
  goal: 'Potilas on mukana',
  name: 'Sanni Koskela',
  motive: 'Haluan oppia.',
  contribution: 'Kysyn.',
  trial: 'Luemme listan.',
};

test('every statement is a whole sentence in three languages for none, one and many', () => {
  for (const template of statementTemplates) {
    for (const language of languages) {
      for (const count of [0, 1, 2, 14]) {
        for (const stage of stages) {
          const counts = {
            moments: count,
            logs: Math.max(1, count),
            writers: count,
            evidence: count,
            links: count,
            conflicts: count,
          };
          const rest = {
            trials: count,
            done: count,
            count,
            total: 14,
            both: count > 0 ? 'yes' : 'no',
            kind: 'motive',
            parts: count > 1 ? 'yes' : 'no',
            due: '2026-10-27',
            released: 'quarter:2026-07-01',
            goals: ['Potilas on mukana', 'Tieto siirtyy'],
            personal: count,
            motives: Math.max(1, count),
            people: count + 5,
          };
          const sentence = renderStatement({ template, values: { ...text, ...counts, ...rest, stage } }, language);
          expect(sentence).toMatch(/[.”“]$/u);
          expect(sentence).not.toMatch(/[{}#]|undefined| {2}/u);
        }
      }
    }
  }
});

test('names and titles stand in the nominative, as they are written', () => {
  for (const language of languages) {
    const values = { ...text, kind: 'motive', due: '2026-10-27' };
    for (const template of ['link.joins', 'link.contributes', 'conflict.marked'] as const) {
      const sentence = renderStatement({ template, values }, language);
      expect(sentence).toMatch(/^Sanni Koskela /u);
      expect(sentence).toMatch(/[”“]Potilas on mukana[”“]/u);
    }
  }
});
