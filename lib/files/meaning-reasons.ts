import { reasonByMeaning, type WeighedWord, wordsToTry } from '@/lib/domain/linking/meaning-reason';
import type { Highlight, LinkableGoal, LinkReason } from '@/lib/domain/linking/types';
import { glossOf } from '@/lib/language/gloss';
import { nearness } from '@/lib/language/meaning';
import type { AnalysedText, Lexicon } from '@/lib/language/types';
import { encodeSentences } from './sentence-encoder';

type Side = { field: Highlight['field']; text: AnalysedText };

/** Weighs the words of the sides by how much further each leaves them from `other` when it is left out. */
async function weighWords(sides: readonly Side[], other: string, lexicon: Lexicon): Promise<WeighedWord[]> {
  const plain = sides.map(({ text }) => glossOf(text, 0, lexicon));
  const tries = sides.flatMap(({ field, text }, side) =>
    wordsToTry(text).map(({ start, end }) => ({
      word: { field, start, end },
      gloss: plain.map((gloss, place) => (place === side ? glossOf(text, 0, lexicon, start) : gloss)).join('. '),
    })),
  );
  const vectors = await encodeSentences([other, plain.join('. '), ...tries.map(({ gloss }) => gloss)]);
  const [target, whole, ...without] = vectors ?? [];
  if (!target || !whole) return [];
  const before = nearness(whole, target);
  return tries.flatMap(({ word }, place) => {
    const vector = without[place];
    return vector ? [{ ...word, share: before - nearness(vector, target) }] : [];
  });
}

/** Why a text and a goal without a word in common are near: the words on both sides that bring them together. */
export async function explainMeaning(
  source: AnalysedText,
  { title, plainWords }: LinkableGoal,
  lexicon: Lexicon,
): Promise<LinkReason | null> {
  const goalSides: Side[] = [
    { field: 'title', text: title },
    { field: 'plainWords', text: plainWords },
  ];
  const goalGloss = goalSides.map(({ text }) => glossOf(text, 0, lexicon)).join('. ');
  const [own, goal] = await Promise.all([
    weighWords([{ field: 'text', text: source }], goalGloss, lexicon),
    weighWords(goalSides, glossOf(source, 0, lexicon), lexicon),
  ]);
  return reasonByMeaning(own, goal);
}
