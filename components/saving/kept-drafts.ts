/** A text that the server has not confirmed, kept in this tab so that a reload does not lose it. */
export type KeptDraft = {
  key: string;
  text: string /** Instant, ISO 8601. */;
  at: string;
  extra: Readonly<Record<string, string>>;
};

const prefix = 'sanoitus:draft:';

/** The tab's own store, or null where the browser refuses one; it ends with the tab. */
function store(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

/** Keeps a text under a key that begins with the person's id; false when the device could not take it. */
export function keepDraft(key: string, text: string, extra: Readonly<Record<string, string>> = {}): boolean {
  try {
    const tab = store();
    tab?.setItem(prefix + key, JSON.stringify({ text, at: new Date().toISOString(), extra }));
    return tab !== null;
  } catch {
    return false;
  }
}

/** Drafts whose key begins so, newest first. */
export function findDrafts(start: string): KeptDraft[] {
  const tab = store();
  if (!tab) return [];
  return keysOf(tab)
    .filter((key) => key.startsWith(prefix + start))
    .flatMap((key) => read(tab, key))
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

export function forgetDraft(key: string): void {
  store()?.removeItem(prefix + key);
}

/** On a computer that several people share, nobody finds what somebody else has left unsaved. */
export function forgetDraftsOfOthers(personId: string): void {
  const tab = store();
  if (!tab) return;
  for (const key of keysOf(tab)) {
    if (key.startsWith(prefix) && !key.startsWith(`${prefix}${personId}:`)) tab.removeItem(key);
  }
}

function keysOf(tab: Storage): string[] {
  return Array.from({ length: tab.length }, (_, index) => tab.key(index) ?? '');
}

function read(tab: Storage, key: string): KeptDraft[] {
  try {
    const value: unknown = JSON.parse(tab.getItem(key) ?? '');
    if (typeof value !== 'object' || value === null || !('text' in value) || !('at' in value)) return [];
    const { text, at } = value;
    if (typeof text !== 'string' || typeof at !== 'string') return [];
    const extra = 'extra' in value && typeof value.extra === 'object' && value.extra !== null ? value.extra : {};
    const strings = Object.entries(extra).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return [{ key: key.slice(prefix.length), text, at, extra: Object.fromEntries(strings) }];
  } catch {
    return [];
  }
}
