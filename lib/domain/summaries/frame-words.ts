import type { Language } from '../vocabulary';

const stems = (list: string): readonly string[] => list.split(/\s+/u).filter((stem) => stem !== '');

/**
 * Beginnings of the words that statements are built with: counting, the period, the product's own words. They say how
 * something is reported, not what happened, so that no source has to say them too.
 */
const frame: Record<Language, readonly string[]> = {
  fi: stems(`yksik jakso kirjat kirjas kirjoit oppimi tiimilok lok hetk hetke vaihe vaihee tavoit tavoitt havain yhtey vahvist strategi ristirii merki merkit merkin
    liittä liitt motivaatiotek oma taust tehdy tehd tekee tiimi kokei vastu viimeis ohuim ohuin jäi jäivät välil ava voi lukij kaikki kaikk yhteen muun muassa näin
    tammiku helmiku maalisku huhtiku touko kesäku heinäku eloku syysku lokaku marrasku jouluku viiko kuukau vuo kerrot kerto sano sanoi mukaan jälkeen lisäksi ohjaami jakami esimerk arje motivaati
    tällä tältä jonka jossa eikä siihen yhtään yksi yksikään vielä vastakkain eteen näin sovittu sovit ovat oli kaikkiaan kerran kerty syntyi tuli tulivat saatiin
    koko organisaatio julkaist luvu luku henkil vähint välill heinä teet yhden olet sinulla näistä osiin`),
  sv: stems(`enhet period anteckn skriv skrev lärtillfäll lärlogg tillfäll fas mål målet iakttagels koppling koppla bekräft strateg konflikt motsättning mark märkt
    drivkraft bakgrund finns gör team pröva prövat försök ansvarig senast tunn läsar öppn sammanlagt under skribent handledning dela exempel vardag antal överens kommit gjort gjorda eget egen egna ord total exemplet delning blev kom fanns hela organisation publicer siffr person minst satt satte dess delar
    januari februari mars april maj juni juli augusti september oktober november december vecka månad berätta säg sade sa enligt`),
  en: stems(`unit period write wrote written record learning moment log stage goal evidence link confirm strateg conflict mark motive personal own background
    team tri tries tried trying trial responsible thin thinnest reader open total altogether writer guid shar example everyday done people agreed none yet behind became words motivation came there whole organi publish figure least put part
    january february march april may june july august september october november december week month tell told say said according piece`),
};

/** Does this lower-case word belong to the way of reporting? */
export function isFrameWord(form: string, language: Language): boolean {
  return frame[language].some((stem) => form.startsWith(stem));
}

/** Pairs of words that say the opposite of each other, by their beginnings. */
export const opposites: Record<Language, readonly (readonly [string, string])[]> = {
  fi: [
    ['lisään', 'vähen'],
    ['kasv', 'vähen'],
    ['nous', 'lask'],
    ['helpott', 'vaikeut'],
    ['helpo', 'vaike'],
    ['enemmän', 'vähemmän'],
    ['parani', 'huonon'],
    ['parem', 'huono'],
    ['nopeut', 'hidast'],
    ['nopeam', 'hitaam'],
    ['aiemmin', 'myöhemmin'],
    ['onnistu', 'epäonnistu'],
    ['uskal', 'pelk'],
    ['hyväksy', 'hylk'],
  ],
  sv: [
    ['ökad', 'minsk'],
    ['ökat', 'minsk'],
    ['lätt', 'svår'],
    ['mer', 'mindre'],
    ['fler', 'färre'],
    ['bättre', 'sämre'],
    ['snabb', 'långsam'],
    ['tidigare', 'senare'],
    ['lyckad', 'misslyck'],
    ['våga', 'rädd'],
  ],
  en: [
    ['increas', 'decreas'],
    ['more', 'less'],
    ['more', 'fewer'],
    ['easier', 'harder'],
    ['easy', 'difficult'],
    ['better', 'worse'],
    ['faster', 'slower'],
    ['earlier', 'later'],
    ['succeed', 'fail'],
    ['improv', 'worsen'],
  ],
};
