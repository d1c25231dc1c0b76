import Link from 'next/link';
import { classNames } from '@/components/ui/class-names';
import type { Stage } from '@/lib/domain/vocabulary';

export type FlowStage = {
  stage: Stage;
  label: string;
  /** A count with its word ("2 moments"), or what the stage means. */
  said: string;
  /** Nothing here yet: a dashed ring, and `said` says so in words. */
  none?: boolean;
  href?: string;
};

export type ProcessFlowProps = { stages: readonly FlowStage[]; label?: string; className?: string };

const across: readonly Stage[] = ['example', 'strategy'];

/** Leading learning as one figure: four stages on a line, then the two that run through them all. */
export function ProcessFlow({ stages, label, className }: ProcessFlowProps) {
  const runs = (each: FlowStage) => across.includes(each.stage);
  const inOrder = [...stages.filter((each) => !runs(each)), ...stages.filter(runs)];
  return (
    <ol className={classNames('flow', className)} aria-label={label}>
      {inOrder.map((each) => (
        <li key={each.stage} className={classNames(runs(each) && 'across', each.none && 'none') || undefined}>
          <b>{each.label}</b>
          <span>{each.href ? <Link href={each.href}>{each.said}</Link> : each.said}</span>
        </li>
      ))}
    </ol>
  );
}
