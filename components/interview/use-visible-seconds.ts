'use client';

import { useEffect, useState } from 'react';

/** Somebody who has left the page open is not working on it. */
const idleAfter = 60_000;

/** Seconds spent on a page while it was visible and somebody was at it; starts from what earlier visits came to. */
export function useVisibleSeconds(earlier: number): number {
  const [seconds, setSeconds] = useState(earlier);
  useEffect(() => {
    let lastSeen = Date.now();
    const seen = () => {
      lastSeen = Date.now();
    };
    const events = ['keydown', 'pointerdown', 'scroll'] as const;
    for (const event of events) window.addEventListener(event, seen, { passive: true });
    const clock = setInterval(() => {
      if (document.visibilityState === 'visible' && Date.now() - lastSeen < idleAfter) setSeconds((now) => now + 1);
    }, 1_000);
    return () => {
      clearInterval(clock);
      for (const event of events) window.removeEventListener(event, seen);
    };
  }, []);
  return seconds;
}
