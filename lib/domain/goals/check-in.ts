import type { Language } from '@/lib/domain/vocabulary';

/** How a goal is getting on, in a sentence of its owner. `writtenOn` is YYYY-MM-DD. */
export type CheckIn = { id: string; text: string; language: Language; writtenOn: string };
