import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from './button';

export type ErrorPanelProps = {
  title?: string;
  children?: ReactNode;
  onRetry?: () => void;
  /** What support can look up; never a message of the machine. */
  reference?: string;
  actions?: ReactNode;
};

/** Something went wrong on our side: said once, with a way on. */
export function ErrorPanel({ title, children, onRetry, reference, actions }: ErrorPanelProps) {
  const t = useTranslations('ui');
  return (
    <div className="trouble" role="alert">
      <h1 className="title">{title ?? t('troubleTitle')}</h1>
      <p>{children ?? t('troubleBody')}</p>
      <div className="acts">
        {onRetry ? (
          <Button variant="main" onClick={onRetry}>
            {t('retry')}
          </Button>
        ) : null}
        {actions}
      </div>
      {reference ? <p className="note num">{t('troubleReference', { reference })}</p> : null}
    </div>
  );
}
