import { useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { TieState } from '@/components/linking/tie';

/** A piece of a statement and the numbers of the sources it rests on. */
export type ClaimPiece = { text: string; cites?: readonly number[] };

export type ClaimSource = {
  number: number;
  /** Verbatim words with their quotation marks, in the serif. */
  quote?: string;
  /** A count, said by the app. */
  count?: string;
  /** A check that failed stands where the source would. */
  problem?: string;
  /** Who, when, a link that opens. */
  from: ReactNode;
};

export type ClaimRowProps = {
  pieces: readonly ClaimPiece[];
  sources: readonly ClaimSource[];
  /** Said when there is no source at all; the statement then carries the dashed ring. */
  none?: ReactNode;
  /** Editing and leaving out. */
  children?: ReactNode;
};

const place = (number: number) => `source-${number}`;

/** A statement and its sources share a row. */
export function ClaimRow({ pieces, sources, none, children }: ClaimRowProps) {
  const t = useTranslations('ui');
  return (
    <section className="claim">
      <div>
        <p className={none ? 'word none-yet' : 'word'}>
          {pieces.map((piece, index) => (
            <Fragment key={piece.text}>
              {index > 0 ? ' ' : null}
              {piece.text}
              {piece.cites?.map((number) => (
                <a key={number} className="cite" href={`#${place(number)}`} aria-label={t('sourceNumber', { number })}>
                  {number}
                </a>
              ))}
            </Fragment>
          ))}
        </p>
        {children}
      </div>
      <ul className="srcs">
        {sources.map((source) => (
          <Source key={source.number} source={source} />
        ))}
        {none ? <li className="srcs-none note">{none}</li> : null}
      </ul>
    </section>
  );
}

function Source({ source }: { source: ClaimSource }) {
  return (
    <li id={place(source.number)}>
      <span className="cite">{source.number}</span>
      <div>
        {source.problem ? (
          <TieState icon="triangle-alert" alert>
            {source.problem}
          </TieState>
        ) : null}
        {source.quote ? <p className="word">{source.quote}</p> : null}
        {source.count ? <p>{source.count}</p> : null}
        <footer>{source.from}</footer>
      </div>
    </li>
  );
}
