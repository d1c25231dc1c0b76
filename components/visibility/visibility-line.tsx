import Link from 'next/link';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';

/** Only the writer, named persons, a unit or circle, the whole organisation. */
export type VisibilityKind = 'private' | 'pair' | 'group' | 'organisation';

export const visibilityIcons: Record<VisibilityKind, IconName> = {
  private: 'lock',
  pair: 'user-round-check',
  group: 'users-round',
  organisation: 'house',
};

export type VisibilityLineProps = {
  kind: VisibilityKind;
  /** Whom it names, in bold: "Only you", "You and Aino Laine". */
  names: string;
  /** The rest of the sentence: "can read this." */
  verb: string;
  change?: { href: string; label: string };
  /** In place of `change`, where changing happens without leaving the page. */
  children?: ReactNode;
};

/** Who can read the text it stands beside. */
export function VisibilityLine({ kind, names, verb, change, children }: VisibilityLineProps) {
  return (
    <p className="vis">
      <Icon name={visibilityIcons[kind]} />
      <span>
        <b>{names}</b> {verb} {change ? <Link href={change.href}>{change.label}</Link> : null}
        {children}
      </span>
    </p>
  );
}

/** The same in a list's right side: icon and names, without the sentence. */
export function VisibilityFact({ kind, names }: { kind: VisibilityKind; names: string }) {
  return (
    <span>
      <Icon name={visibilityIcons[kind]} small />
      {names}
    </span>
  );
}
