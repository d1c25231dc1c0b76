/** Keys of a text with their weights, as `weighTerms` gives them. */
type TermWeights = ReadonlyMap<string, number>;

const saturation = 1.2;
const lengthShare = 0.4;

const total = (weights: TermWeights) => [...weights.values()].reduce((sum, weight) => sum + weight, 0);

/**
 * Texts that answer a search, best first: their places in the list with a score above 0; equal scores keep the order
 * of the list. A key counts by its weight on both sides, by how few texts hold it, and less in a long text (BM25).
 */
export function rankByTerms(asked: TermWeights, texts: readonly TermWeights[]): { place: number; score: number }[] {
  const holders = new Map<string, number>();
  for (const key of asked.keys()) holders.set(key, texts.filter((text) => text.has(key)).length);
  const lengths = texts.map(total);
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length);
  return texts
    .map((text, place) => {
      const norm = saturation * (1 - lengthShare + (lengthShare * (lengths[place] ?? 0)) / Math.max(usual, 1));
      let score = 0;
      for (const [key, weight] of asked) {
        const held = text.get(key);
        if (held === undefined) continue;
        const among = holders.get(key) ?? 1;
        const rare = Math.log(1 + (texts.length - among + 0.5) / (among + 0.5));
        score += (weight * rare * held * (saturation + 1)) / (held + norm);
      }
      return { place, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.place - b.place);
}
