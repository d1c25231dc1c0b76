import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { databaseOf } from '@/lib/data/database';
import { editMoment } from '@/lib/data/diary-entries';
import { binEntry } from '@/lib/data/entry-changes';
import { decideLink } from '@/lib/data/link-decisions';
import { chooseReaders } from '@/lib/data/readers';
import { makeSummary } from '@/lib/data/summaries';
import { publishSummary } from '@/lib/data/summary-changes';
import { gatherSources } from '@/lib/data/summary-sources';
import { nobodyElse } from '@/lib/domain/access/readers';
import type { Viewer } from '@/lib/domain/access/viewer';
import type { ShownSummary } from '@/lib/domain/summaries/summary';
import { summaryWords } from '@/lib/i18n/summary-words';
import {
  alone,
  asked,
  buildTold,
  makeTeamSummary,
  month,
  readSummaryOf,
  safeStart,
  type Told,
} from '../support/build-summary';
import { buildGoal, buildLinkedMotive, buildOpenMoment, buildWard, succeeded, type Ward } from '../support/build-ward';
import { buildPerson, buildUnit, viewerOf } from '../support/factories';

const textsOf = (summary: ShownSummary) => summary.statements.map(({ text }) => text ?? '');
const sourcesOf = (viewer: Viewer, ward: Ward) =>
  gatherSources(databaseOf(viewer.organisationId), viewer, {
    scope: { kind: 'team', unit: ward.unit },
    period: month(viewer),
  });

describe('readers come first', () => {
  test('what only some members may open is neither cited nor counted, even when every member is named', async () => {
    const ward = await buildWard();
    const { supervisor, noora, tuomas } = ward;
    const everyone = { ...nobodyElse, personIds: [supervisor.personId, noora.personId, tuomas.personId] };
    await buildOpenMoment(noora, 'Vain nimetyille.', everyone);
    await buildOpenMoment(supervisor, 'Vain minulle.', nobodyElse);
    const goalId = await buildGoal(ward.hr, safeStart);
    await buildLinkedMotive(noora, { text: alone, strategyGoalId: goalId, readers: everyone });
    const open = await buildOpenMoment(noora, asked, ward.toUnit);
    const { moments, links } = await sourcesOf(supervisor, ward);
    expect(moments.map(({ itemId }) => itemId)).toEqual([open]);
    expect(links).toEqual([]);
    const said = textsOf(await readSummaryOf(supervisor, await makeTeamSummary(ward))).join('\n');
    expect(said).toContain('yksi oppimisen hetki');
    expect(said).not.toContain('Vain');
    expect(said).not.toContain(alone);
  });

  test('another unit and a text of another unit do not come in, though the whole organisation may read it', async () => {
    const ward = await buildWard();
    const all = { ...nobodyElse, wholeOrganisation: true };
    await buildOpenMoment(ward.outsider, 'Päivystyksen hetki kaikille.', all);
    const own = await buildOpenMoment(ward.tuomas, 'Osaston hetki kaikille.', all);
    expect((await sourcesOf(ward.supervisor, ward)).moments.map(({ itemId }) => itemId)).toEqual([own]);
  });

  test('what is granted to a unit above is open to all, what is granted to a unit beneath is not', async () => {
    const area = await buildUnit({ name: 'Sisätaudit' });
    const ward = await buildUnit({ parent: area, name: 'Osasto 4A' });
    const head = await viewerOf(await buildPerson({ leads: [area] }));
    const nurse = await viewerOf(await buildPerson({ leads: [ward] }));
    const upper = await buildOpenMoment(nurse, 'Koko alueelle.', { ...nobodyElse, unitIds: [area.id] });
    const own = await buildOpenMoment(nurse, 'Omalle osastolle.', { ...nobodyElse, unitIds: [ward.id] });
    const of = async (viewer: Viewer, unit: typeof ward) =>
      (
        await gatherSources(databaseOf(viewer.organisationId), viewer, {
          scope: { kind: 'team', unit },
          period: month(viewer),
        })
      ).moments.map(({ itemId }) => itemId);
    expect(await of(nurse, ward)).toEqual([upper, own].sort());
    expect(await of(head, area)).toEqual([upper]);
  });

  test('only whoever leads the unit today makes its summary', async () => {
    const ward = await buildWard();
    const summary = { id: newId(), kind: 'team' as const, unitId: ward.unit.id, period: month(ward.noora) };
    for (const other of [ward.noora, ward.hr, ward.outsider]) {
      const result = await makeSummary(other, summary, summaryWords('fi'));
      expect(result).toMatchObject({ ok: false, fields: { unitId: 'choice' } });
    }
  });
});

describe('after publishing, what is closed is told by nothing', () => {
  async function published(): Promise<Told & { id: string }> {
    const told = await buildTold();
    const id = await makeTeamSummary(told);
    succeeded(await publishSummary(told.supervisor, { id }));
    return { ...told, id };
  }
  const everything = (summary: ShownSummary) => JSON.stringify(summary);

  test('a narrowed motive takes its statement away from readers, and its words from the author too', async () => {
    const told = await published();
    const before = await readSummaryOf(told.tuomas, told.id);
    expect(everything(before)).toContain(alone);
    succeeded(await chooseReaders(told.noora, { kind: 'motive', itemId: told.motiveId }, nobodyElse));
    const after = await readSummaryOf(told.tuomas, told.id);
    expect(everything(after)).not.toContain(alone);
    expect(after.fallenOut).toBeGreaterThan(0);
    expect(after.statements.length).toBe(before.statements.length - after.fallenOut);
    const own = await readSummaryOf(told.supervisor, told.id);
    expect(everything(own)).not.toContain(alone);
    expect(own.statements.find(({ kind }) => kind === 'link')).toMatchObject({ text: null, closed: true });
  });

  test('a moment in the bin takes its quotation and every count of it away', async () => {
    const told = await published();
    succeeded(await binEntry(told.noora, { id: told.momentId }));
    const after = await readSummaryOf(told.tuomas, told.id);
    expect(everything(after)).not.toContain(asked);
    expect(textsOf(after).join(' ')).not.toContain('yksi oppimisen hetki');
    expect(everything(after)).not.toContain(told.momentId);
  });

  test('a withdrawn link takes its statement away', async () => {
    const told = await published();
    const decision = { id: told.linkId, decision: 'withdraw' as const, words: '', reason: '' };
    const links = await databaseOf(told.noora.organisationId).goalLink.findMany({
      where: { itemId: told.motiveId },
      select: { id: true, version: true },
    });
    for (const link of links) await decideLink(told.noora, { ...decision, ...link });
    const after = await readSummaryOf(told.tuomas, told.id);
    expect(after.statements.some(({ kind }) => kind === 'link')).toBe(false);
  });

  test('words that their writer has changed are no longer quoted', async () => {
    const told = await published();
    const moment = {
      id: told.momentId,
      version: 1,
      happenedOn: told.noora.today,
      stage: 'moments',
      level: 'team',
    } as const;
    succeeded(await editMoment(told.noora, { ...moment, text: 'Kysyttiin ajoissa.' }));
    const after = await readSummaryOf(told.tuomas, told.id);
    expect(everything(after)).not.toContain(asked);
    expect(after.statements.flatMap(({ sources }) => sources).some(({ state }) => state === 'changed')).toBe(true);
  });
});
