import type { Language } from '../vocabulary';
import type { FigureKey } from './statement';

const finnish: readonly [number, string][] = [
  [0, 'nolla nollan nollaa'],
  [2, 'kaksi kahden kahta kahdessa kahdesta kahteen kahdella kahdelta kahdelle kahtena kahdeksi kahdesti'],
  [3, 'kolme kolmen kolmea kolmessa kolmesta kolmeen kolmella kolmelta kolmelle kolmena kolmeksi kolmesti'],
  [4, 'neljä neljän neljää neljässä neljästä neljään neljällä neljältä neljälle neljänä neljäksi neljästi'],
  [5, 'viisi viiden viittä viidessä viidestä viiteen viidellä viideltä viidelle viitenä viideksi viidesti'],
  [6, 'kuusi kuuden kuutta kuudessa kuudesta kuuteen kuudella kuudelta kuudelle kuutena kuudeksi kuudesti'],
  [
    7,
    'seitsemän seitsemää seitsemässä seitsemästä seitsemään seitsemällä seitsemältä seitsemälle seitsemänä seitsemäksi seitsemästi',
  ],
  [
    8,
    'kahdeksan kahdeksaa kahdeksassa kahdeksasta kahdeksaan kahdeksalla kahdeksalta kahdeksalle kahdeksana kahdeksaksi',
  ],
  [9, 'yhdeksän yhdeksää yhdeksässä yhdeksästä yhdeksään yhdeksällä yhdeksältä yhdeksälle yhdeksänä yhdeksäksi'],
  [10, 'kymmenen kymmentä kymmenessä kymmenestä kymmeneen kymmenellä kymmeneltä kymmenelle kymmenenä kymmeneksi'],
  [11, 'yksitoista yhdentoista yhtätoista yhdessätoista yhdestätoista yhdeltätoista yhdelletoista'],
  [12, 'kaksitoista kahdentoista kahtatoista kahdessatoista kahdestatoista kahdeltatoista kahdelletoista'],
  [20, 'kaksikymmentä kahdenkymmenen kahtakymmentä kahdestakymmenestä'],
];
const swedish: readonly [number, string][] = [
  [0, 'noll'],
  [2, 'två'],
  [3, 'tre'],
  [4, 'fyra'],
  [5, 'fem'],
  [6, 'sex'],
  [7, 'sju'],
  [8, 'åtta'],
  [9, 'nio'],
  [10, 'tio'],
  [11, 'elva'],
  [12, 'tolv'],
  [20, 'tjugo'],
];
const english: readonly [number, string][] = [
  [0, 'zero'],
  [2, 'two twice'],
  [3, 'three'],
  [4, 'four'],
  [5, 'five'],
  [6, 'six'],
  [7, 'seven'],
  [8, 'eight'],
  [9, 'nine'],
  [10, 'ten'],
  [11, 'eleven'],
  [12, 'twelve'],
  [20, 'twenty'],
];

function lookUp(rows: readonly [number, string][]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([value, forms]) => forms.split(' ').map((form): [string, number] => [form, value])));
}

/** Numbers written as words, in the forms that sentences use. "One" is left out: it is also an article and a pronoun. */
export const numberWords: Record<Language, ReadonlyMap<string, number>> = {
  fi: lookUp(finnish),
  sv: lookUp(swedish),
  en: lookUp(english),
};

/** Words that say "none at all" of what is counted next to them. */
export const noneWords: Record<Language, ReadonlySet<string>> = {
  fi: new Set(['yhtään', 'ainuttakaan', 'yhtäkään']),
  sv: new Set(['ingen', 'inget', 'inga']),
  en: new Set(['no']),
};

/** Beginnings of the words for what is counted. */
export const figureNouns: Record<Language, readonly (readonly [string, FigureKey])[]> = {
  fi: [
    ['tiimilok', 'logs'],
    ['lok', 'logs'],
    ['hetk', 'moments'],
    ['kirjoittaj', 'writers'],
    ['havain', 'evidence'],
    ['yhtey', 'links'],
    ['ristirii', 'conflicts'],
    ['kokeilu', 'trials'],
    ['tehdy', 'done'],
    ['tavoit', 'goals'],
    ['motivaatiotek', 'motives'],
    ['henkil', 'people'],
  ],
  sv: [
    ['lärlogg', 'logs'],
    ['lärtillfäll', 'moments'],
    ['skribent', 'writers'],
    ['iakttagels', 'evidence'],
    ['koppling', 'links'],
    ['konflikt', 'conflicts'],
    ['motsättning', 'conflicts'],
    ['försök', 'trials'],
    ['gjord', 'done'],
    ['mål', 'goals'],
    ['drivkraft', 'motives'],
    ['personer', 'people'],
  ],
  en: [
    ['log', 'logs'],
    ['team-learning', 'logs'],
    ['moment', 'moments'],
    ['writer', 'writers'],
    ['evidence', 'evidence'],
    ['link', 'links'],
    ['conflict', 'conflicts'],
    ['trial', 'trials'],
    ['done', 'done'],
    ['goal', 'goals'],
    ['motive', 'motives'],
    ['people', 'people'],
  ],
};
