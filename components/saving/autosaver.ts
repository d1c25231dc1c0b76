import {
  canSend,
  confirmSaving,
  decideConflict,
  failSaving,
  hasUnsaved,
  type KnownText,
  loseRace,
  openedText,
  type SavingStage,
  type SavingState,
  sameText,
  savingStage,
  startSaving,
  takeUpDraft,
  writeText,
} from '@/lib/domain/drafts/saving';
import type { Result } from '@/lib/result';
import { findDrafts, forgetDraft, type KeptDraft, keepDraft } from './kept-drafts';

/** Sends a text that builds on `version`; `once` makes a repetition harmless. Throws when nobody answers. */
export type SaveText = (
  text: string,
  version: number,
  once: string,
  afterConflict: boolean,
) => Promise<Result<{ version: number; savedAt: string }>>;

export type AutosaverOptions = {
  /** The text as the server has it when the field opens. */
  known: KnownText;
  save: SaveText;
  /** Begins with the person's id and names the text: `person:entry:question`. The version is added here. */
  storageKey: string;
};

export type AutosaverView = {
  text: string;
  stage: SavingStage;
  /** Instant of the last confirmed saving, ISO 8601. */
  savedAt: string | null;
  conflict: KnownText | null;
  /** A draft of an earlier visit, to be taken or let go; never loaded by itself. */
  offered: KeptDraft | null;
};

export type Autosaver = {
  view: () => AutosaverView;
  subscribe: (changed: () => void) => () => void;
  write: (text: string) => void;
  /** Sends what is unsaved now; true once everything on screen is confirmed. */
  flush: () => Promise<boolean>;
  decide: (text: string) => void;
  lookForDraft: () => void;
  takeDraft: () => void;
  dropDraft: () => void;
};

const pause = 1_000;
const longestWait = 5_000;
const retries = [2_000, 4_000, 8_000, 15_000, 30_000];

/**
 * Saves one text while it is written: a second after the last key, five at most. It lives outside the page's parts, so
 * that going on to the next question does not stop a saving; what to do is decided by lib/domain/drafts/saving.
 */
export function createAutosaver({ known, save, storageKey }: AutosaverOptions): Autosaver {
  let state: SavingState = openedText(known);
  let kept = false;
  let offered: KeptDraft | null = null;
  let unsavedSince: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let running: Promise<void> | null = null;
  const own = new Set<string>();
  const listeners = new Set<() => void>();
  const look = (): AutosaverView => ({
    text: state.text,
    stage: savingStage(state, kept),
    savedAt: state.confirmed.savedAt,
    conflict: state.conflict,
    offered,
  });
  let shown = look();

  function change(next: SavingState) {
    state = next;
    keepCopy();
    announce();
  }
  function announce() {
    shown = look();
    for (const listener of listeners) listener();
  }
  function keepCopy() {
    if (!hasUnsaved(state)) {
      for (const key of own) forgetDraft(key);
      own.clear();
      kept = false;
      return;
    }
    const key = `${storageKey}:${state.confirmed.version}`;
    // What an earlier visit left under the same key is still to be decided on.
    if (offered?.key === key) {
      keepDraft(`${key}:earlier`, offered.text, offered.extra);
      forgetDraft(key);
      offered = { ...offered, key: `${key}:earlier` };
    }
    kept = keepDraft(key, state.text, { version: String(state.confirmed.version) });
    if (kept) own.add(key);
  }
  function plan(wait: number) {
    clearTimeout(timer);
    timer = setTimeout(() => void send(), wait);
  }
  function send(): Promise<void> {
    running ??= sendOnce().finally(() => {
      running = null;
    });
    return running;
  }
  async function sendOnce(): Promise<void> {
    clearTimeout(timer);
    if (!canSend(state)) return;
    change(startSaving(state, crypto.randomUUID()));
    unsavedSince = null;
    const { sending } = state;
    if (!sending) return;
    const { text, version, once, afterConflict } = sending;
    try {
      const result = await save(text, version, once, afterConflict);
      if (result.ok) change(confirmSaving(state, once, result.value));
      else if (result.code === 'conflict' && result.current) change(loseRace(state, once, result.current));
      else if (result.code === 'signedOut') change(failSaving(state, once, 'signedOut'));
      else change(failSaving(state, once, result.code === 'unavailable' ? 'failed' : 'refused'));
    } catch {
      change(failSaving(state, once, navigator.onLine ? 'failed' : 'unreachable'));
    }
    const trouble = state.trouble === 'failed' || state.trouble === 'unreachable' || state.trouble === 'signedOut';
    failures = trouble ? failures + 1 : 0;
    if (!canSend(state)) return;
    plan(trouble ? (retries[Math.min(failures, retries.length) - 1] ?? longestWait) : pause);
  }

  return {
    view: () => shown,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    write: (text) => {
      change(writeText(state, text));
      if (!canSend(state)) return;
      unsavedSince ??= Date.now();
      plan(Math.max(0, Math.min(pause, unsavedSince + longestWait - Date.now())));
    },
    flush: async () => {
      // What is on its way may be older than what stands on screen.
      for (let round = 0; round < 3 && hasUnsaved(state) && (running || canSend(state)); round += 1) {
        await send();
        if (state.trouble) break;
      }
      return !hasUnsaved(state);
    },
    decide: (text) => {
      change(decideConflict(state, text));
      void send();
    },
    lookForDraft: () => {
      const found = findDrafts(`${storageKey}:`).filter(({ key, text }) => {
        if (own.has(key)) return false;
        const worth = text.trim() !== '' && !sameText(text, state.text);
        if (!worth) forgetDraft(key);
        return worth;
      });
      offered = found[0] ?? null;
      announce();
    },
    takeDraft: () => {
      if (!offered) return;
      const { key, text, extra } = offered;
      offered = null;
      change(takeUpDraft(state, { text, version: Number(extra.version ?? 0) }));
      if (!own.has(key)) forgetDraft(key);
      void send();
    },
    dropDraft: () => {
      if (offered) forgetDraft(offered.key);
      offered = null;
      announce();
    },
  };
}
