import { type Language, languages } from '@/lib/domain/vocabulary';

/** Chosen before sign-in; afterwards the person's own choice counts. */
export const languageCookie = 'sanoitus-language';

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

/** The first language of an Accept-Language header that the product speaks; Finnish where none is. */
export function languageFromHeader(header: string | null): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find(Boolean);
      return { language: tag.slice(0, 2).toLowerCase(), quality: quality ? Number(quality) : 1 };
    })
    .sort((a, b) => b.quality - a.quality);
  return wanted.map(({ language }) => language).find(isLanguage) ?? 'fi';
}
