'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { Autosaver } from './autosaver';

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
