import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { isMinimum, type Minimum } from '@/lib/domain/disclosure/minimum';
import type { OrganisationUnit } from '@/lib/domain/disclosure/reporting-units';
import type { Member } from '@/lib/domain/disclosure/roster';
import type { Contribution, KeyedOrder } from '@/lib/domain/disclosure/shown-cells';

export type SmallOrganisation = { units: OrganisationUnit[]; members: Member[] };

/** A keyed order as the app makes it. */
export function keyedOrder(key: string): KeyedOrder {
  return (label, unit) => createHmac('sha256', key).update(`${label}|${unit}`).digest('hex');
}

/** A keyed order in which the lot never draws, for examples in which nothing is left to chance. */
export function orderWithoutLot(key: string): KeyedOrder {
  return (label, unit) => `f${keyedOrder(key)(label, unit)}`;
}

export function minimumOf(value: number): Minimum {
  if (!isMinimum(value)) throw new RangeError('minimum-too-low');
  return value;
}

/** [unit, parent, own people] a row. */
export function buildOrganisation(rows: readonly (readonly [string, string | null, number])[]): SmallOrganisation {
  return {
    units: rows.map(([id, parentId]) => ({ id, parentId, name: id })),
    members: rows.flatMap(([id, , people]) =>
      Array.from({ length: people }, (_, index) => ({ personId: `${id}-${index}`, unitId: id })),
    ),
  };
}

export function contributionsOf(members: readonly Member[], value = 'goal'): Contribution[] {
  return members.map((member) => ({ ...member, value }));
}

/** Numbers from 0 to below 1, the same for the same seed. */
export function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Organisations of up to 24 units, small and large ones mixed, some without people, some with several top units. */
export const anyOrganisation = fc
  .array(
    fc.record({
      parent: fc.nat(),
      own: fc.constantFrom(0, 0, 1, 3, 6, 8, 9, 10, 10, 11, 12, 14, 17, 20, 20, 25, 30, 40, 60),
      top: fc.integer({ min: 0, max: 19 }),
    }),
    { minLength: 1, maxLength: 24, size: 'max' },
  )
  .map((rows) =>
    buildOrganisation(
      rows.map(({ parent, own, top }, index) => [
        `u${index}`,
        index === 0 || top === 0 ? null : `u${parent % Math.ceil(index / 2)}`,
        own,
      ]),
    ),
  );

/** An organisation and who of it did it, unevenly from unit to unit. */
export const anyAnswers = fc
  .tuple(
    anyOrganisation,
    fc.array(fc.constantFrom(0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.5, 0.6, 0.7, 0.9, 1), { minLength: 24, maxLength: 24 }),
    fc.integer({ min: 0, max: 2 ** 31 }),
    fc.string({ minLength: 1, maxLength: 8 }),
  )
  .map(([organisation, shares, seed, key]) => {
    const shareOf = new Map(organisation.units.map((unit, index) => [unit.id, shares[index] ?? 0]));
    const random = pseudoRandom(seed);
    const did = organisation.members.filter((member) => random() < (shareOf.get(member.unitId) ?? 0));
    return { ...organisation, did, key };
  });
