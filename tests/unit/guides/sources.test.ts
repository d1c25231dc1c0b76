import { expect, test } from 'vitest';
import { builtInGuides } from '@/lib/domain/guides/built-in';
import { addressOf, citationOf, sources } from '@/lib/domain/guides/sources';
import { languages } from '@/lib/domain/vocabulary';

const reviewed: Record<string, string> = {
  'keronen-2025': '10.1111/ijtd.70009',
  'collin-2024': '10.1080/0158037X.2024.2314695',
  'jaakkola-2024': 'The Learning Organization, TLO-12-2022-0160',
  'lemmetty-2020': 'JYU Dissertations 243',
  'jarl-2024': 'The Learning Organization, TLO-11-2022-0144',
  'ellstrom-2018': '10.1108/JWL-03-2018-0056',
  'tannenbaum-debrief': '10.1177/0018720812448394',
  'keiser-aar': '10.1037/apl0000821',
  'learning-by-thinking': 'SSRN 2414478',
  'lanaj-2019': 'Lanaj et al. 2019',
  rausch: '10.1007/s12186-012-9086-9',
  'esm-burden': '10.1177/10731911211067538',
  reminders: '10.2196/10123',
  'boswell-2006': 'Boswell et al. 2006',
  'koestner-2002': '10.1037/0022-3514.83.1.231',
  'sheldon-2019': 'Sheldon 2019',
  'purpose-2020': '10.3389/fpsyg.2020.572343',
  'okr-study': 'https://arxiv.org/abs/2311.00236',
  'bps-diary': 'The Psychologist, British Psychological Society',
  'act-1333-2021': 'Finlex 1333/2021',
  'act-449-2007': 'Finlex 449/2007',
  'act-759-2004': 'Finlex 759/2004',
  'act-306-2019': 'Finlex 306/2019',
  'ttl-kunta10': 'https://www.ttl.fi',
};

test('no other work can be cited than the reviewed ones, each with its address', () => {
  const listed = Object.entries<{ doi?: string; url?: string; where?: string }>(sources);
  expect(Object.fromEntries(listed.map(([key, { doi, url, where }]) => [key, doi ?? url ?? where]))).toEqual(reviewed);
});

test('every question of a built-in guide names a reviewed work', () => {
  for (const question of builtInGuides.flatMap((guide) => guide.questions)) {
    expect(Object.keys(reviewed)).toContain(question.sourceKey);
  }
});

test('the texts of guides cite nothing in passing: no years, no addresses, no percentages', () => {
  for (const guide of builtInGuides) {
    const texts = guide.questions.flatMap(({ text, namedText, why }) =>
      languages.flatMap((language) => [text[language], namedText?.[language] ?? '', why[language]]),
    );
    for (const text of [...texts, ...Object.values(guide.intro)]) {
      expect(text).not.toMatch(/\b(?:19|20)\d\d\b|doi|https?:|%|et al|ym\.|m\.fl\./u);
    }
  }
});

test('a citation joins its last authors in the language of the reader', () => {
  expect(citationOf('keronen-2025', 'fi')).toBe('Keronen, Lemmetty ja Collin 2025');
  expect(citationOf('keronen-2025', 'sv')).toBe('Keronen, Lemmetty och Collin 2025');
  expect(citationOf('keronen-2025', 'en')).toBe('Keronen, Lemmetty & Collin 2025');
  expect(citationOf('jaakkola-2024', 'fi')).toBe('Jaakkola ym. 2024');
  expect(addressOf('keronen-2025')).toBe('https://doi.org/10.1111/ijtd.70009');
  expect(addressOf('lanaj-2019')).toBeNull();
});
