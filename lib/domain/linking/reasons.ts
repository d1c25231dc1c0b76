import type { Match } from './matches';
import type { Highlight, LinkableGoal, LinkReason } from './types';

const letters = ['a', 'b', 'c'] as const;
/** Places shown for one letter on one side. */
const mostPlaces = 3;
/** What adds less than this share of the strongest match explains nothing. */
const faint = 0.15;

type Place = Omit<Highlight, 'letter'> & { weight: number };

const overlap = (a: Omit<Place, 'weight'>, b: Omit<Place, 'weight'>) =>
  a.field === b.field && a.start < b.end && b.start < a.end;

/** The strongest places that leave the ones taken by other letters alone. */
function choose(places: readonly Place[], taken: readonly Highlight[]): Place[] {
  const chosen: Place[] = [];
  const ordered = [...places].sort((a, b) => b.weight - a.weight || a.start - b.start || b.end - a.end);
  for (const place of ordered) {
    if (chosen.length === mostPlaces) break;
    if (![...taken, ...chosen].some((other) => overlap(place, other))) chosen.push(place);
  }
  return chosen;
}

const fieldOrder: Record<Highlight['field'], number> = { text: 0, title: 1, plainWords: 2 };

/** In the order of the texts; neighbours of one letter with nothing but blanks between them become one. */
function tidy(highlights: readonly Highlight[], textOf: (field: Highlight['field']) => string): Highlight[] {
  const ordered = [...highlights].sort((a, b) => fieldOrder[a.field] - fieldOrder[b.field] || a.start - b.start);
  const merged: Highlight[] = [];
  for (const next of ordered) {
    const last = merged.at(-1);
    const together =
      last?.letter === next.letter &&
      last.field === next.field &&
      textOf(next.field).slice(last.end, next.start).trim() === '';
    if (last && together) last.end = next.end;
    else merged.push({ ...next });
  }
  return merged;
}

/**
 * What is shown for a match: a concept by its key, a word in the spelling of the goal, whose words everybody may read.
 */
function shownKey(match: Match, goal: LinkableGoal): string {
  if (match.key.startsWith('c:')) return match.key;
  const place = match.goal[0];
  return place ? `w:${goal[place.field].text.slice(place.start, place.end).toLowerCase()}` : match.key;
}

/**
 * The reason of a suggestion out of its matches, strongest first: at most three, each with a letter and with words on
 * both sides; a word is marked once. Offsets are UTF-16 offsets into the texts as given.
 */
export function explain(matches: readonly Match[], source: string, goal: LinkableGoal): LinkReason {
  const concepts: string[] = [];
  const own: Highlight[] = [];
  const goals: Highlight[] = [];
  const least = (matches[0]?.points ?? 0) * faint;
  for (const match of matches) {
    const letter = letters[concepts.length];
    if (letter === undefined || match.points < least) break;
    const ownPlaces = choose(
      match.own.map(({ start, end, weight }) => ({ field: 'text' as const, start, end, weight })),
      own,
    );
    const goalPlaces = choose(match.goal, goals);
    if (ownPlaces.length === 0 || goalPlaces.length === 0) continue;
    const mark = ({ field, start, end }: Place): Highlight => ({ field, start, end, letter });
    own.push(...ownPlaces.map(mark));
    goals.push(...goalPlaces.map(mark));
    concepts.push(shownKey(match, goal));
  }
  const textOf = (field: Highlight['field']) => (field === 'text' ? source : goal[field].text);
  return { concepts, own: tidy(own, textOf), goal: tidy(goals, textOf) };
}
