/** A number stands as it is; text is written as somebody may have typed it; null is an empty cell. */
export type Cell = string | number | null;

export type CsvForm = {
  /** For Excel in Finnish and Swedish: a byte order mark and semicolons. Never a `sep=` line, which undoes the mark. */
  excel: boolean;
};

// What a spreadsheet takes for the start of a formula (OWASP, CSV injection), in full width too.
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as CSV (RFC 4180): one record a row, ended by CRLF. Text that a spreadsheet would take for a formula gets an
 * apostrophe in front, in headers too; a list that starts with a dash stays readable.
 */
export function csv(rows: readonly (readonly Cell[])[], { excel }: CsvForm): string {
  const separator = excel ? ';' : ',';
  const body = rows.map((row) => `${row.map((cell) => written(cell)).join(separator)}\r\n`).join('');
  return excel ? `\ufeff${body}` : body;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = startsFormula.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
