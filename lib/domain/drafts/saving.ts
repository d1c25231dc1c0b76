import { fitsLength, maximumTextLength, normaliseText } from '../text/length';

/** A text as the server has it. `savedAt` is an instant (ISO 8601), null for a text that was never saved. */
export type KnownText = { text: string; version: number; savedAt: string | null };

/** One request on its way: the text, the version it builds on, and the id that makes a repetition harmless. */
export type Attempt = { text: string; version: number; once: string; afterConflict: boolean };

/**
 * Why a text is not saved: nobody answered; answered with a fault; the session is over; refused as it stands; too long
 * to be sent. After the first three the same text is tried again.
 */
export type Trouble = 'unreachable' | 'failed' | 'signedOut' | 'refused' | 'tooLong';

export type SavingState = {
  /** What stands in the field. */
  text: string;
  /** What the server has said that it has. */
  confirmed: KnownText;
  sending: Attempt | null;
  /** The last attempt that got no answer: the same text is sent again under the same id. */
  unanswered: Attempt | null;
  /** Texts sent without an answer; one of them may have arrived. */
  unsure: readonly string[];
  trouble: Trouble | null;
  /** A newer text from elsewhere; nothing is sent until its writer has decided. */
  conflict: KnownText | null;
  /** The next text replaces one from elsewhere, which must stay in the history. */
  afterConflict: boolean;
};

/** What to say of a text. `saved` means: the server has confirmed exactly the text on screen. */
export type SavingStage =
  | 'untouched'
  | 'saving'
  | 'saved'
  | 'onDevice'
  | 'notSaved'
  | 'signedOut'
  | 'tooLong'
  | 'conflict';

/** Do two texts count as the same, whatever the way their letters and line ends are written? */
export function sameText(one: string, other: string): boolean {
  return one === other || normaliseText(one) === normaliseText(other);
}

/** A text as it is when its field opens; opening writes nothing. */
export function openedText(confirmed: KnownText): SavingState {
  return {
    text: confirmed.text,
    confirmed,
    sending: null,
    unanswered: null,
    unsure: [],
    trouble: null,
    conflict: null,
    afterConflict: false,
  };
}

/** Is there anything on screen that the server has not confirmed? */
export function hasUnsaved(state: SavingState): boolean {
  return state.conflict !== null || state.sending !== null || !sameText(state.text, state.confirmed.text);
}

/** Somebody writes. A refusal that was about the text before is over; too long a text is kept and said to be so. */
export function writeText(state: SavingState, text: string): SavingState {
  const tooLong = !fitsLength(normaliseText(text), maximumTextLength);
  const about = state.trouble === 'tooLong' || state.trouble === 'refused';
  return { ...state, text, trouble: tooLong ? 'tooLong' : about ? null : state.trouble };
}

/** May a request be sent now: something unsaved, nothing on its way, no open conflict, no refusal? */
export function canSend(state: SavingState): boolean {
  if (state.sending || state.conflict || state.trouble === 'tooLong' || state.trouble === 'refused') return false;
  return !sameText(state.text, state.confirmed.text);
}

/** Sends the text on screen under the id; the state as it was when there is nothing to send. */
export function startSaving(state: SavingState, once: string): SavingState {
  if (!canSend(state)) return state;
  const { unanswered, confirmed, afterConflict } = state;
  const text = normaliseText(state.text);
  const again = unanswered && unanswered.text === text && unanswered.version === confirmed.version;
  const sending = again ? unanswered : { text, version: confirmed.version, once, afterConflict };
  return { ...state, sending };
}

function answered(state: SavingState, confirmed: KnownText): SavingState {
  const settled = { sending: null, unanswered: null, unsure: [], conflict: null, afterConflict: false };
  return { ...state, ...settled, confirmed, trouble: state.trouble === 'tooLong' ? 'tooLong' : null };
}

/** The server confirms an attempt. Text written since stays unsaved; a stale answer changes nothing. */
export function confirmSaving(
  state: SavingState,
  once: string,
  kept: { version: number; savedAt: string },
): SavingState {
  const { sending } = state;
  if (sending?.once !== once) return state;
  return answered(state, { text: sending.text, ...kept });
}

/** An attempt came to nothing, or nobody knows what came of it. */
export function failSaving(state: SavingState, once: string, trouble: Exclude<Trouble, 'tooLong'>): SavingState {
  const { sending } = state;
  if (sending?.once !== once) return state;
  const unknown = trouble === 'unreachable' || trouble === 'failed';
  return {
    ...state,
    sending: null,
    unanswered: unknown ? sending : null,
    unsure: unknown ? [...state.unsure, sending.text] : state.unsure,
    trouble: state.trouble === 'tooLong' ? 'tooLong' : trouble,
  };
}

/**
 * The server has another version. When that is a text of one's own that had arrived without its answer, it is no
 * conflict but a late confirmation.
 */
export function loseRace(state: SavingState, once: string, current: KnownText): SavingState {
  const { sending } = state;
  if (sending?.once !== once) return state;
  const own = [...state.unsure, sending.text, state.text].some((text) => sameText(text, current.text));
  if (own) return answered(state, current);
  return {
    ...state,
    sending: null,
    unanswered: null,
    trouble: state.trouble === 'tooLong' ? 'tooLong' : null,
    conflict: current,
  };
}

/** The writer has seen both texts and says what shall stand. What stood elsewhere goes into the history. */
export function decideConflict(state: SavingState, text: string): SavingState {
  if (!state.conflict) return state;
  const settled = { conflict: null, unanswered: null, unsure: [], afterConflict: true };
  return writeText({ ...state, ...settled, confirmed: state.conflict }, text);
}

/**
 * Takes up a draft of an earlier visit. Beside words just written it is put after them; against a newer text of the
 * server it is a conflict to decide on; nothing is replaced unseen.
 */
export function takeUpDraft(state: SavingState, draft: { text: string; version: number }): SavingState {
  if (state.conflict || !sameText(state.text, state.confirmed.text)) {
    return writeText(state, `${state.text}\n\n${draft.text}`);
  }
  const newer = draft.version < state.confirmed.version && state.confirmed.text.trim() !== '';
  const taken = writeText(state, draft.text);
  return newer ? { ...taken, conflict: state.confirmed } : taken;
}

/** Where the text on screen is now. `kept`: the device has taken a copy that outlives a reload. */
export function savingStage(state: SavingState, kept: boolean): SavingStage {
  if (state.conflict) return 'conflict';
  if (!state.sending && sameText(state.text, state.confirmed.text)) {
    return state.confirmed.savedAt === null ? 'untouched' : 'saved';
  }
  switch (state.trouble) {
    case 'tooLong':
    case 'signedOut':
      return state.trouble;
    case 'failed':
    case 'refused':
      return 'notSaved';
    case 'unreachable':
      return kept ? 'onDevice' : 'notSaved';
    case null:
      return 'saving';
  }
}
