'use client';

import { useEffect } from 'react';
import { findDrafts, forgetDraft } from '@/components/saving/kept-drafts';
import { draftStart } from './use-kept-log';

/** Draws nothing. Lets go of drafts that the saved log holds; one of a newer writing stays. */
export function ForgetLogDraft({ personId, id, version }: { personId: string; id: string; version: number }) {
  useEffect(() => {
    for (const { key, extra } of findDrafts(draftStart(personId))) {
      if (extra.id === id && Number(extra.version) < version) forgetDraft(key);
    }
  }, [personId, id, version]);
  return null;
}
