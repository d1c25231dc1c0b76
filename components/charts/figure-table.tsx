export type FigureTableProps = {
  caption: string;
  rows: readonly { key: string; label: string; language?: string }[];
  columns: readonly { key: string; label: string; note: string }[];
  /** People; null for no figure, whatever the reason. */
  cells: readonly (readonly (number | null)[])[];
  noFigure: string;
  format: (value: number) => string;
};

/** The figures of a chart as a plain table, one key away from it. */
export function FigureTable({ caption, rows, columns, cells, noFigure, format }: FigureTableProps) {
  return (
    <table className="tbl mt-4">
      <caption className="pb-3 text-left font-semibold text-note">{caption}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ key, label, note }) => (
            <th key={key} scope="col" className="r">
              {label}
              <span className="block font-normal">{note}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, language }, row) => (
          <tr key={key}>
            <th scope="row" lang={language}>
              {label}
            </th>
            {columns.map((column, place) => {
              const value = cells[row]?.[place] ?? null;
              return (
                <td key={column.key} className="r">
                  {value === null || value === 0 ? (
                    <>
                      <span className="nofig" />
                      <span className="sr">{noFigure}</span>
                    </>
                  ) : (
                    format(value)
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
