/** Texts saved while writing follow each other by seconds; one that stood so long is worth a version of its own. */
const worthKeeping = 10 * 60_000;

/**
 * Does a text that is being replaced go into the history? Versions made by saving while writing are merged; what
 * stood for ten minutes, what was finished, and what a conflict replaces is kept. Instants in milliseconds.
 */
export function goesIntoHistory(before: {
  text: string;
  savedAt: number;
  now: number;
  finished: boolean;
  afterConflict: boolean;
}): boolean {
  if (before.text.trim() === '') return false;
  return before.finished || before.afterConflict || before.now - before.savedAt >= worthKeeping;
}
