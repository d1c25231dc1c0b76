'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Guide } from '@/lib/domain/guides/guide';
import { answerTo } from '@/lib/domain/guides/progress';
import type { Language } from '@/lib/domain/vocabulary';
import type { FailureCode } from '@/lib/result';
import type { InterviewUnderWay } from './use-interview';

type Trouble = 'unsaved' | FailureCode | null;

/** After the last question: what is still open, and finishing, which waits until every word is saved. */
export function EndRow({
  interview,
  guide,
  language,
}: {
  interview: InterviewUnderWay;
  guide: Guide;
  language: Language;
}) {
  const t = useTranslations('interview');
  const errors = useTranslations('errors');
  const [trouble, setTrouble] = useState<Trouble>(null);
  const [pending, setPending] = useState(false);
  const router = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  const open = guide.questions.filter(({ key }) => {
    const { state, text } = answerTo(interview.progress, key);
    return state !== 'answered' || text.trim() === '';
  });
  const empty = open.length === guide.questions.length;

  useEffect(() => {
    heading.current?.focus();
  }, []);

  async function finish() {
    if (pending) return;
    setPending(true);
    setTrouble(null);
    setTrouble(await finishOrSayWhy());
    setPending(false);
  }

  async function finishOrSayWhy(): Promise<Trouble> {
    if (!(await interview.flushAll())) return 'unsaved';
    try {
      const answer = await interview.finish();
      if (answer.state === 'refused') return answer.code;
      router.push(`/diary/${answer.value.id}`);
      return null;
    } catch {
      return 'unavailable';
    }
  }

  return (
    <section className="row row--open row--close">
      <div className="row-body grid gap-4">
        <h1 className="ask" ref={heading} tabIndex={-1}>
          {empty ? t('nothingYet') : t('done')}
        </h1>
        <p>{empty ? t('nothingYetBody') : t('doneBody')}</p>
        {open.length > 0 && !empty ? (
          <div>
            <p className="note">{t('stillOpen')}</p>
            <ul className="grid gap-2">
              {open.map(({ key, label }) => (
                <li key={key}>
                  <button type="button" className="linklike" onClick={() => interview.goTo(key)}>
                    {label[language]}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <Notice tone="cloud">
          {trouble === 'unsaved' ? t('unsaved') : trouble ? errors(`code.${trouble}`) : null}
        </Notice>
        <div className="acts">
          {empty ? null : (
            <Button variant="main" pending={pending} onClick={() => void finish()}>
              {t('finish')}
            </Button>
          )}
          <Button variant={empty ? 'main' : 'text'} icon="arrow-left" onClick={interview.back}>
            {t('previous')}
          </Button>
        </div>
      </div>
    </section>
  );
}
