import pg from 'pg';

/** A text as it could stand in a column without being sealed, for strings and for bytes alike. */
function formsOf(needle: string): string[] {
  const bytes = Buffer.from(needle, 'utf8');
  const hex = bytes.toString('hex');
  // In base64 the same bytes look different by what stands before them: all three ways, without the uncertain ends.
  const base64 = [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '')
      .slice(before === 0 ? 0 : 4, -2),
  );
  const utf16 = Buffer.from(needle, 'utf16le').toString('latin1');
  const urlSafe = base64.map((each) => each.replaceAll('+', '-').replaceAll('/', '_'));
  const written = [bytes.toString('latin1'), hex, hex.toUpperCase(), utf16, encodeURIComponent(needle), ...base64];
  return [...new Set([...written, ...urlSafe])];
}

/** What is compared: bytes as they are, everything else as the text that holds it, in UTF-8. */
function bytesOf(value: unknown): string {
  if (Buffer.isBuffer(value)) return value.toString('latin1');
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value ?? ''), 'utf8').toString('latin1');
}

/** Columns (`table.column`) of the whole database, read as its owner, in which the text can be made out; sorted. */
export async function findInDatabase(ownerUrl: string, needle: string): Promise<string[]> {
  const forms = formsOf(needle);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
    );
    const found = new Set<string>();
    for (const { name } of tables) {
      const { rows } = await client.query<Record<string, unknown>>(`SELECT * FROM ${name}`);
      for (const [column, value] of rows.flatMap((row) => Object.entries(row))) {
        const held = bytesOf(value);
        if (forms.some((form) => held.includes(form))) found.add(`${name.replace(/^public\./, '')}.${column}`);
      }
    }
    return [...found].sort();
  } finally {
    await client.end();
  }
}
