import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { editMoment, openEntry } from '@/lib/data/diary-entries';
import { readOwnData } from '@/lib/data/own-data';
import { countOwnItems, findOwnItems, findOwnOpenings, findOwnSessions } from '@/lib/data/own-items';
import { recordGoal } from '@/lib/data/personal-goals';
import { chooseReaders } from '@/lib/data/readers';
import { endAllSessions, startSession } from '@/lib/data/sessions';
import { makeSummary } from '@/lib/data/summaries';
import { nobodyElse } from '@/lib/domain/access/readers';
import { periodOf } from '@/lib/domain/calendar/periods';
import { summaryWords } from '@/lib/i18n/summary-words';
import { buildGoal, buildLinkedMotive, buildLog, buildOpenMoment, buildWard, succeeded } from '../support/build-ward';

const ownMoment = 'Kysyin lääkkeestä ennen kuin annoin sen.';
const ownMotive = 'En halua, että kukaan jää yksin ensimmäisellä viikolla.';
const foreignMoment = 'Tuomaksen oma hetki, jota kukaan muu ei lue.';
const now = () => new Date();

describe('the download of one’s own data', () => {
  test('holds every kind of text one has written, in clear text, with its readers', async () => {
    const ward = await buildWard();
    const { noora, supervisor } = ward;
    const goalId = await buildGoal(ward.hr, 'Jokainen uusi pääsee turvallisesti alkuun');
    const momentId = await buildOpenMoment(noora, 'Ensimmäinen versio.', ward.toUnit);
    succeeded(await editMoment(noora, { id: momentId, version: 1, text: ownMoment }));
    await buildLinkedMotive(noora, { text: ownMotive, strategyGoalId: goalId, readers: nobodyElse });
    const goal = {
      id: newId(),
      title: 'Opin kanyloimaan',
      why: 'Potilas pelkää vähemmän.',
      kinds: [],
      nextAction: 'Kysyn Merjalta',
    };
    succeeded(await recordGoal(noora, { ...goal, nextActionOn: null }));
    const data = JSON.stringify(await readOwnData(noora, now()));
    for (const own of [
      ownMoment,
      ownMotive,
      goal.title,
      goal.why,
      goal.nextAction,
      'Kysyn ääneen raportilla.',
      'Osasto 4B',
    ]) {
      expect(data).toContain(own);
    }

    await buildLog(supervisor, ward.unit.id, noora);
    const led = await readOwnData(supervisor, now());
    expect(led.teamLogs).toMatchObject([
      { title: 'Ensimmäinen virhetunti', trials: [{ text: expect.stringContaining('Aamuraportin') }] },
    ]);
    expect((await readOwnData(noora, now())).trials).toMatchObject([{ text: expect.stringContaining('Aamuraportin') }]);
  });

  test('holds nothing that others have written, though one may read it', async () => {
    const ward = await buildWard();
    await buildOpenMoment(ward.tuomas, foreignMoment, ward.toUnit);
    const goalId = await buildGoal(ward.hr, 'Tavoite');
    await buildLinkedMotive(ward.tuomas, { text: 'Toisen motiivi.', strategyGoalId: goalId, readers: ward.toUnit });
    const data = await readOwnData(ward.noora, now());
    expect(JSON.stringify(data)).not.toContain(foreignMoment);
    expect(JSON.stringify(data)).not.toContain('Toisen motiivi');
    expect(data).toMatchObject({ diaryEntries: [], motives: [], links: [], history: [] });
  });

  test('keeps the words of another out of one’s own summary once that person has closed the text', async () => {
    const ward = await buildWard();
    const { supervisor, noora } = ward;
    const goalId = await buildGoal(ward.hr, 'Jokainen uusi pääsee turvallisesti alkuun');
    const { motiveId } = await buildLinkedMotive(noora, {
      text: ownMotive,
      strategyGoalId: goalId,
      readers: ward.toUnit,
    });
    const summary = {
      id: newId(),
      kind: 'team' as const,
      unitId: ward.unit.id,
      period: periodOf('month', supervisor.today),
    };
    succeeded(await makeSummary(supervisor, summary, summaryWords('fi')));
    expect(JSON.stringify(await readOwnData(supervisor, now()))).toContain(ownMotive);
    succeeded(await chooseReaders(noora, { kind: 'motive', itemId: motiveId }, nobodyElse));
    expect(JSON.stringify(await readOwnData(supervisor, now()))).not.toContain(ownMotive);
  });
});

test('one’s own summary is in one’s own data with what it is about, and in nobody else’s', async () => {
  const ward = await buildWard();
  await buildOpenMoment(ward.noora, ownMoment, ward.toUnit);
  const summary = { id: newId(), kind: 'period' as const, period: periodOf('month', ward.noora.today) };
  succeeded(await makeSummary(ward.noora, summary, summaryWords('fi')));
  expect(await readOwnData(ward.noora, now())).toMatchObject({ summaries: [{ id: summary.id, about: 'period' }] });
  for (const other of [ward.supervisor, ward.tuomas, ward.hr]) {
    expect(JSON.stringify(await readOwnData(other, now()))).not.toContain(summary.id);
  }
});

describe('what my data lists', () => {
  test('counts and names one’s own texts with their readers, and none of others', async () => {
    const ward = await buildWard();
    await buildOpenMoment(ward.tuomas, foreignMoment, ward.toUnit);
    const id = await buildOpenMoment(ward.noora, ownMoment, ward.toUnit);
    expect(await countOwnItems(ward.noora)).toMatchObject({ diaryEntry: 1, motive: 0 });
    expect(await findOwnItems(ward.noora, 'diaryEntry', 50)).toMatchObject([
      { id, words: 'Kysyin lääkkeestä ennen kuin annoin sen', readers: { units: [{ name: 'Osasto 4B' }] } },
    ]);
  });

  test('tells a writer who has opened a text, and tells nobody else', async () => {
    const ward = await buildWard();
    const id = await buildOpenMoment(ward.noora, ownMoment, ward.toUnit);
    await openEntry(ward.tuomas, id);
    expect(await findOwnOpenings(ward.noora)).toMatchObject([{ itemId: id, reader: 'Tuomas Rantanen' }]);
    expect(await findOwnOpenings(ward.tuomas)).toEqual([]);
    expect((await readOwnData(ward.tuomas, now())).openedByMe).toMatchObject([{ itemId: id }]);
  });

  test('shows this session first, and none after signing out everywhere', async () => {
    const { noora } = await buildWard();
    const { organisationId, personId, sessionId } = noora;
    await startSession({ system: 'signIn' }, { organisationId, personId, ownDevice: true }, now());
    const sessions = await findOwnSessions(noora, now());
    expect(sessions.map(({ id, current, ownDevice }) => ({ here: id === sessionId, current, ownDevice }))).toEqual([
      { here: true, current: true, ownDevice: false },
      { here: false, current: false, ownDevice: true },
    ]);
    await endAllSessions(noora, now());
    expect(await findOwnSessions(noora, now())).toEqual([]);
  });
});
