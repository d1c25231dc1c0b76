import NextLink from 'next/link';
import { useTranslations } from 'next-intl';
import { Row } from '@/components/ui/page';
import { ReadersLine } from '@/components/visibility/readers-line';
import type { Action } from '@/lib/actions/action-state';
import { itemPath, readersPath } from '@/lib/domain/access/item-path';
import type { Motive } from '@/lib/domain/goals/goal';
import { type DecidedLink, isConfirmed, type Link } from '@/lib/domain/goals/link';
import { Kinds } from './kinds';
import { LinkList } from './link-list';

export type MotiveRowProps = {
  motive: Motive;
  links: readonly Link[];
  decide: Action<DecidedLink>;
  lookAgain: (form: FormData) => Promise<void>;
};

/** A motive that belongs to a goal, with its own readers and its own links. */
export function MotiveRow({ motive, links, decide, lookAgain }: MotiveRowProps) {
  const t = useTranslations('goals');
  const readers = useTranslations('readers');
  const { id, mine, authorName } = motive;
  const linked = links.some(isConfirmed) || links.some(({ state }) => state === 'suggested');
  return (
    <Row id={`motive-${id}`} label={linked ? t('motive') : t('motiveWithoutLink')} wide>
      <div className="motive">
        <blockquote className="quote">
          <p className="word word--lines" lang={motive.language}>
            {motive.text}
          </p>
        </blockquote>
        <Kinds kinds={motive.kinds} />
        <ReadersLine
          readers={motive.readers}
          mine={mine}
          authorName={authorName}
          change={mine ? { href: readersPath('motive', id), label: readers('change') } : undefined}
        >
          {mine ? (
            <>
              {' '}
              <NextLink href={`${itemPath('motive', id)}/edit`}>{t('edit')}</NextLink>
            </>
          ) : null}
        </ReadersLine>
      </div>
      <LinkList itemId={id} mine={mine} links={links} decide={decide} lookAgain={lookAgain} />
    </Row>
  );
}
