'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Autosaver, type AutosaverOptions, createAutosaver } from './autosaver';

/** What an autosaver shows, and the occasions at which it sends: leaving, hiding, coming back, a network that returns. */
export function useSaver(saver: Autosaver) {
  const view = useSyncExternalStore(saver.subscribe, saver.view, saver.view);
  useEffect(() => {
    saver.lookForDraft();
    const send = () => void saver.flush();
    window.addEventListener('online', send);
    window.addEventListener('focus', send);
    window.addEventListener('pagehide', send);
    document.addEventListener('visibilitychange', send);
    return () => {
      window.removeEventListener('online', send);
      window.removeEventListener('focus', send);
      window.removeEventListener('pagehide', send);
      document.removeEventListener('visibilitychange', send);
      send();
    };
  }, [saver]);
  return { ...view, saver };
}

export type UseAutosave = Omit<AutosaverOptions, 'known'> & {
  /** The text, its version and the instant of its last saving, as the page was opened with them. */
  value: string;
  version: number;
  savedAt?: string | null;
};

/** One text that saves itself while it is written. For several texts at once, make the savers with `createAutosaver`. */
export function useAutosave({ value, version, savedAt = null, save, storageKey }: UseAutosave) {
  const [saver] = useState(() => createAutosaver({ known: { text: value, version, savedAt }, save, storageKey }));
  return useSaver(saver);
}
