import { classNames } from '@/components/ui/class-names';
import type { Stage } from '@/lib/domain/vocabulary';

const order: readonly Stage[] = ['motives', 'moments', 'guiding', 'sharing'];
const places = [4.25, 12.75, 21.25, 29.75];

/** The stage's place in the process, 34 px wide, never without its word. */
export function StageMark({ stage, label }: { stage: Stage; label: string }) {
  return (
    <span className="stage">
      <StageDrawing stage={stage} />
      {label}
    </span>
  );
}

function StageDrawing({ stage }: { stage: Stage }) {
  const at = order.indexOf(stage);
  const level = stage === 'example' ? 4.5 : stage === 'strategy' ? 9.5 : 7;
  const through = stage === 'example' ? 'M3.5 11.5H30.5' : stage === 'strategy' ? 'M3.5 2.5H30.5' : undefined;
  return (
    <svg className="stage-mark" viewBox="0 0 34 14" aria-hidden="true">
      {through ? null : <path className="l" d="M3 7H31" />}
      {places.map((place, index) => (
        <circle
          key={place}
          className={classNames('d', index === at && 'on')}
          cx={place}
          cy={level}
          r={index === at ? 3.5 : 2}
        />
      ))}
      {through ? <path className="x" d={through} /> : null}
    </svg>
  );
}
