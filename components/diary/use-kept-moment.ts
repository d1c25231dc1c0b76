'use client';

import { useEffect, useState } from 'react';
import { v7 as newId } from 'uuid';
import { findDrafts, forgetDraft, type KeptDraft, keepDraft } from '@/components/saving/kept-drafts';

/** The id that the entry will get, and the id of this sending. */
export type Intention = { id: string; once: string };

const newIntention = (): Intention => ({ id: newId(), once: newId() });

/**
 * A moment that is being written: its text is kept in this tab until its entry exists, under the id that the entry will
 * get, so that sending it again makes no second entry. `first` comes from the server and works before JavaScript.
 */
export function useKeptMoment(personId: string, fieldId: string, first: Intention) {
  const [intention, setIntention] = useState(first);
  /** For the same words as a moment of their own, when the id turns out to be taken. */
  const [spare, setSpare] = useState(first);
  const [text, setText] = useState('');
  const [sent, setSent] = useState<string | null>(null);
  const [offered, setOffered] = useState<KeptDraft | null>(null);
  const start = `${personId}:moment:`;

  useEffect(() => {
    // A page that the browser brings back still holds the ids of the moment that was saved from it.
    const fresh = newIntention();
    setIntention(fresh);
    setSpare(newIntention());
    setOffered(findDrafts(start).find((draft) => draft.text.trim() !== '') ?? null);
    // Words that were written before the page had loaded in full.
    const field = document.getElementById(fieldId);
    if (field instanceof HTMLTextAreaElement && field.value !== '') {
      setText(field.value);
      keepDraft(start + fresh.id, field.value, { ...fresh, sent: '' });
    }
  }, [start, fieldId]);

  const keep = (words: string, next: Intention, sentText: string | null) =>
    keepDraft(start + next.id, words, { ...next, spare: spare.id, sent: sentText ?? '' });

  return {
    intention,
    spare,
    text,
    offered,
    write: (words: string) => {
      setText(words);
      // After a sending that nobody answered, other words are another sending for the same entry.
      const changed = sent !== null && words !== sent;
      const next = changed ? { ...intention, once: newId() } : intention;
      if (changed) {
        setIntention(next);
        setSpare({ ...spare, once: newId() });
        setSent(null);
      }
      if (words.trim() === '') forgetDraft(start + intention.id);
      else keep(words, next, changed ? null : sent);
    },
    send: () => {
      setSent(text);
      if (text.trim() !== '') keep(text, intention, text);
    },
    /** The entry exists: words written since are kept as a moment of their own. */
    settle: (entryId: string) => {
      for (const { key, extra } of findDrafts(start)) {
        if (extra.id === entryId || extra.spare === entryId) forgetDraft(key);
      }
      setText((now) => (now === text ? '' : now));
      setSent(null);
      setIntention(newIntention());
      setSpare(newIntention());
    },
    take: () => {
      if (!offered) return;
      const { id = newId(), once = newId(), sent: sentText } = offered.extra;
      forgetDraft(start + intention.id);
      const words = text.trim() === '' ? offered.text : `${text}\n\n${offered.text}`;
      const same = sentText === words;
      const next = { id, once: same ? once : newId() };
      setIntention(next);
      setText(words);
      setSent(same ? words : null);
      setOffered(null);
      keep(words, next, same ? words : null);
    },
    drop: () => {
      if (offered) forgetDraft(offered.key);
      setOffered(null);
    },
  };
}
