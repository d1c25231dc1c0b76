import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '@/lib/files/csv';

/** A strict reader of RFC 4180, written apart from the writer. */
function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === separator) {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && text.charAt(at + 1) === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else cell += sign;
  }
  return rows;
}

describe('a CSV file', () => {
  test('gives any text back as it was, line breaks and quotes included', () => {
    const cells = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cells, cells), { minLength: 1 }), fc.boolean(), (rows, excel) => {
        const text = csv(rows, { excel });
        expect(readCsv(excel ? text.slice(1) : text, excel ? ';' : ',')).toEqual(rows);
      }),
    );
  });

  test('is one record a row, ended by CRLF, with an empty cell for nothing', () => {
    expect(
      csv(
        [
          ['Yksikkö', 'Ihmisiä'],
          ['Osasto 4B', null],
          ['Päivystys', 7],
        ],
        { excel: false },
      ),
    ).toBe('Yksikkö,Ihmisiä\r\nOsasto 4B,\r\nPäivystys,7\r\n');
  });

  test('for Excel begins with the bytes EF BB BF, uses semicolons and has no sep= line', () => {
    const bytes = Buffer.from(csv([['å', 'ä']], { excel: true }), 'utf8');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.subarray(3).toString()).toBe('å;ä\r\n');
  });

  test.each(['=HYPERLINK("http://x","a")', '+358', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])(
    'makes no formula of %j, in headers or cells',
    (text) => {
      for (const excel of [true, false]) {
        for (const [cell] of readCsv(csv([[text], [text]], { excel }).replace('\ufeff', ''), excel ? ';' : ',')) {
          expect(cell).toBe(`'${text}`);
        }
      }
    },
  );

  test('leaves a negative number a number and a list that starts with a dash readable', () => {
    expect(csv([[-3], ['- opittiin kysymään']], { excel: false })).toBe("-3\r\n'- opittiin kysymään\r\n");
  });
});
