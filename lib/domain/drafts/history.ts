/** Texts saved while writing follow each other by seconds; one that stood so long is worth a version of its own. */
const stoodWhileWriting = 10 * 60_000;
const stoodWhenFinished = 60_000;

/**
 * Does a text that is being replaced go into the history? Versions made by saving while writing are merged; what
 * stood for a while, the first text of a finished entry, and what a conflict replaces is kept. Instants in milliseconds.
 */
export function goesIntoHistory(before: {
  text: string;
  version: number;
  savedAt: number;
  now: number;
  finished: boolean;
  afterConflict: boolean;
}): boolean {
  if (before.text.trim() === '') return false;
  if (before.afterConflict || (before.finished && before.version === 1)) return true;
  return before.now - before.savedAt >= (before.finished ? stoodWhenFinished : stoodWhileWriting);
}
