import { leastMinimum, type Minimum } from '@/lib/domain/disclosure/minimum';

export type OrganisationUnit = { readonly id: string; readonly parentId: string | null; readonly name: string };

/** A unit that figures are told about: a unit of the organisation, small siblings joined, or a unit's own people. */
export type ReportingUnit = {
  readonly number: number;
  readonly parentNumber: number | null;
  /** 0 for the whole organisation. */
  readonly depth: number;
  readonly name: string;
  readonly members: number;
  /**
   * Units joined here. None for the whole of an organisation with several top units. A unit that is also
   * its parent's stands for the people who belong to the parent itself and to none of its parts.
   */
  readonly unitIds: readonly string[];
  /** Units whose own people count here and in no reporting unit beneath; every person is in exactly one such place. */
  readonly homeUnitIds: readonly string[];
};

/** One unit with all beneath it, or (`own`) only the people who belong to the unit itself. */
type Piece = { readonly unit: OrganisationUnit; readonly own: boolean; readonly members: number };
type Part = { readonly pieces: readonly Piece[]; readonly members: number };

type Options = {
  /** A part is joined while it has fewer than twice as many people: fewer could never have a figure of their own. */
  readonly minimum?: Minimum;
  /** Name of the whole where there are several top units. */
  readonly organisationName?: string;
};

/**
 * Reporting units of one roster, from the numbers of people alone, parents before their parts.
 * `memberCounts` has the people of each home unit, not yet summed upwards. Units without people are left out.
 */
export function reportingUnits(
  units: readonly OrganisationUnit[],
  memberCounts: ReadonlyMap<string, number>,
  { minimum = leastMinimum, organisationName }: Options = {},
): ReportingUnit[] {
  const smallest = 2 * minimum;
  const tree = unitTree(units, memberCounts);
  const reporting: ReportingUnit[] = [];

  const place = (part: Part, parent: ReportingUnit | null): void => {
    const inner = tree.partsInside(part, smallest);
    const unit: ReportingUnit = {
      number: reporting.length + 1,
      parentNumber: parent?.number ?? null,
      depth: parent === null ? 0 : parent.depth + 1,
      name: part.pieces.map((piece) => piece.unit.name).join(' + '),
      members: part.members,
      unitIds: part.pieces.map((piece) => piece.unit.id),
      homeUnitIds: inner.length > 0 ? [] : part.pieces.flatMap(tree.homesOf),
    };
    reporting.push(unit);
    for (const each of inner) place(each, unit);
  };

  const tops = tree.tops;
  if (tops.length < 2) {
    for (const top of tops) place({ pieces: [top], members: top.members }, null);
    return reporting;
  }
  const parts = joinSmall(tops, smallest);
  const whole: ReportingUnit = {
    number: 1,
    parentNumber: null,
    depth: 0,
    name: organisationName ?? tops.map((top) => top.unit.name).join(' + '),
    members: tops.reduce((sum, top) => sum + top.members, 0),
    unitIds: [],
    homeUnitIds: parts.length > 1 ? [] : tops.flatMap(tree.homesOf),
  };
  reporting.push(whole);
  if (parts.length > 1) for (const part of parts) place(part, whole);
  return reporting;
}

function unitTree(units: readonly OrganisationUnit[], memberCounts: ReadonlyMap<string, number>) {
  const known = new Set(units.map((unit) => unit.id));
  const beneath = new Map<string | null, OrganisationUnit[]>();
  for (const unit of units) {
    const parentId = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null;
    const siblings = beneath.get(parentId);
    if (siblings) siblings.push(unit);
    else beneath.set(parentId, [unit]);
  }
  const ownMembers = (unit: OrganisationUnit): number => memberCounts.get(unit.id) ?? 0;
  const childrenOf = (unit: OrganisationUnit): OrganisationUnit[] => beneath.get(unit.id) ?? [];

  const totals = new Map<string, number>();
  const total = (unit: OrganisationUnit): number => {
    const sum = childrenOf(unit).reduce((people, child) => people + total(child), ownMembers(unit));
    totals.set(unit.id, sum);
    return sum;
  };
  const pieces = (some: readonly OrganisationUnit[]): Piece[] =>
    some.map((unit) => ({ unit, own: false, members: totals.get(unit.id) ?? 0 })).filter((piece) => piece.members > 0);
  const roots = beneath.get(null) ?? [];
  for (const root of roots) total(root);

  const homesOf = (piece: Piece): string[] =>
    piece.own ? [piece.unit.id] : [piece.unit.id, ...pieces(childrenOf(piece.unit)).flatMap(homesOf)];

  /** Nothing is shown inside joined parts, nor inside a unit whose parts all had to be joined. */
  const partsInside = (part: Part, smallest: number): Part[] => {
    const [only, ...others] = part.pieces;
    if (only === undefined || others.length > 0 || only.own) return [];
    const inner = pieces(childrenOf(only.unit));
    const own = ownMembers(only.unit);
    if (own > 0) inner.unshift({ unit: only.unit, own: true, members: own });
    const parts = joinSmall(inner, smallest);
    const [first] = parts;
    const leadsOn = first !== undefined && first.pieces.length === 1 && first.pieces[0]?.own === false;
    return parts.length > 1 || (leadsOn && first.members >= smallest) ? parts : [];
  };

  return { tops: pieces(roots), partsInside, homesOf };
}

/** Joins the smallest part with the next smallest until none is too small; parts and pieces keep the order they came in. */
function joinSmall(pieces: readonly Piece[], smallest: number): Part[] {
  const place = new Map(pieces.map((piece, index) => [piece, index]));
  const placeOf = (part: Part): number => Math.min(...part.pieces.map((piece) => place.get(piece) ?? 0));
  const bySize = (a: Part, b: Part): number => a.members - b.members || placeOf(a) - placeOf(b);

  let parts: Part[] = pieces.map((piece) => ({ pieces: [piece], members: piece.members }));
  for (;;) {
    const [least, next, ...rest] = parts.sort(bySize);
    if (least === undefined || next === undefined || least.members >= smallest) break;
    const joined = [...least.pieces, ...next.pieces].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
    parts = [{ pieces: joined, members: least.members + next.members }, ...rest];
  }
  return parts.sort((a, b) => placeOf(a) - placeOf(b));
}
