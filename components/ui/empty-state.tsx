import type { ReactNode } from 'react';

export type EmptyStateProps = {
  question: string;
  /** One sentence from the research. */
  sentence: ReactNode;
  example?: string;
  /** Says that the quotation is an example; needed with `example`. */
  exampleLabel?: string;
  /** One action, seldom two. */
  actions?: ReactNode;
  headingLevel?: 2 | 3;
};

/** An empty place teaches: a question, a sentence, an example, an action. */
export function EmptyState({ question, sentence, example, exampleLabel, actions, headingLevel = 2 }: EmptyStateProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <div className="empty">
      <Heading className="ask">{question}</Heading>
      <p>{sentence}</p>
      {example ? (
        <blockquote className="quote">
          <p className="word">{example}</p>
          {exampleLabel ? <footer>{exampleLabel}</footer> : null}
        </blockquote>
      ) : null}
      {actions ? <div className="acts">{actions}</div> : null}
    </div>
  );
}
