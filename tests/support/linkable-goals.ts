import type { LinkableGoal } from '@/lib/domain/linking/types';
import { analyse } from '@/lib/language/analyse';
import { testLexicon } from './test-lexicon';

const texts = [
  ['safety', 'Turvallinen työpaikka', 'Jokainen kirjaa vaaratapahtumat, ja ne käydään läpi yhdessä.'],
  ['feedback', 'Palaute kuuluu arkeen', 'Palautetta annetaan ja pyydetään joka viikko.'],
  ['wellbeing', 'Henkilöstön hyvinvointi', 'Kuormitus jakautuu tasaisesti ja jaksaminen paranee.'],
  ['energy', 'Lower energy use', 'Buildings use less electricity and heat every winter.'],
  ['sales', 'Kasvua vientimarkkinoilta', 'Myynti kasvaa Ruotsissa ja Norjassa, ja kustannukset pysyvät kurissa.'],
] as const;

/** Five goals of an imagined organisation, analysed. */
export const linkableGoals: readonly LinkableGoal[] = texts.map(([id, title, plainWords]) => ({
  id,
  title: analyse(title, testLexicon),
  plainWords: analyse(plainWords, testLexicon),
}));

/** What the tests' concepts know of each other. */
export const testKnowledge = { near: testLexicon.concepts.near };
