import { v7 as newId } from 'uuid';
import { type Actor, isSystem } from '@/lib/domain/access/viewer';
import { failure, type Result, success } from '@/lib/result';
import { type Database, databaseOf, type Prisma } from './database';

/** Answers that are kept to answer a repeated request hold ids, numbers and codes only, never text that people wrote. */
export type Answer = Prisma.InputJsonObject;

export type Writing = {
  /** What happened, in the words of the field: `diary.capture`, `link.confirm` … */
  action: string;
  subjectId?: string;
  /** Made by the client once per intention; a request sent twice is carried out once. */
  once?: string | undefined;
};

class NotWritten extends Error {
  constructor(readonly result: Result<never>) {
    super('not written');
  }
}

export const actorId = (actor: Actor): string | null => (isSystem(actor) ? null : actor.personId);

/**
 * The one way to write: one transaction holds the change, its audit row and its idempotency row. `run` answers a
 * result; a failure undoes everything. The permission belongs into the queries of `run`.
 */
export async function write<T extends Answer>(
  actor: Actor,
  { action, subjectId, once }: Writing,
  run: (database: Database) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { organisationId } = actor;
  const person = actorId(actor);
  // The same key for another action or another record is no repetition but a fault of the client.
  const intention = [action, subjectId].filter(Boolean).join(' ');
  try {
    return await databaseOf(organisationId).$transaction(
      async (database) => {
        if (once && person) {
          const { count } = await database.idempotency.createMany({
            data: [{ organisationId, actorId: person, key: once, action: intention, answer: {}, at: new Date() }],
            skipDuplicates: true,
          });
          if (count === 0) return answerBefore<T>(database, organisationId, person, once, intention);
        }
        const result = await run(database);
        if (!result.ok) throw new NotWritten(result);
        await database.auditEntry.create({
          data: {
            organisationId,
            id: newId(),
            actorId: person,
            action,
            subjectId: subjectId ?? madeId(result.value),
            at: new Date(),
          },
          select: { id: true },
        });
        if (once && person) {
          await database.idempotency.update({
            where: { organisationId_actorId_key: { organisationId, actorId: person, key: once } },
            data: { answer: result.value },
            select: { key: true },
          });
        }
        return result;
      },
      { maxWait: 10_000, timeout: 20_000 },
    );
  } catch (error) {
    if (error instanceof NotWritten) return error.result;
    throw error;
  }
}

/** Where the record is made by the writing itself, its id stands in the answer. */
const madeId = ({ id }: Answer): string | null => (typeof id === 'string' ? id : null);

async function answerBefore<T extends Answer>(
  database: Database,
  organisationId: string,
  person: string,
  once: string,
  intention: string,
): Promise<Result<T>> {
  const before = await database.idempotency.findUnique({
    where: { organisationId_actorId_key: { organisationId, actorId: person, key: once } },
    select: { answer: true, action: true },
  });
  if (!before || before.action !== intention) return failure('invalid');
  return success(before.answer as T);
}
