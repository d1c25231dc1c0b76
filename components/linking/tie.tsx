import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon, type IconName } from '@/components/ui/icon';

export type TieKind = 'suggested' | 'confirmed' | 'conflict';

const icons: Record<TieKind, IconName> = { suggested: 'link-2', confirmed: 'check', conflict: 'git-compare' };

export type TieSide = { label: string; words: ReactNode };

export type TieProps = {
  /** Where an address with `#…` leads. */
  id?: string;
  kind: TieKind;
  /** "Suggestion", "You confirmed this on 12.10.2026". */
  state: ReactNode;
  stateNote?: ReactNode;
  /** The person's own words, then the strategy's (or staff, then management). */
  sides: readonly [TieSide, TieSide];
  /** Why the two are near. */
  reason?: ReactNode;
  /** The contribution and what can be done. */
  children?: ReactNode;
};

/** Two texts side by side. In a conflict a hatch stands between them. */
export function Tie({ id, kind, state, stateNote, sides, reason, children }: TieProps) {
  return (
    <article id={id} className={classNames('tie', kind === 'conflict' && 'tie--conflict')}>
      <TieState icon={icons[kind]} note={stateNote}>
        {state}
      </TieState>
      <div className="tie-sides">
        {sides.map((side) => (
          <div key={side.label}>
            <h3>{side.label}</h3>
            <p className="word word--s">{side.words}</p>
          </div>
        ))}
      </div>
      {reason ? <p className="reason">{reason}</p> : null}
      {children}
    </article>
  );
}

export type TieStateProps = { icon: IconName; children: ReactNode; note?: ReactNode; alert?: boolean };

/** A state in words with its sign; also in tables and beside sources. */
export function TieState({ icon, children, note, alert = false }: TieStateProps) {
  return (
    <p className={classNames('tie-state', alert && 'tie-state--alert')}>
      <Icon name={icon} />
      {children}
      {note ? <span>{note}</span> : null}
    </p>
  );
}
