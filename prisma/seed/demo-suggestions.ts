import { databaseOf } from '@/lib/data/database';
import { renewSuggestions } from '@/lib/data/link-suggestions';
import { linkableText } from '@/lib/domain/goals/goal';
import { demoId } from './demo-ids';
import type { Seeding } from './demo-items';

/** What the product itself would offer for the goals and motives; decisions stand. */
export async function seedSuggestions({ actor, files, today }: Seeding): Promise<void> {
  const { organisationId } = actor;
  const database = databaseOf(organisationId);
  const author = (person: string) => ({ organisationId, personId: demoId('person', person), today });
  for (const { key, person, title, why } of files.goals) {
    const id = demoId('personalGoal', key);
    await renewSuggestions(database, author(person), { id, text: linkableText({ title, why }), version: 1 });
  }
  for (const { key, person, text } of files.motives) {
    await renewSuggestions(database, author(person), { id: demoId('motive', key), text, version: 1 });
  }
}
