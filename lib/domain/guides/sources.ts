import type { Language } from '../vocabulary';

type Source = {
  /** Short citation; `&` stands between the last two authors. A work without authors has a name in each language. */
  short: string | Record<Language, string>;
  doi?: string;
  url?: string;
  /** Where it was published, when neither address is known. */
  where?: string;
};

/** The only works that texts of the product may cite. */
export const sources = {
  'keronen-2025': { short: 'Keronen, Lemmetty & Collin 2025', doi: '10.1111/ijtd.70009' },
  'collin-2024': { short: 'Collin, Jaakkola, Keronen & Lemmetty 2024', doi: '10.1080/0158037X.2024.2314695' },
  'jaakkola-2024': { short: 'Jaakkola et al. 2024', where: 'The Learning Organization, TLO-12-2022-0160' },
  'lemmetty-2020': { short: 'Lemmetty 2020', where: 'JYU Dissertations 243' },
  'jarl-2024': { short: 'Hillberg Jarl 2024', where: 'The Learning Organization, TLO-11-2022-0144' },
  'ellstrom-2018': { short: 'Ellström & Ellström 2018', doi: '10.1108/JWL-03-2018-0056' },
  'tannenbaum-debrief': {
    short: {
      fi: 'Katsaus tiimien purkukeskusteluista',
      sv: 'Översikt över teamgenomgångar',
      en: 'Review of team debriefs',
    },
    doi: '10.1177/0018720812448394',
  },
  'keiser-aar': {
    short: {
      fi: 'Katsaus tilanteen läpikäynneistä',
      sv: 'Översikt över genomgångar efter händelser',
      en: 'Review of after-action reviews',
    },
    doi: '10.1037/apl0000821',
  },
  'learning-by-thinking': { short: 'Learning by Thinking 2023', where: 'SSRN 2414478' },
  'lanaj-2019': { short: 'Lanaj et al. 2019', where: 'Lanaj et al. 2019' },
  rausch: { short: 'Rausch', doi: '10.1007/s12186-012-9086-9' },
  'esm-burden': {
    short: {
      fi: 'Katsaus päiväkirjatutkimusten vastaamisesta',
      sv: 'Översikt över svarande i dagboksstudier',
      en: 'Review of answering in diary studies',
    },
    doi: '10.1177/10731911211067538',
  },
  reminders: {
    short: { fi: 'Tutkimus muistutuksista', sv: 'Studie om påminnelser', en: 'Study of reminders' },
    doi: '10.2196/10123',
  },
  'boswell-2006': { short: 'Boswell et al. 2006', where: 'Boswell et al. 2006' },
  'koestner-2002': { short: 'Koestner et al. 2002', doi: '10.1037/0022-3514.83.1.231' },
  'sheldon-2019': { short: 'Sheldon 2019', where: 'Sheldon 2019' },
  'purpose-2020': {
    short: {
      fi: 'Tutkimus tarkoituksesta työssä 2020',
      sv: 'Studie om mening i arbetet 2020',
      en: 'Study of purpose 2020',
    },
    doi: '10.3389/fpsyg.2020.572343',
  },
  'okr-study': {
    short: { fi: 'OKR-tutkimus', sv: 'OKR-studie', en: 'OKR study' },
    url: 'https://arxiv.org/abs/2311.00236',
  },
  'bps-diary': { short: 'BPS, The Psychologist 2008', where: 'The Psychologist, British Psychological Society' },
  'act-1333-2021': {
    short: { fi: 'Yhteistoimintalaki 1333/2021', sv: 'Samarbetslagen 1333/2021', en: 'Co-operation Act 1333/2021' },
    where: 'Finlex 1333/2021',
  },
  'act-449-2007': {
    short: {
      fi: 'Laki työnantajan ja henkilöstön välisestä yhteistoiminnasta kunnissa 449/2007, 4 a §',
      sv: 'Lagen om samarbete mellan kommunala arbetsgivare och arbetstagare 449/2007, 4 a §',
      en: 'Act on Co-operation in Municipalities 449/2007, section 4a',
    },
    where: 'Finlex 449/2007',
  },
  'act-759-2004': {
    short: {
      fi: 'Laki yksityisyyden suojasta työelämässä 759/2004, 3 §',
      sv: 'Lagen om integritetsskydd i arbetslivet 759/2004, 3 §',
      en: 'Act on the Protection of Privacy in Working Life 759/2004, section 3',
    },
    where: 'Finlex 759/2004',
  },
  'act-306-2019': {
    short: {
      fi: 'Laki digitaalisten palvelujen tarjoamisesta 306/2019',
      sv: 'Lagen om tillhandahållande av digitala tjänster 306/2019',
      en: 'Act 306/2019 on the Provision of Digital Services',
    },
    where: 'Finlex 306/2019',
  },
  'ttl-kunta10': {
    short: {
      fi: 'Kunta10, Työterveyslaitos',
      sv: 'Kunta10, Arbetshälsoinstitutet',
      en: 'Kunta10, Finnish Institute of Occupational Health',
    },
    url: 'https://www.ttl.fi',
  },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof sources;

const lastJoint: Record<Language, string> = { fi: ' ja ', sv: ' och ', en: ' & ' };
const andOthers: Record<Language, string> = { fi: ' ym. ', sv: ' m.fl. ', en: ' et al. ' };

/** The short citation as it stands under a text in the reader's language: "Keronen, Lemmetty ja Collin 2025". */
export function citationOf(key: SourceKey, language: Language): string {
  const { short }: Source = sources[key];
  if (typeof short !== 'string') return short[language];
  return short.replace(' & ', lastJoint[language]).replace(' et al. ', andOthers[language]);
}

/** Where the work can be looked up, or null when only its place of publication is known. */
export function addressOf(key: SourceKey): string | null {
  const { doi, url }: Source = sources[key];
  return doi ? `https://doi.org/${doi}` : (url ?? null);
}
