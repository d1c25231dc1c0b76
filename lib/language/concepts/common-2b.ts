import type { Concept } from '../types';

/** Leading and being led, decisions, change from above, recognition, meaning. */
export const common2BConcepts: readonly Concept[] = [
  {
    key: 'too-many-changes',
    name: { fi: 'muutosväsymys', sv: 'förändringströtthet', en: 'change fatigue' },
    near: ['change', 'workload', 'stress-exhaustion'],
    fi: {
      terms: 'muutosväsymys; muutosähky; muutosten määrä; keskeneräiset muutokset; muutoksen tahti; projektiähky',
      signs:
        'taas uusi juttu; taas muuttuu; juuri opittiin edellinen; edellinenkin kesken; ei enää pysy perässä; joka viikko uusi ohje; mitä seuraavaksi; antakaa olla hetki; vuoden päästä taas toisin; ei jaksa enää innostua; tämäkin menee ohi; ei viitsi opetella; miksi pitää muuttaa toimivaa; ennen oli paremmin; mikä tässä oli vikana',
      opposites: 'sai totutella rauhassa',
    },
    sv: {
      terms: 'förändringströtthet; förändringstakt; för många förändringar; halvfärdiga förändringar',
      signs:
        'nu ändras det igen; hann just lära oss; det förra är inte klart; hänger inte med längre; ny anvisning varje vecka; vad härnäst; orkar inte bli ivrig; det går också över; varför ändra det som fungerar; bättre förr',
    },
    en: {
      terms: 'change fatigue; change overload; pace of change; unfinished changes',
      signs:
        'changing again; just learned the last one; previous one is not finished; cannot keep up any more; new instruction every week; what next; this too shall pass; why change what works; what was wrong with the old; cannot get excited',
    },
  },
  {
    key: 'why-are-we-doing-this',
    name: { fi: 'muutoksen perustelu', sv: 'motiveringen till ändringen', en: 'the reason behind a change' },
    near: ['change', 'meaningful-work', 'goals-strategy'],
    fi: {
      terms:
        'muutoksen perustelu; muutosviestintä; päätöksen perustelu; miksi-kysymys; tavoitteen kirkastaminen; syyn kertominen; muutoksen tarkoitus',
      signs:
        'kerrottiin miksi; ei kerrottu miksi; kukaan ei osannut sanoa miksi; mikä tässä on ideana; mitä hyötyä tästä on; kenen hyödyksi; perusteluja ei kuultu; kun ymmärsin syyn; selitti miksi näin tehdään; hieno kalvo mutta; juhlapuheissa; en tajua miksi; mihin tällä pyritään; kalvoilla näyttää hyvältä; nyt ymmärrän miksi',
    },
    sv: {
      terms: 'motivering till ändring; förändringskommunikation; motivera beslutet; varför-fråga; syftet med ändringen',
      signs:
        'berättade varför; ingen kunde säga varför; vad är idén; vad är nyttan; till vems nytta; när jag förstod orsaken; förklarade varför; fina bilder men; fattar inte varför; nu förstår jag varför',
    },
    en: {
      terms: 'reason for the change; change communication; explaining the decision; purpose of the change; the why',
      signs:
        'told us why; nobody could say why; what is the point; what good is this; for whose benefit; once i understood the reason; explained why we do it; nice slides but; looks good on paper; now i see why',
    },
  },
  {
    key: 'work-that-matters',
    name: { fi: 'työ jolla on väliä', sv: 'arbete som betyder något', en: 'work that matters' },
    near: ['meaningful-work', 'motivation'],
    fi: {
      terms: 'työn merkityksellisyys; merkityksellisyyden kokemus; vaikuttava työ; auttamisen ilo; ylpeys työstä',
      signs:
        'tämän takia tätä tehdään; siksi tätä jaksaa; tiesin miksi teen tätä työtä; oli hyvä mieli kotiin lähtiessä; hymyilin koko matkan; asiakas itki ilosta; näki että siitä oli apua; jäi hyvä fiilis; ilmankin pärjättäisiin; kukaan ei tarvitse tätä; turha raportti; raportti jota kukaan ei lue; mitä väliä tällä on; palkan takia; siinä oli järkeä; näin valmiin tuloksen',
      opposites: 'turhaa työtä; ketä tämä hyödyttää',
    },
    sv: {
      terms: 'meningen med jobbet; glädjen att hjälpa; livskall; arbete som hjälper någon; känsla av mening',
      signs:
        'det är därför man gör det här; det är därför man orkar; glad när jag gick hem; kunden grät av glädje; såg att det hjälpte; en rapport som ingen läser; vad spelar det för roll; bara för lönen; såg det färdiga',
      opposites: 'onödigt arbete; till vilken nytta',
    },
    en: {
      terms: 'pride in the work; joy of helping; work that helps someone; meaning in the job',
      signs:
        'this is why i do it; knew why i do this job; went home happy; customer cried with joy; saw that it helped; report nobody reads; does it matter; only for the pay; saw the finished result; made sense',
      opposites: 'pointless work; who benefits',
    },
  },
  {
    key: 'thanks-left-unsaid',
    name: { fi: 'kiitos jäi sanomatta', sv: 'tacket uteblev', en: 'thanks left unsaid' },
    near: ['appreciation', 'seen-and-thanked'],
    fi: {
      terms: 'kiittäminen; kiitoskulttuuri; kiitoksen puute; arvostuksen puute; tunnustus; huomioiminen',
      signs:
        'kukaan ei kiittänyt; ei edes kiitosta; itsestäänselvyys; pidetään itsestäänselvänä; kukaan ei huomannut; huomataan vasta kun jää tekemättä; toinen sai kunnian; otti kunnian; kirjoitti omiin nimiin; sain kiitosta; pomo kiitti; kiitti kaikkien edessä; asiakas toi kakun; kortti kahvihuoneen seinällä; sanoi että hyvin hoidettu; pieni kiitos lämmitti; sanottiin ääneen että onnistuin',
    },
    sv: {
      terms: 'tacka; brist på erkännande; erkännande; uppskattning i vardagen; brist på uppskattning',
      signs:
        'ingen tackade; tas för givet; ingen märkte; märks först när det blir ogjort; någon annan fick äran; tog åt sig äran; fick tack; chefen tackade; tackade inför alla; kunden kom med tårta; kort på väggen i kaffeummet; värmde',
    },
    en: {
      terms: 'saying thank you; lack of recognition; credit for work; being noticed; lack of appreciation',
      signs:
        'nobody said thanks; not even a thank you; taken for granted; nobody noticed; noticed only when it is not done; took the credit; someone else got the credit; got thanked; thanked in front of everyone; customer brought a cake; card on the break room wall; well handled',
    },
  },
  {
    key: 'celebrating-success',
    name: { fi: 'onnistumisen juhliminen', sv: 'fira framgång', en: 'celebrating a success' },
    near: ['appreciation', 'team-cooperation', 'motivation'],
    fi: {
      terms:
        'onnistumisen juhlistaminen; kakkukahvit; virkistyspäivä; tyky-päivä; tiimipäivä; pikkujoulut; juhlahetki; merkkipäivä; virstanpylväs; yhteinen juhla',
      signs:
        'juotiin kakkukahvit; kakkua kun valmistui; pomo tarjosi kahvit; taputettiin; yläfemmat; kilistettiin; juhlittiin porukalla; siirryttiin suoraan seuraavaan; ei ehditty juhlia; mentiin syömään tiimillä; hyvä me; me tehtiin se; kerrottiin onnistumiset maanantaina; ilouutinen tiimille; kellon soitto kun',
    },
    sv: {
      terms:
        'fira framgång; tårtkaffe; rekreationsdag; teamdag; lillajul; milstolpe; gemensam fest; uppmärksamma framgång',
      signs:
        'tårta när vi blev klara; chefen bjöd på kaffe; applåderade; firade tillsammans; hann inte fira; rakt på nästa; gick ut och åt med teamet; vi klarade det; berättade om det som lyckats',
    },
    en: {
      terms: 'celebrating success; cake and coffee; recreation day; team day; milestone; staff party; team outing',
      signs:
        'cake when it was done; boss bought coffee; clapped; high fives; celebrated together; no time to celebrate; straight on to the next; went out to eat with the team; we did it; shared the wins on monday',
    },
  },
  {
    key: 'pay-feels-unfair',
    name: { fi: 'palkan oikeudenmukaisuus', sv: 'rättvis lön', en: 'fair pay' },
    near: ['pay-and-reward', 'equality'],
    fi: {
      terms: 'palkkatasa-arvo; palkka-avoimuus; palkkaero; kertapalkkio; vuorolisä; palkkaluokka',
      signs:
        'sama työ eri palkka; uusi saa enemmän; lisää vastuuta ei palkkaa; palkka ei noussut; pyysin korotusta; ei näy palkassa; bonus meni johdolle; ilmaista työtä; ylityöt jäi maksamatta; palkkakuopassa; lähti satasen takia; sai lahjakortin; palkkio tiimille; vastuut kasvoi palkka ei; lisä poistettiin',
    },
    sv: {
      terms:
        'lönejämlikhet; lönetransparens; löneskillnad; individuellt tillägg; resultatbonus; engångspremie; skifttillägg',
      signs:
        'samma jobb olika lön; den nya får mer; mer ansvar men inte lön; lönen steg inte; bad om löneförhöjning; syns inte i lönen; bonusen gick till ledningen; gratis arbete; fick presentkort',
    },
    en: {
      terms: 'pay equality; pay transparency; pay gap; personal allowance; one-off reward',
      signs:
        'same job different pay; newcomer earns more; more responsibility same pay; asked for a raise; does not show in pay; bonus went to management; unpaid overtime; working for free; got a gift card; team reward',
    },
  },
  {
    key: 'going-further-in-career',
    name: { fi: 'uralla eteneminen', sv: 'komma vidare i karriären', en: 'moving on in a career' },
    near: ['career-path', 'competence-development', 'motivation'],
    fi: {
      terms: 'sisäinen haku; uusi tehtävä; osaamispolku; uratoive; sivuttaissiirto',
      signs:
        'hain sisäisesti; sain uuden tehtävän; sama homma kymmenen vuotta; junnaan paikallani; ei etene; mihin täältä pääsee; haluaisin oppia uutta; kyllästynyt samaan; pyysin haastavampaa; paikka meni ulkopuoliselle; sai luvan kokeilla kuukauden; opiskelen töiden ohessa; tutkinto kesken; vaihtoi alaa; uusi rooli innosti; pätevöidyin',
    },
    sv: {
      terms:
        'intern ansökan; ny intern uppgift; kompetensstig; komma vidare i karriären; söka internt; nästa steg i arbetslivet',
      signs:
        'sökte internt; fick en ny uppgift; samma jobb i tio år; står och stampar; kommer inte vidare; vill lära mig nytt; trött på samma; bad om mer utmaning; platsen gick till en utomstående; fick prova en månad; studerar vid sidan av jobbet',
    },
    en: {
      terms: 'internal application; promotion; new role; sideways move; career change; job rotation scheme',
      signs:
        'applied internally; got a new role; same job for ten years; stuck in place; nowhere to go from here; want to learn something new; bored of the same; asked for more challenge; post went to an outsider; allowed to try for a month; studying alongside work',
    },
  },
  {
    key: 'trust-that-things-get-done',
    name: { fi: 'sovitusta pidetään kiinni', sv: 'hålla det man lovat', en: "keeping one's word" },
    near: ['trust', 'leadership', 'responsibility'],
    fi: {
      terms:
        'sovitusta kiinni pitäminen; lupausten pitäminen; sanansa pitäminen; yhteiset pelisäännöt; pelisäännöt; johdonmukaisuus',
      signs:
        'luvattiin eikä tullut; luvattiin keväällä; sovittiin eikä pidetty; sanoi ja teki; piti sanansa; lupaus unohtui; aina sama porukka joustaa; eri säännöt eri ihmisille; suosikit; yhdelle käy toiselle ei; lempilapset; voin luottaa että hoitaa; ei tarvitse kysellä perään; pitää karhuta; muistutin kolmesti; tehtiin pelisäännöt',
    },
    sv: {
      terms: 'hålla ord; hålla löften; gemensamma spelregler; spelregler; konsekvent; jämlikt bemötande',
      signs:
        'lovade men det kom inget; lovades i våras; kom överens men det hölls inte; höll sitt ord; löftet glömdes; olika regler för olika personer; favoriter; kan lita på att det sköts; behöver inte fråga efter; påminde tre gånger',
    },
    en: {
      terms:
        "keeping promises; keeping one's word; reliability of people; ground rules; consistency; even-handed treatment; follow-through",
      signs:
        'promised but never came; promised in spring; agreed but not kept; said it and did it; kept her word; promise was forgotten; different rules for different people; has favourites; can trust it gets done; had to chase; reminded three times',
    },
  },
];
