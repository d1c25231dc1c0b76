import type { Language } from '@/lib/domain/vocabulary';

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

/** Keys of a text with their weights, as `weighTerms` of lib/language gives them. */
export type Weights = ReadonlyMap<string, number>;

/** Below this share of the best score an offer only brushes the words that were looked for. */
const nearEnough = 0.3;

/**
 * Offers that answer a search, best first. A key counts by its weight on both sides and by how few offers carry it;
 * words of the title count twice. Equal scores keep the order they came in.
 */
export function rankOffers<T extends { title: Weights; description: Weights }>(asked: Weights, offers: readonly T[]): T[] {
  const carriers = new Map<string, number>();
  for (const { title, description } of offers) {
    for (const key of new Set([...title.keys(), ...description.keys()])) carriers.set(key, (carriers.get(key) ?? 0) + 1);
  }
  const scored = offers.map((offer) => {
    let score = 0;
    for (const [key, weight] of asked) {
      const carried = Math.max(2 * (offer.title.get(key) ?? 0), offer.description.get(key) ?? 0);
      if (carried > 0) score += weight * carried * Math.log(1 + (offers.length + 1) / (carriers.get(key) ?? 1));
    }
    return { offer, score };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && score >= best * nearEnough)
    .sort((a, b) => b.score - a.score)
    .map(({ offer }) => offer);
}
