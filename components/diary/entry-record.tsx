import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Row } from '@/components/ui/page';
import { formatDayShort, formatList, formatTime } from '@/lib/i18n/format';

export type EntryRecordProps = {
  id: string;
  openings: readonly { reader: string; days: readonly string[] }[];
  versions: number;
  /** Day and wall time of the last change. */
  changed: { day: string; time: string };
};

/** What only the author sees beneath an entry: who has opened it, and how it has changed. */
export function EntryRecord({ id, openings, versions, changed }: EntryRecordProps) {
  const t = useTranslations('diary');
  const locale = useLocale();
  const day = formatDayShort(changed.day, locale);
  const time = formatTime(changed.time, locale);
  return (
    <>
      <Row tight label={t('openedBy')} note={t('openedNote')}>
        {openings.length === 0 ? (
          <p>{t('openedNone')}</p>
        ) : (
          <table className="tbl tbl--list">
            <caption className="sr">{t('openedCaption')}</caption>
            <tbody>
              {openings.map(({ reader, days }) => (
                <tr key={reader}>
                  <th scope="row">{reader}</th>
                  <td className="r num">
                    {formatList(
                      days.map((one) => formatDayShort(one, locale)),
                      locale,
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Row>
      <Row tight label={t('history')} note={t('historyNote')}>
        <p>
          {versions === 0 ? t('historyNone') : t('historyCount', { count: versions, day, time })}{' '}
          {versions === 0 ? null : <Link href={`/diary/${id}/history`}>{t('historyOpen')}</Link>}
        </p>
      </Row>
    </>
  );
}
