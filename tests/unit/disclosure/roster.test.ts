import { describe, expect, test } from 'vitest';
import { roster, type Stay } from '@/lib/domain/disclosure/roster';

const period = { start: '2026-07-01', end: '2026-09-30' };
const stay = (personId: string, unitId: string, from: string, to: string | null = null): Stay => ({
  personId,
  unitId,
  from,
  to,
});
const members = (memberships: Stay[], supervisions: Stay[] = []) =>
  roster({ memberships, supervisions, period, population: 'members' });
const supervisors = (memberships: Stay[], supervisions: Stay[]) =>
  roster({ memberships, supervisions, period, population: 'supervisors' });

describe('a person is at home', () => {
  test('in the last unit of the period, and only there', () => {
    const moved = [stay('anna', 'ward', '2020-01-01', '2026-08-14'), stay('anna', 'clinic', '2026-08-15')];
    expect(members(moved)).toEqual([{ personId: 'anna', unitId: 'clinic' }]);
    expect(members([...moved].reverse())).toEqual([{ personId: 'anna', unitId: 'clinic' }]);
  });

  test('where she was when she left, if she left during the period', () => {
    expect(members([stay('anna', 'ward', '2020-01-01', '2026-07-01')])).toEqual([{ personId: 'anna', unitId: 'ward' }]);
  });

  test('nowhere if she left before it or came after it', () => {
    expect(members([stay('a', 'ward', '2020-01-01', '2026-06-30'), stay('b', 'ward', '2026-10-01')])).toEqual([]);
  });

  test('in the unit she came to last, if she belongs to two', () => {
    const two = [stay('anna', 'ward', '2020-01-01'), stay('anna', 'project', '2026-02-01')];
    expect(members(two)).toEqual([{ personId: 'anna', unitId: 'project' }]);
  });

  test('where she was in the period, whatever happened afterwards', () => {
    const later = [stay('anna', 'ward', '2020-01-01', '2026-10-31'), stay('anna', 'clinic', '2026-11-01')];
    expect(members(later)).toEqual([{ personId: 'anna', unitId: 'ward' }]);
  });
});

describe('a supervisor', () => {
  const memberships = [stay('anna', 'ward', '2020-01-01'), stay('bo', 'ward', '2020-01-01')];

  test('counts among supervisors and not among members, even after one day of it', () => {
    const led = [stay('anna', 'ward', '2026-07-01', '2026-07-01')];
    expect(members(memberships, led).map((member) => member.personId)).toEqual(['bo']);
    expect(supervisors(memberships, led)).toEqual([{ personId: 'anna', unitId: 'ward' }]);
  });

  test('who belongs to no unit is at home in the one she leads', () => {
    expect(supervisors([], [stay('cia', 'clinic', '2026-01-01')])).toEqual([{ personId: 'cia', unitId: 'clinic' }]);
  });
});
