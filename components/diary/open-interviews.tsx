import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Row } from '@/components/ui/page';
import type { OpenInterview } from '@/lib/domain/diary/interview';
import { getGuide } from '@/lib/domain/guides/built-in';
import { formatDayShort, formatTime } from '@/lib/i18n/format';

export type OpenInterviewRow = OpenInterview & { saved: { day: string; time: string } };

/** Interviews that wait to be gone on with; only their author sees them. */
export function OpenInterviews({ interviews }: { interviews: readonly OpenInterviewRow[] }) {
  const t = useTranslations('diary');
  const locale = useLocale();
  if (interviews.length === 0) return null;
  return (
    <Row label={t('unfinished')} wide>
      <ul className="items">
        {interviews.map(({ id, guideKey, guideVersion, about, number, saved }) => (
          <li key={id}>
            <p className="lead">{getGuide(guideKey, guideVersion)?.title[locale] ?? t('interview')}</p>
            <Link className="go" href={`/diary/interview/${id}`}>
              {number === null ? t('resumeEnd') : t('resume', { number })}
            </Link>
            <p className="note">
              {about ? `${about.name}. ` : null}
              {t('savedOn', { day: formatDayShort(saved.day, locale), time: formatTime(saved.time, locale) })}
            </p>
          </li>
        ))}
      </ul>
    </Row>
  );
}
