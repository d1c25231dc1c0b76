import { useLocale, useTranslations } from 'next-intl';
import { FigureTable } from '@/components/charts/figure-table';
import { HeatMap } from '@/components/charts/heat-map';
import { Icon } from '@/components/ui/icon';
import { alsoShown, columnsAt, type FigureColumn } from '@/lib/domain/disclosure/figure-columns';
import type { ReleaseView } from '@/lib/domain/disclosure/release-view';
import { formatNumber } from '@/lib/i18n/format';

/** A value of a measure in words; with a language where people wrote them. */
export type ValueName = { words: string; language?: string };

export type FigureProps = {
  title: string;
  /** What the figures count. */
  note: string;
  view: ReleaseView;
  /** How deep the units lie that stand as columns. */
  depth: number;
  nameOf: (value: string) => ValueName;
  /** Marked in the map where it has a figure too, and drawn beneath where it has figures at all. */
  conflicts?: ReleaseView;
  files: { csv: string; excel: string };
};

/** One released measure: a heat map, its table one key away, and the files with the same figures. */
export function Figure({ title, note, view, depth, nameOf, conflicts, files }: FigureProps) {
  const t = useTranslations('organisation');
  const marked = conflicts && onlyShown(conflicts);
  const columns = columnsAt(view.units, depth);
  return (
    <section className="fig">
      <div className="fig-head">
        <div>
          <h2>{title}</h2>
          <p className="note">{note}</p>
        </div>
        <p className="tools">
          {(['csv', 'excel'] as const).map((form) => (
            <a key={form} href={files[form]} download aria-label={t('download', { title: note, form: t(form) })}>
              <Icon name="download" small />
              {t(form)}
            </a>
          ))}
        </p>
      </div>
      <FigureMap
        caption={note}
        view={view}
        columns={columns}
        nameOf={nameOf}
        conflicts={conflicts ? pickAll(alsoShown(view, conflicts), columns) : undefined}
        conflictLabel={t('alsoConflicts')}
      />
      {marked ? (
        <>
          <h3 className="lead mt-8 mb-4">{t('conflictsTitle')}</h3>
          <FigureMap
            caption={t('conflictsTitle')}
            view={marked}
            columns={columnsAt(marked.units, depth)}
            nameOf={nameOf}
            conflicts={marked.rows.map(() => columnsAt(marked.units, depth).map(() => true))}
            conflictLabel={t('conflictsNote')}
          />
        </>
      ) : null}
      <details>
        <summary className="more">
          <Icon name="chevron-down" small />
          {t('asTable')}
          <span className="sr">: {title}</span>
        </summary>
        <PlainFigures caption={note} view={view} columns={columns} nameOf={nameOf} />
        {conflicts ? (
          <PlainFigures
            caption={t('conflictsTitle')}
            view={conflicts}
            columns={columnsAt(conflicts.units, depth)}
            nameOf={nameOf}
          />
        ) : null}
      </details>
    </section>
  );
}

/** The values of a release that have a figure somewhere; null where there are none. */
function onlyShown(view: ReleaseView): ReleaseView | null {
  const rows = view.rows.filter(({ figures }) => figures.some((people) => people !== null));
  return rows.length > 0 ? { ...view, rows } : null;
}

/** Each row's cells in the places of the columns. */
function pickAll<T>(rows: readonly (readonly T[])[], columns: readonly FigureColumn[]): T[][] {
  return rows.map((row) => columns.flatMap(({ place }) => row.slice(place, place + 1)));
}

type PartProps = Pick<FigureProps, 'view' | 'nameOf'> & { caption: string; columns: readonly FigureColumn[] };

function FigureMap({
  caption,
  view,
  columns,
  nameOf,
  conflicts,
  conflictLabel,
}: PartProps & { conflicts: boolean[][] | undefined; conflictLabel: string }) {
  const t = useTranslations('organisation');
  const locale = useLocale();
  const names = view.rows.map(({ value }) => nameOf(value));
  return (
    <div className={columns.length < 3 ? 'fig-few' : undefined}>
      <HeatMap
        caption={caption}
        rowLabels={names.map(({ words }) => words)}
        rowLanguages={names.map(({ language }) => language)}
        columnLabels={columns.map(({ name }) => name)}
        columnsOutside={columns.length > 1 ? 1 : 0}
        cells={pickAll(
          view.rows.map(({ figures }) => figures),
          columns,
        )}
        conflicts={conflicts}
        labels={{ noFigure: t('noFigure'), conflict: conflictLabel }}
        format={(value) => formatNumber(value, locale)}
      />
    </div>
  );
}

function PlainFigures({ caption, view, columns, nameOf }: PartProps) {
  const t = useTranslations('organisation');
  const locale = useLocale();
  return (
    <FigureTable
      caption={caption}
      rows={view.rows.map(({ value }) => {
        const { words, language } = nameOf(value);
        return { key: value, label: words, ...(language ? { language } : {}) };
      })}
      columns={columns.map(({ place, name, members }) => ({
        key: String(place),
        label: name,
        note: t('members', { count: members }),
      }))}
      cells={pickAll(
        view.rows.map(({ figures }) => figures),
        columns,
      )}
      noFigure={t('noFigure')}
      format={(value) => formatNumber(value, locale)}
    />
  );
}
