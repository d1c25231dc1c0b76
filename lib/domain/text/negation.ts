import { findTokens } from '@/lib/language/text-parts';
import type { Language } from '../vocabulary';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const negators: Record<Language, ReadonlySet<string>> = {
  fi: words(
    'ei en et emme ette eivät eikä enkä etkä emmekä ettekä eivätkä ettei etten etteivät älä älkää ilman tuskin',
  ),
  sv: words('inte ej icke aldrig ingen inget inga ingenting ingenstans varken knappast'),
  en: words('not no never nobody nothing none nowhere neither nor without cannot hardly'),
};
/** "Not only": a negation that denies nothing. */
const limits: Record<Language, ReadonlySet<string>> = {
  fi: words('vain ainoastaan pelkästään'),
  sv: words('bara endast enbart'),
  en: words('only just merely'),
};
const negativeEnding: Record<Language, RegExp | null> = { fi: /.{3}(?:matta|mättä)$/u, sv: null, en: /n['’]t$/u };

/** Does this lower-case word deny something by itself? */
export function isNegator(form: string, language: Language): boolean {
  return negators[language].has(form) || (negativeEnding[language]?.test(form) ?? false);
}

/** Number of words that deny something; "not only" is none. */
export function countNegations(text: string, language: Language): number {
  const tokens = findTokens(text, 0, text.length);
  return tokens.filter(({ form }, index) => {
    const next = tokens[index + 1]?.form ?? '';
    return isNegator(form, language) && !limits[language].has(next);
  }).length;
}
