import type { ReactNode } from 'react';
import { Icon } from './icon';

export type FoldProps = { label: string; open?: boolean; children: ReactNode };

/** What is there when somebody asks for more. */
export function Fold({ label, open, children }: FoldProps) {
  return (
    <details className="fold" open={open}>
      <summary className="more">
        <Icon name="chevron-down" small />
        {label}
      </summary>
      {children}
    </details>
  );
}
