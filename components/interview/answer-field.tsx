'use client';

import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Autosaver } from '@/components/saving/autosaver';
import { CompareTexts } from '@/components/saving/compare-texts';
import { SavingLine, SavingNotices } from '@/components/saving/saving-line';
import { useClock } from '@/components/saving/use-clock';
import { useSaver } from '@/components/saving/use-saver';
import { classNames } from '@/components/ui/class-names';
import { WritingSurface } from '@/components/ui/writing-surface';
import { maximumTextLength } from '@/lib/domain/text/length';

export type AnswerFieldProps = {
  id: string;
  saver: Autosaver;
  /** The id of the question above. */
  askedBy: string;
  /** Takes the caret when it appears. */
  focus?: boolean;
  /** Follows what stands in the field, also after a draft or a conflict. */
  onText: (text: string) => void;
  /** A rule between the words and what is said of them. */
  ruled?: boolean;
  /** Beside the saving line. */
  children?: ReactNode;
};

/** An answer that saves itself, with its state and what its writer has to decide on. */
export function AnswerField({ id, saver, askedBy, focus = false, ruled = true, onText, children }: AnswerFieldProps) {
  const shown = useSaver(saver);
  const clock = useClock();
  const [comparing, setComparing] = useState(false);
  const { text, conflict } = shown;
  const followed = useRef(text);
  const field = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (followed.current === text) return;
    followed.current = text;
    onText(text);
  }, [text, onText]);

  useEffect(() => {
    if (focus) field.current?.querySelector('textarea')?.focus();
  }, [focus]);

  return (
    <div ref={field}>
      <SavingNotices shown={shown} />
      <WritingSurface
        id={id}
        aria-labelledby={askedBy}
        value={text}
        onChange={saver.write}
        limit={maximumTextLength}
        aria-invalid={shown.stage === 'tooLong' ? true : undefined}
      />
      {conflict && comparing ? (
        <CompareTexts
          id={`${id}-compare`}
          mine={text}
          theirs={conflict.text}
          time={conflict.savedAt ? clock(conflict.savedAt) : undefined}
          onDecide={(chosen) => {
            setComparing(false);
            saver.decide(chosen);
          }}
        />
      ) : null}
      <div className={classNames('under', ruled ? 'under--rule' : 'mt-2')}>
        {children}
        <SavingLine shown={shown} onCompare={() => setComparing(true)} />
      </div>
    </div>
  );
}
