import type { Highlight } from '@/lib/domain/linking/types';
import { findSentences } from '@/lib/language/text-parts';

type Span = { start: number; end: number; letter?: Highlight['letter'] };

export type Excerpt<S extends Span> = { text: string; spans: S[] };

/**
 * The sentences of a text that hold marked words, with the marks moved along; the first sentence where none is marked.
 * What lies between two sentences that are not neighbours is left out with "…"; a new line stays one. Offsets are UTF-16, ends exclusive.
 */
export function excerpt<S extends Span>(text: string, spans: readonly S[]): Excerpt<S> {
  const sentences = findSentences(text);
  const marked = sentences.filter(({ start, end }) => spans.some((span) => span.start < end && span.end > start));
  const [first] = sentences;
  const kept = marked.length > 0 ? marked : first ? [first] : [];
  const result: Excerpt<S> = { text: '', spans: [] };
  let previous = -1;
  for (const sentence of kept) {
    const at = sentences.indexOf(sentence);
    const before = sentences[previous];
    if (before)
      result.text += at > previous + 1 ? ' … ' : text.slice(before.end, sentence.start).includes('\n') ? '\n' : ' ';
    previous = at;
    const shift = result.text.length - sentence.start;
    for (const span of spans) {
      const start = Math.max(span.start, sentence.start);
      const end = Math.min(span.end, sentence.end);
      if (start < end) result.spans.push({ ...span, start: start + shift, end: end + shift });
    }
    result.text += text.slice(sentence.start, sentence.end);
  }
  return result;
}
