import { useLocale, useTranslations } from 'next-intl';
import { FigureTable } from '@/components/charts/figure-table';
import { HeatMap } from '@/components/charts/heat-map';
import { Icon } from '@/components/ui/icon';
import { alsoShown, type FigureColumn } from '@/lib/domain/disclosure/figure-columns';
import type { ReleaseView } from '@/lib/domain/disclosure/release-view';
import { formatNumber } from '@/lib/i18n/format';

/** A value of a measure in words; with a language where people wrote them. */
export type ValueName = { words: string; language?: string };

export type FigureProps = {
  title: string;
  note: string;
  view: ReleaseView;
  columns: readonly FigureColumn[];
  nameOf: (value: string) => ValueName;
  /** Marked in the map where it has a figure too, and told in a table of its own. */
  conflicts?: ReleaseView;
  files: { csv: string; excel: string };
};

/** One released measure: a heat map, its table one key away, and the files with the same figures. */
export function Figure({ title, note, view, columns, nameOf, conflicts, files }: FigureProps) {
  const t = useTranslations('organisation');
  const locale = useLocale();
  const format = (value: number) => formatNumber(value, locale);
  const names = view.rows.map(({ value }) => nameOf(value));
  const pick = <T,>(row: readonly T[]) => columns.flatMap(({ place }) => row.slice(place, place + 1));
  const table = {
    rows: view.rows.map(({ value }, row) => ({
      key: value,
      label: names[row]?.words ?? value,
      ...(names[row]?.language ? { language: names[row].language } : {}),
    })),
    columns: columns.map(({ place, name, members }) => ({
      key: String(place),
      label: name,
      note: t('members', { count: members }),
    })),
    noFigure: t('noFigure'),
    format,
  };
  return (
    <section className="fig">
      <div className="fig-head">
        <div>
          <h2>{title}</h2>
          <p className="note">{note}</p>
        </div>
        <p className="tools">
          {(['csv', 'excel'] as const).map((form) => (
            <a key={form} href={files[form]} download aria-label={t('download', { title: t('metaTitle'), form: t(form) })}>
              <Icon name="download" small />
              {t(form)}
            </a>
          ))}
        </p>
      </div>
      <HeatMap
        caption={note}
        rowLabels={names.map(({ words }) => words)}
        rowLanguages={names.map(({ language }) => language)}
        columnLabels={columns.map(({ name }) => name)}
        cells={view.rows.map(({ figures }) => pick(figures))}
        conflicts={conflicts ? alsoShown(view, conflicts).map(pick) : undefined}
        labels={{ noFigure: t('noFigure'), conflict: t('alsoConflicts') }}
        format={format}
      />
      <details>
        <summary className="more">
          <Icon name="chevron-down" small />
          {t('asTable')}
        </summary>
        <FigureTable {...table} caption={note} cells={view.rows.map(({ figures }) => pick(figures))} />
        {conflicts ? <ConflictTable conflicts={conflicts} view={view} columns={columns} table={table} /> : null}
      </details>
    </section>
  );
}

type ConflictTableProps = {
  conflicts: ReleaseView;
  view: ReleaseView;
  columns: readonly FigureColumn[];
  table: Omit<Parameters<typeof FigureTable>[0], 'caption' | 'cells'>;
};

/** Each release has a roster of its own: units are matched by number and name. */
function ConflictTable({ conflicts, view, columns, table }: ConflictTableProps) {
  const t = useTranslations('organisation');
  const places = columns.map(({ place }) => {
    const unit = view.units[place];
    return conflicts.units.findIndex(({ number, name }) => number === unit?.number && name === unit.name);
  });
  const rows = new Map(conflicts.rows.map(({ value, figures }) => [value, figures]));
  const cells = view.rows.map(({ value }) => places.map((place) => rows.get(value)?.[place] ?? null));
  return <FigureTable {...table} caption={t('conflictsTable')} cells={cells} />;
}
