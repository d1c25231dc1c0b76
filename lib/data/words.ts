import { env } from '@/lib/env';
import { loadLexicon } from '@/lib/files/lexicon';
import { readMeanings } from '@/lib/files/meanings';
import { analyse } from '@/lib/language/analyse';
import { indexTerms } from '@/lib/language/index-terms';
import type { AnalysedText, Lexicon, Meaning } from '@/lib/language/types';
import type { Database } from './database';
import { termHashes } from './sealing-key';

let loaded: Lexicon | undefined;

/** The lexicon of this process, loaded at first use; what is not installed is named in its `missing`. */
export function lexicon(): Lexicon {
  loaded ??= loadLexicon({ cacheFolder: env().SANOITUS_DATA });
  return loaded;
}

export const analysed = (text: string): AnalysedText => analyse(text, lexicon());

/** What texts are about, in their order; null where the encoder cannot run or a text says nothing to it. */
export const meaningsOf = (texts: readonly string[]): Promise<(Meaning | null)[]> =>
  readMeanings(texts.map(analysed), lexicon());

/** Keeps the keyed hashes of an item's terms up to date with its text. */
export async function keepTerms(
  database: Database,
  organisationId: string,
  itemId: string,
  texts: readonly string[],
): Promise<void> {
  const hashes = termHashes(organisationId, indexTerms(analysed(texts.join('\n\n'))));
  await database.itemTerms.upsert({
    where: { organisationId_itemId: { organisationId, itemId } },
    create: { organisationId, itemId, hashes },
    update: { hashes },
    select: { itemId: true },
  });
}
