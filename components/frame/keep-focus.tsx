'use client';

import { useEffect } from 'react';
import { catchLostFocus } from './lost-focus';

/** Draws nothing: keeps the focus on the page when what had it is gone. `target` is the id of the page's main part. */
export function KeepFocus({ target }: { target: string }) {
  useEffect(() => {
    const main = document.getElementById(target);
    return main ? catchLostFocus(main) : undefined;
  }, [target]);
  return null;
}
