'use client';

import { useTranslations } from 'next-intl';
import { LinkButton } from './button';
import { ErrorSummary, type FieldMessage } from './error-summary';
import { Icon } from './icon';
import { Notice } from './notice';

export type RefusalProps = {
  errors: readonly FieldMessage[];
  trouble: string | undefined;
  /** The text that was saved elsewhere in the meantime. */
  current: { text: string } | undefined;
  /** Leads to that text, for whoever lets it stand. */
  keepHref: string;
};

/** Why a form was refused, above its fields: what is wrong in them, a lost race, or another trouble. */
export function Refusal({ errors, trouble, current, keepHref }: RefusalProps) {
  return (
    <>
      <ErrorSummary errors={errors} />
      {current ? <BothTexts current={current} keepHref={keepHref} /> : <Notice tone="cloud">{trouble}</Notice>}
    </>
  );
}

/** A lost race: the text that was saved elsewhere, above one's own, which is still in the form. */
function BothTexts({ current, keepHref }: Pick<RefusalProps, 'keepHref'> & { current: { text: string } }) {
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
