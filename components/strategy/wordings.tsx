import { useLocale, useTranslations } from 'next-intl';
import { Fold } from '@/components/ui/fold';
import type { StrategyGoal, Wording } from '@/lib/domain/goals/strategy-goal';
import { formatDay } from '@/lib/i18n/format';

/** How the words of a strategy goal have changed, the newest first. */
export function Wordings({ goal, wordings }: { goal: StrategyGoal; wordings: readonly Wording[] }) {
  const t = useTranslations('strategy');
  const locale = useLocale();
  const newest = wordings.at(-1);
  if (!newest) return null;
  const earlier = wordings.slice(0, -1).reverse();
  return (
    <>
      <p className="note">{t('wording', { count: wordings.length, day: formatDay(newest.writtenOn, locale) })}</p>
      {earlier.length > 0 ? (
        <Fold label={t('howWordsChanged')}>
          <ol className="items">
            {earlier.map(({ version, title, plainWords, writtenOn }) => (
              <li key={version}>
                <p className="note">{formatDay(writtenOn, locale)}</p>
                <p className="word word--s" lang={goal.language}>
                  {title}
                </p>
                <p className="note" lang={goal.language}>
                  {plainWords}
                </p>
              </li>
            ))}
          </ol>
        </Fold>
      ) : null}
    </>
  );
}
