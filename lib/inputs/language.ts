import { z } from 'zod';
import { language } from './fields';

export const languageChoice = z.object({ language });
