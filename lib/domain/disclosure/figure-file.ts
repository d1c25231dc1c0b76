import type { ReleaseView } from './release-view';

/** Headings of the file and names of what its cells stand for, in the reader's language. */
export type FigureFileWords = {
  headings: readonly string[];
  measure: (view: ReleaseView) => string;
  value: (view: ReleaseView, value: string) => string;
};

/**
 * The released table as rows of a file: one row for each measure, value and unit, whether it has a figure or not; an
 * empty cell is no figure, whatever the reason. The headings stand first.
 */
export function figureFileRows(
  releases: readonly ReleaseView[],
  { headings, measure, value }: FigureFileWords,
): (string | number | null)[][] {
  const rows = releases.flatMap((view) => {
    const names = new Map(view.units.map(({ number, name }) => [number, name]));
    return view.rows.flatMap((row) =>
      view.units.map(({ name, parentNumber, members }, place) => [
        measure(view),
        view.period.start,
        view.period.end,
        value(view, row.value),
        name,
        parentNumber === null ? null : (names.get(parentNumber) ?? null),
        members,
        row.figures[place] || null,
      ]),
    );
  });
  return [[...headings], ...rows];
}
