import type { Concept } from '../types';
import { administrationConcepts } from './administration';
import { clinical1AConcepts } from './clinical-1a';
import { clinical1BConcepts } from './clinical-1b';
import { common1AConcepts } from './common-1a';
import { common1BConcepts } from './common-1b';
import { common2AConcepts } from './common-2a';
import { common2BConcepts } from './common-2b';
import { common3AConcepts } from './common-3a';
import { common3BConcepts } from './common-3b';
import { common4AConcepts } from './common-4a';
import { common4BConcepts } from './common-4b';
import { common5AConcepts } from './common-5a';
import { common5BConcepts } from './common-5b';
import { common6AConcepts } from './common-6a';
import { common6BConcepts } from './common-6b';
import { communityConcepts } from './community';
import { customersConcepts } from './customers';
import { dataAndAiConcepts } from './data-and-ai';
import { digitalWorkConcepts } from './digital-work';
import { economyConcepts } from './economy';
import { educationConcepts } from './education';
import { hospitalCareConcepts } from './hospital-care';
import { hospitalDailyConcepts } from './hospital-daily';
import { hospitalLinesConcepts } from './hospital-lines';
import { hospitalPatientConcepts } from './hospital-patient';
import { hospitalSafetyConcepts } from './hospital-safety';
import { industryConcepts } from './industry';
import { industryFlowConcepts } from './industry-flow';
import { industryMachinesConcepts } from './industry-machines';
import { leadingConcepts } from './leading';
import { learningConcepts } from './learning';
import { learningTogetherConcepts } from './learning-together';
import { motivesConcepts } from './motives';
import { officeDailyConcepts } from './office-daily';
import { people1AConcepts } from './people-1a';
import { people1BConcepts } from './people-1b';
import { people2AConcepts } from './people-2a';
import { people2BConcepts } from './people-2b';
import { people3AConcepts } from './people-3a';
import { people3BConcepts } from './people-3b';
import { people4AConcepts } from './people-4a';
import { people4BConcepts } from './people-4b';
import { people5AConcepts } from './people-5a';
import { people5BConcepts } from './people-5b';
import { people6AConcepts } from './people-6a';
import { people6BConcepts } from './people-6b';
import { projectsAndRiskConcepts } from './projects-and-risk';
import { qualityWorkConcepts } from './quality-work';
import { researchAndRenewalConcepts } from './research-and-renewal';
import { servicesConcepts } from './services';
import { socialWorkConcepts } from './social-work';
import { softwareConcepts } from './software';
import { softwareDailyConcepts } from './software-daily';
import { supportServicesConcepts } from './support-services';
import { sustainabilityConcepts } from './sustainability';
import { trades1AConcepts } from './trades-1a';
import { trades1BConcepts } from './trades-1b';
import { trades2AConcepts } from './trades-2a';
import { trades2BConcepts } from './trades-2b';
import { trades3AConcepts } from './trades-3a';
import { trades3BConcepts } from './trades-3b';
import { trades4AConcepts } from './trades-4a';
import { trades4BConcepts } from './trades-4b';
import { trades5AConcepts } from './trades-5a';
import { trades5BConcepts } from './trades-5b';
import { wellbeingConcepts } from './wellbeing';

/** Every concept of the product, by field. */
export const concepts: readonly Concept[] = [
  ...learningConcepts,
  ...digitalWorkConcepts,
  ...dataAndAiConcepts,
  ...learningTogetherConcepts,
  ...leadingConcepts,
  ...motivesConcepts,
  ...wellbeingConcepts,
  ...communityConcepts,
  ...hospitalSafetyConcepts,
  ...hospitalPatientConcepts,
  ...hospitalCareConcepts,
  ...softwareConcepts,
  ...customersConcepts,
  ...economyConcepts,
  ...qualityWorkConcepts,
  ...sustainabilityConcepts,
  ...industryConcepts,
  ...servicesConcepts,
  ...educationConcepts,
  ...socialWorkConcepts,
  ...researchAndRenewalConcepts,
  ...administrationConcepts,
  ...projectsAndRiskConcepts,
  ...hospitalLinesConcepts,
  ...hospitalDailyConcepts,
  ...industryFlowConcepts,
  ...industryMachinesConcepts,
  ...officeDailyConcepts,
  ...softwareDailyConcepts,
  ...supportServicesConcepts,
  ...trades5AConcepts,
  ...trades5BConcepts,
  ...trades1AConcepts,
  ...trades1BConcepts,
  ...trades2AConcepts,
  ...trades2BConcepts,
  ...trades3AConcepts,
  ...trades3BConcepts,
  ...trades4AConcepts,
  ...trades4BConcepts,
  ...clinical1AConcepts,
  ...clinical1BConcepts,
  ...common1AConcepts,
  ...common1BConcepts,
  ...common2AConcepts,
  ...common2BConcepts,
  ...common3AConcepts,
  ...common3BConcepts,
  ...common4AConcepts,
  ...common4BConcepts,
  ...common5AConcepts,
  ...common5BConcepts,
  ...common6AConcepts,
  ...common6BConcepts,
  ...people1AConcepts,
  ...people1BConcepts,
  ...people2AConcepts,
  ...people2BConcepts,
  ...people3AConcepts,
  ...people3BConcepts,
  ...people4AConcepts,
  ...people4BConcepts,
  ...people5AConcepts,
  ...people5BConcepts,
  ...people6AConcepts,
  ...people6BConcepts,
];
