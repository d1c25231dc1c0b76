import { useLocale, useTranslations } from 'next-intl';
import { type Readers, visibilityKind } from '@/lib/domain/access/readers';
import { formatList } from '@/lib/i18n/format';
import { VisibilityFact, VisibilityLine, type VisibilityLineProps } from './visibility-line';

type ReadersProps = {
  readers: Readers;
  /** The viewer wrote it. */
  mine: boolean;
  authorName: string;
};

function useReaderNames({ readers, mine, authorName }: ReadersProps): { names: string; verb: string } {
  const t = useTranslations('readers');
  const locale = useLocale();
  if (readers.wholeOrganisation) return { names: t('organisation'), verb: t('organisationVerb') };
  const people = readers.people.map(({ name }) => name);
  const units = readers.units.map(({ name }) => name);
  const named = [...units, ...people];
  if (named.length === 0) {
    return mine ? { names: t('onlyYou'), verb: t('onlyYouVerb') } : { names: authorName, verb: t('organisationVerb') };
  }
  const [unit] = readers.units;
  if (unit && named.length === 1) return { names: unit.name, verb: t('unitVerb', { count: unit.members }) };
  if (mine && units.length === 0) {
    return { names: formatList([t('you'), ...people], locale), verb: t('youAndVerb') };
  }
  const all = [...units, mine ? t('you') : authorName, ...people];
  return { names: formatList(all, locale), verb: t('manyVerb') };
}

/** Who can read an item, by name, with the way to change it for its author. */
export function ReadersLine({
  change,
  children,
  ...who
}: ReadersProps & Pick<VisibilityLineProps, 'change' | 'children'>) {
  return (
    <VisibilityLine kind={visibilityKind(who.readers)} {...useReaderNames(who)} change={change}>
      {children}
    </VisibilityLine>
  );
}

/** The same for a list's right side. */
export function ReadersFact(who: ReadersProps) {
  return <VisibilityFact kind={visibilityKind(who.readers)} names={useReaderNames(who).names} />;
}
