import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { BottomBar } from '@/components/frame/bottom-bar';
import { Frame } from '@/components/frame/frame';
import { LanguageSwitch } from '@/components/frame/language-switch';
import type { Place } from '@/components/frame/place-link';
import { SideBar } from '@/components/frame/side-bar';
import { findViewer } from '@/lib/auth/viewer';
import { isAdmin, isHr } from '@/lib/domain/access/viewer';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { chooseOwnLanguage, signOut } from './actions';

/** The frame around every signed-in page. It draws, it guards nothing: pages ask for the viewer themselves. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const viewer = await findViewer();
  // Without a viewer the page beneath is already on its way to the sign-in page.
  if (!viewer) return children;
  const [t, locale] = await Promise.all([getTranslations('frame'), getLocale()]);

  const today: Place = { href: '/today', label: t('today'), icon: 'sun' };
  const diary: Place = { href: '/diary', label: t('diary'), icon: 'book-open' };
  const goals: Place = { href: '/goals', label: t('goals'), icon: 'target' };
  const teamLogs: Place = { href: '/team-logs', label: t('teamLogs'), icon: 'users-round' };
  const others: Place[] = [
    { href: '/strategy', label: t('strategy'), icon: 'compass' },
    { href: '/expertise', label: t('expertise'), icon: 'lightbulb' },
    { href: '/coaching', label: t('coaching'), icon: 'messages-square' },
    { href: '/summaries', label: t('summaries'), icon: 'file-text' },
    { href: '/search', label: t('search'), icon: 'search' },
  ];
  const byRole: Place[] = [
    ...(isHr(viewer) ? [{ href: '/organisation', label: t('organisation'), icon: 'chart-column' } as const] : []),
    ...(isHr(viewer) || isAdmin(viewer) ? [{ href: '/people', label: t('people'), icon: 'users' } as const] : []),
  ];
  const unit = viewer.units[0]?.name;
  const me = { name: viewer.name, title: [viewer.jobTitle, unit].filter(Boolean).join(', ') };
  const capture = { href: '/diary/new', label: t('capture') };
  const ownThings = (
    <>
      <Link href="/my-data">{t('myData')}</Link> <Link href="/help">{t('help')}</Link>
      <LanguageSwitch current={locale} small action={chooseOwnLanguage} />
      <form action={signOut}>
        <button type="submit" className="linklike">
          {t('signOut')}
        </button>
      </form>
    </>
  );
  return (
    <ClientMessages topics={['frame']}>
      <Frame
        side={
          <SideBar
            homeHref="/today"
            capture={capture}
            items={[today, diary, teamLogs, goals, ...others]}
            roleItems={byRole}
            me={me}
          >
            {ownThings}
          </SideBar>
        }
        bar={
          <BottomBar
            items={[today, diary, goals]}
            capture={{ ...capture, label: t('captureShort') }}
            rest={[teamLogs, ...others, ...byRole]}
            me={me}
          >
            {ownThings}
          </BottomBar>
        }
      >
        {children}
      </Frame>
    </ClientMessages>
  );
}
