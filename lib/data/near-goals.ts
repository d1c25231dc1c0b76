import type { Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay } from '@/lib/domain/calendar/days';
import { suggestLinks } from '@/lib/domain/linking/suggest';
import type { LinkableGoal, LinkingKnowledge, LinkSource, Suggestion } from '@/lib/domain/linking/types';
import { explainMeaning } from '@/lib/files/meaning-reasons';
import { databaseOf } from './database';
import { analysed, lexicon, meaningsOf } from './words';

/** Whose goal or motive it is, and the organisation's day. */
export type Author = Pick<Viewer, 'organisationId' | 'personId' | 'today'>;

/** What is near a text, and the versions of the strategy goals that it was looked for in. */
export type NearGoals = { suggestions: readonly Suggestion[]; versions: ReadonlyMap<string, number> };

type Goal = { id: string; version: number; title: string; plainWords: string };

const known = new Map<string, LinkableGoal>();
const goalsKept = 2_000;
let knowledge: LinkingKnowledge | undefined;

/** Strategy goals are the same for everyone in the organisation, so their analysis may be kept between requests. */
async function linkable(organisationId: string, goals: readonly Goal[]): Promise<LinkableGoal[]> {
  const keyOf = ({ id, version }: Goal) => `${organisationId}|${id}|${version}`;
  const unknown = goals.filter((goal) => !known.has(keyOf(goal)));
  const meanings = await meaningsOf(unknown.map(({ title, plainWords }) => `${title}. ${plainWords}`));
  unknown.forEach((goal, place) => {
    if (known.size >= goalsKept) known.delete(known.keys().next().value ?? '');
    const { id, title, plainWords } = goal;
    const meaning = meanings[place] ?? null;
    known.set(keyOf(goal), { id, title: analysed(title), plainWords: analysed(plainWords), meaning });
  });
  return goals.flatMap((goal) => known.get(keyOf(goal)) ?? []);
}

/**
 * Looks for strategy goals near a text, before the writing that keeps what was found: reading takes longer than a
 * transaction should.
 */
export async function findNearGoals(author: Author, text: string): Promise<NearGoals> {
  const { organisationId, today } = author;
  const on = columnOfDay(today);
  const goals = await databaseOf(organisationId).strategyGoal.findMany({
    where: { organisationId, archivedOn: null, OR: [{ to: null }, { to: { gte: on } }] },
    select: { id: true, version: true, title: true, plainWords: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const [linkables, [meaning = null]] = await Promise.all([linkable(organisationId, goals), meaningsOf([text])]);
  knowledge ??= { near: lexicon().concepts.near };
  const source = { ...analysed(text), meaning };
  return {
    suggestions: await explained(source, suggestLinks(source, linkables, knowledge), linkables),
    versions: new Map(goals.map(({ id, version }) => [id, version])),
  };
}

/** Suggestions with the reasons that words alone could not give; without any reason nothing is suggested. */
async function explained(
  source: LinkSource,
  suggestions: readonly Suggestion[],
  goals: readonly LinkableGoal[],
): Promise<Suggestion[]> {
  const withReasons = await Promise.all(
    suggestions.map(async (suggestion) => {
      const goal = goals.find(({ id }) => id === suggestion.goalId);
      if (suggestion.reason.concepts.length > 0 || !goal) return suggestion;
      const reason = await explainMeaning(source, goal, lexicon());
      return reason && { ...suggestion, reason };
    }),
  );
  return withReasons.flatMap((suggestion) => suggestion ?? []);
}
