import { describe, expect, it } from 'vitest';
import { findNamedPeople } from '@/lib/domain/text/named-people';

const people = [
  { id: '1', firstName: 'Sanni', lastName: 'Koskela' },
  { id: '2', firstName: 'Elias', lastName: 'Lindqvist' },
  { id: '3', firstName: 'Riitta', lastName: 'Mäkelä' },
  { id: '4', firstName: 'Noora', lastName: 'Virtanen' },
  { id: '5', firstName: 'Aino', lastName: 'Laine' },
];
const named = (text: string) => findNamedPeople(text, people).map(({ firstName }) => firstName);

describe('naming somebody in a text', () => {
  it.each([
    ['Sannin mielestä', 'Sanni'],
    ['Eliaksen vihkossa', 'Elias'],
    ['Kysyin Riitalta', 'Riitta'],
    ['Virtasen kanssa', 'Noora'],
    ['Elias’ fråga om Sannis plan', 'Sanni'],
    ["Aino's question", 'Aino'],
    ['Juttelin Sannillekin', 'Sanni'],
  ])('is noticed in the forms of the three languages: %s', (text, who) => {
    expect(named(text)).toContain(who);
  });

  it('is not seen in words that only begin alike or have no capital', () => {
    expect(named('Sannittelu jatkui, ja vain ainokainen laine jäi. Eliasson soitti.')).toEqual([]);
  });
});
