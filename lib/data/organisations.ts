import { outsideOrganisations } from './database';

/** Ids of all organisations, for jobs that run for each of them in turn. */
export async function findOrganisationIds(_actor: { system: 'release' }): Promise<string[]> {
  const { rows } = await outsideOrganisations().query<{ id: string }>('SELECT organisation_ids() AS id');
  return rows.map(({ id }) => id);
}
