import { expect, test } from 'vitest';
import { countedIn } from '@/lib/domain/summaries/counted';
import { choiceOf, periodBetween, periodChoices, periodOfChoice } from '@/lib/domain/summaries/period-choice';
import { isClosed, isPublishable, type ShownStatement } from '@/lib/domain/summaries/summary';
import { contentTerms } from '@/lib/language/content-terms';
import { buildTeamSummary } from '../../support/team-summary';
import { stemsOnly } from '../../support/test-lexicon';

test('every count names the records it counts, as many as its figure says', () => {
  const counted = countedIn(buildTeamSummary());
  expect(counted.get('written')?.itemIds).toEqual(['m-1', 'm-2', 'm-3', 'm-4', 'log-1']);
  expect(counted.get('stage:moments')?.itemIds).toEqual(['m-1', 'm-3']);
  expect(counted.get('evidence:goal-start')?.itemIds).toEqual(['m-1']);
  expect(counted.get('evidence:goal-patient')).toMatchObject({
    itemIds: [],
    searchedIds: expect.arrayContaining(['log-1']),
  });
  expect(counted.get('links')?.linkIds).toEqual(['link-1', 'link-2']);
  for (const [count, { figures, itemIds }] of counted) {
    if (!/^(stage|evidence):/.test(count)) continue;
    expect(figures[0]?.value, count).toBe(itemIds.length);
  }
});

test('the same records in another order are counted alike', () => {
  const input = buildTeamSummary();
  const turned = { ...input, moments: [...input.moments].reverse(), links: [...input.links].reverse() };
  expect([...countedIn(turned)]).toEqual([...countedIn(input)]);
});

test('a summary is made of the month or quarter that runs or of one before, and of nothing else', () => {
  const choices = periodChoices('2026-11-25').map(choiceOf);
  expect(choices).toContain('month:2026-11-01');
  expect(choices).toContain('quarter:2026-07-01');
  expect(periodOfChoice('month:2026-12-01', '2026-11-25')).toBeNull();
  expect(periodOfChoice('week:2026-11-23', '2026-11-25')).toBeNull();
  expect(periodBetween({ start: '2026-07-01', end: '2026-09-30' }).clock).toBe('quarter');
});

const quote = 'En halua, että kukaan jää yksin.';
const sources = (state: 'open' | 'closed' | 'changed') => [{ state, quote }];

test('a statement falls with a closed source, and with changed words only when it says them itself', () => {
  expect(isClosed('Muuta.', sources('open'))).toBe(false);
  expect(isClosed('Muuta.', sources('closed'))).toBe(true);
  expect(isClosed('Muuta.', sources('changed'))).toBe(false);
  expect(isClosed(`Noora sanoo: ”${quote}”`, sources('changed'))).toBe(true);
});

test('a summary is published when each statement it keeps passes, and it keeps at least one', () => {
  const good: ShownStatement = {
    id: 's',
    kind: 'count',
    text: 'Kaksi hetkeä.',
    version: 1,
    leftOut: false,
    closed: false,
    sources: [],
    failures: [],
  };
  const failing: ShownStatement = { ...good, failures: [{ code: 'numberNotInSource', at: '3' }] };
  expect(isPublishable([good])).toBe(true);
  expect(isPublishable([good, failing])).toBe(false);
  expect(isPublishable([good, { ...failing, leftOut: true }])).toBe(true);
  expect(isPublishable([good, { ...good, closed: true }])).toBe(false);
  expect(isPublishable([{ ...good, leftOut: true }])).toBe(false);
  expect(isPublishable([])).toBe(false);
});

test('word forms are brought together and grammar is left out', () => {
  const [first] = contentTerms('hetkeä', 'fi', stemsOnly);
  expect(contentTerms('hetket ja hetkistä', 'fi', stemsOnly)).toEqual([first, first]);
});
