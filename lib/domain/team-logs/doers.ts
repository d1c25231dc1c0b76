type Doer = { id: string; name: string };

/** Who can be named for a log's trials: the unit's people, and those its trials name already though they have left. */
export function doersOf(people: readonly Doer[], trials: readonly { personId: string; personName: string }[]): Doer[] {
  const known = new Set(people.map(({ id }) => id));
  const left = new Map(
    trials.flatMap(({ personId, personName }) => (known.has(personId) ? [] : [[personId, personName] as const])),
  );
  return [...people, ...Array.from(left, ([id, name]) => ({ id, name }))];
}
