import { v7 as newId } from 'uuid';
import { stateMotive } from '@/lib/data/motives';
import { recordGoal } from '@/lib/data/personal-goals';
import { addStrategyGoal, type StrategyGoalWords } from '@/lib/data/strategy-goals';
import { nobodyElse, type ReaderChoice } from '@/lib/domain/access/readers';
import type { Viewer } from '@/lib/domain/access/viewer';

/** A strategy goal, added by HR and owned by HR unless said otherwise. */
export async function buildStrategyGoal(hr: Viewer, given: Partial<StrategyGoalWords> = {}): Promise<string> {
  const id = newId();
  const added = await addStrategyGoal(hr, {
    id,
    title: 'Perehdytys',
    plainWords: 'Jokaisella uudella on ohjaaja.',
    ownerId: hr.personId,
    parentId: null,
    from: '2026-01-01',
    to: null,
    ...given,
  });
  if (!added.ok) throw new Error(`The strategy goal was refused: ${added.code}`);
  return id;
}

type GoalGiven = { title?: string; why?: string; nextAction?: string; readers?: ReaderChoice };

export async function buildGoal(author: Viewer, given: GoalGiven = {}): Promise<string> {
  const id = newId();
  const { title = 'Opin ohjaamaan', why = '', nextAction = '', readers = nobodyElse } = given;
  const recorded = await recordGoal(author, { id, title, why, kinds: [], nextAction, nextActionOn: null, readers });
  if (!recorded.ok) throw new Error(`The goal was refused: ${recorded.code}`);
  return id;
}

export async function buildMotive(
  author: Viewer,
  { text = 'Haluan, että kysymyksiin vastataan.', goalId = null as string | null, readers = nobodyElse } = {},
): Promise<string> {
  const id = newId();
  const stated = await stateMotive(author, { id, goalId, text, kinds: ['meaning'], readers });
  if (!stated.ok) throw new Error(`The motive was refused: ${stated.code}`);
  return id;
}
