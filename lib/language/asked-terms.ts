import { analyse } from './analyse';
import { weighTerms } from './index-terms';
import { findTokens } from './text-parts';
import type { Lexicon } from './types';
import { readingsOf } from './word-keys';

const letters = [...'abcdefghijklmnopqrstuvwxyzåäö'];
/** Shorter words have too many neighbours for a slip of the hand to be told. */
const shortest = 6;
const mostCorrections = 3;
/** What a corrected word counts beside one that was written right. */
const correctedShare = 0.8;

/** Forms one slip away: a letter too many, too few, another one, or two changed round. */
function oneSlipAway(form: string): string[] {
  const forms = new Set<string>();
  for (let at = 0; at <= form.length; at += 1) {
    const [before, after] = [form.slice(0, at), form.slice(at)];
    if (after.length > 1) forms.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    if (after !== '') forms.add(before + after.slice(1));
    for (const letter of letters) {
      forms.add(before + letter + after);
      if (after !== '') forms.add(before + letter + after.slice(1));
    }
  }
  forms.delete(form);
  return [...forms];
}

const isKnown = (form: string, lexicon: Lexicon): boolean =>
  readingsOf(form, lexicon).length > 0 || lexicon.knows('sv', form) || lexicon.knows('en', form);

/** Words that a word nobody knows may have been meant for; none for one that somebody knows. */
export function corrections(form: string, lexicon: Lexicon): string[] {
  if (form.length < shortest || isKnown(form, lexicon)) return [];
  return oneSlipAway(form)
    .filter((other) => isKnown(other, lexicon))
    .slice(0, mostCorrections);
}

/** What is looked for when somebody asks: the terms of the question, and those of words that were mistyped. */
export function askedTerms(question: string, lexicon: Lexicon): Map<string, number> {
  const analysed = analyse(question, lexicon);
  const weights = weighTerms(analysed);
  for (const { form } of findTokens(question, 0, question.length)) {
    for (const other of corrections(form, lexicon)) {
      for (const [key, weight] of weighTerms(analyse(other, lexicon))) {
        if (!weights.has(key)) weights.set(key, weight * correctedShare);
      }
    }
  }
  return weights;
}
