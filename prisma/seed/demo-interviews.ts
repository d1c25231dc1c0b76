import { v7 as newId } from 'uuid';
import { databaseOf } from '@/lib/data/database';
import { columnOfDay } from '@/lib/domain/calendar/days';
import { titleOfEntry } from '@/lib/domain/diary/entry-title';
import { proposeStageAndLevel } from '@/lib/domain/diary/propose-stage';
import { getGuide } from '@/lib/domain/guides/built-in';
import { demoId } from './demo-ids';
import { type Seeding, seedItems } from './demo-items';

const version = 1;
const minute = 60_000;

/** Interviews over the built-in guides, finished ones and such that wait for their writer. */
export async function seedInterviews(seeding: Seeding): Promise<void> {
  const { actor, files, when, sealerOf } = seeding;
  const { organisationId } = actor;
  const database = databaseOf(organisationId);
  await seedItems(
    seeding,
    files.interviews.map(({ key, author, at, readers, answers }) => ({
      key,
      kind: 'diaryEntry',
      author,
      at: when(at).at,
      readers,
      texts: answers.flatMap(({ text, followUps }) => [text, ...followUps.map((followUp) => followUp.text)]),
    })),
  );
  for (const interview of files.interviews) {
    const id = demoId('diaryEntry', interview.key);
    const guide = getGuide(interview.guide);
    if (!guide) throw new Error(`No guide ${interview.guide}`);
    const seal = await sealerOf(interview.author);
    const { day, at } = when(interview.at);
    const title = titleOfEntry(interview.answers[0]?.text ?? '');
    const whole = interview.answers.map(({ text }) => text).join('\n\n');
    await database.diaryEntry.create({
      data: {
        organisationId,
        id,
        form: 'interview',
        state: interview.open ? 'open' : 'finished',
        guideKey: guide.key,
        guideVersion: guide.version,
        aboutPersonId: interview.about ? demoId('person', interview.about) : null,
        happenedOn: columnOfDay(day),
        language: interview.lang,
        stage: guide.stage,
        level: proposeStageAndLevel(whole, interview.lang).level,
        titleSealed: title && !interview.open ? seal(title, { recordId: id, field: 'title', version }) : null,
        secondsSpent: interview.answers.length * 95,
      },
      select: { id: true },
    });
    const answers = interview.answers.flatMap(({ question, text, followUps }) => [
      { questionKey: question, followUpKey: '', text },
      ...followUps.map((followUp) => ({ questionKey: question, followUpKey: followUp.key, text: followUp.text })),
    ]);
    await database.diaryAnswer.createMany({
      data: answers.map(({ text, ...keys }, index) => {
        const answerId = newId();
        return {
          organisationId,
          id: answerId,
          entryId: id,
          ...keys,
          state: 'answered' as const,
          textSealed: seal(text, { recordId: answerId, field: 'answer', version }),
          savedAt: new Date(at.getTime() + index * minute),
        };
      }),
    });
  }
}
