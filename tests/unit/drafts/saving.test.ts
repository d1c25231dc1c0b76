import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canSend,
  confirmSaving,
  decideConflict,
  failSaving,
  hasUnsaved,
  loseRace,
  openedText,
  type SavingState,
  savingStage,
  startSaving,
  takeUpDraft,
  writeText,
} from '@/lib/domain/drafts/saving';
import { maximumTextLength } from '@/lib/domain/text/length';

const at = '2026-11-24T12:05:00.000Z';
const opened = openedText({ text: 'eka', version: 3, savedAt: at });

/** A server that keeps every text it ever had, and answers a repeated request as the first one. */
class Server {
  version = 0;
  text = '';
  readonly history: string[] = [''];
  private readonly answers = new Map<string, number>();

  save(text: string, version: number, once: string): { ok: true; version: number } | { ok: false } {
    const before = this.answers.get(once);
    if (before !== undefined) return { ok: true, version: before };
    if (version !== this.version) return { ok: false };
    this.put(text);
    this.answers.set(once, this.version);
    return { ok: true, version: this.version };
  }

  put(text: string): void {
    this.version += 1;
    this.text = text;
    this.history.push(text);
  }
}

type Step =
  | { do: 'write'; text: string }
  | { do: 'send' }
  | { do: 'arrive' }
  | { do: 'loseRequest'; how: 'unreachable' | 'failed' }
  | { do: 'loseAnswer'; how: 'unreachable' | 'failed' }
  | { do: 'signOut' }
  | { do: 'elsewhere'; text: string }
  | { do: 'decide'; keep: 'mine' | 'theirs' | 'both' };

const words = fc.constantFrom('a', 'b', 'c', 'a b', 'Sanni', 'é', 'e\u0301', '');
const how = fc.constantFrom('unreachable' as const, 'failed' as const);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant('write' as const), text: words }) },
    { weight: 3, arbitrary: fc.constant<Step>({ do: 'send' }) },
    { weight: 3, arbitrary: fc.constant<Step>({ do: 'arrive' }) },
    fc.record({ do: fc.constant('loseRequest' as const), how }),
    fc.record({ do: fc.constant('loseAnswer' as const), how }),
    fc.constant<Step>({ do: 'signOut' }),
    fc.record({ do: fc.constant('elsewhere' as const), text: words }),
    fc.record({
      do: fc.constant('decide' as const),
      keep: fc.constantFrom('mine' as const, 'theirs' as const, 'both' as const),
    }),
  ),
  { maxLength: 40 },
);

/** Carries one step out on the writer's side and the server's. */
function play(state: SavingState, server: Server, step: Step, once: string): SavingState {
  const { sending } = state;
  switch (step.do) {
    case 'write':
      return writeText(state, step.text);
    case 'send':
      return startSaving(state, once);
    case 'arrive': {
      if (!sending) return state;
      const answer = server.save(sending.text, sending.version, sending.once);
      if (answer.ok) return confirmSaving(state, sending.once, { version: answer.version, savedAt: at });
      return loseRace(state, sending.once, { text: server.text, version: server.version, savedAt: at });
    }
    case 'loseRequest':
      return sending ? failSaving(state, sending.once, step.how) : state;
    case 'loseAnswer':
      if (!sending) return state;
      server.save(sending.text, sending.version, sending.once);
      return failSaving(state, sending.once, step.how);
    case 'signOut':
      return sending ? failSaving(state, sending.once, 'signedOut') : state;
    case 'elsewhere':
      server.put(step.text);
      return state;
    case 'decide': {
      const theirs = state.conflict?.text ?? '';
      const chosen = { mine: state.text, theirs, both: `${state.text}\n${theirs}` };
      return decideConflict(state, chosen[step.keep]);
    }
  }
}

const nfc = (text: string) => text.normalize('NFC');

describe('saving while writing', () => {
  it('never says "saved" of a text that the server has not confirmed word for word', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const server = new Server();
        let state = openedText({ text: '', version: 0, savedAt: null });
        all.forEach((step, index) => {
          state = play(state, server, step, `once-${index}`);
          if (savingStage(state, true) !== 'saved') return;
          expect(server.history.map(nfc)).toContain(nfc(state.text));
          expect(nfc(server.history[state.confirmed.version] ?? '')).toBe(nfc(state.text));
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps what stands on screen through every failure, until its writer changes it', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const server = new Server();
        let state = openedText({ text: '', version: 0, savedAt: null });
        all.forEach((step, index) => {
          const before = state.text;
          state = play(state, server, step, `once-${index}`);
          if (step.do !== 'write' && step.do !== 'decide') expect(state.text).toBe(before);
        });
      }),
      { numRuns: 1_000 },
    );
  });

  it('never replaces a text written elsewhere that its writer has not been shown', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const server = new Server();
        let state = openedText({ text: '', version: 0, savedAt: null });
        const seen = new Set(['']);
        all.forEach((step, index) => {
          const { version } = server;
          state = play(state, server, step, `once-${index}`);
          seen.add(nfc(state.text));
          if (state.conflict) seen.add(nfc(state.conflict.text));
          if (step.do === 'elsewhere' || server.version === version) return;
          // A saving of the writer's own went through: what it replaced had stood on this screen.
          expect(seen).toContain(nfc(server.history[version] ?? ''));
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it('brings every text to the server once the network is back and conflicts are decided', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const server = new Server();
        let state = openedText({ text: '', version: 0, savedAt: null });
        const everyStep: Step[] = [...all];
        everyStep.forEach((step, index) => {
          state = play(state, server, step, `once-${index}`);
        });
        const wanted = () => state.text;
        for (let round = 0; round < 6; round += 1) {
          state = play(state, server, { do: 'decide', keep: 'mine' }, '');
          state = play(state, server, { do: 'send' }, `last-${round}`);
          state = play(state, server, { do: 'arrive' }, '');
        }
        expect(hasUnsaved(state)).toBe(false);
        expect(nfc(server.history[state.confirmed.version] ?? '')).toBe(nfc(wanted()));
      }),
      { numRuns: 1_000 },
    );
  });

  it('sends a text whose answer was lost again under the same id, so that it is carried out once', () => {
    const first = startSaving(writeText(opened, 'toka'), 'one');
    const again = startSaving(failSaving(first, 'one', 'unreachable'), 'two');
    expect(again.sending?.once).toBe('one');
  });

  it('sends other words under another id', () => {
    const first = startSaving(writeText(opened, 'toka'), 'one');
    const again = startSaving(writeText(failSaving(first, 'one', 'failed'), 'kolmas'), 'two');
    expect(again.sending).toMatchObject({ once: 'two', text: 'kolmas', version: 3 });
  });

  it('takes its own text that had arrived without an answer for no conflict', () => {
    const lost = failSaving(startSaving(writeText(opened, 'toka'), 'one'), 'one', 'failed');
    const next = startSaving(writeText(lost, 'kolmas'), 'two');
    const after = loseRace(next, 'two', { text: 'toka', version: 4, savedAt: at });
    expect(after.conflict).toBeNull();
    expect(canSend(after)).toBe(true);
    expect(startSaving(after, 'three').sending).toMatchObject({ text: 'kolmas', version: 4 });
  });

  it('leaves the mark of newer words standing when an earlier saving ends', () => {
    const sending = writeText(startSaving(writeText(opened, 'toka'), 'one'), 'toka ja lisää');
    const after = confirmSaving(sending, 'one', { version: 4, savedAt: at });
    expect(savingStage(after, true)).toBe('saving');
    expect(after.text).toBe('toka ja lisää');
  });

  it('ignores an answer to a request that is no longer on its way', () => {
    const state = writeText(opened, 'toka');
    expect(confirmSaving(state, 'old', { version: 9, savedAt: at })).toBe(state);
  });

  it('sends nothing when a field is only opened', () => {
    expect(canSend(opened)).toBe(false);
    expect(startSaving(opened, 'one').sending).toBeNull();
  });

  it('keeps a text that is too long and does not send it', () => {
    const long = writeText(opened, 'a'.repeat(200_000));
    expect(savingStage(long, true)).toBe('tooLong');
    expect(canSend(long)).toBe(false);
    expect(long.text).toHaveLength(200_000);
    expect(canSend(writeText(long, 'a'.repeat(maximumTextLength)))).toBe(true);
  });

  it('says "on this device" only when the device has taken a copy', () => {
    const lost = failSaving(startSaving(writeText(opened, 'toka'), 'one'), 'one', 'unreachable');
    expect(savingStage(lost, true)).toBe('onDevice');
    expect(savingStage(lost, false)).toBe('notSaved');
  });

  it('shows an ended session as such and sends again afterwards', () => {
    const ended = failSaving(startSaving(writeText(opened, 'toka'), 'one'), 'one', 'signedOut');
    expect(savingStage(ended, true)).toBe('signedOut');
    expect(canSend(ended)).toBe(true);
  });

  it('tells the server that a decided conflict replaces a text from elsewhere', () => {
    const other = { text: 'muualla', version: 4, savedAt: at };
    const conflict = loseRace(startSaving(writeText(opened, 'toka'), 'one'), 'one', other);
    expect(savingStage(conflict, true)).toBe('conflict');
    expect(canSend(conflict)).toBe(false);
    const decided = startSaving(decideConflict(conflict, 'toka ja muualla'), 'two');
    expect(decided.sending).toEqual({ text: 'toka ja muualla', version: 4, once: 'two', afterConflict: true });
  });

  it('holds a draft of an older version against the newer text as a conflict', () => {
    const taken = takeUpDraft(opened, { text: 'vanha luonnos', version: 2 });
    expect(taken.text).toBe('vanha luonnos');
    expect(taken.conflict?.text).toBe('eka');
    expect(canSend(taken)).toBe(false);
  });

  it('puts a draft after words that have just been written', () => {
    expect(takeUpDraft(writeText(opened, 'eka ja uusi'), { text: 'luonnos', version: 3 }).text).toBe(
      'eka ja uusi\n\nluonnos',
    );
  });
});
