import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Tie } from '@/components/linking/tie';
import { LinkButton } from '@/components/ui/button';
import { Page, PageHead, Row } from '@/components/ui/page';
import { ReadersLine } from '@/components/visibility/readers-line';
import { requireViewer } from '@/lib/auth/viewer';
import { openTension } from '@/lib/data/tensions';
import { itemPath, readersPath } from '@/lib/domain/access/item-path';
import { formatDay, formatDayShort } from '@/lib/i18n/format';
import { isRecordId } from '@/lib/inputs/route-id';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tensions'))('kicker') };
}

export default async function TensionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireViewer(itemPath('tension', id));
  if (!isRecordId(id)) notFound();
  const [t, readers, locale, tension] = await Promise.all([
    getTranslations('tensions'),
    getTranslations('readers'),
    getLocale(),
    openTension(viewer, id),
  ]);
  if (!tension) notFound();
  const { mine, authorName, language } = tension;
  const editPath = `${itemPath('tension', id)}/edit`;
  const side = (label: string, text: string) => ({
    label,
    words:
      text === '' ? (
        <span className="none-yet">{t('otherSideNone')}</span>
      ) : (
        <span className="word--lines" lang={language}>
          {text}
        </span>
      ),
  });
  return (
    <Page>
      <PageHead
        back={{ href: '/diary/tensions', label: t('tensions') }}
        kicker={[
          mine ? t('kicker') : t('by', { name: authorName }),
          t('noted', { day: formatDay(tension.notedOn, locale) }),
        ]}
        tag={tension.lookedBackOn ? t('lookedBackTag') : undefined}
        title={<span lang={language}>{tension.title}</span>}
        under={
          <ReadersLine
            readers={tension.readers}
            mine={mine}
            authorName={authorName}
            change={mine ? { href: readersPath('tension', id), label: readers('change') } : undefined}
          />
        }
      >
        {mine ? (
          <div className="acts acts--flush">
            <LinkButton variant="text" icon="pen-line" href={editPath}>
              {t('edit')}
            </LinkButton>
          </div>
        ) : null}
      </PageHead>
      <Row label={t('bothSides')} wide>
        <Tie
          kind="conflict"
          state={t('kicker')}
          sides={[
            side(mine ? t('ownSide') : t('ownSideOf', { name: authorName }), tension.ownSide),
            side(t('otherSide'), tension.otherSide),
          ]}
        />
      </Row>
      <Row label={t('nextStep')}>
        {tension.nextStep === '' ? (
          <p className="none-yet">{t('nextStepNone')}</p>
        ) : (
          <>
            <p className="word" lang={language}>
              {tension.nextStep}
            </p>
            {tension.nextStepOn ? <p className="meta">{formatDayShort(tension.nextStepOn, locale)}</p> : null}
          </>
        )}
      </Row>
      <Row label={t('lookBack')} labelNote={tension.lookedBackOn ? formatDay(tension.lookedBackOn, locale) : undefined}>
        {tension.lookBack === '' ? (
          <p className="none-yet">
            {t('lookBackNone')} {mine ? <Link href={`${editPath}#lookBack`}>{t('lookBackAdd')}</Link> : null}
          </p>
        ) : (
          <p className="word word--lines" lang={language}>
            {tension.lookBack}
          </p>
        )}
      </Row>
    </Page>
  );
}
