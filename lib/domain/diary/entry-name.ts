/** What an entry without words of its own goes by: its kind or guide, and its day. */
export const entryName = (kind: string, day: string): string => `${kind} ${day}`;
