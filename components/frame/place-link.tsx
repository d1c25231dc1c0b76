'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { MouseEvent } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon, type IconName } from '@/components/ui/icon';

/** A place of the navigation. Without `current` the address bar decides, subpages included. */
export type Place = { href: string; label: string; icon: IconName; current?: boolean };

export function isWithin(path: string | null, href: string): boolean {
  return path === href || Boolean(path?.startsWith(`${href}/`));
}

export type PlaceLinkProps = Place & { className?: string; onClick?: (event: MouseEvent) => void };

export function PlaceLink({ href, label, icon, current, className, onClick }: PlaceLinkProps) {
  const path = usePathname();
  const here = current ?? isWithin(path, href);
  return (
    <Link
      href={href}
      className={classNames(className) || undefined}
      aria-current={here ? 'page' : undefined}
      onClick={onClick}
    >
      <Icon name={icon} />
      {label}
    </Link>
  );
}
