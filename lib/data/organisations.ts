import type { SystemActor } from '@/lib/domain/access/viewer';
import { databaseOf, outsideOrganisations } from './database';

/** Ids of all organisations, for jobs that run for each of them in turn. */
export async function findOrganisationIds(_actor: { system: 'release' }): Promise<string[]> {
  const { rows } = await outsideOrganisations().query<{ id: string }>('SELECT organisation_ids() AS id');
  return rows.map(({ id }) => id);
}

/** The time zone in which the organisation's days begin. */
export async function getTimeZone(actor: SystemActor): Promise<string> {
  const { organisationId } = actor;
  const found = await databaseOf(organisationId).organisation.findFirst({
    where: { id: organisationId },
    select: { timeZone: true },
  });
  if (!found) throw new Error('No such organisation');
  return found.timeZone;
}
