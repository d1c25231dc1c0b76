import type { Concept } from '../types';
import { administrationConcepts } from './administration';
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
import { projectsAndRiskConcepts } from './projects-and-risk';
import { qualityWorkConcepts } from './quality-work';
import { researchAndRenewalConcepts } from './research-and-renewal';
import { servicesConcepts } from './services';
import { socialWorkConcepts } from './social-work';
import { softwareConcepts } from './software';
import { softwareDailyConcepts } from './software-daily';
import { supportServicesConcepts } from './support-services';
import { sustainabilityConcepts } from './sustainability';
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
];
