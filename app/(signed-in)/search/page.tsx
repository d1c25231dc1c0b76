import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FoundItems } from '@/components/search/found-items';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { Page, PageHead, Row } from '@/components/ui/page';
import { requireViewer } from '@/lib/auth/viewer';
import { search } from '@/lib/data/search';
import { foundKinds } from '@/lib/domain/search/found';
import { line } from '@/lib/inputs/fields';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('search'))('metaTitle') };
}

type Query = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What was asked and where stands in the address, so that a search can be kept, shared and gone back to. */
export default async function SearchPage({ searchParams }: Query) {
  const query = await searchParams;
  const asked = line.safeParse(query.q).data ?? '';
  const kind = foundKinds.find((each) => each === query.kind);
  const mine = query.mine === '1';
  const address = new URLSearchParams({ q: asked, ...(kind ? { kind } : {}), ...(mine ? { mine: '1' } : {}) });
  const viewer = await requireViewer(asked === '' ? '/search' : `/search?${address}`);
  const t = await getTranslations('search');
  const filter = { ...(kind ? { kinds: [kind] } : {}), mineOnly: mine };
  const { found, total } = asked === '' ? { found: [], total: 0 } : await search(viewer, asked, filter);
  return (
    <Page>
      <PageHead title={t('ask')} asks>
        <search>
          <form className="pick" action="/search" method="get">
            <Field id="q" name="q" type="search" label={t('field')} defaultValue={asked} key={asked} width="mid" />
            <Field control="select" id="kind" name="kind" label={t('kinds')} defaultValue={kind ?? ''} width="short">
              <option value="">{t('all')}</option>
              {foundKinds.map((each) => (
                <option key={each} value={each}>
                  {t(`kind.${each}`)}
                </option>
              ))}
            </Field>
            <label className="check">
              <input type="checkbox" name="mine" value="1" defaultChecked={mine} />
              <span>{t('mine')}</span>
            </label>
            <Button type="submit" icon="search">
              {t('go')}
            </Button>
          </form>
        </search>
      </PageHead>
      <Row
        label={asked === '' ? undefined : t('found', { count: total })}
        labelNote={total > found.length ? t('first', { shown: found.length }) : undefined}
        note={asked === '' ? undefined : t('note')}
      >
        {found.length > 0 ? (
          <FoundItems found={found} />
        ) : asked === '' ? (
          <p className="max-w-words">{t('startSentence')}</p>
        ) : (
          <EmptyState question={t('nothingAsk')} sentence={t('nothingSentence', { asked })} headingLevel={3} />
        )}
      </Row>
    </Page>
  );
}
