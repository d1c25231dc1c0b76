'use client';

import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import type { Guide } from '@/lib/domain/guides/guide';
import { answerTo, type InterviewProgress } from '@/lib/domain/guides/progress';
import type { Language } from '@/lib/domain/vocabulary';

export type StepsProps = { guide: Guide; progress: InterviewProgress; language: Language; onGo: (key: string) => void };

/** Where one is in the guide, and the way to any of its steps. */
export function Steps({ guide, progress, language, onGo }: StepsProps) {
  const t = useTranslations('interview');
  return (
    <ol className="steps">
      {guide.questions.map(({ key, label }) => {
        const { state } = answerTo(progress, key);
        const done = state === 'answered';
        const here = key === progress.at;
        return (
          <li key={key} className={classNames(done && 'done') || undefined} aria-current={here ? 'step' : undefined}>
            {done ? <Icon name="check" /> : null}
            <span>
              {here ? (
                label[language]
              ) : (
                <button type="button" className="text-left hover:underline" onClick={() => onGo(key)}>
                  {label[language]}
                </button>
              )}
              <span className={state === 'later' || state === 'skipped' ? 'note block' : 'sr'}>
                {t(`state.${state}`)}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** The same on a phone: a tick for each step, for the eye alone; the number stands above it. */
export function Ticks({ guide, progress }: Pick<StepsProps, 'guide' | 'progress'>) {
  return (
    <p className="ticks" aria-hidden="true">
      {guide.questions.map(({ key }) => (
        <i
          key={key}
          className={classNames(
            key === progress.at ? 'n' : answerTo(progress, key).state === 'answered' ? 'd' : undefined,
          )}
        />
      ))}
    </p>
  );
}
