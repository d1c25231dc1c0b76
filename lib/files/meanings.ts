import { glossesOf, glossVariants, meanMeaning } from '@/lib/language/meaning';
import type { AnalysedText, Lexicon, Meaning } from '@/lib/language/types';
import { encodeSentences } from './sentence-encoder';

/** Texts that are encoded at once. */
const together = 32;

/**
 * What texts are about, in their order: the mean over their English glosses. Null for a text that no dictionary and no
 * English word reaches, and for all of them where the encoder cannot run.
 */
export async function readMeanings(texts: readonly AnalysedText[], lexicon: Lexicon): Promise<(Meaning | null)[]> {
  const meanings: (Meaning | null)[] = [];
  for (let from = 0; from < texts.length; from += together) {
    const glosses = texts.slice(from, from + together).map((text) => glossesOf(text, lexicon));
    const vectors = await encodeSentences(glosses.flat());
    glosses.forEach((ofText, place) => {
      const own = vectors?.slice(place * glossVariants, (place + 1) * glossVariants);
      meanings.push(own && ofText.some((gloss) => gloss !== '') ? meanMeaning(own) : null);
    });
  }
  return meanings;
}
