import { z } from 'zod';
import { organisationRoles } from '@/lib/domain/people/person';
import { day, id, language, line, once, writtenLine } from './fields';

const address = /^[^\s@"<>,;]+@[^\s@"<>,;]+$/;

const longestAddress = 320;
/** An e-mail address as it is kept: NFC, lower case, whoever typed it. */
const email = z
  .string({ error: 'required' })
  .max(longestAddress, { error: 'email' })
  .transform((written) => written.normalize('NFC').trim().toLowerCase())
  .refine((written) => written.length <= longestAddress && address.test(written), { error: 'email' });

export const personToAdd = z.object({
  once,
  firstName: writtenLine,
  lastName: writtenLine,
  email,
  jobTitle: line,
  language,
  unitId: id,
  from: day,
  leads: z
    .string()
    .optional()
    .transform((checked) => checked === 'on'),
});

export const roleChange = z.object({ once, personId: id, role: z.enum(organisationRoles, { error: 'choice' }) });

export const membershipEnd = z.object({ once, membershipId: id, lastDay: day });

export const personToInvite = z.object({ personId: id });
