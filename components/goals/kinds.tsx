import { useTranslations } from 'next-intl';
import type { MotiveKind } from '@/lib/domain/vocabulary';

/** Motive kinds as tags on the words above them. */
export function Kinds({ kinds }: { kinds: readonly MotiveKind[] }) {
  const words = useTranslations('words');
  if (kinds.length === 0) return null;
  return (
    <p className="meta">
      {kinds.map((kind) => (
        <span className="tag" key={kind}>
          {words(`motiveKind.${kind}`)}
        </span>
      ))}
    </p>
  );
}
