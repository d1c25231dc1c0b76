import fc from 'fast-check';
import { expect, test } from 'vitest';
import { audienceChoice, audienceOf, audiences } from '@/lib/domain/access/audience';

const choices = { supervisor: { id: 'aino' }, units: [{ id: '4b' }, { id: '4a' }] };

test('"my supervisor" grants to the person, "my unit" only to a unit of the author', () => {
  expect(audienceChoice({ audience: 'supervisor', personIds: [] }, choices)).toMatchObject({ personIds: ['aino'] });
  expect(audienceChoice({ audience: 'unit', unitId: '4a', personIds: [] }, choices)).toMatchObject({ unitIds: ['4a'] });
  expect(audienceChoice({ audience: 'unit', unitId: 'another', personIds: [] }, choices)).toBeNull();
});

test('where there is no supervisor today, nobody is granted anything in the place of one', () => {
  expect(audienceChoice({ audience: 'supervisor', personIds: ['x'] }, { supervisor: null, units: [] })).toBeNull();
});

test('people who were ticked before another audience was chosen do not become readers', () => {
  const others = fc.constantFrom(...audiences.filter((audience) => audience !== 'people'));
  fc.assert(
    fc.property(others, fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (audience, personIds) => {
      const granted = audienceChoice({ audience, unitId: '4b', personIds }, choices)?.personIds ?? [];
      expect(granted.filter((id) => id !== 'aino')).toEqual([]);
    }),
  );
});

test('readers that are no single audience are shown as none chosen, so that saving by habit narrows nothing', () => {
  const unit = { id: '4b', name: '4B', members: 20 };
  const person = { id: 'noora', name: 'Noora' };
  expect(audienceOf({ people: [person], units: [unit], wholeOrganisation: false }, choices)).toBeNull();
  expect(audienceOf({ people: [], units: [{ ...unit, id: '5c' }], wholeOrganisation: false }, choices)).toBeNull();
  expect(audienceOf({ people: [], units: [unit], wholeOrganisation: false }, choices)?.audience).toBe('unit');
  expect(audienceOf({ people: [], units: [], wholeOrganisation: false }, choices)?.audience).toBe('nobody');
});
