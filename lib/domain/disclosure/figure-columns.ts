import type { ReleaseView } from './release-view';

type Unit = ReleaseView['units'][number];

/** A reporting unit as a column of a figure; `place` is its place in the rows of the release. */
export type FigureColumn = { place: number; name: string; members: number };

function depthsOf(units: readonly Unit[]): Map<number, number> {
  const depths = new Map<number, number>();
  for (const { number, parentNumber } of units) {
    depths.set(number, parentNumber === null ? 0 : (depths.get(parentNumber) ?? 0) + 1);
  }
  return depths;
}

/** How many steps lie below the whole; 0 when the whole has no parts. */
export function deepest(units: readonly Unit[]): number {
  return Math.max(0, ...depthsOf(units).values());
}

/**
 * The columns at a depth: the whole first, then the units that lie so deep, and those above that have no parts, so that
 * nobody is left out. Parents and their parts never stand side by side, except for the whole.
 */
export function columnsAt(units: readonly Unit[], depth: number): FigureColumn[] {
  const depths = depthsOf(units);
  const divided = new Set(units.map(({ parentNumber }) => parentNumber));
  return units.flatMap(({ number, name, members }, place) => {
    const own = depths.get(number) ?? 0;
    const shown = own === 0 || own === depth || (own < depth && !divided.has(number));
    return shown ? [{ place, name, members }] : [];
  });
}

/**
 * The value with the largest figure of the whole organisation among those shown, or null where two are equal or none is
 * shown. It is true of the shown figures alone: what is withheld may be larger.
 */
export function largestShown(view: ReleaseView): { value: string; people: number } | null {
  const shown = view.rows.flatMap(({ value, figures }) => (figures[0] ? [{ value, people: figures[0] }] : []));
  const [first, second] = shown.sort((a, b) => b.people - a.people);
  return first && first.people !== second?.people ? first : null;
}

/**
 * Where one release has a figure too, in the rows and columns of another of the same period. Units are matched by
 * number and name, because each release has a roster of its own.
 */
export function alsoShown(view: ReleaseView, other: ReleaseView | undefined): boolean[][] {
  const places = new Map(other?.units.map(({ number, name }, place) => [`${number} ${name}`, place]));
  const rows = new Map(other?.rows.map(({ value, figures }) => [value, figures]));
  return view.rows.map(({ value }) =>
    view.units.map(({ number, name }) => {
      const place = places.get(`${number} ${name}`);
      return place !== undefined && (rows.get(value)?.[place] ?? null) !== null;
    }),
  );
}
