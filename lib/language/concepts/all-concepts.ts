import type { Concept } from '../types';

/** Every concept of the product, by field. */
export const concepts: readonly Concept[] = [];
