import type { Language } from '@/lib/domain/vocabulary';
import { rankByTerms } from '@/lib/language/rank-by-terms';

/** Expertise that somebody offers to the whole organisation. Days are YYYY-MM-DD. */
export type ExpertiseOffer = {
  id: string;
  mine: boolean;
  personId: string;
  personName: string;
  jobTitle: string;
  units: readonly string[];
  language: Language;
  title: string;
  description: string;
  offeredOn: string;
  archivedOn: string | null;
  version: number;
};

/** Keys of a text with their weights, as `weighTerms` gives them. */
type TermWeights = ReadonlyMap<string, number>;

/** Below this share of the best score an offer only brushes the words that were looked for. */
const nearEnough = 0.3;

/** Offers that answer a search, best first; words of the title count twice. Equal scores keep the order they came in. */
export function rankOffers<T extends { title: TermWeights; description: TermWeights }>(
  asked: TermWeights,
  offers: readonly T[],
): T[] {
  const texts = offers.map(({ title, description }) => {
    const weights = new Map(description);
    for (const [key, weight] of title) weights.set(key, Math.max(2 * weight, weights.get(key) ?? 0));
    return weights;
  });
  const ranked = rankByTerms(asked, texts);
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * nearEnough).flatMap(({ place }) => offers[place] ?? []);
}
