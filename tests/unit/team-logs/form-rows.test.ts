import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyRow, mostRows, rowsAfter, rowsOf } from '@/lib/domain/team-logs/form-rows';
import { wrongPeople } from '@/lib/domain/team-logs/team-log';
import { fieldCodesOf } from '@/lib/inputs/fields';
import { rawInput } from '@/lib/inputs/form-data';
import { teamLogToWrite } from '@/lib/inputs/team-logs';

const row = (text: string) => ({ ...emptyRow, text });
const anyRow = fc.record({ id: fc.string(), text: fc.string(), personId: fc.string(), dueOn: fc.string() });

test('adding and removing a row loses no other row', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: mostRows - 1 }), fc.nat(), (rows, at) => {
      const added = rowsAfter(rows, 'add');
      expect(added.slice(0, -1)).toEqual(rows);
      const index = at % added.length;
      expect(rowsAfter(added, `remove.${index}`)).toEqual(added.filter((_, place) => place !== index));
    }),
  );
});

test('there is always a row to write in, and never more than may be sent', () => {
  expect(rowsAfter([row('Ainoa')], 'remove.0')).toEqual([emptyRow]);
  const full = Array.from({ length: mostRows }, () => row('Täysi'));
  expect(rowsAfter(full, 'add')).toHaveLength(mostRows);
  expect(rowsOf('no list')).toEqual([]);
});

const filled = () => {
  const form = new FormData();
  const id = '019b76da-a800-7703-beaa-3cfd2a926d8e';
  for (const [name, value] of Object.entries({
    id,
    unitId: id,
    heldOn: '25.11.2026',
    title: 'Loki',
    learnt: 'Opimme.',
  }))
    form.set(name, value);
  form.set('happened', 'Tapahtui.');
  return form;
};

test('a blank row is no trial, and a row begun is refused at its own fields', () => {
  const form = filled();
  form.set('trials.0.text', ' ');
  form.set('trials.1.text', 'Kokeillaan');
  form.set('trials.1.dueOn', 'huomenna');
  const parsed = teamLogToWrite.safeParse(rawInput(form));
  expect(parsed.success ? null : fieldCodesOf(parsed.error)).toEqual({
    'trials.1.personId': 'person',
    'trials.1.dueOn': 'day',
  });
});

test('a step of the form is no log yet, whatever is still missing', () => {
  const form = new FormData();
  form.set('step', 'add');
  expect(teamLogToWrite.parse(rawInput(form))).toEqual({ step: true });
});

test('nothing of a long text is cut: it is taken or refused', () => {
  const form = filled();
  form.set('happened', 'a'.repeat(200_000));
  const parsed = teamLogToWrite.safeParse(rawInput(form));
  expect(parsed.success ? null : fieldCodesOf(parsed.error)).toEqual({ happened: 'tooLong' });
});

test('a person outside the unit is named at the row that the writer sees', () => {
  const trial = { id: null, text: 'Kokeilu', dueOn: '2026-12-01' };
  const rows = [null, { ...trial, personId: 'stranger' }, { ...trial, personId: 'member' }];
  expect(wrongPeople(rows, new Set(['member']))).toEqual({ 'trials.1.personId': 'person' });
  expect(wrongPeople([null], new Set())).toBeNull();
});
