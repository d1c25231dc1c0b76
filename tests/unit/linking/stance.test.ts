import { describe, expect, it } from 'vitest';
import { suggestLinks } from '@/lib/domain/linking/suggest';
import { analyse } from '@/lib/language/analyse';
import { linkableGoals, testKnowledge } from '@/tests/support/linkable-goals';
import { testLexicon } from '@/tests/support/test-lexicon';

function relation(text: string, goalId: string) {
  const suggestions = suggestLinks(analyse(text, testLexicon), linkableGoals, testKnowledge);
  return suggestions.find((suggestion) => suggestion.goalId === goalId)?.relation;
}

describe('the relation that is offered first', () => {
  it.each([
    ['Pyysin palautetta työparilta.', 'feedback'],
    ['Jag vill ge mer beröm.', 'feedback'],
    ['Our wellbeing matters to me.', 'wellbeing'],
    ['Myynti Norjassa kasvoi ja kustannukset pysyivät kurissa.', 'sales'],
  ])('is support where nothing speaks against it: %s', (text, goal) => {
    expect(relation(text, goal)).toBe('supports');
  });

  it.each([
    ['En halua antaa palautetta.', 'feedback'],
    ['Jag får aldrig beröm.', 'feedback'],
    ['There was no feedback at all.', 'feedback'],
  ])('is conflict under a negation: %s', (text, goal) => {
    expect(relation(text, goal)).toBe('conflicts');
  });

  it('is conflict where a contrast follows, and support where the contrast came before', () => {
    expect(relation('Palaute olisi hyvä, mutta viikko täyttyy raporteista.', 'feedback')).toBe('conflicts');
    expect(relation('Viikko täyttyi raporteista, mutta annoin palautetta.', 'feedback')).toBe('supports');
  });

  it('is conflict beside cost or refusal', () => {
    expect(relation('Palaute tulee liian kalliiksi.', 'feedback')).toBe('conflicts');
    expect(relation('Chefen vägrade ge beröm.', 'feedback')).toBe('conflicts');
  });

  it('is conflict where the words say the opposite of the concept, support where it is mended or denied', () => {
    expect(relation('Uupumus ja väsymys painavat.', 'wellbeing')).toBe('conflicts');
    expect(relation('Uupumus ja väsymys vähenivät.', 'wellbeing')).toBe('supports');
    expect(relation('Väsymys ja uupumus eivät vaivaa.', 'wellbeing')).toBe('supports');
  });

  it('hears nothing in a negation of another sentence', () => {
    expect(relation('En ehtinyt syödä. Annoin palautetta.', 'feedback')).toBe('supports');
  });
});
