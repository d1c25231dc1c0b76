import { checkSourcesOf } from './check-sources';
import { figureId, gatherEvidence } from './evidence';
import type { Figure, SummaryInput } from './statement';

/** What a count rests on, as ids: what it counts, and what was looked through to find it. */
export type Counted = {
  figures: Figure[];
  itemIds: string[];
  searchedIds: string[];
  linkIds: string[];
  /** Days of the frozen release that a figure of the whole organisation comes from; null for what is counted here. */
  released: { start: string; end: string } | null;
};

/** For each count that statements may cite: its figures and the records behind them. */
export function countedIn(input: SummaryInput): Map<string, Counted> {
  const { moments, logs, supporting, conflicting, trials, byStage, byGoal, words, figures, missing } =
    gatherEvidence(input);
  const ids = (sources: readonly { itemId: string }[]) => sources.map(({ itemId }) => itemId);
  const searchedIds = ids([...moments, ...logs]);
  const links = [...supporting, ...conflicting];
  const recordsOf = (count: string): Omit<Counted, 'figures'> => {
    const none: Omit<Counted, 'figures'> = { itemIds: [], searchedIds: [], linkIds: [], released: null };
    const [name, of = ''] = count.split(':');
    if (name === 'written') return { ...none, itemIds: searchedIds, searchedIds };
    if (name === 'links') {
      const itemIds = [...new Set(links.map(({ motiveItemId }) => motiveItemId))];
      return { ...none, itemIds, linkIds: links.map(({ linkId }) => linkId) };
    }
    if (name === 'trials') return { ...none, itemIds: [...new Set(trials.map(({ logId }) => logId))] };
    if (name === 'words') return { ...none, itemIds: ids(words) };
    // What was searched is the same for several goals: the first of them tells it.
    if (name === 'none') return { ...none, searchedIds: missing.nothing[0]?.id === of ? searchedIds : [] };
    if (name === 'unlinked') return { ...none, searchedIds: missing.unlinked[0]?.id === of ? searchedIds : [] };
    if (name === 'people') {
      const figure = figures.find((each) => figureId(each) === count);
      return { ...none, released: figure ? { start: figure.period.start, end: figure.period.end } : null };
    }
    if (name === 'evidence') return { ...none, itemIds: ids(byGoal.get(of) ?? []), searchedIds };
    const stage = [...byStage].find(([key]) => key === of);
    return { ...none, itemIds: ids(stage?.[1] ?? []), searchedIds: ids(moments) };
  };
  return new Map(
    checkSourcesOf(input)
      .filter(({ type }) => type === 'count')
      .map(({ id, figures }) => [id, { figures: [...figures], ...recordsOf(id) }]),
  );
}
