import type { Viewer } from '@/lib/domain/access/viewer';

export type AccessNote = {
  name: string;
  /** `everybody`: before sign-in. */
  access: 'everybody' | ((viewer: Viewer) => boolean);
};

const notes = new WeakMap<object, AccessNote>();

export function noteAccess(action: object, { name, access }: AccessNote): void {
  notes.set(action, { name, access });
}

/** Who may try an action; undefined for a function that was not made by defineAction. The access matrix reads it. */
export const accessOf = (action: object): AccessNote | undefined => notes.get(action);
