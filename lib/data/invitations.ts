import { v7 as newId } from 'uuid';
import { notLeft } from '@/lib/domain/access/in-force';
import { isAdmin, type Viewer } from '@/lib/domain/access/viewer';
import { failure, type Result, success } from '@/lib/result';
import { write } from './write';

/**
 * Makes an invitation for somebody who has never been in and has written nothing (`mayBeInvited`); the ones made before
 * run out. `hash` is SHA-256 of the link's secret part, which is stored nowhere. For admins.
 */
export function invitePerson(
  viewer: Viewer,
  { personId, hash, expiresAt }: { personId: string; hash: Buffer; expiresAt: Date },
): Promise<Result<{ invitationId: string }>> {
  const { organisationId } = viewer;
  return write(viewer, { action: 'invitation.make', subjectId: personId }, async (database) => {
    if (!isAdmin(viewer)) return failure('notFound');
    const person = await database.person.findFirst({
      where: {
        organisationId,
        id: personId,
        ...notLeft(viewer.today),
        sessions: { none: {} },
        invitations: { none: { usedAt: { not: null } } },
        items: { none: {} },
      },
      select: { id: true },
    });
    if (!person) return failure('notFound');
    const now = new Date();
    await database.invitation.updateMany({
      where: { organisationId, personId, usedAt: null, expiresAt: { gt: now } },
      data: { expiresAt: now },
    });
    const invitationId = newId();
    await database.invitation.createMany({
      data: [{ organisationId, id: invitationId, personId, tokenHash: new Uint8Array(hash), expiresAt }],
    });
    return success({ invitationId });
  });
}
