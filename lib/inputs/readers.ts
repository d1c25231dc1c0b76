import { z } from 'zod';
import { audiences } from '@/lib/domain/access/audience';
import { itemKinds } from '@/lib/domain/vocabulary';
import { id, once } from './fields';

/** Who may read an item: one audience; named people are ids. */
export const readersChoice = z
  .object({
    kind: z.enum(itemKinds, { error: 'choice' }),
    itemId: id,
    once,
    audience: z.enum(audiences, { error: 'choice' }),
    unitId: z.union([z.literal('').transform(() => null), id]).nullish(),
    personIds: z.array(id).max(200, { error: 'tooMany' }).default([]),
    /** Said by the writer when the choice lets somebody new read. */
    widen: z.literal('yes').optional(),
  })
  .refine(({ audience, personIds }) => audience !== 'people' || personIds.length > 0, {
    path: ['personIds'],
    error: 'person',
  });
