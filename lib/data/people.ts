import { inForce, notLeft } from '@/lib/domain/access/in-force';
import type { Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay } from '@/lib/domain/calendar/days';
import { finnishOrder, fullName } from '@/lib/domain/people/name';
import { databaseOf } from './database';

export type Colleague = { id: string; name: string; jobTitle: string; units: string[] };

const working = (viewer: Viewer) => {
  const today = columnOfDay(viewer.today);
  return {
    today,
    person: {
      organisationId: viewer.organisationId,
      joinedOn: { lte: today },
      ...notLeft(viewer.today),
    },
  };
};

/** Everybody who works in the organisation today, in Finnish alphabetical order; for choosing readers and doers. */
export async function findColleagues(viewer: Viewer): Promise<Colleague[]> {
  const { person } = working(viewer);
  const rows = await databaseOf(viewer.organisationId).person.findMany({
    where: person,
    select: {
      id: true,
      firstName: true,
      lastName: true,
      jobTitle: true,
      memberships: { where: inForce(viewer.today), select: { unit: { select: { name: true } } } },
    },
  });
  return rows
    .map((row) => ({
      id: row.id,
      name: fullName(row),
      sortName: `${row.lastName} ${row.firstName}`,
      jobTitle: row.jobTitle,
      units: row.memberships.map(({ unit }) => unit.name),
    }))
    .sort((a, b) => finnishOrder(a.sortName, b.sortName))
    .map(({ sortName, ...colleague }) => colleague);
}

/** Who leads the viewer's unit today, other than the viewer; else whoever leads the unit above. Null where nobody does. */
export async function getOwnSupervisor(viewer: Viewer): Promise<{ id: string; name: string } | null> {
  const today = columnOfDay(viewer.today);
  const rows = await databaseOf(viewer.organisationId).$queryRaw<{ id: string; name: string }[]>`
    WITH RECURSIVE upwards AS (
      SELECT u.id, u."parentId", 0 AS steps FROM membership m
      JOIN unit u ON u."organisationId" = m."organisationId" AND u.id = m."unitId"
      WHERE m."organisationId" = ${viewer.organisationId}::uuid AND m."personId" = ${viewer.personId}::uuid
        AND m."from" <= ${today}::date AND (m."to" IS NULL OR m."to" >= ${today}::date)
      UNION ALL
      SELECT u.id, u."parentId", d.steps + 1 FROM upwards d
      JOIN unit u ON u."organisationId" = ${viewer.organisationId}::uuid AND u.id = d."parentId"
      WHERE d.steps < 20
    )
    SELECT p.id, p."firstName" || ' ' || p."lastName" AS name FROM upwards
    JOIN supervision s ON s."organisationId" = ${viewer.organisationId}::uuid AND s."unitId" = upwards.id
    JOIN person p ON p."organisationId" = s."organisationId" AND p.id = s."personId"
    WHERE p.id <> ${viewer.personId}::uuid AND s."from" <= ${today}::date
      AND (s."to" IS NULL OR s."to" >= ${today}::date) AND (p."leftOn" IS NULL OR p."leftOn" > ${today}::date)
    ORDER BY upwards.steps, s.deputy, p.id LIMIT 1`;
  return rows[0] ?? null;
}
