import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { localDay, localTime } from '@/lib/domain/calendar/zones';
import type { OwnSession } from '@/lib/domain/my-data/own-item';
import { formatDay, formatTime } from '@/lib/i18n/format';

/** Where somebody is signed in now. */
export function OwnSessions({ sessions, timeZone }: { sessions: readonly OwnSession[]; timeZone: string }) {
  const t = useTranslations('myData');
  const locale = useLocale();
  const when = (instant: string) => ({
    day: formatDay(localDay(new Date(instant), timeZone), locale),
    time: formatTime(localTime(new Date(instant), timeZone), locale),
  });
  return (
    <ul className="items">
      {sessions.map(({ id, current, ownDevice, startedAt, lastSeenAt }) => (
        <li key={id}>
          <span>
            <Icon name={ownDevice ? 'smartphone' : 'monitor'} small />{' '}
            <b>{current ? t('thisSession') : t('otherSession')}</b>, {ownDevice ? t('ownDevice') : t('sharedDevice')}
          </span>
          <span className="note num">
            {t('started', when(startedAt))}, {t('seen', when(lastSeenAt))}
          </span>
        </li>
      ))}
    </ul>
  );
}
