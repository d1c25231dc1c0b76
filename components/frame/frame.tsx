import type { ReactNode } from 'react';
import { KeepFocus } from './keep-focus';
import { SkipLink } from './skip-link';

export const mainId = 'content';

export type FrameProps = { side: ReactNode; bar: ReactNode; children: ReactNode };

/** Side bar and page; on a phone the page and the bottom bar. */
export function Frame({ side, bar, children }: FrameProps) {
  return (
    <>
      <SkipLink target={mainId} />
      <KeepFocus target={mainId} />
      <div className="frame">
        {side}
        <main className="main" id={mainId} tabIndex={-1}>
          {children}
        </main>
        {bar}
      </div>
    </>
  );
}
