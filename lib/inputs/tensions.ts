import { z } from 'zod';
import { id, line, once, optionalDay, text, version, writtenLine, writtenText } from './fields';

const words = {
  title: writtenLine,
  ownSide: writtenText,
  otherSide: text,
  nextStep: line,
  nextStepOn: optionalDay,
  lookBack: text.default(''),
};

export const tensionToNote = z.object({ id, once, ...words });
export const tensionEdit = z.object({ id, once, version, ...words });
