import NextLink from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Tie } from '@/components/linking/tie';
import { itemPath } from '@/lib/domain/access/item-path';
import type { Link } from '@/lib/domain/goals/link';
import { formatDay } from '@/lib/i18n/format';

/** Conflicts that people have marked with a strategy goal: their words, a hatch, the goal's. */
export function Conflicts({ links }: { links: readonly Link[] }) {
  const t = useTranslations('strategy');
  const locale = useLocale();
  return links.map((link) => (
    <Tie
      key={link.id}
      id={`link-${link.id}`}
      kind="conflict"
      state={t('conflictBy', { name: link.authorName, day: link.decidedOn ? formatDay(link.decidedOn, locale) : '' })}
      sides={[
        {
          label: t('wordsOf', { name: link.authorName }),
          words: <span lang={link.language}>{link.contribution ?? link.words}</span>,
        },
        { label: t('strategyGoal'), words: <span lang={link.strategyGoal.language}>{link.strategyGoal.title}</span> },
      ]}
    >
      <p className="meta">
        <NextLink href={itemPath(link.itemKind, link.itemId)}>
          {link.itemKind === 'motive' ? t('openMotive') : t('openGoal')}
        </NextLink>
      </p>
    </Tie>
  ));
}
