import { rankGoals } from '@/lib/domain/linking/rank-goals';
import { suggestLinks } from '@/lib/domain/linking/suggest';
import type { ChannelShares, LinkableGoal } from '@/lib/domain/linking/types';
import { languages } from '@/lib/domain/vocabulary';
import { readMeanings } from '@/lib/files/meanings';
import { analyse } from '@/lib/language/analyse';
import type { Lexicon } from '@/lib/language/types';
import { type LinkItem, type LinkSet, share } from './eval-sets';

/** Suggestions of a text that count for F1. */
const countedForF1 = 2;
const offeredAtOnce = 3;

/** What the product would do with an item; goals that can be argued about are left out on every side. */
type Answer = { item: LinkItem; ranked: string[]; offered: string[]; strong: string[] };

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

function measure(answers: readonly Answer[]) {
  const linked = answers.filter(({ item }) => item.links.length > 0);
  const unlinked = answers.filter(({ item }) => item.links.length === 0);
  const firstRight = ({ item, ranked }: Answer) => ranked.findIndex((goal) => item.links.includes(goal));
  const found = linked.map(
    ({ item, ranked }) =>
      ranked.slice(0, offeredAtOnce).filter((goal) => item.links.includes(goal)).length / item.links.length,
  );
  const gold = sum(linked.map(({ item }) => item.links.length));
  const right = (pick: (answer: Answer) => string[]) =>
    sum(answers.map((answer) => pick(answer).filter((goal) => answer.item.links.includes(goal)).length));
  const shown = (pick: (answer: Answer) => string[]) => sum(answers.map((answer) => pick(answer).length));
  const counted = ({ offered }: Answer) => offered.slice(0, countedForF1);
  const strong = (answer: Answer) => answer.strong;
  return {
    items: answers.length,
    p_at_1: share(linked.filter((answer) => firstRight(answer) === 0).length, linked.length),
    recall_at_3: share(sum(found), linked.length),
    mrr: share(sum(linked.map((answer) => (firstRight(answer) < 0 ? 0 : 1 / (firstRight(answer) + 1)))), linked.length),
    f1: share(2 * right(counted), shown(counted) + gold),
    strong_precision: share(right(strong), shown(strong)),
    strong_recall: share(right(strong), gold),
    false_link_on_unlinked: share(unlinked.filter(({ offered }) => offered.length > 0).length, unlinked.length),
    false_strong_on_unlinked: share(unlinked.filter((answer) => answer.strong.length > 0).length, unlinked.length),
  };
}

/** Figures of one set of links, as described beside the evaluation data. */
export async function evaluateLinks(set: LinkSet, lexicon: Lexicon, shares?: ChannelShares) {
  const started = performance.now();
  const knowledge = { near: lexicon.concepts.near, ...(shares ? { shares } : {}) };
  const goalTexts = set.goals.map(({ title, description }) => analyse(`${title}. ${description}`, lexicon));
  const texts = set.items.map(({ text }) => analyse(text, lexicon));
  const meanings = await readMeanings([...goalTexts, ...texts], lexicon);
  const goals = set.goals.map(
    (goal, place): LinkableGoal => ({
      id: goal.id,
      title: analyse(goal.title, lexicon),
      plainWords: analyse(goal.description, lexicon),
      meaning: meanings[place] ?? null,
    }),
  );
  const answers = set.items.map((item, place): Answer => {
    const text = { ...analyse(item.text, lexicon), meaning: meanings[goals.length + place] ?? null };
    const counts = (goalId: string) => item.links.includes(goalId) || !item.arguable.includes(goalId);
    const suggestions = suggestLinks(text, goals, knowledge).filter(({ goalId }) => counts(goalId));
    return {
      item,
      ranked: rankGoals(text, goals, knowledge).flatMap(({ goalId }) => (counts(goalId) ? [goalId] : [])),
      offered: suggestions.map(({ goalId }) => goalId),
      strong: suggestions.filter(({ tier }) => tier === 'strong').map(({ goalId }) => goalId),
    };
  });
  const goalLanguages = new Map(set.goals.map(({ id, lang }) => [id, lang]));
  const across = answers.filter(
    ({ item }) => item.links.length > 0 && item.links.every((goal) => goalLanguages.get(goal) !== item.lang),
  );
  const { items, ...figures } = measure(answers);
  const byLanguage = languages.map((language) => [
    language,
    measure(answers.filter(({ item }) => item.lang === language)),
  ]);
  return {
    items,
    goals: goals.length,
    ...figures,
    by_language: Object.fromEntries(byLanguage),
    cross_language_p_at_1: measure(across).p_at_1,
    ms_total: Math.round(performance.now() - started),
  };
}
