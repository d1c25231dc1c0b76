import type { Concept } from '../types';

/** Projects, recruitment and retention, research and innovation, everyday team life. */
export const common6BConcepts: readonly Concept[] = [
  {
    key: 'team-spirit-at-coffee',
    name: { fi: 'yhteishenki arjessa', sv: 'lagandan i vardagen', en: 'team spirit day to day' },
    near: ['team-cooperation', 'belonging'],
    fi: {
      terms: 'työilmapiiri; tiimihenki; huumori työssä; porukkahenki; työkaveruus',
      signs:
        'naurettiin yhdessä; nauru raikasi; kahvipöydässä naurettiin; porukka piti pystyssä; hyvä porukka; paras porukka; kysyttiin miten menee; työkaveri huomasi etten jaksa; toi kahvia; pelasti päivän; sanoi huomenta; ei sano huomenta; kukaan ei tervehdi; istuu yksin kahvilla; jäi ulkopuolelle; ei pyydetty lounaalle; etätiimiä ei näe; tavattiin ensi kertaa livenä; kuppikuntien välissä; mukaan otettiin uusikin',
      opposites: 'yksinäinen töissä; ulkopuolinen',
    },
    sv: {
      terms: 'arbetsklimat; teamanda; stöd av kollegan; humor på jobbet; arbetsgemenskap',
      signs:
        'skrattade tillsammans; gänget höll mig uppe; bra gäng; bästa gänget; frågade hur jag mår; kollegan märkte att jag inte orkar; kom med kaffe; räddade min dag; säger god morgon; säger inte god morgon; ingen hälsar; sitter ensam vid kaffet; blev utanför; bads inte med på lunch; träffades live första gången',
      opposites: 'ensam på jobbet; utanför gemenskapen',
    },
    en: {
      terms: 'workplace atmosphere; collegial support; humour at work; cohesion; workplace climate',
      signs:
        'laughed together; team kept me going; good bunch; best team; asked how i am doing; colleague noticed i was struggling; brought me a coffee; saved my day; says good morning; nobody says hello; sits alone at coffee; left out of the group; not asked to lunch; met in person for the first time',
      opposites: 'lonely at work; outsider',
    },
  },
  {
    key: 'remote-and-on-site',
    name: { fi: 'etänä ja paikalla', sv: 'på distans och på plats', en: 'remote and on site' },
    near: ['hybrid-and-remote', 'belonging', 'remote-work'],
    fi: {
      terms: 'etätyöpäivä; lähityöpäivä; hybridipalaveri; etätyösopimus; läsnäolovelvoite; etäosallistuja',
      signs:
        'etänä kotoa; etäpäivä; toimistolla tyhjää; toimistolle pakotetaan; kolme päivää toimistolla; kuulokkeet päässä toimistolla; etäosallistuja unohtui; ei kuulu etänä; linjoilta ei kuulu; olet mykkänä; ruudun takaa; kotona saa rauhassa tehtyä; kaipaan kahvipöytää; yksin kotona koko viikon; keittiön pöydältä; meidän työtä ei voi tehdä etänä; eriarvoista kun toiset saa etäillä; sovittiin yhteinen lähipäivä; työmatka säästyi',
    },
    sv: {
      terms: 'närarbetsdag; hybridmöte; avtal om distansarbete; närvarokrav',
      signs:
        'hemifrån på distans; tomt på kontoret; tvingas till kontoret; tre dagar på kontoret; den på distans glömdes; hörs inte på linjen; du är på mute; hemma får man arbetsro; saknar kaffebordet; ensam hemma hela veckan; vårt jobb går inte på distans; gemensam kontorsdag; sparade arbetsresan',
    },
    en: {
      terms: 'remote day; hybrid meeting; remote work agreement; return to office; working from home; multi-site work',
      signs:
        'from home today; empty office; forced back to the office; three days in the office; forgot the remote participant; cannot hear the ones online; you are on mute; get more done at home; miss the coffee table; alone at home all week; our work cannot be done remotely; agreed on a shared office day; saved the commute',
    },
  },
  {
    key: 'big-goal-in-small-work',
    name: { fi: 'tavoite ja oma työ', sv: 'målet och det egna arbetet', en: "the goal and one's own work" },
    near: ['goals-strategy', 'strategy-talk', 'meaningful-work'],
    fi: {
      terms:
        'tavoitteiden selkeys; strategian jalkautus; tavoitteiden asettaminen; tiimin tavoite; tavoitteiden seuranta; mittari ja tavoite; oman työn tavoite; vuosikello; vuosisuunnitelma',
      signs:
        'mitä tämä tarkoittaa meille; mitä strategia tarkoittaa minun työssä; kauniita sanoja seinällä; arvot seinällä; arvot julisteessa; tavoite muuttui taas; kaksi ristiriitaista tavoitetta; mitataan väärää asiaa; mittari ohjaa väärään; vihreällä vaikka; tavoite oli liian kova; kukaan ei muista tavoitteita; mietittiin tiimin kanssa mitä; viikon kolme tärkeintä; näkyi taulussa; päästiin tavoitteeseen; oma osuus kokonaisuudesta',
    },
    sv: {
      terms:
        'tydliga mål; förankra strategin; sätta mål; teamets mål; uppföljning av mål; målet för eget arbete; årsklocka; årsplan',
      signs:
        'vad betyder det här för oss; vad betyder strategin i mitt jobb; vackra ord på väggen; värderingarna på affischen; målet ändrades igen; två motstridiga mål; mäter fel sak; målet var för högt; ingen minns målen; funderade med teamet; veckans tre viktigaste; nådde målet; min del av helheten',
    },
    en: {
      terms:
        'clarity of goals; cascading strategy; okrs; team goal; tracking goals; key results; annual plan; target and measure',
      signs:
        'what does this mean for us; what does the strategy mean in my job; nice words on the wall; values on a poster; goal changed again; two conflicting goals; measuring the wrong thing; target was too high; nobody remembers the goals; thought it through with the team; top three of the week; reached the target; my part of the whole',
    },
  },
  {
    key: 'stopping-to-think',
    name: { fi: 'pysähtyminen ja pohtiminen', sv: 'stanna upp och fundera', en: 'stopping to think' },
    near: ['reflection', 'continuous-improvement', 'learning-at-work'],
    fi: {
      terms:
        'työn reflektointi; kehittämisiltapäivä; jälkikeskustelu; työpäivän purku; päivän oivallus; oppimispäiväkirja; ryhmätyönohjaus',
      signs:
        'tajusin vasta jälkeenpäin; jäin miettimään; ensi kerralla teen toisin; olisin voinut tehdä toisin; opin itsestäni; huomasin itsestäni; mietittiin yhdessä mitä; pysähdyttiin hetkeksi; viisi minuuttia päivän lopuksi; purettiin päivä; käytiin läpi vuoro; ei ehdi pysähtyä; suoraan seuraavaan; kirjoitin ylös mitä opin; tänään oivalsin; vuoden päästä nauran; hoksasin*0.5',
      opposites: 'ei ehditä miettiä; hypättiin suoraan seuraavaan',
    },
    sv: {
      terms: 'reflektion i arbetet; utvecklingseftermiddag; eftersamtal; dagens insikt; lärdagbok; grupphandledning',
      signs:
        'insåg först efteråt; blev funderande; nästa gång gör jag annorlunda; kunde ha gjort annorlunda; lärde mig om mig själv; funderade tillsammans; stannade upp en stund; fem minuter i slutet av dagen; gick igenom passet; hinner inte stanna upp; skrev upp vad jag lärde mig; idag insåg jag',
    },
    en: {
      terms: 'development afternoon; insight of the day; learning diary; group supervision',
      signs:
        'realised only afterwards; kept thinking about it; next time i will do it differently; could have done it differently; learned about myself; thought it over together; stopped for a moment; five minutes at the end of the day; talked through the shift; no time to stop; straight to the next one; wrote down what i learned; today it clicked',
    },
  },
  {
    key: 'getting-better-at-it',
    name: { fi: 'taito karttuu', sv: 'färdigheten växer', en: 'getting better at it' },
    near: ['sense-of-competence', 'competence-development', 'motivation'],
    fi: {
      terms:
        'ammattitaidon kasvu; osaamisen karttuminen; taitotaso; pystyvyyden tunne; erityisosaaminen; pätevöityminen',
      signs:
        'ensimmäistä kertaa yksin; selvisin yksin; onnistuin ekaa kertaa; ennen kesti tunnin nyt; nyt menee jo rutiinilla; alkoi sujua; en enää jännitä; uskalsin ottaa; osaan neuvoa muita; multa kysytään neuvoa; tuntui että en osaa; tunsin itseni tyhmäksi; en ole saanut koulutusta; ei riitä osaaminen; kortti umpeutui; kortti uusittava; kertaus olisi paikallaan; sain todistuksen; tunnisti osaamiseni',
      opposites: 'en osaa',
    },
    sv: {
      terms: 'växande kunnande; kompetensgap; känsla av att klara; specialkunnande; behörighet*0.6',
      signs:
        'första gången ensam; klarade det ensam; lyckades för första gången; tog förr en timme nu; går redan på rutin; börjar löpa; inte nervös längre; vågade ta; kan råda andra; man frågar mig om råd; kände att jag inte kan; har inte fått utbildning; kortet gick ut; fick intyg',
    },
    en: {
      terms: 'growing professional skill; special expertise; further training; getting qualified; building expertise',
      signs:
        'on my own for the first time; managed alone; succeeded for the first time; used to take an hour now; routine by now; not nervous any more; dared to take it on; can advise others; they ask me for advice; felt i could not do it; never had training for this; card expired; got the certificate',
    },
  },
  {
    key: 'partner-outside-the-house',
    name: { fi: 'kumppani talon ulkopuolella', sv: 'partner utanför huset', en: 'the partner outside' },
    near: ['cooperation-with-partners', 'contracts'],
    fi: {
      terms:
        'kumppaniyhteistyö; yhteistyösopimus; sidosryhmäyhteistyö; toimittajayhteistyö; sopimuskumppani; ulkoinen konsultti',
      signs:
        'alihankkija ei tiennyt; alihankkijan väki; firma lupasi tulla; konsultti kysyi; konsultti piirsi kaavion; kumppanin kanssa palaveri; yhteinen palaveri kumppanin kanssa; vastapuoli ei vastaa; heidän yhteyshenkilö vaihtui; sopimuksessa ei lue; ei kuulu sopimukseen; kuka tästä maksaa; sovittiin yhteinen tapa; heidän porukka samoihin kahveihin; samaan kahvipöytään; samat säännöt heille; järjestö auttoi; ilman heitä ei onnistu',
    },
    sv: {
      terms: 'partnersamarbete; samarbetsavtal; samarbete med intressentgrupper; extern konsult; avtalspart',
      signs:
        'underleverantören visste inte; firman lovade komma; konsulten frågade; konsulten ritade ett schema; möte med partnern; motparten svarar inte; deras kontaktperson byttes; står inte i avtalet; ingår inte i avtalet; vem betalar*0.4; deras folk till samma kaffebord; föreningen hjälpte; går inte utan dem',
    },
    en: {
      terms:
        'partner cooperation; cooperation agreement; stakeholder cooperation; external consultant; contract partner',
      signs:
        'subcontractor did not know; their crew; firm promised to come; consultant asked; consultant drew a chart; meeting with the partner; other side does not answer; their contact changed; not in the contract; not covered by the contract; who pays*0.4; agreed on a common way; same coffee table for their people; cannot do it without them',
    },
  },
  {
    key: 'insecure-future-at-work',
    name: {
      fi: 'epävarmuus työn jatkosta',
      sv: 'osäkerhet om framtiden på jobbet',
      en: 'unsure whether the job will last',
    },
    near: ['job-security', 'stress-exhaustion'],
    fi: {
      terms:
        'työn epävarmuus; määräaikaisuuden päättyminen; irtisanomisuhka; lomautusuhka; jatkosopimus; muutosturva; ulkoistamisuhka; toimipaikan sulkeminen; työllistymisvapaa; takaisinotto',
      signs:
        'jatkuuko mun sopimus; sopimus loppuu kuun lopussa; saanko jatkoa; ei tiedä ensi kuusta; lomautuslappu; lappu tuli; pelätään lappua; milloin seuraavat; kenelle käy seuraavaksi; meidät ulkoistetaan; toimipaikka suljetaan; pillit pussiin; siirretään toiseen kaupunkiin; asuntolainaa en uskalla; ei uskalla suunnitella; sain kuulla puhelimessa; kerrottiin avoimesti tilanne; lupasivat ettei irtisanota',
    },
    sv: {
      terms:
        'osäkert arbete; uppsägningshot; permitteringshot; fortsatt avtal; omställningsskydd; hot om utläggning; stängning av verksamhetsställe; återanställning',
      signs:
        'fortsätter mitt avtal; avtalet går ut i slutet av månaden; får jag fortsätta; vet inte om nästa månad; permitteringslapp; vem står på tur; vi läggs ut; enheten stängs; flyttas till en annan stad; vågar inte planera; fick höra per telefon; berättade öppet om läget',
    },
    en: {
      terms:
        'job insecurity; end of fixed term; threat of redundancy; contract renewal; outsourcing threat; site closure; redeployment; severance',
      signs:
        'will my contract continue; contract ends this month; will they renew me; do not know about next month; who is next; we are being outsourced; site will close; moved to another city; dare not plan; heard it over the phone; told us openly how things are; promised no layoffs',
    },
  },
  {
    key: 'small-practical-annoyance',
    name: { fi: 'pieni arjen harmi', sv: 'litet vardagsbesvär', en: 'small everyday nuisance' },
    near: ['shared-tools', 'tools-in-place', 'order-and-cleanliness'],
    fi: {
      terms:
        'yhteisten tilojen siisteys; tavaroiden paikat; yhteiskäyttövälineet; tarvikkeiden loppuminen; työtilojen järjestys; yhteisen keittiön säännöt; varaamiskäytäntö; tilavaraus',
      signs:
        'taas hukassa; joku vei nitojan; ei palautettu paikalleen; paikalleen palauttamatta; tyhjä paketti hyllyssä; otti viimeisen eikä tilannut; paperi loppu tulostimesta; patterit loppu; akku lataamatta; kahvikone rikki; tiskit altaassa; likaiset tiskit; jääkaapissa vanhat; neukkari varattu muttei käytössä; neuvotteluhuonetta ei saa; pitää kiertää ympäri talon; ovi narisee vieläkin; merkittiin teipillä paikka',
    },
    sv: {
      terms:
        'ordning i gemensamma utrymmen; sakernas plats; gemensamma redskap; slut på förnödenheter; kökets regler; bokning av rum; rumsbokning',
      signs:
        'borta igen; lades inte tillbaka; tomt paket på hyllan; tog den sista och beställde inte; papperet slut i skrivaren; inte laddad; nyckeln borta; kaffemaskinen sönder; disken i vasken; gammalt i kylen; rummet bokat men tomt; märkte platsen med tejp',
    },
    en: {
      terms:
        'tidiness of shared spaces; place for everything; shared equipment rules; running out of supplies; kitchen rules; room booking; meeting room booking',
      signs:
        'who took it; missing again; not put back; took the last one and did not order; out of paper in the printer; batteries are flat; nobody charged it; key is missing; coffee machine broken; dirty dishes in the sink; old food in the fridge; room booked but empty; marked the place with tape',
    },
  },
];
