import Link from 'next/link';
import { Children, type ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';

export type PageProps = {
  children: ReactNode /** `claims` sets statements beside sources; `full` has no margin. */;
  layout?: 'plain' | 'wide' | 'full' | 'claims';
};

export function Page({ children, layout = 'plain' }: PageProps) {
  return <div className={classNames('page', layout !== 'plain' && `page--${layout}`)}>{children}</div>;
}

export type PageHeadProps = {
  title: ReactNode;
  /** A title is a question (italic) or somebody's own words (roman). */
  asks?: boolean;
  /** Few short facts above the title: what, whose, when. */
  kicker?: readonly ReactNode[];
  /** A state after the facts, for example "Draft". */
  tag?: ReactNode;
  back?: { href: string; label: string };
  /** Who can read and what is saved, beneath the title. */
  under?: ReactNode;
  children?: ReactNode;
};

export function PageHead({ title, asks = false, kicker = [], tag, back, under, children }: PageHeadProps) {
  return (
    <header className="head">
      {back ? (
        <Link className="back" href={back.href}>
          <Icon name="arrow-left" small />
          {back.label}
        </Link>
      ) : null}
      {kicker.length > 0 || tag ? (
        <p className="kicker">
          {Children.map(kicker, (fact) => (
            <span>{fact}</span>
          ))}
          {tag ? <span className="tag">{tag}</span> : null}
        </p>
      ) : null}
      <h1 className={classNames('title', asks && 'title--ask')}>{title}</h1>
      {under ? <div className="under">{under}</div> : null}
      {children}
    </header>
  );
}

export type RowProps = {
  id?: string;
  label?: ReactNode;
  /** The label is a question of a guide, in the serif's italic. */
  asks?: boolean;
  labelNote?: ReactNode;
  note?: ReactNode;
  /** The body takes the right side too. */
  wide?: boolean;
  tight?: boolean;
  /** No rule above. */
  open?: boolean;
  /** Nothing beneath. */
  close?: boolean;
  children: ReactNode;
};

/** The margin names a thing, the middle holds words, the right side what the words rest on. */
export function Row({
  id,
  label,
  asks = false,
  labelNote,
  note,
  wide = false,
  tight = false,
  open = false,
  close = false,
  children,
}: RowProps) {
  return (
    <section id={id} className={classNames('row', tight && 'row--tight', open && 'row--open', close && 'row--close')}>
      {label ? (
        <h2 className={classNames('row-label', asks && 'ask ask--s')}>
          {label}
          {labelNote ? <span className="note">{labelNote}</span> : null}
        </h2>
      ) : null}
      <div className={classNames('row-body', wide && 'row-body--wide')}>{children}</div>
      {note ? <div className="row-note note">{note}</div> : null}
    </section>
  );
}
