import { databaseOf } from '@/lib/data/database';
import { renewSuggestions } from '@/lib/data/link-suggestions';
import { findNearGoals } from '@/lib/data/near-goals';
import { meaningsOf } from '@/lib/data/words';
import { linkableText } from '@/lib/domain/goals/goal';
import { demoId } from './demo-ids';
import type { Seeding } from './demo-items';

/** What the product itself would offer for the goals and motives; decisions stand. */
export async function seedSuggestions({ actor, files, today }: Seeding): Promise<void> {
  const { organisationId } = actor;
  const database = databaseOf(organisationId);
  const ends = [
    ...files.goals.map(({ key, person, ...words }) => ({
      id: demoId('personalGoal', key),
      person,
      text: linkableText(words),
    })),
    ...files.motives.map(({ key, person, text }) => ({ id: demoId('motive', key), person, text })),
  ];
  // All at once: the encoder reads many texts in a third of the time.
  const meanings = await meaningsOf(ends.map(({ text }) => text));
  for (const [place, { id, person, text }] of ends.entries()) {
    const author = { organisationId, personId: demoId('person', person), today };
    await renewSuggestions(database, author, { id, version: 1 }, await findNearGoals(author, text, meanings[place]));
  }
}
