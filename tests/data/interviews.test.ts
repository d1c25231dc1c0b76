import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import { type AnswerToSave, markAnswer, saveAnswer } from '@/lib/data/answers';
import { findEntries, openEntry } from '@/lib/data/diary-entries';
import { findOpenInterviews, finishInterview, getInterview, startInterview } from '@/lib/data/interviews';
import { findReaders } from '@/lib/data/readers';
import { findVersions } from '@/lib/data/text-versions';
import { nobodyElse } from '@/lib/domain/access/readers';
import { buildInterview } from '../support/build-diary';
import { buildPerson, buildUnit, buildViewer } from '../support/factories';

const answerTo = (entryId: string, given: Partial<AnswerToSave> = {}): AnswerToSave => ({
  entryId,
  questionKey: 'what',
  followUpKey: '',
  text: 'Elias kysyi kipupumpusta.',
  version: 0,
  afterConflict: false,
  secondsSpent: 0,
  ...given,
});

describe('starting an interview', () => {
  it('makes one entry however often it is sent', async () => {
    const author = await buildViewer();
    const id = newId();
    const start = () => startInterview(author, { id, guideKey: 'learning-moment', aboutPersonId: null, once: newId() });
    const answers = await Promise.all([start(), start()]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await findOpenInterviews(author)).toHaveLength(1);
  });

  it('by the coaching talk is for supervisors, and about another person of the organisation', async () => {
    const unit = await buildUnit();
    const supervisor = await buildViewer({ leads: [unit] });
    const [employee, person, stranger] = await Promise.all([
      buildViewer({ unit }),
      buildPerson({ unit }),
      buildPerson(),
    ]);
    const start = (viewer: typeof supervisor, aboutPersonId: string | null) =>
      startInterview(viewer, { id: newId(), guideKey: 'coaching-talk', aboutPersonId });
    expect(await start(employee, person.id)).toMatchObject({ code: 'notFound' });
    const wrong = { code: 'invalid', fields: { aboutPersonId: 'choice' } };
    for (const about of [null, supervisor.personId, stranger.id])
      expect(await start(supervisor, about)).toMatchObject(wrong);
    expect(await start(supervisor, person.id)).toMatchObject({ ok: true });
    expect((await findOpenInterviews(supervisor))[0]?.about?.name).toBe(person.name);
  });
});

describe('an interview under way', () => {
  it('is its author’s alone, even for readers who are named already', async () => {
    const unit = await buildUnit();
    const [author, colleague] = await Promise.all([buildViewer({ unit }), buildViewer({ unit })]);
    const readers = { ...nobodyElse, personIds: [colleague.personId], wholeOrganisation: false };
    const id = await buildInterview(author, { answers: { what: 'Kesken.' }, readers });
    expect(await openEntry(colleague, id)).toBeNull();
    expect(await getInterview(colleague, id)).toBeNull();
    expect(await findEntries(colleague)).toEqual([]);
    expect((await findReaders(colleague, 'diaryEntry', [id])).size).toBe(0);
    await finishInterview(author, { id, secondsSpent: 60 });
    expect((await openEntry(colleague, id))?.passages[0]?.text).toBe('Kesken.');
    expect(await getInterview(colleague, id)).toBeNull();
  });

  it('is not written by others', async () => {
    const unit = await buildUnit();
    const [author, colleague] = await Promise.all([buildViewer({ unit }), buildViewer({ unit })]);
    const id = await buildInterview(author);
    const tries = [
      saveAnswer(colleague, answerTo(id)),
      markAnswer(colleague, { entryId: id, questionKey: 'what', followUpKey: '', state: 'skipped', secondsSpent: 0 }),
      finishInterview(colleague, { id, secondsSpent: 0 }),
    ];
    for (const answer of await Promise.all(tries)) expect(answer).toMatchObject({ ok: false, code: 'notFound' });
    expect((await getInterview(author, id))?.answers).toEqual([]);
  });

  it('answers questions of its guide only', async () => {
    const author = await buildViewer();
    const id = await buildInterview(author);
    expect(await saveAnswer(author, answerTo(id, { questionKey: 'unknown' }))).toMatchObject({ code: 'notFound' });
  });

  it('stands at the first question that is open', async () => {
    const author = await buildViewer();
    const id = await buildInterview(author, { answers: { what: 'Elias kysyi kipupumpusta.' } });
    expect((await findOpenInterviews(author))[0]).toMatchObject({ id, number: 2, of: 3 });
    await markAnswer(author, { entryId: id, questionKey: 'soWhat', followUpKey: '', state: 'later', secondsSpent: 0 });
    expect((await findOpenInterviews(author))[0]).toMatchObject({ number: 3 });
  });

  it('is not changed by being read', async () => {
    const author = await buildViewer();
    const id = await buildInterview(author, { answers: { what: 'Kerran.' } });
    const before = await getInterview(author, id);
    await getInterview(author, id);
    await openEntry(author, id);
    expect(await getInterview(author, id)).toEqual(before);
  });
});

describe('saving an answer', () => {
  it('answers its version and the time that the database holds', async () => {
    const author = await buildViewer();
    const id = await buildInterview(author);
    const saved = await saveAnswer(author, answerTo(id));
    const [kept] = (await getInterview(author, id))?.answers ?? [];
    expect(saved).toMatchObject({ ok: true, value: { version: 1, savedAt: kept?.savedAt } });
    expect(kept?.text).toBe('Elias kysyi kipupumpusta.');
  });

  it('that is sent twice is carried out once', async () => {
    const author = await buildViewer();
    const id = await buildInterview(author);
    const once = newId();
    const answers = await Promise.all([1, 2, 3].map(() => saveAnswer(author, answerTo(id, { once }))));
    expect(answers.every((answer) => answer.ok && answer.value.version === 1)).toBe(true);
  });

  it('over a newer text tells what stands there and loses neither', async () => {
    const author = await buildViewer();
    const id = await buildInterview(author, { answers: { what: 'Puhelimella.' } });
    const lost = await saveAnswer(author, answerTo(id, { text: 'Koneella.' }));
    expect(lost).toMatchObject({ code: 'conflict', current: { version: 1, text: 'Puhelimella.' } });
    const decided = answerTo(id, { text: 'Koneella.', version: 1, afterConflict: true });
    expect(await saveAnswer(author, decided)).toMatchObject({ ok: true, value: { version: 2 } });
    expect((await findVersions(author, 'diaryEntry', id)).map(({ text }) => text)).toEqual(['Puhelimella.']);
  });

  it('while writing makes one entry with few versions, never many copies', async () => {
    const author = await buildViewer();
    const id = await buildInterview(author);
    for (let version = 0; version < 8; version += 1) {
      await saveAnswer(author, answerTo(id, { version, text: `Sanoja ${version}` }));
    }
    expect(await findVersions(author, 'diaryEntry', id)).toEqual([]);
    expect((await getInterview(author, id))?.answers).toHaveLength(1);
  });

  it('is possible after the question was skipped without words, and answers it then', async () => {
    const author = await buildViewer();
    const id = await buildInterview(author);
    await markAnswer(author, { entryId: id, questionKey: 'what', followUpKey: '', state: 'skipped', secondsSpent: 0 });
    expect(await saveAnswer(author, answerTo(id))).toMatchObject({ ok: true, value: { version: 1 } });
    expect((await getInterview(author, id))?.answers[0]?.state).toBe('answered');
  });

  it('keeps skipped words', async () => {
    const author = await buildViewer();
    const id = await buildInterview(author, { answers: { what: 'Ohitettu.' } });
    await markAnswer(author, { entryId: id, questionKey: 'what', followUpKey: '', state: 'skipped', secondsSpent: 0 });
    expect((await getInterview(author, id))?.answers[0]).toMatchObject({
      state: 'skipped',
      text: 'Ohitettu.',
      version: 1,
    });
  });

  it('never makes the time spent shorter', async () => {
    const author = await buildViewer();
    const id = await buildInterview(author);
    await saveAnswer(author, answerTo(id, { secondsSpent: 300 }));
    await saveAnswer(author, answerTo(id, { version: 1, text: 'Toinen laite.', secondsSpent: 20 }));
    expect((await getInterview(author, id))?.secondsSpent).toBe(300);
  });
});

describe('finishing an interview', () => {
  it('makes one text of it with a title, and is no fault the second time', async () => {
    const author = await buildViewer();
    const id = await buildInterview(author, {
      answers: { what: 'Valo oli ollut pois viikon. Kukaan ei ilmoittanut.', soWhat: 'Opimme yhdessä.' },
    });
    await finishInterview(author, { id, secondsSpent: 60 });
    expect(await finishInterview(author, { id, secondsSpent: 60 })).toMatchObject({ ok: true });
    const entry = await openEntry(author, id);
    expect(entry).toMatchObject({
      state: 'finished',
      title: 'Valo oli ollut pois viikon',
      level: 'team',
      stage: 'moments',
    });
    expect(entry?.passages).toHaveLength(2);
    expect(await findOpenInterviews(author)).toEqual([]);
    expect(await findEntries(author)).toHaveLength(1);
  });

  it('takes in what was left for later but has words, and leaves out what was skipped', async () => {
    const author = await buildViewer();
    const id = await buildInterview(author, {
      answers: { what: 'Myöhemmin.', soWhat: 'Ohitettu.', nowWhat: 'Vastattu.' },
    });
    await markAnswer(author, { entryId: id, questionKey: 'what', followUpKey: '', state: 'later', secondsSpent: 0 });
    await markAnswer(author, {
      entryId: id,
      questionKey: 'soWhat',
      followUpKey: '',
      state: 'skipped',
      secondsSpent: 0,
    });
    await finishInterview(author, { id, secondsSpent: 0 });
    const texts = (await openEntry(author, id))?.passages.map(({ text }) => text);
    expect(texts?.toSorted()).toEqual(['Myöhemmin.', 'Vastattu.']);
  });

  it('without a word is refused', async () => {
    const author = await buildViewer();
    const id = await buildInterview(author, { answers: { what: '  ' } });
    expect(await finishInterview(author, { id, secondsSpent: 0 })).toMatchObject({ code: 'notPossibleNow' });
  });

  it('leaves its answers open to be changed, with the title following', async () => {
    const author = await buildViewer();
    const id = await buildInterview(author, { answers: { what: 'Ensin näin.' } });
    await finishInterview(author, { id, secondsSpent: 0 });
    expect(await saveAnswer(author, answerTo(id, { version: 1, text: 'Sitten toisin.' }))).toMatchObject({ ok: true });
    expect((await openEntry(author, id))?.title).toBe('Sitten toisin');
  });
});
