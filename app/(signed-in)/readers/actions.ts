'use server';

import { defineAction } from '@/lib/actions/define-action';
import { getReaderChoices } from '@/lib/data/reader-choices';
import { chooseReaders } from '@/lib/data/readers';
import { audienceChoice } from '@/lib/domain/access/audience';
import { itemPath } from '@/lib/domain/access/item-path';
import { choiceOf, widens } from '@/lib/domain/access/readers';
import { readersChoice } from '@/lib/inputs/readers';
import { failure } from '@/lib/result';

/** Widening needs the writer's yes; without it nothing changes and the form asks. */
export const choose = defineAction({
  name: 'readers.choose',
  access: () => true,
  input: readersChoice,
  run: async (viewer, { kind, itemId, once, widen, ...asked }) => {
    const choices = await getReaderChoices(viewer, kind, itemId);
    if (!choices) return failure('notFound');
    const choice = audienceChoice(asked, choices);
    if (!choice) return failure('invalid', { fields: { audience: 'choice' } });
    if (widens(choiceOf(choices.readers), choice) && !widen) return failure('invalid', { fields: { widen: 'choice' } });
    return chooseReaders(viewer, { kind, itemId, once }, choice);
  },
  goTo: (_value, { kind, itemId }) => itemPath(kind, itemId),
});
