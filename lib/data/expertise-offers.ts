import { inForce, notLeft } from '@/lib/domain/access/in-force';
import type { Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay, type Day, dayOfColumn } from '@/lib/domain/calendar/days';
import { type ExpertiseOffer, rankOffers } from '@/lib/domain/expertise/offer';
import { fullName } from '@/lib/domain/people/name';
import { weighTerms } from '@/lib/language/index-terms';
import { failure, type Result, success } from '@/lib/result';
import { databaseOf, type Prisma } from './database';
import { analysed } from './words';
import { write } from './write';

const offerColumns = (today: Day) =>
  ({
    id: true,
    language: true,
    title: true,
    description: true,
    offeredOn: true,
    archivedOn: true,
    version: true,
    person: {
      select: {
        id: true,
        firstName: true,
        lastName: true,
        jobTitle: true,
        memberships: {
          where: inForce(today),
          select: { unit: { select: { name: true } } },
        },
      },
    },
  }) satisfies Prisma.ExpertiseOfferSelect;

type OfferRow = Prisma.ExpertiseOfferGetPayload<{ select: ReturnType<typeof offerColumns> }>;

function toOffer(viewer: Viewer, { person, offeredOn, archivedOn, ...plain }: OfferRow): ExpertiseOffer {
  return {
    ...plain,
    mine: person.id === viewer.personId,
    personId: person.id,
    personName: fullName(person),
    jobTitle: person.jobTitle,
    units: person.memberships.map(({ unit }) => unit.name),
    offeredOn: dayOfColumn(offeredOn),
    archivedOn: archivedOn && dayOfColumn(archivedOn),
  };
}

/** Offers of people who work here today, newest first; with `asked`, those that answer it in any word form, best first. */
export async function findOffers(viewer: Viewer, asked = ''): Promise<ExpertiseOffer[]> {
  const { organisationId } = viewer;
  const rows = await databaseOf(organisationId).expertiseOffer.findMany({
    where: {
      organisationId,
      archivedOn: null,
      person: { organisationId, ...notLeft(viewer.today) },
    },
    select: offerColumns(viewer.today),
    orderBy: [{ offeredOn: 'desc' }, { id: 'desc' }],
    take: 1_000,
  });
  const offers = rows.map((row) => toOffer(viewer, row));
  if (asked.trim() === '') return offers;
  const weighed = offers.map((offer) => ({
    offer,
    title: weighTerms(analysed(offer.title)),
    description: weighTerms(analysed(offer.description)),
  }));
  return rankOffers(weighTerms(analysed(asked)), weighed).map(({ offer }) => offer);
}

/** Own offers that have been put away, the latest first. */
export async function findArchivedOffers(viewer: Viewer): Promise<ExpertiseOffer[]> {
  const { organisationId, personId } = viewer;
  const rows = await databaseOf(organisationId).expertiseOffer.findMany({
    where: { organisationId, personId, archivedOn: { not: null } },
    select: offerColumns(viewer.today),
    orderBy: [{ archivedOn: 'desc' }, { id: 'desc' }],
    take: 100,
  });
  return rows.map((row) => toOffer(viewer, row));
}

/** An offer of one's own, for changing it; null for those of others. */
export async function getOwnOffer(viewer: Viewer, id: string): Promise<ExpertiseOffer | null> {
  const { organisationId, personId } = viewer;
  const row = await databaseOf(organisationId).expertiseOffer.findFirst({
    where: { organisationId, personId, id },
    select: offerColumns(viewer.today),
  });
  return row && toOffer(viewer, row);
}

type OfferWords = { title: string; description: string };
const languageOf = ({ title, description }: OfferWords) => analysed(`${title}. ${description}`).language;

/** Offers expertise to the whole organisation. */
export function offerExpertise(
  viewer: Viewer,
  offer: OfferWords & { id: string; offeredOn?: Day; once?: string | undefined },
): Promise<Result<{ id: string }>> {
  const { organisationId, personId } = viewer;
  const { id, title, description, offeredOn = viewer.today, once } = offer;
  return write(viewer, { action: 'expertise.offer', subjectId: id, once }, async (database) => {
    const { count } = await database.expertiseOffer.createMany({
      data: [
        {
          organisationId,
          id,
          personId,
          language: languageOf(offer),
          title,
          description,
          offeredOn: columnOfDay(offeredOn),
        },
      ],
      skipDuplicates: true,
    });
    return count === 0 ? failure('notFound') : success({ id });
  });
}

/** Changes an offer of one's own; a lost race answers what stands now. */
export function editOffer(
  viewer: Viewer,
  offer: OfferWords & { id: string; version: number; once?: string | undefined },
): Promise<Result<{ id: string }>> {
  const { organisationId, personId } = viewer;
  const { id, version: seen, title, description } = offer;
  return write(viewer, { action: 'expertise.edit', subjectId: id, once: offer.once }, async (database) => {
    const version = seen + 1;
    const { count } = await database.expertiseOffer.updateMany({
      where: { organisationId, personId, id, version: seen },
      data: { version, title, description, language: languageOf(offer) },
    });
    if (count === 1) return success({ id });
    const now = await database.expertiseOffer.findFirst({
      where: { organisationId, personId, id },
      select: { version: true, title: true, description: true, offeredOn: true },
    });
    if (!now) return failure('notFound');
    const text = `${now.title}\n\n${now.description}`;
    return failure('conflict', { current: { version: now.version, text, savedAt: now.offeredOn.toISOString() } });
  });
}

/** Puts an offer of one's own away, or takes it out again. */
export function archiveOffer(
  viewer: Viewer,
  { id, archived, once }: { id: string; archived: boolean; once?: string | undefined },
): Promise<Result<{ id: string }>> {
  const { organisationId, personId } = viewer;
  const action = archived ? 'expertise.archive' : 'expertise.restore';
  return write(viewer, { action, subjectId: id, once }, async (database) => {
    const { count } = await database.expertiseOffer.updateMany({
      where: { organisationId, personId, id },
      data: { archivedOn: archived ? columnOfDay(viewer.today) : null },
    });
    return count === 0 ? failure('notFound') : success({ id });
  });
}
