import { describe, expect, it } from 'vitest';
import { languages } from '@/lib/domain/vocabulary';
import { readPhrases } from '@/lib/language/concept-index';
import { concepts } from '@/lib/language/concepts/all-concepts';
import type { Concept } from '@/lib/language/types';

const kinds = ['terms', 'signs', 'opposites'] as const;

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

const sharedTerms = (list: readonly Concept[]): string[] =>
  languages.flatMap((language) => {
    const owners = new Map<string, string>();
    return list.flatMap((concept) => {
      const clashes: string[] = [];
      for (const { phrase } of readPhrases(concept[language].terms, 'term')) {
        const folded = phrase.toLowerCase().normalize('NFC');
        const owner = owners.get(folded);
        if (owner !== undefined) clashes.push(`${language}: ${phrase} (${owner}, ${concept.key})`);
        owners.set(folded, concept.key);
      }
      return clashes;
    });
  });

const deadRelations = (list: readonly Concept[]): string[] => {
  const keys = new Set(list.map(({ key }) => key));
  return list.flatMap(({ key, near }) =>
    (near ?? []).filter((other) => other === key || !keys.has(other)).map((other) => `${key} → ${other}`),
  );
};

const emptyNames = (list: readonly Concept[]): string[] =>
  list.flatMap((concept) =>
    languages
      .filter((language) => concept.name[language].trim() === '' || concept[language].terms.trim() === '')
      .map((language) => `${concept.key} (${language})`),
  );

/** A star left in a phrase is a weight that was not read; one outside (0, 1] cannot be a term's weight. */
const unreadWeights = (list: readonly Concept[]): string[] =>
  list.flatMap((concept) =>
    languages.flatMap((language) =>
      kinds.flatMap((kind) =>
        readPhrases(concept[language][kind] ?? '', 'sign')
          .filter(
            ({ phrase, weight }) =>
              !/^[\p{L}\p{N}]/u.test(phrase) || /[*,]/.test(phrase) || !(weight > 0 && weight <= 1),
          )
          .map(({ phrase, weight }) => `${concept.key} (${language}): ${phrase} ${weight}`),
      ),
    ),
  );

const sample = (key: string, over: Partial<Concept> = {}): Concept => ({
  key,
  name: { fi: key, sv: key, en: key },
  fi: { terms: `${key} yksi` },
  sv: { terms: `${key} ett` },
  en: { terms: `${key} one` },
  ...over,
});

describe('the thesaurus of working life', () => {
  it('has a key once only', () => {
    expect(repeated(['feedback', 'sales', 'feedback'])).toEqual(['feedback']);
    expect(repeated(concepts.map(({ key }) => key))).toEqual([]);
  });

  it('writes its keys in lower case with hyphens', () => {
    expect(concepts.map(({ key }) => key).filter((key) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(key))).toEqual([]);
  });

  it('lets a phrase name one concept of a language', () => {
    const clash = [
      sample('sales', { fi: { terms: 'myynti; kauppa' } }),
      sample('retail', { fi: { terms: 'Kauppa*0.4' } }),
    ];
    expect(sharedTerms(clash)).toEqual(['fi: Kauppa (sales, retail)']);
    expect(sharedTerms(concepts)).toEqual([]);
  });

  it('relates a concept to others that exist', () => {
    expect(deadRelations([sample('sales', { near: ['sales', 'pricing'] })])).toEqual([
      'sales → sales',
      'sales → pricing',
    ]);
    expect(deadRelations(concepts)).toEqual([]);
  });

  it('names and describes every concept in three languages', () => {
    expect(emptyNames([sample('sales', { name: { fi: 'myynti', sv: ' ', en: 'sales' } })])).toEqual(['sales (sv)']);
    expect(emptyNames(concepts)).toEqual([]);
  });

  it.each(['lappu*', 'lappu*2.5', 'lappu*0', 'lappu*0,4', '*0.4'])('refuses a weight it cannot read: %s', (signs) => {
    expect(unreadWeights([sample('sales', { fi: { terms: 'myynti', signs } })])).toHaveLength(1);
  });

  it('has no weight it cannot read', () => {
    expect(unreadWeights(concepts)).toEqual([]);
  });
});
