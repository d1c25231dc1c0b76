import { loadLexicon } from '@/lib/files/lexicon';
import { snowballStem } from '@/lib/files/snowball';
import { compileConcepts } from '@/lib/language/concept-index';
import { emptyLexicon } from '@/lib/language/lexicon';
import type { Concept, Lexicon } from '@/lib/language/types';

/** A few concepts of the tests' own, so that a change of the product's concepts changes no test of the method. */
const testConcepts: readonly Concept[] = [
  {
    key: 'feedback',
    name: { fi: 'palaute', sv: 'återkoppling', en: 'feedback' },
    fi: { terms: 'palaute; kehua', signs: 'kiittää*0.5; sanoa suoraan' },
    sv: { terms: 'återkoppling; beröm' },
    en: { terms: 'feedback; praise' },
  },
  {
    key: 'wellbeing',
    name: { fi: 'hyvinvointi', sv: 'välmående', en: 'wellbeing' },
    near: ['workload'],
    fi: { terms: 'hyvinvointi; jaksaminen', opposites: 'uupumus; väsymys' },
    sv: { terms: 'välmående', opposites: 'utmattning' },
    en: { terms: 'wellbeing', opposites: 'burnout' },
  },
  {
    key: 'workload',
    name: { fi: 'työn määrä', sv: 'arbetsbelastning', en: 'workload' },
    fi: { terms: 'kuormitus', signs: 'ei ehdi vessaan' },
    sv: { terms: 'arbetsbelastning' },
    en: { terms: 'workload' },
  },
  {
    key: 'safety',
    name: { fi: 'turvallisuus', sv: 'säkerhet', en: 'safety' },
    fi: { terms: 'turvallisuus; vaaratapahtuma' },
    sv: { terms: 'säkerhet' },
    en: { terms: 'safety' },
  },
];

const installed = loadLexicon();

/** Finnish morphology and dictionaries of this machine with the tests' concepts. */
export const testLexicon: Lexicon = { ...installed, concepts: compileConcepts(testConcepts, installed) };

/** Snowball alone with the tests' concepts. */
export const stemsOnly = emptyLexicon(snowballStem, [], testConcepts);
