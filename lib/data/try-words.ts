import { isHr, type Viewer } from '@/lib/domain/access/viewer';
import { type Understood, understand } from '@/lib/domain/words/understood';
import { analyse } from '@/lib/language/analyse';
import { conceptName } from '@/lib/language/concept-name';
import { findNearGoals } from './near-goals';
import { findStrategyGoals } from './strategy-goals';
import { lexiconOf } from './words';

/** How a text that somebody types in is read, with the organisation's words; nothing of it is kept. Null but for HR. */
export async function tryText(viewer: Viewer, text: string): Promise<Understood | null> {
  if (!isHr(viewer) || text.trim() === '') return null;
  const [{ lexicon, names }, near, goals] = await Promise.all([
    lexiconOf(viewer),
    findNearGoals(viewer, text),
    findStrategyGoals(viewer),
  ]);
  const titles = new Map(goals.map(({ id, title }) => [id, title]));
  const nameOf = (key: string) => names.get(key.slice(2)) ?? conceptName(key, viewer.language);
  return {
    ...understand(analyse(text, lexicon), lexicon, nameOf),
    meaningRead: near.meaningRead,
    goals: near.suggestions.flatMap(({ goalId }) => titles.get(goalId) ?? []),
  };
}
