import { z } from 'zod';
import { id, once, version, writtenLine, writtenText } from './fields';

export const offerToMake = z.object({ id, once, title: writtenLine, description: writtenText });
export const offerEdit = z.object({ id, once, version, title: writtenLine, description: writtenText });
export const offerToPutAway = z.object({ id, once });
