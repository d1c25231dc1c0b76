'use client';

import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

export type BothTextsProps = {
  current: { text: string };
  /** Leads to the other text, for whoever lets it stand. */
  keepHref: string;
};

/** A lost race: the text that was saved elsewhere, above one's own, which is still in the form. */
export function BothTexts({ current, keepHref }: BothTextsProps) {
  const t = useTranslations('goals');
  return (
    <div className="both-texts" role="alert">
      <p className="tie-state tie-state--alert">
        <Icon name="git-compare" />
        {t('bothTexts')}
      </p>
      <p>{t('bothTextsBody')}</p>
      <h2 className="field-label">{t('savedElsewhere')}</h2>
      <blockquote className="quote">
        <p className="word word--lines">{current.text}</p>
      </blockquote>
      <p className="acts acts--flush">
        <LinkButton variant="text" href={keepHref}>
          {t('keepOther')}
        </LinkButton>
      </p>
    </div>
  );
}
