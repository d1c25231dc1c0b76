import { checkSourcesOf, gatherEvidence } from './evidence';
import type { Figure, TeamSummaryInput } from './statement';

/** What a count rests on, as ids: what it counts, and what was looked through to find it. */
export type Counted = { figures: Figure[]; itemIds: string[]; searchedIds: string[]; linkIds: string[] };

/** For each count that statements may cite: its figures and the records behind them. */
export function countedIn(input: TeamSummaryInput): Map<string, Counted> {
  const { moments, logs, supporting, conflicting, trials, byStage, byGoal } = gatherEvidence(input);
  const ids = (sources: readonly { itemId: string }[]) => sources.map(({ itemId }) => itemId);
  const searchedIds = ids([...moments, ...logs]);
  const links = [...supporting, ...conflicting];
  const recordsOf = (count: string): Pick<Counted, 'itemIds' | 'searchedIds' | 'linkIds'> => {
    const none = { itemIds: [] as string[], searchedIds: [] as string[], linkIds: [] as string[] };
    const [name, of = ''] = count.split(':');
    if (name === 'written') return { ...none, itemIds: searchedIds, searchedIds };
    if (name === 'links') {
      const itemIds = [...new Set(links.map(({ motiveItemId }) => motiveItemId))];
      return { ...none, itemIds, linkIds: links.map(({ linkId }) => linkId) };
    }
    if (name === 'trials') return { ...none, itemIds: [...new Set(trials.map(({ logId }) => logId))] };
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
