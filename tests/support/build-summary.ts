import { v7 as newId } from 'uuid';
import { attachEvidence } from '@/lib/data/evidence';
import { makeSummary as make } from '@/lib/data/summaries';
import type { AskedScope } from '@/lib/data/summary-scope';
import { getSummary } from '@/lib/data/summary-view';
import type { Viewer } from '@/lib/domain/access/viewer';
import { type Period, periodOf } from '@/lib/domain/calendar/periods';
import type { ShownSummary } from '@/lib/domain/summaries/summary';
import { summaryWords } from '@/lib/i18n/summary-words';
import { buildGoal, buildLinkedMotive, buildLog, buildOpenMoment, buildWard, succeeded, type Ward } from './build-ward';

export const asked = 'Fatuma kysyi kipupumpusta ennen kuin yövuoro ehti takkiin.';
export const alone = 'En halua, että kukaan jää yksin ensimmäisellä viikolla.';
export const walking = 'Haluan tehdä yhden asian kerrallaan kunnolla, en ohjata kävellessä.';
export const safeStart = 'Jokainen uusi työntekijä pääsee turvallisesti alkuun';
export const patient = 'Potilas on mukana päättämässä hoidostaan';

export type Told = Ward & { momentId: string; logId: string; motiveId: string; linkId: string; goalId: string };

/** A ward that has written, linked and disagreed this month. */
export async function buildTold(): Promise<Told> {
  const ward = await buildWard();
  const goalId = await buildGoal(ward.hr, safeStart);
  await buildGoal(ward.hr, patient);
  const momentId = await buildOpenMoment(ward.noora, asked, ward.toUnit);
  succeeded(await attachEvidence(ward.noora, { itemId: momentId, strategyGoalId: goalId }));
  const logId = await buildLog(ward.supervisor, ward.unit.id, ward.noora);
  const link = { strategyGoalId: goalId, readers: ward.toUnit };
  const { motiveId, linkId } = await buildLinkedMotive(ward.noora, { ...link, text: alone });
  await buildLinkedMotive(ward.tuomas, { ...link, text: walking, decision: 'conflict', words: '' });
  return { ...ward, momentId, logId, motiveId, linkId, goalId };
}

export const month = (viewer: Viewer): Period => periodOf('month', viewer.today);
/** Makes a viewer's summary of this month; answers its id. */
export async function makeOf(viewer: Viewer, scope: AskedScope): Promise<string> {
  const summary = { id: newId(), ...scope, period: month(viewer) };
  return succeeded(await make(viewer, summary, summaryWords('fi'))).id;
}
/** Makes the ward's summary of this month; answers its id. */
export const makeTeamSummary = ({ supervisor, unit }: Ward): Promise<string> =>
  makeOf(supervisor, { kind: 'team', unitId: unit.id });
export async function readSummaryOf(viewer: Viewer, id: string): Promise<ShownSummary> {
  const summary = await getSummary(viewer, id);
  if (!summary) throw new Error('no summary');
  return summary;
}
