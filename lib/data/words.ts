import type { SystemActor } from '@/lib/domain/access/viewer';
import { conceptsOfWords, nameOfWord, ownConceptKey } from '@/lib/domain/words/organisation-word';
import { env } from '@/lib/env';
import { loadLexicon } from '@/lib/files/lexicon';
import { readMeanings } from '@/lib/files/meanings';
import { analyse } from '@/lib/language/analyse';
import { compileConcepts, joinConcepts } from '@/lib/language/concept-index';
import { indexTerms } from '@/lib/language/index-terms';
import type { AnalysedText, Lexicon, Meaning } from '@/lib/language/types';
import type { Database } from './database';
import { findOrganisationWords } from './organisation-words';
import { termHashes } from './sealing-key';

let loaded: Lexicon | undefined;

/** The lexicon of this process, loaded at first use; what is not installed is named in its `missing`. */
export function lexicon(): Lexicon {
  loaded ??= loadLexicon({ cacheFolder: env().SANOITUS_DATA });
  return loaded;
}

const ofOrganisations = new Map<string, { mark: string; lexicon: Lexicon; names: ReadonlyMap<string, string> }>();
const organisationsKept = 200;

/** The lexicon with an organisation's own words, as they stand now; `mark` changes whenever they do. */
export async function lexiconOf(
  actor: Pick<SystemActor, 'organisationId'>,
  database?: Database,
): Promise<{ mark: string; lexicon: Lexicon; names: ReadonlyMap<string, string> }> {
  const { organisationId } = actor;
  const words = await findOrganisationWords(actor, database);
  const mark = words.map(({ id, version }) => `${id}.${version}`).join();
  const kept = ofOrganisations.get(organisationId);
  if (kept?.mark === mark) return kept;
  const base = lexicon();
  const own = conceptsOfWords(words);
  const made = {
    mark,
    lexicon: own.length === 0 ? base : { ...base, concepts: joinConcepts(base.concepts, compileConcepts(own, base)) },
    names: new Map(words.map((word) => [ownConceptKey(word.id), nameOfWord(word, 'fi')])),
  };
  if (ofOrganisations.size >= organisationsKept) ofOrganisations.delete(ofOrganisations.keys().next().value ?? '');
  ofOrganisations.set(organisationId, made);
  return made;
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
  const { lexicon: own } = await lexiconOf({ organisationId }, database);
  const hashes = termHashes(organisationId, indexTerms(analyse(texts.join('\n\n'), own)));
  await database.itemTerms.upsert({
    where: { organisationId_itemId: { organisationId, itemId } },
    create: { organisationId, itemId, hashes },
    update: { hashes },
    select: { itemId: true },
  });
}
