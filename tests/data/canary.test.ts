import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { markAnswer, saveAnswer } from '@/lib/data/answers';
import { checkIn } from '@/lib/data/check-ins';
import { captureMoment, editMoment } from '@/lib/data/diary-entries';
import { binEntry } from '@/lib/data/entry-changes';
import { attachEvidence } from '@/lib/data/evidence';
import { answerComment, sendBack } from '@/lib/data/goal-comments';
import { finishInterview, startInterview } from '@/lib/data/interviews';
import { decideLink, linkByHand } from '@/lib/data/link-decisions';
import { editMotive, stateMotive } from '@/lib/data/motives';
import { readOwnData } from '@/lib/data/own-data';
import { editGoal, recordGoal } from '@/lib/data/personal-goals';
import { chooseReaders } from '@/lib/data/readers';
import { restoreText } from '@/lib/data/restore-text';
import { addStrategyGoal } from '@/lib/data/strategy-goals';
import { makeSummary } from '@/lib/data/summaries';
import { editStatement, editSummaryTitle, publishSummary } from '@/lib/data/summary-changes';
import { getSummary } from '@/lib/data/summary-view';
import { editTeamLog } from '@/lib/data/team-log-changes';
import { getTeamLog, writeTeamLog } from '@/lib/data/team-logs';
import { editTension, noteTension } from '@/lib/data/tensions';
import { findVersions } from '@/lib/data/text-versions';
import { periodOf } from '@/lib/domain/calendar/periods';
import { summaryWords } from '@/lib/i18n/summary-words';
import { buildWard, succeeded, type Ward } from '../support/build-ward';
import { findInDatabase } from '../support/search-database';

const ownerUrl = () => process.env.DATABASE_OWNER_URL ?? '';
/** A word that no column holds by chance. */
const bird = () => `kanarialintu${randomBytes(6).toString('hex')}ääni`;

const canary = bird();
const says = (where: string) => `Kuulin, kuinka ${canary} lauloi: ${where}.`;

/** Writes the canary into every kind of text that people write, and answers what the writers read back. */
async function writeEverywhere(ward: Ward, strategyGoalId: string): Promise<string> {
  const { noora, supervisor, toUnit, unit } = ward;
  const once = () => ({ once: newId() });

  const moment = { id: newId(), text: says('hetki'), happenedOn: noora.today, stage: null, level: null };
  succeeded(await captureMoment(noora, { ...moment, readers: toUnit, ...once() }));
  const edit = { id: moment.id, afterConflict: true };
  succeeded(await editMoment(noora, { ...edit, version: 1, text: says('muutettu hetki'), ...once() }));
  const [past] = await findVersions(noora, 'diaryEntry', moment.id);
  succeeded(await restoreText(noora, { id: moment.id, versionId: past?.id ?? '', ...once() }));
  succeeded(await attachEvidence(noora, { itemId: moment.id, strategyGoalId, ...once() }));
  const binnedId = newId();
  succeeded(await captureMoment(noora, { ...moment, id: binnedId, text: says('roskakori') }));
  succeeded(await binEntry(noora, { id: binnedId }));

  const entryId = newId();
  const talk = { id: entryId, guideKey: 'coaching-talk', aboutPersonId: noora.personId };
  succeeded(await startInterview(supervisor, { ...talk, ...once() }));
  const answer = { entryId, questionKey: 'goal', secondsSpent: 0, afterConflict: true };
  const first = { ...answer, followUpKey: '', version: 0, text: says('vastaus') };
  succeeded(await saveAnswer(supervisor, { ...first, ...once() }));
  succeeded(await saveAnswer(supervisor, { ...first, followUpKey: 'concreteSituation', text: says('jatkokysymys') }));
  succeeded(await saveAnswer(supervisor, { ...first, questionKey: 'reality', text: says('ohitettu') }));
  succeeded(await markAnswer(supervisor, { ...answer, questionKey: 'reality', followUpKey: '', state: 'skipped' }));
  succeeded(await finishInterview(supervisor, { id: entryId, secondsSpent: 1, ...once() }));
  succeeded(await saveAnswer(supervisor, { ...first, version: 1, text: says('muutettu vastaus'), ...once() }));

  const goal = { id: newId(), title: says('tavoite'), why: says('miksi'), nextAction: says('teko'), kinds: [] };
  succeeded(await recordGoal(noora, { ...goal, nextActionOn: null, readers: toUnit, ...once() }));
  const reworded = { ...goal, title: says('uusi tavoite'), why: says('uusi syy'), nextAction: says('uusi teko') };
  succeeded(await editGoal(noora, { ...reworded, version: 1, nextActionOn: null, ...once() }));
  const motive = { id: newId(), goalId: null, text: says('motiivi'), kinds: [], readers: toUnit };
  succeeded(await stateMotive(noora, { ...motive, ...once() }));
  succeeded(await editMotive(noora, { id: motive.id, version: 1, text: says('uusi motiivi'), kinds: [], ...once() }));

  const link = { strategyGoalId, decision: 'confirm' as const, words: says('oma osuus') };
  succeeded(await linkByHand(noora, { id: newId(), itemId: motive.id, ...link, ...once() }));
  const { id } = succeeded(await linkByHand(noora, { id: newId(), itemId: goal.id, ...link }));
  const decision = { id, words: '', reason: '' };
  succeeded(await decideLink(noora, { ...decision, version: 2, decision: 'withdraw' }));
  const rejection = { ...decision, version: 3, decision: 'reject' as const, reason: says('hylkäys') };
  succeeded(await decideLink(noora, { ...rejection, ...once() }));

  succeeded(await checkIn(noora, { id: newId(), goalId: goal.id, text: says('kuulumiset'), ...once() }));
  const comment = { id: newId(), strategyGoalId, text: says('kommentti'), toHr: true };
  succeeded(await sendBack(noora, { ...comment, ...once() }));
  succeeded(await answerComment(ward.hr, { id: comment.id, text: says('vastauskommentti'), ...once() }));
  const tension = {
    id: newId(),
    title: says('jännitteen nimi'),
    ownSide: says('oma puoli'),
    otherSide: says('toinen puoli'),
    nextStep: says('seuraava askel'),
    nextStepOn: null,
    lookBack: '',
  };
  succeeded(await noteTension(noora, { ...tension, readers: toUnit, ...once() }));
  const looked = { ...tension, version: 1, ownSide: says('uusi oma puoli'), lookBack: says('mitä siitä tuli') };
  succeeded(await editTension(noora, { ...looked, ...once() }));

  const trial = { id: null, text: says('kokeilu'), personId: noora.personId, dueOn: noora.today };
  const log = {
    id: newId(),
    unitId: unit.id,
    heldOn: noora.today,
    title: says('muistion nimi'),
    happened: says('tapahtui'),
    learnt: says('opittiin'),
    trials: [trial],
  };
  succeeded(await writeTeamLog(supervisor, { ...log, ...once() }));
  succeeded(await editTeamLog(supervisor, { ...log, version: 1, learnt: says('opittiin lisää'), ...once() }));

  const summary = {
    id: newId(),
    kind: 'team' as const,
    unitId: unit.id,
    period: periodOf('month', supervisor.today),
    ...once(),
  };
  succeeded(await makeSummary(supervisor, summary, summaryWords('fi')));
  succeeded(
    await editSummaryTitle(supervisor, { id: summary.id, version: 1, title: says('koosteen nimi'), ...once() }),
  );
  const quoting = (await getSummary(supervisor, summary.id))?.statements ?? [];
  expect(quoting.flatMap(({ sources }) => sources.flatMap(({ quote }) => quote ?? [])).join()).toContain(canary);
  succeeded(await publishSummary(supervisor, { id: summary.id }));
  const draft = { ...summary, id: newId(), once: newId() };
  succeeded(await makeSummary(supervisor, draft, summaryWords('fi')));
  const [statement] = (await getSummary(supervisor, draft.id))?.statements ?? [];
  const words = { id: draft.id, statementId: statement?.id ?? '', version: 1, text: says('väite') };
  succeeded(await editStatement(supervisor, { ...words, ...once() }));
  succeeded(await chooseReaders(noora, { kind: 'motive', itemId: motive.id, ...once() }, toUnit));

  const now = new Date();
  const data = [
    await readOwnData(noora, now),
    await readOwnData(ward.hr, now),
    await readOwnData(supervisor, now),
    await getTeamLog(noora, log.id),
  ];
  return JSON.stringify([data, await getSummary(supervisor, draft.id), await getSummary(noora, summary.id)]);
}

describe('what people write', () => {
  let readBack: string;
  beforeAll(async () => {
    const ward = await buildWard();
    const goal = { id: newId(), title: 'Hiljainen tieto siirtyy', plainWords: 'Kysymme vuoron vaihtuessa.' };
    const place = { ownerId: ward.hr.personId, parentId: null, from: '2020-01-01', to: null };
    succeeded(await addStrategyGoal(ward.hr, { ...goal, ...place }));
    readBack = await writeEverywhere(ward, goal.id);
  });

  test.each([
    'hetki',
    'muutettu hetki',
    'roskakori',
    'muutettu vastaus',
    'jatkokysymys',
    'ohitettu',
    'vastaus',
    'uusi tavoite',
    'tavoite',
    'uusi syy',
    'miksi',
    'uusi teko',
    'teko',
    'uusi motiivi',
    'motiivi',
    'oma osuus',
    'hylkäys',
    'kokeilu',
    'muistion nimi',
    'tapahtui',
    'opittiin lisää',
    'koosteen nimi',
    'väite',
    'kuulumiset',
    'kommentti',
    'vastauskommentti',
    'jännitteen nimi',
    'oma puoli',
    'uusi oma puoli',
    'toinen puoli',
    'seuraava askel',
    'mitä siitä tuli',
  ])('is kept: %s', (where) => {
    expect(readBack).toContain(says(where));
  });

  test('stands in no column of the database, in clear, as hexadecimal, as base64 or as bytes', async () => {
    expect(await findInDatabase(ownerUrl(), canary)).toEqual([]);
  });
});

test('the search finds what is plain by its nature, and what somebody would have hidden badly', async () => {
  const plain = bird();
  const { hr, unit } = await buildWard();
  const goal = { id: newId(), title: `Tavoite ${plain}`, plainWords: 'Selkeästi.', ownerId: hr.personId };
  succeeded(await addStrategyGoal(hr, { ...goal, parentId: null, from: '2020-01-01', to: null }));
  expect(await findInDatabase(ownerUrl(), plain)).toEqual(['strategy_goal.title', 'strategy_goal_wording.title']);

  const owner = new pg.Client({ connectionString: ownerUrl() });
  await owner.connect();
  const hide = async (name: string) => owner.query('UPDATE unit SET name = $1 WHERE id = $2', [name, unit.id]);
  for (const before of ['', 'x', 'xy']) {
    const hidden = bird();
    const bytes = Buffer.from(`${before}${hidden} ja muuta`);
    for (const encoding of ['hex', 'base64', 'base64url'] as const) {
      await hide(bytes.toString(encoding));
      expect(await findInDatabase(ownerUrl(), hidden), `${encoding} after ${before}`).toEqual(['unit.name']);
    }
    const idempotent = `INSERT INTO idempotency ("organisationId", "actorId", key, action, answer, at) VALUES ($1, $2, $3, 'x', $4, now())`;
    await owner.query(idempotent, [hr.organisationId, hr.personId, newId(), JSON.stringify({ of: { text: hidden } })]);
    await hide('Osasto');
    expect(await findInDatabase(ownerUrl(), hidden)).toEqual(['idempotency.answer']);
  }
  const attempt = bird();
  await owner.query('INSERT INTO sign_in_attempt (key, failures, "firstAt", "lastAt") VALUES ($1, 1, now(), now())', [
    Buffer.from(`\u0001${attempt}`),
  ]);
  expect(await findInDatabase(ownerUrl(), attempt)).toEqual(['sign_in_attempt.key']);
  await owner.end();
});
