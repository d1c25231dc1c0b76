/** How fast a repeated word stops counting, and how much a long goal's words count less (Robertson & Zaragoza 2009). */
const saturation = 1.2;
const lengthShare = 0.5;

/** Goals that are thought to stand beside the real ones, so that a rare word is rare among three goals too. */
const imaginedGoals = 20;

/** Rarity of a key in (0, 1]: 1 for a key that one goal alone holds, less the more goals share it. */
export function rarity(goalsWithKey: number, goals: number): number {
  const all = goals + imaginedGoals;
  const weigh = (holders: number) => Math.log(1 + (all - holders + 0.5) / (holders + 0.5));
  return weigh(goalsWithKey) / weigh(1);
}

/** BM25 weight of a key in a goal, 1 for a key that stands once in a goal of usual length. */
export function keyWeight(frequency: number, length: number, usualLength: number): number {
  const relative = usualLength > 0 ? length / usualLength : 1;
  return (frequency * (saturation + 1)) / (frequency + saturation * (1 - lengthShare + lengthShare * relative));
}
