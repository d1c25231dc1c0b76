import { describe, expect, it } from 'vitest';
import { goesIntoHistory } from '@/lib/domain/drafts/history';

const minute = 60_000;
const stood = { text: 'sanoja', version: 4, savedAt: 0, now: 2_000, finished: false, afterConflict: false };

describe('the history of a text', () => {
  it('merges what saving while writing replaces within seconds', () => {
    expect(goesIntoHistory(stood)).toBe(false);
    expect(goesIntoHistory({ ...stood, finished: true })).toBe(false);
  });

  it('keeps what has stood for a while', () => {
    expect(goesIntoHistory({ ...stood, now: 10 * minute })).toBe(true);
    expect(goesIntoHistory({ ...stood, finished: true, now: minute })).toBe(true);
  });

  it('keeps the first text of a finished entry', () => {
    expect(goesIntoHistory({ ...stood, finished: true, version: 1 })).toBe(true);
  });

  it('keeps what a decided conflict replaces', () => {
    expect(goesIntoHistory({ ...stood, afterConflict: true })).toBe(true);
  });

  it('keeps no empty text', () => {
    expect(goesIntoHistory({ ...stood, text: ' ', afterConflict: true })).toBe(false);
  });
});
