'use client';

import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { clockTime } from './clock-time';

export type OtherTextProps = {
  mine: string;
  current: { text: string; savedAt: string };
  /** What happens to either text, and the way to the other one. */
  children?: ReactNode;
};

/** A lost race in a form: one's own text beside the one that was saved elsewhere. What was typed is still in the form. */
export function OtherText({ mine, current, children }: OtherTextProps) {
  const t = useTranslations('ui.drafts');
  const time = clockTime(current.savedAt, useTimeZone() ?? 'Europe/Helsinki', useLocale());
  return (
    <section className="tie tie--conflict" role="alert" aria-label={t('twoTexts')}>
      <p className="tie-state">
        <Icon name="git-compare" />
        {t('twoTexts')}
      </p>
      <div className="tie-sides">
        <div>
          <h3>{t('mine')}</h3>
          <p className="word word--s whitespace-pre-line">{mine}</p>
        </div>
        <div>
          <h3>{t('theirsAt', { time })}</h3>
          <p className="word word--s whitespace-pre-line">{current.text}</p>
        </div>
      </div>
      {children ? <div className="mt-4">{children}</div> : null}
    </section>
  );
}
