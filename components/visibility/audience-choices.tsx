import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Audience } from '@/lib/domain/access/audience';

/** Who stands for choice. */
export type PossibleReaders = {
  supervisor: { id: string; name: string } | null;
  units: readonly { id: string; name: string; members: number }[];
  colleagues: readonly { id: string; name: string; jobTitle: string }[];
};

export type AudienceChoicesProps = {
  choices: PossibleReaders;
  chosen: { audience: Audience | null; unitId: string; personIds: readonly string[] };
};

/** The audiences as native radios; colleagues unfold beneath "named people". */
export function AudienceChoices({ choices, chosen }: AudienceChoicesProps) {
  const t = useTranslations('readers');
  const { supervisor, units, colleagues } = choices;
  const radio = (audience: Audience, label: ReactNode, note?: ReactNode) => (
    <label className="check">
      <input type="radio" name="audience" value={audience} defaultChecked={chosen.audience === audience} />
      <span>
        {label}
        {note ? <span className="note">{note}</span> : null}
      </span>
    </label>
  );
  const [unit, ...moreUnits] = units;
  return (
    <fieldset className="audience" id="audience">
      <legend className="sr">{t('title')}</legend>
      {radio('nobody', t('nobody'), t('nobodyNote'))}
      {supervisor ? radio('supervisor', t('mySupervisor', { name: supervisor.name })) : null}
      {unit && moreUnits.length === 0 ? (
        <>
          {radio('unit', t('myUnit', { name: unit.name }), t('others', { count: unit.members }))}
          <input type="hidden" name="unitId" value={unit.id} />
        </>
      ) : null}
      {unit && moreUnits.length > 0 ? (
        <>
          {radio('unit', t('oneOfMyUnits'))}
          <div className="audience-more">
            <label className="sr" htmlFor="unitId">
              {t('oneOfMyUnits')}
            </label>
            <select className="input" id="unitId" name="unitId" defaultValue={chosen.unitId || unit.id}>
              {units.map(({ id, name, members }) => (
                <option key={id} value={id}>
                  {`${name} (${t('others', { count: members })})`}
                </option>
              ))}
            </select>
          </div>
        </>
      ) : null}
      {radio('organisation', t('wholeOrganisation'), t('others', { count: colleagues.length }))}
      {radio('people', t('people'), t('peopleHint'))}
      <fieldset className="audience-more audience-people" id="personIds">
        <legend className="sr">{t('people')}</legend>
        {colleagues.map(({ id, name, jobTitle }) => (
          <label className="check" key={id}>
            <input type="checkbox" name="personIds[]" value={id} defaultChecked={chosen.personIds.includes(id)} />
            <span>
              {name} <span className="quiet">{jobTitle}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </fieldset>
  );
}
