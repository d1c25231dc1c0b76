type Placed = { id: string; parentId: string | null };

/** The unit and every unit above it, nearest first; a ring of parents ends where it would begin again. */
export function unitsUpwards(units: readonly Placed[], unitId: string): string[] {
  const parentOf = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const upwards: string[] = [];
  for (
    let at: string | null | undefined = unitId;
    at && parentOf.has(at) && !upwards.includes(at);
    at = parentOf.get(at)
  ) {
    upwards.push(at);
  }
  return upwards;
}

/** The unit and everything beneath it. */
export function unitsBeneath(units: readonly Placed[], unitId: string): string[] {
  return units.filter(({ id }) => unitsUpwards(units, id).includes(unitId)).map(({ id }) => id);
}
