'use server';

import { defineDoorAction } from '@/lib/actions/define-door-action';
import { hashInvitationToken } from '@/lib/auth/invitation-token';
import { hashPassword } from '@/lib/auth/password';
import { acceptInvitation, findInvitation } from '@/lib/data/sign-in';
import { chosenPassword } from '@/lib/inputs/invitation';
import { failure, success } from '@/lib/result';

const door = { system: 'signIn' } as const;

export const choosePassword = defineDoorAction({
  name: 'invitation.accept',
  input: chosenPassword,
  run: async ({ token, password }) => {
    const hash = hashInvitationToken(token);
    // Hashing a password is slow on purpose: nobody without an invitation gets that far.
    if (!(await findInvitation(door, hash))) return failure('notFound');
    const accepted = await acceptInvitation(door, hash, await hashPassword(password));
    return accepted ? success({}) : failure('notFound');
  },
  goTo: () => '/sign-in?welcome=1',
});
