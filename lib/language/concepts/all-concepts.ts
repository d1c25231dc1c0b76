import type { Concept } from '../types';
import { digitalWorkConcepts } from './digital-work';
import { learningConcepts } from './learning';

/** Every concept of the product, by field. */
export const concepts: readonly Concept[] = [...learningConcepts, ...digitalWorkConcepts];
