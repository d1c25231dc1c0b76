export type HeatMapProps = {
  caption: string;
  /** One for each row of cells: strategy goals or stages. */
  rowLabels: readonly string[];
  /** The language of a row's words where people wrote them; rows without one are words of the app. */
  rowLanguages?: readonly (string | undefined)[];
  /** One for each cell of a row: units. */
  columnLabels: readonly string[];
  /** People; null for no figure. */
  cells: readonly (readonly (number | null)[])[];
  /** True where conflicts have a figure of their own; drawn only where the cell has one too. */
  conflicts?: readonly (readonly boolean[])[];
  labels: { noFigure: string; conflict: string };
  /** So many first columns hold the whole beside its parts: they keep out of the scale, or the parts would all look alike. */
  columnsOutside?: number;
  /** Writes a figure in the reader's language. */
  format?: (value: number) => string;
};

/** More columns than this leave no room for their names side by side: the names stand upright. */
const manyColumns = 8;
const upright = 'inline-block rotate-180 whitespace-nowrap text-left [writing-mode:vertical-rl]';

/** A heat map as a table: the figure stands in each cell, the colour only repeats it in five steps. */
export function HeatMap({
  caption,
  rowLabels,
  rowLanguages,
  columnLabels,
  cells,
  conflicts,
  labels,
  columnsOutside = 0,
  format = String,
}: HeatMapProps) {
  // Two units may have one name, so the place is the key.
  const columns = columnLabels.map((label, place) => ({ key: `c${place}`, label, place }));
  const rows = rowLabels.map((label, row) => ({
    key: `r${row}`,
    label,
    language: rowLanguages?.[row],
    cells: columns.map(({ key, place }) => {
      const value = figure(cells[row]?.[place]);
      return {
        key,
        value,
        outside: place < columnsOutside,
        conflict: value !== null && conflicts?.[row]?.[place] === true,
      };
    }),
  }));
  const largest = Math.max(
    0,
    ...rows.flatMap((row) => row.cells.map((cell) => (cell.outside ? 0 : (cell.value ?? 0)))),
  );
  const anyConflict = rows.some((row) => row.cells.some((cell) => cell.conflict));

  return (
    <>
      <table className="heat">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {columns.length > manyColumns ? <span className={upright}>{label}</span> : label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" lang={row.language} className={rowLanguages && !row.language ? 'font-app' : undefined}>
                {row.label}
              </th>
              {row.cells.map((cell) =>
                cell.value === null ? (
                  <td key={cell.key}>
                    <span className="nofig" />
                    <span className="sr-only">{labels.noFigure}</span>
                  </td>
                ) : (
                  <td key={cell.key} className={cell.outside ? undefined : step(cell.value, largest)}>
                    {format(cell.value)}
                    {cell.conflict && (
                      <>
                        <span className="conf" />
                        <span className="sr-only">, {labels.conflict}</span>
                      </>
                    )}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="legend">
        <span>
          <i className="nofig" />
          {labels.noFigure}
        </span>
        {anyConflict && (
          <span>
            <i className="hatch" />
            {labels.conflict}
          </span>
        )}
      </p>
    </>
  );
}

/** Zero, withheld and absent are one thing here, so that nobody can tell them apart. */
function figure(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && value > 0 ? value : null;
}

/** Fifths of the largest figure of the table. */
function step(value: number, largest: number): string {
  return `q${Math.min(5, Math.max(1, Math.ceil((value / largest) * 5)))}`;
}
