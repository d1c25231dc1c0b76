'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useId } from 'react';
import { Icon } from '@/components/ui/icon';
import { isWithin, type Place, PlaceLink } from './place-link';

export type MorePlacesProps = { label: string; items: readonly Place[]; children?: ReactNode };

/** The rest of the places, above the bottom bar. A native popover: it opens before JavaScript and Esc closes it. */
export function MorePlaces({ label, items, children }: MorePlacesProps) {
  const id = useId();
  const path = usePathname();
  const here = items.some((item) => item.current ?? isWithin(path, item.href));

  // A sheet of its own for every path: arriving somewhere closes it.
  return (
    <>
      <button type="button" className="bar-place" popoverTarget={id} data-here={here || undefined}>
        <Icon name="ellipsis" />
        {label}
      </button>
      <div className="more-places" id={id} key={path} popover="auto">
        <div className="nav">
          {items.map((item) => (
            <PlaceLink key={item.href} {...item} />
          ))}
        </div>
        {children}
      </div>
    </>
  );
}
