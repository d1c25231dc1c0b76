import type { ReactNode } from 'react';

/** Offsets are UTF-16 code units of `text`; the end is not included. */
export type MarkedSpan = { start: number; end: number; letter?: 'a' | 'b' | 'c' };

/** Text with marked spans. The same letter on both sides of a tie says that the words belong together. */
export function Highlighted({ text, spans }: { text: string; spans: readonly MarkedSpan[] }) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, text.length);
    if (start >= end) continue;
    pieces.push(text.slice(at, start));
    pieces.push(
      <mark key={start} data-r={span.letter}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  pieces.push(text.slice(at));
  return <>{pieces}</>;
}

/** The letter in front of a shared idea's name, where the reason is told. */
export function ReasonKey({ letter, children }: { letter: NonNullable<MarkedSpan['letter']>; children: ReactNode }) {
  return (
    <>
      <span className="key" data-r={letter} />
      <b>{children}</b>
    </>
  );
}
