import { expect, test } from 'vitest';
import { unitsBeneath, unitsUpwards } from '@/lib/domain/organisation/unit-tree';

const units = [
  { id: 'hospital', parentId: null },
  { id: 'area', parentId: 'hospital' },
  { id: 'ward', parentId: 'area' },
  { id: 'clinic', parentId: 'hospital' },
];

test('a unit stands under every unit above it, and what is granted there is granted to it', () => {
  expect(unitsUpwards(units, 'ward')).toEqual(['ward', 'area', 'hospital']);
  expect(unitsBeneath(units, 'area')).toEqual(['area', 'ward']);
  expect(unitsBeneath(units, 'ward')).toEqual(['ward']);
});

test('an unknown unit has nothing around it, and a ring of parents ends', () => {
  expect(unitsUpwards(units, 'elsewhere')).toEqual([]);
  const ring = [
    { id: 'a', parentId: 'b' },
    { id: 'b', parentId: 'a' },
  ];
  expect(unitsUpwards(ring, 'a')).toEqual(['a', 'b']);
});
