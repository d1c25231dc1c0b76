import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/button';
import { Brand } from './brand';
import { type Place, PlaceLink } from './place-link';

export type Me = { name: string; title?: string };

export type SideBarProps = {
  homeHref: string;
  capture: { href: string; label: string };
  items: readonly Place[];
  /** Places by role (organisation, people), beneath a rule. */
  roleItems?: readonly Place[];
  me: Me;
  /** My data, language, sign out. */
  children?: ReactNode;
};

export function SideBar({ homeHref, capture, items, roleItems = [], me, children }: SideBarProps) {
  const t = useTranslations('frame');
  return (
    <aside className="side">
      <Brand href={homeHref} />
      <LinkButton variant="cap" icon="pen-line" href={capture.href}>
        {capture.label}
      </LinkButton>
      <nav className="nav" aria-label={t('mainMenu')}>
        {items.map((item) => (
          <PlaceLink key={item.href} {...item} />
        ))}
        {roleItems.length > 0 ? <hr className="nav-rule" /> : null}
        {roleItems.map((item) => (
          <PlaceLink key={item.href} {...item} />
        ))}
      </nav>
      <MeLines me={me}>{children}</MeLines>
    </aside>
  );
}

export function MeLines({ me, children }: { me: Me; children?: ReactNode }) {
  return (
    <div className="me">
      <b>{me.name}</b>
      {me.title}
      {children ? <div className="me-links">{children}</div> : null}
    </div>
  );
}
