import { useTranslations } from 'next-intl';

const parts = ['who', 'five', 'when', 'unseen', 'sign', 'promise'] as const;

/** The rule of the figures and what it promises, in plain words, wherever figures stand. */
export function HowFiguresAreMade({ minimum }: { minimum: number }) {
  const t = useTranslations('organisation');
  return (
    <section className="fig fig--quiet" id="how">
      <h2 className="lead mb-4">{t('howTitle')}</h2>
      <dl className="defs">
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(`how.${part}`)}</dt>
            <dd>{t(`how.${part}Text`, { minimum })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
