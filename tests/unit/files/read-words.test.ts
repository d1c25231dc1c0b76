import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyWords } from '@/lib/domain/words/organisation-word';
import { csv } from '@/lib/files/csv';
import { readWords } from '@/lib/files/read-words';

describe('a file of words', () => {
  it.each([
    ['semicolons', 'fi;sv;en;concept\nhaipro/vaarailmoitus;;incident report;patient-safety\n'],
    ['commas', 'concept,en,fi\npatient-safety,incident report,haipro/vaarailmoitus\n'],
    [
      'tabs and a byte order mark',
      '\ufefffi\tsv\ten\tconcept\r\nhaipro/vaarailmoitus\t\tincident report\tpatient-safety\r\n',
    ],
  ])('is read with %s', (_what, content) => {
    expect(readWords(content)).toEqual({
      ok: true,
      rows: [{ fi: 'haipro;vaarailmoitus', sv: '', en: 'incident report', concept: 'patient-safety' }],
    });
  });

  it.each([
    ['a head line without a known column', 'sana;merkitys\nhaipro;ilmoitus\n', 1],
    ['a row that says nothing', 'fi;sv;en\nhaipro;;\n;;\n', 3],
    ['a row with too many cells', 'fi;sv;en\na;b;c;d\n', 2],
  ])('is refused at the line of its first fault: %s', (_what, content, line) => {
    expect(readWords(content)).toEqual({ ok: false, line });
  });

  it('that was written here is read again as it was', () => {
    const word = fc.stringMatching(/^[a-zåäö][a-zåäö -]{0,12}[a-zåäö]$/);
    const cell = fc.array(word, { maxLength: 3 }).map((words) => tidyWords(words.join(';')));
    const row = fc.record({ fi: word, sv: cell, en: cell }).map((each) => ({ ...each, concept: null }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const table = rows.map(({ fi, sv, en }) => [fi, sv, en, '']);
        expect(readWords(csv([['fi', 'sv', 'en', 'concept'], ...table], { excel: false }))).toEqual({ ok: true, rows });
      }),
    );
  });
});
