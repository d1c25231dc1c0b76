'use server';

import { defineAction } from '@/lib/actions/define-action';
import { newInvitation } from '@/lib/auth/invitation-token';
import { invitePerson } from '@/lib/data/invitations';
import { addPerson, endMembership, giveRole, withdrawRole } from '@/lib/data/people-changes';
import { isAdmin } from '@/lib/domain/access/viewer';
import { appUrl } from '@/lib/env';
import { membershipEnd, personToAdd, personToInvite, roleChange } from '@/lib/inputs/people';
import { success } from '@/lib/result';

export const add = defineAction({
  name: 'person.add',
  access: isAdmin,
  input: personToAdd,
  run: addPerson,
  goTo: ({ id }) => `/people/${id}`,
});

export const give = defineAction({
  name: 'role.give',
  access: isAdmin,
  input: roleChange,
  run: giveRole,
  goTo: ({ personId }) => `/people/${personId}`,
});

export const withdraw = defineAction({
  name: 'role.withdraw',
  access: isAdmin,
  input: roleChange,
  run: withdrawRole,
  goTo: ({ personId }) => `/people/${personId}`,
});

export const end = defineAction({
  name: 'membership.end',
  access: isAdmin,
  input: membershipEnd,
  run: endMembership,
  goTo: ({ personId }) => `/people/${personId}`,
});

/** The link is in the answer alone: it is stored nowhere and cannot be shown again. */
export const invite = defineAction({
  name: 'invitation.make',
  access: isAdmin,
  input: personToInvite,
  run: async (viewer, { personId }) => {
    const { token, hash, expiresAt } = newInvitation(new Date());
    const made = await invitePerson(viewer, { personId, hash, expiresAt });
    return made.ok ? success({ link: `${appUrl()}/invitation/${token}`, until: expiresAt.toISOString() }) : made;
  },
});
