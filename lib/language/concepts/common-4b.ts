import type { Concept } from '../types';

/** Cooperation across units, customers, quality and standards, savings and money. */
export const common4BConcepts: readonly Concept[] = [
  {
    key: 'customer-shouting',
    name: { fi: 'hankala asiakastilanne', sv: 'svår kundsituation', en: 'a difficult customer moment' },
    near: ['customer-service', 'difficult-encounters', 'stress-exhaustion'],
    fi: {
      terms:
        'hankala asiakas; asiakkaan raivo; uhkaava asiakastilanne; reklamaation kohtaaminen; asiakkaan rauhoittaminen; väkivallan uhka työssä; asiaton käytös',
      signs:
        'asiakas huusi; asiakas raivosi; haukuttiin pystyyn; sain haukut; sain huudot; haukkui puhelimessa; luuri korvaan; uhkasi tulla käymään; annoin huutaa loppuun; pysyin rauhallisena; kuuntelin ja pahoittelin; kädet tärisi; itku tuli tauolla; kaveri tuli viereen; painoin hälytintä; purettiin tilanne jälkeenpäin; kukaan ei tullut kysymään jälkeenpäin; lopulta hymyili',
    },
    sv: {
      terms: 'besvärlig kund; hotfull kundsituation; lugna kunden; hot om våld i arbetet; osakligt beteende',
      signs:
        'kunden skrek; kunden rasade; fick skäll; skällde i telefonen; slängde på luren; hotade komma hit; lät kunden skrika färdigt; höll mig lugn; lyssnade och beklagade; händerna skakade; grät på pausen; kollegan ställde sig bredvid; gick igenom efteråt',
    },
    en: {
      terms:
        'difficult customer; angry customer; calming a customer; threat of violence at work; abusive behaviour; defusing talk',
      signs:
        'customer shouted; customer was furious; got yelled at; hung up on me; threatened to come over; let them finish shouting; stayed calm; listened and apologised; hands were shaking; cried on my break; colleague came to stand by me; pressed the alarm; talked it over afterwards',
    },
  },
  {
    key: 'everyone-does-it-their-way',
    name: { fi: 'jokainen tekee omalla tavallaan', sv: 'alla gör på sitt sätt', en: 'everyone does it their own way' },
    near: ['quality', 'work-instructions', 'processes'],
    fi: {
      terms:
        'yhteinen toimintatapa; työtapojen yhtenäistäminen; paras käytäntö; laatuvaihtelu; standardityö; toimintatapakuvaus',
      signs:
        'jokainen tekee omalla tavallaan; joka vuorossa eri tapa; kuka mitenkin; riippuu kuka on vuorossa; meillä on aina tehty; mulle opetettiin toisin; kolme eri tapaa; sovittiin yksi tapa; tehtiin yhteinen tarkistuslista; laitettiin kuvat seinälle; samalla tavalla kaikki; ohje sanoo toista; ohje ja todellisuus; paperilla näin käytännössä noin; valokuva oikeasta',
    },
    sv: {
      terms: 'enhetliga rutiner; gemensamt arbetssätt; bästa praxis; kvalitetsvariation',
      signs:
        'alla gör på sitt sätt; olika sätt i varje skift; beror på vem som jobbar; alltid gjort så; jag lärdes annorlunda; tre olika sätt; kom överens om ett sätt; gemensam checklista; bilder på väggen; på pappret så men i praktiken',
    },
    en: {
      terms:
        'standardised way of working; common practice; best practice; consistent practice; variation in practice; unified procedures',
      signs:
        'everyone does it their own way; different on every shift; depends who is on; we have always done; i was taught differently; three different ways; agreed on one way; made a shared checklist; photos on the wall; instructions say otherwise; on paper but in practice',
    },
  },
  {
    key: 'double-checking',
    name: { fi: 'kaksoistarkistus', sv: 'dubbelkontroll', en: 'double-checking' },
    near: ['quality', 'patient-safety', 'learning-from-errors'],
    fi: {
      terms:
        'kaksoistarkistus; neljän silmän periaate; ristiintarkastus; omatarkastus; laadun varmistus arjessa; kuittaus tehdystä',
      signs:
        'pyysin kaverin tarkistamaan; neljä silmää; katsotko vielä tämän; toinen silmäpari; kaveri huomasi; onneksi joku huomasi; jäi tarkistamatta; ruksit paperiin; ruksattu katsomatta; kuittasin vaikka en katsonut; lista kädessä; laskin kahteen kertaan; luin ääneen; väärä nimi tarrassa; väärä liite; väärä päivämäärä; meni läpi ilman että kukaan katsoi; lukuvirhe',
    },
    sv: {
      terms: 'dubbelkontroll; fyra ögon-principen; korskontroll; kvittering av utfört',
      signs:
        'bad kollegan kontrollera; fyra ögon; kan du titta på det här; kollegan märkte; tur att någon märkte; blev okontrollerat; kryssade utan att titta; med listan i handen; räknade två gånger; läste högt; fel namn på etiketten; fel bilaga; fel datum',
    },
    en: {
      terms: 'double check; four eyes principle; cross-check; self-inspection; second pair of eyes; sign-off of work',
      signs:
        'asked a colleague to check; can you look this over; colleague spotted it; luckily someone noticed; went unchecked; ticked without looking; signed it off without looking; list in hand; counted twice; read it aloud; wrong name on the label; wrong attachment; wrong date',
    },
  },
  {
    key: 'audit-is-coming',
    name: { fi: 'auditointi tulossa', sv: 'revisionen kommer', en: 'the auditor is coming' },
    near: ['standards-and-audits', 'quality'],
    fi: {
      terms: 'auditoija; iso-sertifikaatti; poikkeama auditoinnissa; johdon katselmus; valvontakäynti',
      signs:
        'auditoija kysyi; auditoija tulee; tarkastaja tulee; siivotaan ennen tarkastusta; mapit kuntoon; kansiot kuntoon ennen; allekirjoitus puuttui; päiväys puuttui lomakkeesta; vanha versio käytössä; löytyi kaksi poikkeamaa; ei huomautettavaa; puhtaat paperit; tehtiin auditoijaa varten; kirjataan vaan kirjaamisen vuoksi; standardi vaatii; missä tämä on dokumentoitu; näytä mistä tiedät',
    },
    sv: {
      terms:
        'audit; intern revision av kvaliteten; iso-certifikat; avvikelse vid audit; ledningens genomgång; tillsynsbesök',
      signs:
        'auditören frågade; auditören kommer; inspektören kommer; städar inför granskningen; pärmarna i skick; underskriften saknades; gammal version i bruk; två avvikelser; inga anmärkningar; standarden kräver; var är det dokumenterat',
    },
    en: {
      terms: 'auditor; iso certificate; nonconformity; management review; inspection visit',
      signs:
        'auditor asked; auditor is coming; inspector is coming; tidy up before the inspection; binders in order; signature was missing; old version in use; two findings; no remarks; done for the auditor; standard requires; where is this documented; show how you know',
    },
  },
  {
    key: 'waste-of-time-in-work',
    name: { fi: 'turhat työvaiheet', sv: 'onödiga arbetsmoment', en: 'needless steps' },
    near: ['continuous-improvement', 'productivity', 'processes'],
    fi: {
      terms:
        'hukka työssä; turha työvaihe; tuplakirjaus; tuplatyö; turha kävely; työn sujuvuus; prosessin yksinkertaistaminen; 5s; arvovirta; manuaalinen siirto',
      signs:
        'kirjaan saman kolmeen paikkaan; syötän saman uudestaan; kopioin käsin; näppäilin käsin; tulostan ja skannaan; kävelen hakemaan; edestakaisin kävelyä; etsin tavaroita; etsin puoli tuntia; odotin lupaa; odotin kaveria; jätettiin yksi vaihe pois; säästyi puoli tuntia päivässä; kukaan ei tiedä miksi lomake täytetään; siirrettiin hylly lähemmäs; merkittiin paikat; aina tehty turhaan; piirrettiin miten asia kulkee',
    },
    sv: {
      terms:
        'slöseri i arbetet; onödigt arbetsmoment; dubbelregistrering; dubbelarbete; onödigt gående; smidigt arbete; värdeflöde; förenkla processen',
      signs:
        'skriver samma på tre ställen; matar in samma igen; kopierar för hand; skriver ut och skannar; går och hämtar; fram och tillbaka; letar efter saker; väntade på lov; lämnade bort ett steg; sparade en halvtimme om dagen; ingen vet varför blanketten fylls i; flyttade hyllan närmare',
    },
    en: {
      terms:
        'waste in work; needless step; double entry; duplicate work; rework of paperwork; value stream; simplifying a process; smooth workflow',
      signs:
        'enter the same thing in three places; type it in again; copied by hand; print and scan; walk to fetch it; back and forth; looking for things; waited for permission; dropped a step; saves half an hour a day; nobody knows why we fill in the form; moved the shelf closer; marked the places',
    },
  },
  {
    key: 'small-savings',
    name: { fi: 'pienet säästöt arjessa', sv: 'små besparingar i vardagen', en: 'everyday savings' },
    near: ['cost-control', 'budgeting'],
    fi: {
      terms:
        'säästöideat; kustannustietoisuus; kulujen karsinta; säästötavoite; hankintakielto; materiaalisäästö; hintatietoisuus; kustannussäästö; tarvikekulutus',
      signs:
        'mitä tämä maksaa; ei tiedetty mitä maksaa; hintalappu kaappiin; puolet halvemmalla; kilpailutettiin uudestaan; turhaan maksettu; maksettiin turhasta; lisenssejä joita kukaan ei käytä; tilattiin liikaa; vanheni hyllyyn; heitettiin käyttämätöntä pois; korjattiin eikä ostettu uutta; säästettiin satasia; säästyi tonni; tilausmäärä puoleen; kuljetukset yhdistettiin; hinta nousi kolmanneksen; mistä voi säästää',
    },
    sv: {
      terms: 'sparidéer; kostnadsmedvetenhet; sparmål; inköpsstopp; materialbesparing; förbrukning av förnödenheter',
      signs:
        'vad kostar det här; visste inte vad det kostar; hälften billigare; konkurrensutsatte på nytt; betalade i onödan; licenser som ingen använder; beställde för mycket; blev gammalt på hyllan; reparerade i stället för nytt; sparade hundra euro; priset steg med en tredjedel; var kan vi spara',
    },
    en: {
      terms: 'savings idea; cost awareness; cutting costs; savings target; purchasing freeze; saving material',
      signs:
        'what does this cost; did not know the price; half the price; put it out to bid again; paid for nothing; licences nobody uses; ordered too much; expired on the shelf; threw away unused; repaired instead of buying; saved hundreds; combined the deliveries; price went up by a third; where can we save',
    },
  },
  {
    key: 'money-runs-short-for-work',
    name: { fi: 'rahat eivät riitä työhön', sv: 'pengarna räcker inte till', en: 'no money to do the job' },
    near: ['budgeting', 'short-staffed', 'cost-control'],
    fi: {
      terms:
        'määrärahan niukkuus; sijaiskielto; rekrytointikielto; lomautus; lomarahojen leikkaus; investointien lykkäys; resurssien riittävyys; sopeutus',
      signs:
        'ei rahaa sijaisiin; ei saa ottaa sijaista; paikkaa ei täytetä; virka jätettiin täyttämättä; lomautetaan kaksi viikkoa; ei ole budjetissa; ensi vuoden budjettiin; odotetaan ensi vuoteen; säästetään väärästä paikasta; väärässä paikassa säästetty; halvalla tehty kahdesti; vanhoilla vehkeillä; teipillä korjattu; rikkinäisillä laitteilla; rahaa löytyi konsultteihin; kahvit lopetettiin; hedelmät lopetettiin',
    },
    sv: {
      terms:
        'vikariestopp; anställningsstopp; permittering; uppskjutna investeringar; anpassningsåtgärder; räcker resurserna',
      signs:
        'inga pengar till vikarier; tjänsten lämnas obesatt; permitteras två veckor; inte i budgeten; väntar till nästa år; sparar på fel ställe; med gamla maskiner; lagat med tejp; pengar fanns till konsulter; kaffet drogs in; frukten drogs in',
    },
    en: {
      terms:
        'lack of resources; savings programme; hiring freeze; furlough; postponed investment; underfunding; layoffs',
      signs:
        'no money for cover; post left unfilled; furloughed for two weeks; not in the budget; wait until next year; saving in the wrong place; with old equipment; held together with tape; money for consultants though; free coffee ended; fruit was cut',
    },
  },
  {
    key: 'buying-the-right-thing',
    name: { fi: 'hankinta joka osuu tai ei', sv: 'inköp som träffar rätt', en: 'buying the right thing' },
    near: ['purchasing', 'quality'],
    fi: {
      terms:
        'hankintaesitys; käyttäjien kuuleminen hankinnassa; hankintavaatimukset; koekäyttö ennen ostoa; kilpailutuskriteeri',
      signs:
        'ostettiin kysymättä käyttäjiltä; halvin voitti; halvin hajosi; ei sovi meidän käyttöön; väärän kokoiset; tilattiin vääriä; uudet hanskat repeää; laite seisoo nurkassa; kukaan ei käytä sitä; testattiin ennen ostoa; pyydettiin kolme tarjousta; kysyttiin tekijöiltä mikä toimii; sai kokeilla kahta viikkoa; toimittaja vaihtui taas; sopimus pakottaa ostamaan; tilaaminen kestää viikkoja; ei saa tilata muualta',
    },
    sv: {
      terms:
        'användarnas röst i upphandling; upphandlingskrav; provanvändning; prova före köp; fråga användarna före inköp',
      signs:
        'köptes utan att fråga användarna; billigaste vann; det billigaste gick sönder; passar inte oss; fel storlek; de nya handskarna spricker; apparaten står i hörnet; ingen använder den; testade före köpet; bad om tre offerter; leverantören byttes igen; beställningen tar veckor',
    },
    en: {
      terms:
        'purchase proposal; users in procurement; procurement requirements; trial before purchase; direct purchase; comparing quotes',
      signs:
        'bought without asking users; cheapest won; cheapest one broke; does not suit us; wrong size; new gloves tear; stands in the corner unused; nobody uses it; tested before buying; asked for three quotes; asked the people who use it; supplier changed again; ordering takes weeks',
    },
  },
];
