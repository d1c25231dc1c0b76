import NextLink from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Fold } from '@/components/ui/fold';
import { itemPath } from '@/lib/domain/access/item-path';
import type { Evidence } from '@/lib/domain/goals/evidence';
import type { Link } from '@/lib/domain/goals/link';
import { formatDay } from '@/lib/i18n/format';

const shownFirst = 3;

export type ContributionsProps = { links: readonly Link[]; evidence: readonly Evidence[] };

/** What people do for a strategy goal, in the words with which they confirmed it. */
export function Contributions({ links, evidence }: ContributionsProps) {
  const t = useTranslations('strategy');
  const [first, rest] = [links.slice(0, shownFirst), links.slice(shownFirst)];
  const quote = (link: Link) => <Contribution key={link.id} link={link} evidence={evidence} />;
  return (
    <>
      {first.map(quote)}
      {rest.length > 0 ? <Fold label={t('showOthers', { count: rest.length })}>{rest.map(quote)}</Fold> : null}
    </>
  );
}

function Contribution({ link, evidence }: { link: Link; evidence: readonly Evidence[] }) {
  const t = useTranslations('strategy');
  const locale = useLocale();
  const count = evidence.filter(({ authorId }) => authorId === link.authorId).length;
  const day = link.decidedOn ? formatDay(link.decidedOn, locale) : '';
  return (
    <blockquote className="quote" id={`link-${link.id}`}>
      <p className="word" lang={link.language}>
        {link.contribution}
      </p>
      <footer>
        {t('confirmedBy', { name: link.authorName, day })} ·{' '}
        <NextLink href={itemPath(link.itemKind, link.itemId)}>
          {link.itemKind === 'motive' ? t('openMotive') : t('openGoal')}
        </NextLink>
        {count > 0 ? (
          <>
            {' '}
            · <a href="#evidence">{t('evidenceCount', { count })}</a>
          </>
        ) : null}
      </footer>
    </blockquote>
  );
}
