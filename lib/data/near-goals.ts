import type { Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay } from '@/lib/domain/calendar/days';
import { suggestLinks } from '@/lib/domain/linking/suggest';
import type { LinkableGoal, LinkingKnowledge, LinkSource, Suggestion } from '@/lib/domain/linking/types';
import { explainMeaning } from '@/lib/files/meaning-reasons';
import { analyse } from '@/lib/language/analyse';
import type { Lexicon, Meaning } from '@/lib/language/types';
import { databaseOf } from './database';
import { lexiconOf, meaningsOf } from './words';

type OwnLexicon = Awaited<ReturnType<typeof lexiconOf>>;

/** Whose goal or motive it is, and the organisation's day. */
export type Author = Pick<Viewer, 'organisationId' | 'personId' | 'today'>;

/** What is near a text, the versions of the strategy goals that it was looked for in, and whether by meaning too. */
export type NearGoals = {
  suggestions: readonly Suggestion[];
  versions: ReadonlyMap<string, number>;
  meaningRead: boolean;
};

type Goal = { id: string; version: number; title: string; plainWords: string };

const read = new Map<string, LinkableGoal>();
const goalsKept = 2_000;
const knowledgeOf = new WeakMap<Lexicon, LinkingKnowledge>();

/** The same object for the same lexicon: the index of the goals is kept for it. */
function knowledgeIn(own: Lexicon): LinkingKnowledge {
  const kept = knowledgeOf.get(own) ?? { near: own.concepts.near };
  knowledgeOf.set(own, kept);
  return kept;
}

/** Strategy goals are the same for everyone in the organisation, so their analysis may be kept between requests. */
async function linkable(organisationId: string, goals: readonly Goal[], own: OwnLexicon): Promise<LinkableGoal[]> {
  const keyOf = ({ id, version }: Goal) => `${organisationId}|${id}|${version}|${own.mark}`;
  const unknown = goals.filter((goal) => !read.has(keyOf(goal)));
  const meanings = await meaningsOf(unknown.map(({ title, plainWords }) => `${title}. ${plainWords}`));
  unknown.forEach((goal, place) => {
    if (read.size >= goalsKept) read.delete(read.keys().next().value ?? '');
    const { id, title, plainWords } = goal;
    const meaning = meanings[place] ?? null;
    const words = (said: string) => analyse(said, own.lexicon);
    read.set(keyOf(goal), { id, title: words(title), plainWords: words(plainWords), meaning });
  });
  return goals.flatMap((goal) => read.get(keyOf(goal)) ?? []);
}

/**
 * Looks for strategy goals near a text, before the writing that keeps what was found: reading takes longer than a
 * transaction should. `known` is its meaning where it has been read already, with many others.
 */
export async function findNearGoals(author: Author, text: string, known?: Meaning | null): Promise<NearGoals> {
  const { organisationId, today } = author;
  const on = columnOfDay(today);
  const goals = await databaseOf(organisationId).strategyGoal.findMany({
    where: { organisationId, archivedOn: null, OR: [{ to: null }, { to: { gte: on } }] },
    select: { id: true, version: true, title: true, plainWords: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const own = await lexiconOf(author);
  const [linkables, [meaning = null]] = await Promise.all([
    linkable(organisationId, goals, own),
    known === undefined ? meaningsOf([text]) : [known],
  ]);
  const source = { ...analyse(text, own.lexicon), meaning };
  return {
    suggestions: await explained(source, suggestLinks(source, linkables, knowledgeIn(own.lexicon)), linkables, own),
    versions: new Map(goals.map(({ id, version }) => [id, version])),
    meaningRead: meaning !== null,
  };
}

/** Suggestions with the reasons that words alone could not give; without any reason nothing is suggested. */
async function explained(
  source: LinkSource,
  suggestions: readonly Suggestion[],
  goals: readonly LinkableGoal[],
  own: OwnLexicon,
): Promise<Suggestion[]> {
  const withReasons = await Promise.all(
    suggestions.map(async (suggestion) => {
      const goal = goals.find(({ id }) => id === suggestion.goalId);
      if (suggestion.reason.concepts.length > 0 || !goal) return named(suggestion, own);
      const reason = await explainMeaning(source, goal, own.lexicon);
      return reason && { ...suggestion, reason };
    }),
  );
  return withReasons.flatMap((suggestion) => suggestion ?? []);
}

/** Concepts of the organisation's own go by their words: their keys mean nothing once they are taken out. */
function named(suggestion: Suggestion, { names }: OwnLexicon): Suggestion {
  const concepts = suggestion.reason.concepts.map((key) => {
    const name = key.startsWith('c:') ? names.get(key.slice(2)) : undefined;
    return name === undefined ? key : `w:${name}`;
  });
  return { ...suggestion, reason: { ...suggestion.reason, concepts } };
}
