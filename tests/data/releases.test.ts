import { describe, expect, test } from 'vitest';
import { databaseOf } from '@/lib/data/database';
import { findGoalTitles } from '@/lib/data/release-labels';
import { findReleasedPeriods, findReleases } from '@/lib/data/releases';
import type { Viewer } from '@/lib/domain/access/viewer';
import { type FigureFileWords, figureFileRows } from '@/lib/domain/disclosure/figure-file';
import type { ReleaseView } from '@/lib/domain/disclosure/release-view';
import { buildQuarter, type Quarter } from '../support/build-quarter';
import { buildGoal } from '../support/build-ward';
import { buildPerson, buildViewer, viewerOf } from '../support/factories';

const read = ({ hr, period }: Quarter) => findReleases(hr, period.start);
const linksOf = (releases: readonly ReleaseView[]): ReleaseView => {
  const links = releases.find(({ measure }) => measure === 'peoplePerStrategyGoal');
  if (!links) throw new Error('no release of links');
  return links;
};
/** The figures of a value by the names of their units. */
const figuresOf = (view: ReleaseView, value: string) => {
  const row = view.rows.find((each) => each.value === value);
  return Object.fromEntries(view.units.map(({ name }, place) => [name, row?.figures[place]]));
};

describe('figures of a closed period', () => {
  test('HR reads how many people confirmed a link, and nobody else reads that there are figures', async () => {
    const quarter = await buildQuarter();
    await quarter.link(quarter.goalId, quarter.people.slice(0, 6));
    await quarter.freeze();
    expect(figuresOf(linksOf(await read(quarter)), quarter.goalId)).toEqual({ 'Osasto 4B': 6 });

    const { unit, period } = quarter;
    const others: Viewer[] = [
      await viewerOf(await buildPerson({ unit })),
      await viewerOf(await buildPerson({ leads: [unit] })),
      await viewerOf(await buildPerson({ unit, roles: ['admin'] })),
      await buildViewer({ roles: ['hr'] }),
    ];
    for (const other of others) {
      expect(await findReleasedPeriods(other)).toEqual([]);
      expect(await findReleases(other, period.start)).toEqual([]);
    }
    expect(await findReleasedPeriods(quarter.hr)).toEqual([{ start: period.start, end: period.end }]);
  });

  test('they stay as they were after new links, withdrawals and another freezing', async () => {
    const quarter = await buildQuarter();
    const [first] = await quarter.link(quarter.goalId, quarter.people.slice(0, 6));
    await quarter.freeze();
    const before = await read(quarter);

    await quarter.link(quarter.goalId, quarter.people.slice(6, 7));
    const { organisationId } = quarter.hr;
    await databaseOf(organisationId).goalLink.updateMany({
      where: { organisationId, id: first ?? '' },
      data: { state: 'withdrawn' },
    });
    await quarter.freeze();
    expect(await read(quarter)).toEqual(before);
  });

  test('nobody, too few people and almost everybody cannot be told apart, in the table nor in the file', async () => {
    const quarter = await buildQuarter();
    const { hr, people } = quarter;
    const few = await buildGoal(hr, 'Harva');
    const nearlyAll = await buildGoal(hr, 'Lähes kaikki');
    const nobody = await buildGoal(hr, 'Ei kukaan');
    await quarter.link(few, people.slice(0, 4));
    await quarter.link(nearlyAll, people.slice(0, 8));
    await quarter.freeze();
    const releases = await read(quarter);
    const links = linksOf(releases);
    for (const goal of [few, nearlyAll, nobody]) expect(figuresOf(links, goal)).toEqual({ 'Osasto 4B': null });

    const words: FigureFileWords = { headings: [], measure: () => 'm', value: () => 'v' };
    const lines = figureFileRows(
      [{ ...links, rows: links.rows.filter(({ value }) => value !== quarter.goalId) }],
      words,
    );
    expect(new Set(lines.slice(1).map((line) => JSON.stringify(line))).size).toBe(1);
  });

  test('conflicts are a measure of their own and never count as confirmed links', async () => {
    const quarter = await buildQuarter();
    await quarter.link(quarter.goalId, quarter.people.slice(0, 6), 'conflicts');
    await quarter.freeze();
    const releases = await read(quarter);
    expect(figuresOf(linksOf(releases), quarter.goalId)).toEqual({ 'Osasto 4B': null });
    const conflicts = releases.find(({ measure }) => measure === 'conflictsPerStrategyGoal');
    expect(conflicts && figuresOf(conflicts, quarter.goalId)).toEqual({ 'Osasto 4B': 6 });
  });

  test('titles of archived goals are still known, those of another organisation are not', async () => {
    const quarter = await buildQuarter(1);
    const { organisationId } = quarter.hr;
    await databaseOf(organisationId).strategyGoal.updateMany({
      where: { organisationId, id: quarter.goalId },
      data: { archivedOn: new Date() },
    });
    expect((await findGoalTitles(quarter.hr)).get(quarter.goalId)?.title).toBe(
      'Hiljainen tieto siirtyy vuorolta seuraavalle',
    );
    expect((await findGoalTitles(await buildViewer({ roles: ['hr'] }))).size).toBe(0);
  });
});
