import fs from 'node:fs';
import path from 'node:path';
import { createTranslator } from 'next-intl';
import type { Language } from '@/lib/domain/vocabulary';
import type { Catalogue } from '@/lib/i18n/catalogues';

const folder = path.resolve('lib/i18n/messages');

function catalogueIn(language: Language): Catalogue {
  const topics = fs.readdirSync(path.join(folder, language)).map((file) => {
    const words = fs.readFileSync(path.join(folder, language, file), 'utf8');
    return `${JSON.stringify(path.basename(file, '.json'))}: ${words}`;
  });
  return JSON.parse(`{${topics.join(',')}}`);
}

/** The interface's own sentences: a test names a button by what its reader reads. */
export const wordsIn = (language: Language) => createTranslator({ locale: language, messages: catalogueIn(language) });

export type Words = ReturnType<typeof wordsIn>;
