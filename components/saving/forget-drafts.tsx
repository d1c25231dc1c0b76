'use client';

import { useEffect } from 'react';
import { findDrafts, forgetDraft, forgetDraftsOfOthers } from './kept-drafts';

/** Draws nothing. Lets go of a moment's draft once its entry exists, and of drafts that other people left in this tab. */
export function ForgetDrafts({ personId, entryId }: { personId: string; entryId?: string }) {
  useEffect(() => {
    forgetDraftsOfOthers(personId);
    if (!entryId) return;
    for (const { key, extra } of findDrafts(`${personId}:moment:`)) {
      if (extra.id === entryId || extra.spare === entryId) forgetDraft(key);
    }
  }, [personId, entryId]);
  return null;
}
