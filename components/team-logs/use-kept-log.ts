'use client';

import { useEffect, useRef, useState } from 'react';
import { findDrafts, forgetDraft, type KeptDraft, keepDraft } from '@/components/saving/kept-drafts';
import { type FormRow, rowsOf } from '@/lib/domain/team-logs/form-rows';
import { rawInput } from '@/lib/inputs/form-data';

/** The fields of the form as text. */
export type LogFields = {
  unitId: string;
  heldOn: string;
  title: string;
  happened: string;
  learnt: string;
  trials: FormRow[];
};

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Fields out of what was typed, whatever it holds. */
export function fieldsOf(typed: Readonly<Record<string, unknown>>): LogFields {
  return {
    unitId: asText(typed.unitId),
    heldOn: asText(typed.heldOn),
    title: asText(typed.title),
    happened: asText(typed.happened),
    learnt: asText(typed.learnt),
    trials: rowsOf(typed.trials),
  };
}

export const fieldsIn = (form: HTMLFormElement): LogFields => fieldsOf(rawInput(new FormData(form)));

/** The key of a log's drafts in this tab; the person's id stands first. */
export const draftStart = (personId: string): string => `${personId}:teamLog:`;

/**
 * Keeps a half-written log in this tab until it is saved. An earlier draft is offered, never loaded by itself; `id` and
 * `version` tell the page of the saved log which draft it has become.
 */
export function useKeptLog(key: string, { id, version }: { id: string; version: number }) {
  const [offered, setOffered] = useState<KeptDraft | null>(null);
  const waiting = useRef<string | null>(null);
  const offer = (draft: KeptDraft | null) => {
    waiting.current = draft?.key ?? null;
    setOffered(draft);
  };
  useEffect(() => {
    const found = findDrafts(key)[0] ?? null;
    waiting.current = found?.key ?? null;
    setOffered(found);
  }, [key]);
  return {
    offered,
    keep: (form: HTMLFormElement) => {
      const fields = fieldsIn(form);
      const said = [fields.title, fields.happened, fields.learnt, ...fields.trials.map(({ text }) => text)];
      const text = said.filter((part) => part.trim() !== '').join('\n\n');
      if (text === '') return;
      // What an earlier visit left is offered under its own key until it is decided on.
      const own = waiting.current === key ? `${key}:now` : key;
      keepDraft(own, text, { id, version: String(version), fields: JSON.stringify(fields) });
    },
    take: (): LogFields | null => {
      if (!offered) return null;
      // From here on the form holds it and keeps it under its own id.
      forgetDraft(offered.key);
      offer(null);
      try {
        const typed: unknown = JSON.parse(offered.extra.fields ?? '');
        return typeof typed === 'object' && typed !== null ? fieldsOf(typed as Record<string, unknown>) : null;
      } catch {
        return null;
      }
    },
    drop: () => {
      if (offered) forgetDraft(offered.key);
      offer(null);
    },
  };
}
