'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AnswerField } from '@/components/interview/answer-field';
import { type Autosaver, createAutosaver } from '@/components/saving/autosaver';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Action } from '@/lib/actions/action-state';
import type { EditableText } from '@/lib/domain/diary/editable-texts';
import { failure } from '@/lib/result';

export type EntryEditorProps = {
  entryId: string;
  personId: string;
  texts: readonly EditableText[];
  save: Action<{ version: number; savedAt: string }>;
};

type Editing = EditableText & { saver: Autosaver };

/** Every text of an entry in its place, each saving itself; "done" waits until all of it is confirmed. */
export function EntryEditor({ entryId, personId, texts, save }: EntryEditorProps) {
  const t = useTranslations('diary');
  const router = useRouter();
  const [unsaved, setUnsaved] = useState(false);
  const [editing] = useState(() =>
    texts.map((one): Editing => {
      const saver = createAutosaver({
        known: { text: one.text, version: one.version, savedAt: one.savedAt },
        storageKey: `${personId}:${entryId}:${one.key}`,
        save: async (text, version, once, afterConflict) => {
          const answer = await save(null, { ...one.target, text, version, once, afterConflict });
          return answer.state === 'done' ? answer : failure(answer.code, { current: answer.current });
        },
      });
      return { ...one, saver };
    }),
  );

  async function done() {
    const saved: boolean[] = [];
    for (const { saver } of editing) saved.push(await saver.flush());
    if (saved.every(Boolean)) router.push(`/diary/${entryId}`);
    else setUnsaved(true);
  }

  return (
    <>
      {editing.map(({ key, question, saver }) => (
        <section className="bodytext" key={key}>
          <h2 className="row-label ask ask--s" id={`asked-${key}`}>
            {question}
          </h2>
          <div className="row-body">
            <AnswerField id={`text-${key}`} saver={saver} askedBy={`asked-${key}`} onText={() => setUnsaved(false)} />
          </div>
        </section>
      ))}
      <section className="row row--open">
        <div className="row-body">
          <Notice tone="cloud">{unsaved ? t('editUnsaved') : null}</Notice>
          <div className="acts">
            <Button variant="main" onClick={() => void done()}>
              {t('editDone')}
            </Button>
          </div>
        </div>
      </section>
    </>
  );
}
