import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import { databaseOf } from '@/lib/data/database';
import { captureMoment, openEntry } from '@/lib/data/diary-entries';
import { startInterview } from '@/lib/data/interviews';
import { getReaderChoices } from '@/lib/data/reader-choices';
import { chooseReaders, findReaders } from '@/lib/data/readers';
import { nobodyElse } from '@/lib/domain/access/readers';
import { addDays } from '@/lib/domain/calendar/days';
import { buildMoment } from '../support/build-diary';
import { buildPerson, buildUnit, buildViewer, viewerOf } from '../support/factories';

const kind = 'diaryEntry' as const;

describe('somebody who has left', () => {
  it('becomes nobody’s reader, and stays in the list where already named', async () => {
    const unit = await buildUnit();
    const author = await buildViewer({ unit });
    const [leaver, colleague] = await Promise.all([buildPerson({ unit }), buildPerson({ unit })]);
    const named = { ...nobodyElse, personIds: [leaver.id] };
    const before = await buildMoment(author, { readers: named });
    await leave(leaver.organisation.organisationId, leaver.id, author.today);

    const moment = { id: newId(), text: 'Opimme jotain.', happenedOn: author.today, stage: null, level: null };
    expect(await captureMoment(author, { ...moment, readers: named })).toMatchObject({ code: 'notFound' });
    const fresh = await buildMoment(author);
    expect(await chooseReaders(author, { kind, itemId: fresh }, named)).toMatchObject({ code: 'notFound' });
    const both = { ...nobodyElse, personIds: [leaver.id, colleague.id] };
    expect(await chooseReaders(author, { kind, itemId: before }, both)).toMatchObject({ ok: true });
  });

  it('is nobody whom a coaching talk could be about; nor is anybody outside the units one leads', async () => {
    const unit = await buildUnit();
    const supervisor = await buildViewer({ leads: [unit] });
    const [leaver, employee] = await Promise.all([buildPerson({ unit }), buildPerson({ unit })]);
    const elsewhere = await buildPerson({ unit: await buildUnit({ organisation: unit.organisation }) });
    await leave(unit.organisation.organisationId, leaver.id, supervisor.today);
    const about = (aboutPersonId: string) =>
      startInterview(supervisor, { id: newId(), guideKey: 'coaching-talk', aboutPersonId });
    const wrong = { code: 'invalid', fields: { aboutPersonId: 'choice' } };
    expect(await about(leaver.id)).toMatchObject(wrong);
    expect(await about(elsewhere.id)).toMatchObject(wrong);
    expect(await about(employee.id)).toMatchObject({ ok: true });
  });
});

const leave = (organisationId: string, id: string, today: string) =>
  databaseOf(organisationId).person.updateMany({ where: { id }, data: { leftOn: new Date(addDays(today, -1)) } });

describe('choosing readers', () => {
  it('twice at once ends in one of the two choices, never in both', async () => {
    const unit = await buildUnit();
    const author = await buildViewer({ unit });
    const people = await Promise.all([1, 2, 3, 4].map(() => buildPerson({ unit })));
    const itemId = await buildMoment(author);
    for (let round = 0; round < 8; round += 1) {
      await Promise.all(
        people.map(({ id }) => chooseReaders(author, { kind, itemId }, { ...nobodyElse, personIds: [id] })),
      );
      const readers = (await findReaders(author, kind, [itemId])).get(itemId);
      expect(readers?.people).toHaveLength(1);
    }
  });

  it('tells how many a unit’s name stands for: those in its parts read too', async () => {
    const area = await buildUnit();
    const ward = await buildUnit({ parent: area });
    const author = await buildViewer({ unit: area });
    const nurse = await viewerOf(await buildPerson({ unit: ward }));
    await buildPerson({ unit: ward });
    const itemId = await buildMoment(author, { readers: { ...nobodyElse, unitIds: [area.id] } });
    expect(await openEntry(nurse, itemId)).not.toBeNull();
    // The author counts among the members; the choice tells how many others there are.
    expect((await findReaders(author, kind, [itemId])).get(itemId)?.units).toMatchObject([{ members: 3 }]);
    expect((await getReaderChoices(author, kind, itemId))?.units).toMatchObject([{ id: area.id, members: 2 }]);
  });
});
