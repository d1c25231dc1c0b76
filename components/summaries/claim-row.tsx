import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { TieState } from '@/components/linking/tie';

export type ClaimSource = {
  number: number;
  /** Verbatim words with their quotation marks, in the serif. */
  quote?: string;
  /** The language of the quotation where it is not the page's. */
  lang?: string;
  /** A count, said by the app. */
  count?: string;
  /** A source that does not hold stands where it would. */
  problem?: string;
  /** Who, when, a link that opens. */
  from: ReactNode;
};

export type ClaimRowProps = {
  text: string;
  lang?: string;
  /** The app says this in place of words that may not be shown. */
  withheld?: boolean;
  sources: readonly ClaimSource[];
  /** Checks that failed, as sentences. */
  problems?: readonly string[];
  /** What to do about them. */
  problemNote?: ReactNode;
  /** Said when there is no source at all; the statement then carries the dashed ring. */
  none?: ReactNode;
  /** Editing and leaving out. */
  children?: ReactNode;
};

const place = (number: number) => `source-${number}`;

/** A statement and its sources share a row. */
export function ClaimRow(props: ClaimRowProps) {
  const { text, lang, withheld = false, sources, problems = [], problemNote, none, children } = props;
  const t = useTranslations('ui');
  return (
    <section className="claim">
      <div>
        {withheld ? (
          <p className="note">{text}</p>
        ) : (
          <p className={none ? 'word none-yet' : 'word'}>
            <span lang={lang}>{text}</span>
            {sources.map(({ number }) => (
              <a key={number} className="cite" href={`#${place(number)}`} aria-label={t('sourceNumber', { number })}>
                {number}
              </a>
            ))}
          </p>
        )}
        {children}
      </div>
      <ul className="srcs">
        {problems.length > 0 ? (
          <li className="srcs-none">
            {problems.map((problem) => (
              <TieState key={problem} icon="triangle-alert" alert>
                {problem}
              </TieState>
            ))}
            <p className="note">{problemNote}</p>
          </li>
        ) : null}
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
        {source.quote ? (
          <p className="word" lang={source.lang}>
            {source.quote}
          </p>
        ) : null}
        {source.count ? <p>{source.count}</p> : null}
        <footer>{source.from}</footer>
      </div>
    </li>
  );
}
