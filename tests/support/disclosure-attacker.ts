import type { OrganisationUnit } from '@/lib/domain/disclosure/reporting-units';

/**
 * An attacker who reads a release, knows the roster and the rule (but not the secret order), and asks colleagues.
 * Written from the text of the rule and not from its code: it shares nothing with lib/domain/disclosure but a type.
 * It tries every possible world, so it is for small organisations only.
 */
export type Rule = {
  readonly minimum: number;
  /** Whether as many must also not have done it. */
  readonly fiveWhoDidNot: boolean;
  /** Whether what is left of the parent must be safe too. */
  readonly restIsSafe: boolean;
  /** Whether a part that could be shown may be withheld by a secret lot. */
  readonly byLot: boolean;
};

export const fiveAndFive: Rule = { minimum: 5, fiveWhoDidNot: true, restIsSafe: true, byLot: true };

/** A place in the tree of figures; people whom no figure tells apart form one group. */
type Place = { readonly name: string; readonly size: number; readonly groups: number[]; readonly inner: Place[] };
export type Target = { readonly whole: Place; readonly groupSizes: number[]; readonly groupHomes: string[][] };

/** People who did it, by group. */
type World = readonly number[];

/** What a release says in one line: each place in a fixed order with its figure or a dash. */
export type Sight = string;

export type Certainty = {
  readonly sight: Sight;
  readonly group: number;
  readonly did: boolean;
  readonly colleagues: readonly (readonly [did: number, didNot: number])[];
};

/** The tree of figures as the rule builds it from the roster. `people` has each unit's own people. */
export function target(units: readonly OrganisationUnit[], people: ReadonlyMap<string, number>, smallest = 10): Target {
  const groupSizes: number[] = [];
  const groupHomes: string[][] = [];
  const below = (id: string): OrganisationUnit[] => units.filter((unit) => unit.parentId === id);
  const everybody = (id: string): number =>
    below(id).reduce((sum, unit) => sum + everybody(unit.id), people.get(id) ?? 0);
  const homes = (id: string): string[] => [id, ...below(id).flatMap((unit) => homes(unit.id))];

  type Heap = { ids: string[]; homes: string[]; size: number; expand: string | null };
  const heaps = (id: string): Heap[] => {
    const made: Heap[] = below(id).map((unit) => ({
      ids: [unit.id],
      homes: homes(unit.id),
      size: everybody(unit.id),
      expand: unit.id,
    }));
    const own = people.get(id) ?? 0;
    if (own > 0) made.unshift({ ids: [id], homes: [id], size: own, expand: null });
    let heap = made.filter((one) => one.size > 0);
    while (heap.length > 1 && heap.some((one) => one.size < smallest)) {
      const rank = [...heap].sort((a, b) => a.size - b.size);
      const [a, b] = rank;
      if (a === undefined || b === undefined) break;
      const ids = [...a.ids, ...b.ids];
      heap = [
        { ids, homes: [...a.homes, ...b.homes], size: a.size + b.size, expand: null },
        ...heap.filter((one) => one !== a && one !== b),
      ];
    }
    return heap;
  };
  const grow = (heap: Heap): Place => {
    let inner = heap.expand === null ? [] : heaps(heap.expand);
    if (inner.length === 1 && (inner[0]?.expand === null || heap.size < smallest)) inner = [];
    const places = inner.map(grow);
    if (places.length === 0) {
      groupSizes.push(heap.size);
      groupHomes.push(heap.homes);
    }
    const groups = places.length === 0 ? [groupSizes.length - 1] : places.flatMap((place) => place.groups);
    return { name: [...heap.ids].sort().join('+'), size: heap.size, groups, inner: places };
  };
  const [top] = units.filter((unit) => unit.parentId === null);
  const id = top?.id ?? '';
  const whole = grow({ ids: [id], homes: homes(id), size: everybody(id), expand: id });
  return { whole, groupSizes, groupHomes };
}

/** Every release that could come out, with all the worlds that it could come from. */
export function everyRelease({ whole, groupSizes }: Target, rule: Rule): Map<Sight, World[]> {
  const releases = new Map<Sight, World[]>();
  const did = (place: Place, world: World) => place.groups.reduce((sum, group) => sum + (world[group] ?? 0), 0);
  const fine = (yes: number, size: number) =>
    yes >= rule.minimum && (!rule.fiveWhoDidNot || size - yes >= rule.minimum);

  const hidden = (place: Place): Sight => ` ${place.name}:-${place.inner.map(hidden).join('')}`;
  const sights = (place: Place, world: World): Set<Sight> => {
    let seen = new Set<Sight>();
    for (const shown of shownParts(place, world)) {
      let lines = new Set([` ${place.name}:${did(place, world)}`]);
      for (const part of place.inner) {
        const next = shown.includes(part) ? sights(part, world) : [hidden(part)];
        lines = new Set([...lines].flatMap((line) => [...next].map((more) => line + more)));
      }
      seen = new Set([...seen, ...lines]);
    }
    return seen;
  };
  /** The sets of parts that could be shown, over every order and every lot. */
  const shownParts = (place: Place, world: World): Place[][] => {
    const sets = new Map<string, Place[]>();
    const go = (order: readonly Place[], yesLeft: number, sizeLeft: number, shown: readonly Place[]): void => {
      const [part, ...later] = order;
      if (part === undefined) {
        const set = place.inner.filter((one) => shown.includes(one));
        sets.set(set.map((one) => one.name).join(), set);
        return;
      }
      const yes = did(part, world);
      const last = sizeLeft === part.size;
      const allowed = fine(yes, part.size) && (last || !rule.restIsSafe || fine(yesLeft - yes, sizeLeft - part.size));
      if (allowed) go(later, yesLeft - yes, sizeLeft - part.size, [...shown, part]);
      if (!allowed || (rule.byLot && !last)) go(later, yesLeft, sizeLeft, shown);
    };
    for (const order of permutations(place.inner)) go(order, did(place, world), place.size, []);
    return [...sets.values()];
  };
  for (const world of worlds(groupSizes)) {
    const outcome = fine(did(whole, world), whole.size) ? sights(whole, world) : [hidden(whole)];
    for (const sight of outcome) {
      const from = releases.get(sight);
      if (from) from.push(world);
      else releases.set(sight, [world]);
    }
  }
  return releases;
}

/** Everything that can be known for certain about anyone outside a coalition of at most so many colleagues. */
export function certainties(victim: Target, rule: Rule, colleagues: number): Certainty[] {
  const found: Certainty[] = [];
  const coalitions = coalitionsOf(victim.groupSizes.length, colleagues);
  for (const [sight, from] of everyRelease(victim, rule)) {
    for (const coalition of coalitions) {
      const possible = from.filter((world) =>
        coalition.every(([yes, no], group) => {
          const count = world[group] ?? 0;
          return yes <= count && no <= (victim.groupSizes[group] ?? 0) - count;
        }),
      );
      if (possible.length === 0) continue;
      victim.groupSizes.forEach((size, group) => {
        const [yes, no] = coalition[group] ?? [0, 0];
        if (yes + no >= size) return;
        const nobodyElse = possible.every((world) => world[group] === yes);
        const everybodyElse = possible.every((world) => world[group] === size - no);
        if (nobodyElse || everybodyElse) found.push({ sight, group, did: everybodyElse, colleagues: coalition });
      });
    }
  }
  return found;
}

/** What a release says, in the attacker's line; `figure` finds a place by the ways of names that lead to it. */
export function sightOf({ whole }: Target, figure: (path: readonly string[]) => number | null): Sight {
  const line = (place: Place, above: readonly string[]): Sight => {
    const path = [...above, place.name];
    return ` ${place.name}:${figure(path) ?? '-'}${place.inner.map((part) => line(part, path)).join('')}`;
  };
  return line(whole, []);
}

function worlds(sizes: readonly number[]): World[] {
  return sizes.reduce<number[][]>(
    (begun, size) => begun.flatMap((world) => Array.from({ length: size + 1 }, (_, yes) => [...world, yes])),
    [[]],
  );
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}

function coalitionsOf(groups: number, colleagues: number): [did: number, didNot: number][][] {
  let all: { left: number; counts: [number, number][] }[] = [{ left: colleagues, counts: [] }];
  for (let group = 0; group < groups; group += 1) {
    all = all.flatMap(({ left, counts }) => {
      const more: typeof all = [];
      for (let yes = 0; yes <= left; yes += 1) {
        for (let no = 0; no <= left - yes; no += 1) {
          more.push({ left: left - yes - no, counts: [...counts, [yes, no]] });
        }
      }
      return more;
    });
  }
  return all.map(({ counts }) => counts);
}
