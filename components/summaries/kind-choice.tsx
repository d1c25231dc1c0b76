import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { SummaryKind } from '@/lib/domain/summaries/scope';

/** What a new summary is about, among the kinds that one may make; each is an address of its own. */
export function KindChoice({ kinds, chosen }: { kinds: readonly SummaryKind[]; chosen: SummaryKind }) {
  const t = useTranslations('summaries');
  return (
    <nav aria-label={t('kindAsk')} className="chips">
      {kinds.map((kind) => (
        <Link
          key={kind}
          className="chip"
          href={`/summaries?kind=${kind}`}
          aria-current={kind === chosen ? 'true' : undefined}
          scroll={false}
        >
          {t(`kindChoice.${kind}`)}
        </Link>
      ))}
    </nav>
  );
}
