'use client';

import { useEffect, useState } from 'react';
import { v7 as newId } from 'uuid';
import { findDrafts, forgetDraft, type KeptDraft, keepDraft } from '@/components/saving/kept-drafts';

export type Intention = { id: string; once: string };

/**
 * A moment that is being written: its text is kept in this tab until its entry exists, under the id that the entry will
 * get, so that sending it again makes no second entry. `first` comes from the server and works before JavaScript.
 */
export function useKeptMoment(personId: string, first: Intention) {
  const [intention, setIntention] = useState(first);
  const [text, setText] = useState('');
  const [sent, setSent] = useState<string | null>(null);
  const [offered, setOffered] = useState<KeptDraft | null>(null);
  const start = `${personId}:moment:`;

  useEffect(() => {
    // A page that the browser brings back still holds the ids of the moment that was saved from it.
    setIntention({ id: newId(), once: newId() });
    setOffered(findDrafts(start).find((draft) => draft.text.trim() !== '') ?? null);
  }, [start]);

  const keep = (words: string, { id, once }: Intention, sentText: string | null) =>
    keepDraft(start + id, words, { id, once, sent: sentText ?? '' });

  return {
    intention,
    text,
    offered,
    write: (words: string) => {
      setText(words);
      // After a sending nobody answered, other words are another intention under the same id.
      const next = sent !== null && words !== sent && intention.once ? { ...intention, once: newId() } : intention;
      if (next !== intention) {
        setIntention(next);
        setSent(null);
      }
      if (words.trim() === '') forgetDraft(start + intention.id);
      else keep(words, next, sent);
    },
    send: () => {
      setSent(text);
      if (text.trim() !== '') keep(text, intention, text);
    },
    /** The id is taken by an earlier version of this moment: from now on it is a moment of its own. */
    startAnew: () => {
      forgetDraft(start + intention.id);
      const next = { id: newId(), once: newId() };
      setIntention(next);
      setSent(null);
      keep(text, next, null);
    },
    take: () => {
      if (!offered) return;
      const { id = newId(), once = newId(), sent: sentText } = offered.extra;
      const same = sentText === offered.text;
      forgetDraft(start + intention.id);
      const words = text.trim() === '' ? offered.text : `${text}\n\n${offered.text}`;
      const next = { id, once: same && words === offered.text ? once : newId() };
      setIntention(next);
      setText(words);
      setSent(same ? offered.text : null);
      setOffered(null);
      keep(words, next, same ? offered.text : null);
    },
    drop: () => {
      if (offered) forgetDraft(offered.key);
      setOffered(null);
    },
  };
}
