import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { MorePlaces } from './more-places';
import { type Place, PlaceLink } from './place-link';
import { type Me, MeLines } from './side-bar';

export type BottomBarProps = {
  /** Three: two before the capture button, one after it. */
  items: readonly [Place, Place, Place];
  capture: { href: string; label: string };
  /** Everything else opens from "More". */
  rest: readonly Place[];
  me: Me;
  children?: ReactNode;
};

/** Five places on a phone, the capture button in the middle, one thumb away. */
export function BottomBar({ items, capture, rest, me, children }: BottomBarProps) {
  const t = useTranslations('frame');
  const [first, second, third] = items;
  return (
    <nav className="bar" aria-label={t('mainMenu')}>
      <PlaceLink className="bar-place" {...first} />
      <PlaceLink className="bar-place" {...second} />
      <PlaceLink className="bar-place cap" href={capture.href} label={capture.label} icon="pen-line" />
      <PlaceLink className="bar-place" {...third} />
      <MorePlaces label={t('more')} items={rest}>
        <MeLines me={me}>{children}</MeLines>
      </MorePlaces>
    </nav>
  );
}

/** In an interview on a phone the bottom bar holds the page's own actions instead of places. */
export function ActionBar({ children }: { children: ReactNode }) {
  return <div className="bar bar--acts">{children}</div>;
}
