import { useTranslations } from 'next-intl';
import { Button, LinkButton } from '@/components/ui/button';
import { Fold } from '@/components/ui/fold';
import type { Action } from '@/lib/actions/action-state';
import { type DecidedLink, isConfirmed, type Link } from '@/lib/domain/goals/link';
import { LinkTie } from './link-tie';

export type LinkListProps = {
  itemId: string;
  mine: boolean;
  links: readonly Link[];
  decide: Action<DecidedLink>;
  lookAgain: (form: FormData) => Promise<void>;
  /** Its first suggestion holds the screen's full button. */
  main?: boolean;
};

/** The links of one goal or motive: what waits for a decision first, then what stands, then what was put aside. */
export function LinkList({ itemId, mine, links, decide, lookAgain, main = false }: LinkListProps) {
  const t = useTranslations('goals');
  const suggested = links.filter(({ state }) => state === 'suggested');
  const standing = links.filter(isConfirmed);
  const aside = links.filter(({ state }) => state === 'rejected' || state === 'withdrawn');
  const none = suggested.length + standing.length === 0;
  return (
    <>
      {suggested.map((link, index) => (
        <LinkTie key={link.id} link={link} decide={decide} main={main && index === 0} />
      ))}
      {standing.map((link) => (
        <LinkTie key={link.id} link={link} decide={decide} />
      ))}
      {none && !mine ? <p className="none-yet">{t('noLinksToRead')}</p> : null}
      {none && mine ? (
        <div className="empty">
          <p className="none-yet">
            <b>{t('nothingNear')}</b> {t('nothingNearBody')}
          </p>
        </div>
      ) : null}
      {mine ? (
        <div className="acts">
          <LinkButton variant="text" href={`/goals/link/${itemId}`}>
            {t('findYourself')}
          </LinkButton>
          <form action={lookAgain}>
            <input type="hidden" name="itemId" value={itemId} />
            <Button type="submit" variant="text">
              {t('lookAgain')}
            </Button>
          </form>
          {none ? (
            <LinkButton variant="text" href="/expertise/new">
              {t('offerExpertise')}
            </LinkButton>
          ) : null}
        </div>
      ) : null}
      {mine && aside.length > 0 ? (
        <Fold label={t('putAside', { count: aside.length })}>
          {aside.map((link) => (
            <LinkTie key={link.id} link={link} decide={decide} />
          ))}
        </Fold>
      ) : null}
    </>
  );
}
