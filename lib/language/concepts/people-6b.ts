import type { Concept } from '../types';

/** Passengers and crews, building sites, guards and event crews as they tell of their day. */
export const people6BConcepts: readonly Concept[] = [
  {
    key: 'site-dust-noise-and-neighbours',
    name: { fi: 'pöly, melu ja naapurit', sv: 'damm, buller och grannar', en: 'dust, noise and neighbours' },
    near: ['construction', 'chemicals', 'customer-relations'],
    fi: {
      terms:
        'rakennuspöly; työmaan pölynhallinta; kvartsipöly; työmaamelu; työmaan alipaineistus; kohdepoisto; naapurihaitta; työmaatiedote; työmaatärinä; meluilmoitus; hengityssuojain työmaalla; piikkaus',
      signs:
        'piikattiin seitsemältä aamulla; naapuri soitti pölystä; pölyä portaikossa; imuri rikki hiomakoneessa; maski leuan alla; autot pölyssä kadulla; tärinä halkaisi naapurin seinän; kävin ovella kertomassa; tiedote rapun ovessa; kuulosuojaimet kaulalla; ikkunat pesty kahdesti; päiväkoti nukkuu vieressä; pora jumissa betonissa; myöhäisillan melulupa',
      opposites: 'hiljainen työmaa',
    },
    sv: {
      terms:
        'byggdamm; dammhantering på bygget; kvartsdamm; byggbuller; punktutsug; grannstörning; byggmeddelande; bulleranmälan; andningsskydd på bygget; bilning',
      signs:
        'bilade klockan sju; grannen ringde om dammet; damm i trapphuset; dammsugaren trasig vid slipen; masken under hakan; grannens vägg sprack; gick till dörren och berättade; lapp på trappdörren; hörselskydden hänger; fönstren tvättade två gånger; daghemmet sover bredvid; borren fast i betongen; bullertillstånd',
      opposites: 'tyst byggplats',
    },
    en: {
      terms:
        'construction dust; site dust control; silica dust; site noise; negative pressure enclosure; local exhaust; nuisance to neighbours; site bulletin; noise notice; respirator on site; breaking out concrete',
      signs:
        "jackhammer at seven; neighbour rang about the dust; dust in the stairwell; vacuum broken on the sander; mask under the chin; crack in the neighbour's wall; knocked on the door to tell them; note on the stair door; windows washed twice; nursery sleeping next door; drill stuck in concrete; late noise permit",
      opposites: 'quiet site',
    },
  },
  {
    key: 'site-cabin-and-conditions',
    name: {
      fi: 'parakki ja sosiaalitilat työmaalla',
      sv: 'barack och personalutrymmen',
      en: 'cabins and welfare on site',
    },
    near: ['construction', 'breaks', 'wellbeing-at-work'],
    fi: {
      terms:
        'työmaaparakki; työmaan sosiaalitilat; parakki; bajamaja; työmaavessa; kuivaushuone; työmaatoimisto; taukotila työmaalla; majoitus työmaalla; reissutyö; matkatyö; kausimajoitus; keikkamajoitus',
      signs:
        'vesi jäässä parakissa; märät hanskat patterilla; kymmenen miestä neljän parakissa; vessaan viisisataa metriä; viikko kimppakämpässä; parakkiin ei mahdu syömään; kuivaushuone haisee; vaatteet kuivui vasta kotona; mikrolle jono; sähköt poikki parakista; kengät jäässä aamulla; avain maton alla; ei käsipaperia taas',
      opposites: 'siisti parakki',
    },
    sv: {
      terms:
        'byggbarack; personalutrymmen på bygget; barack; mobil toalett; byggtoalett; torkrum; byggkontor; rastutrymme på bygget; boende på resande fot; researbete; inkvartering av byggare',
      signs:
        'vattnet fruset i baracken; våta handskar på elementet; tio man i en barack för fyra; femhundra meter till toan; en vecka borta i kollektiv; kallt kaffe; mikrokö; kläderna torkade först hemma; strömmen bröts i baracken; skorna frusna på morgonen; inget handpapper igen',
      opposites: 'snygg barack',
    },
    en: {
      terms:
        'site cabin; site welfare; portable cabin; portable toilet; drying room; site office; canteen on site; lodging for workers; working away; travelling crew; shared digs',
      signs:
        'water frozen in the cabin; wet gloves on the radiator; ten men in a cabin for four; half a kilometre to the toilet; week away in shared digs; cold coffee; queue for the microwave; clothes dried only at home; power off in the cabin; boots frozen in the morning; no paper towels again',
      opposites: 'clean cabin',
    },
  },
  {
    key: 'guard-round-and-log',
    name: { fi: 'vartiointi ja kierrokset', sv: 'väktarronder', en: 'guard rounds' },
    near: ['security-services', 'shift-work', 'on-call'],
    fi: {
      terms:
        'vartijan vuoro; vartiokierros; kierrosvartija; kierrosvartiointi; vartiointiliike; hälytysvartija; piirivartija; kierroskirja; vartiointiraportti; tapahtumailmoitus vartijalta; aluevartiointi; turva-ala; vartijakortti',
      signs:
        'kierros kolmesti yössä; piste jäi leimaamatta; ovi auki varastossa; turha hälytys taas; tuuli heilutti ovea; nukkuja porraskäytävässä; haukuttiin leikkipoliisiksi; vuoro yksin kahdeksaan; raportti kirjoitettiin aamulla; pimeä halli ja taskulamppu; vuoronvaihtaja ei tullut; neuvoin eksynyttä rekkakuskia; ilmoitus meni seuraavalle; kuusi kohdetta yhdelle autolle',
      opposites: 'rauhallinen yö kohteessa',
    },
    sv: {
      terms:
        'väktarskift; väktarrond; rondväktare; bevakningsföretag; larmväktare; områdesbevakning; rondbok; bevakningsrapport; händelseanmälan från väktare; väktarkort',
      signs:
        'rond tre gånger per natt; punkten ostämplad; dörr öppen i lagret; larmet gick i onödan; vinden rörde dörren; någon sov i trappuppgången; blev utskälld som vakt; ensam till åtta; rapporten skrevs på morgonen; mörk hall och ficklampa; sex objekt på en bil; säkerhetsbranschen*0.5',
      opposites: 'lugn natt på objektet',
    },
    en: {
      terms:
        'guard shift; patrol round; mobile patrol; security company; alarm response; area patrol; patrol log; guard report; incident report from a guard; security trade; guard licence',
      signs:
        'three rounds a night; checkpoint not scanned; door open in the store; alarm for nothing again; wind moved the door; someone asleep in the stairwell; called names as a guard; alone until eight; report written in the morning; dark hall and a torch; six sites for one car',
      opposites: 'quiet night on site',
    },
  },
  {
    key: 'de-escalation-and-doors',
    name: { fi: 'rauhoittelu ovella', sv: 'lugnande vid dörren', en: 'calming at the door' },
    near: ['security-services', 'difficult-encounters', 'substance-abuse-work'],
    fi: {
      terms:
        'ovimies; portsari; tilanteen rauhoittaminen; kiinniotto; poistaminen tilasta; voimankäyttö; hallintaotteet; päihtynyt asiakas; ikäraja ovella; narikka; turvatarkastus ovella; järjestyksenvalvojakortti',
      signs:
        'haastoi riitaa jonossa; puhuin rauhallisesti kymmenen minuuttia; kädet näkyvissä koko ajan; kaveri suuttui kaverin puolesta; kolme järkkäriä yhtä vastaan; poliisi soitettiin paikalle; taksi tilattiin asiakkaalle; ei päässyt sisään kun oli humalassa; juoma lensi naamaan; pidin etäisyyden; ensihoito tilattiin ovelle; sanoin asian kolmannen kerran; porukka kuvasi puhelimella; lähti lopulta itse; jonossa tönittiin; järjestyksenvalvoja*0.5',
      opposites: 'tilanne laukesi puhumalla',
    },
    sv: {
      terms:
        'dörrvakt; lugna ner läget; gripande; avvisa en gäst; våldsanvändning; kontrollgrepp; berusad gäst; åldersgräns vid dörren; garderob; visitation vid dörren; ordningsvaktskort',
      signs:
        'bråkade i kön; talade lugnt i tio minuter; händerna skulle synas; kompisen blev arg; tre vakter mot en; ringde polisen till platsen; beställde taxi åt gästen; för full för att komma in; fick drinken i ansiktet; sade det tredje gången; filmade med telefonen; gick till slut själv; knuffades i kön; ordningsvakt*0.5',
      opposites: 'löstes med prat',
    },
    en: {
      terms:
        'door supervisor; bouncer; calming a situation; eviction from the venue; use of force; restraint hold; drunk guest; age limit at the door; cloakroom; bag check at the door; steward licence',
      signs:
        'picking a fight in the queue; talked calmly for ten minutes; hands where I could see them; mate got angry; three stewards on one; police called to the scene; ordered him a taxi; too drunk to come in; drink thrown in the face; said it for the third time; filmed on phones; left on his own in the end; shoving in the queue; doorman*0.5',
      opposites: 'settled by talking',
    },
  },
  {
    key: 'keys-and-access',
    name: { fi: 'avaimet ja kulkuluvat', sv: 'nycklar och passertillstånd', en: 'keys and access' },
    near: ['security-services', 'information-security', 'premises'],
    fi: {
      terms:
        'avainhallinta; sarjoitus; kulkuoikeus; kulkutunniste; avainkuittaus; vierailijakortti; henkilökuntakortti; rikosilmoitinjärjestelmä; kameravalvomo; lukitusjärjestelmä; vierasluettelo',
      signs:
        'avain hukassa ja koko sarja uusiksi; joku piti ovea auki; tuntematon liukui perässä sisään; tunniste ei toimi maanantaina; kortti jäi lähteneeltä; ulko-ovi oli kiilattu; avaimia kuittaamatta; kamera pimeänä takana; tuuletusikkuna auki yöksi; tulin väärällä kortilla; vieras ilman saattajaa; koodi lapulla oven vieressä; kerros auki kaikille; lähtenyt työntekijä pääsi sisään; kulunvalvonta*0.5; kameravalvonta*0.5',
      opposites: 'ovet kiinni ja kunnossa',
    },
    sv: {
      terms:
        'nyckelhantering; låsserie; passertillstånd; passertagg; nyckelkvittens; besökskort; personalkort; inbrottslarmsystem; kamerarum; låssystem; besökarlista',
      signs:
        'nyckeln borta och hela serien om; någon höll upp dörren; en okänd följde med in; taggen fungerar inte på måndagen; kortet blev hos den som slutat; ytterdörren uppkilad; nycklar okvitterade; kameran svart bakom; fönstret öppet över natten; besökare utan följeslagare; koden på lapp vid dörren; en som slutat kom in; passerkontroll*0.5; kameraövervakning*0.5',
      opposites: 'dörrarna i skick',
    },
    en: {
      terms:
        'key management; master key system; door access right; access tag; signing for keys; visitor badge; staff badge; intruder alarm; cctv; control room cameras; locking system; visitor log',
      signs:
        'key lost and the whole set to change; someone held the door open; stranger tailgated in; tag does not work on monday; card never came back; door was wedged; keys not signed for; camera dark at the back; window open overnight; visitor without an escort; code on a note by the door; former employee got in; access control*0.5',
      opposites: 'doors shut and fine',
    },
  },
  {
    key: 'event-build-and-day',
    name: { fi: 'tapahtuman rakennus ja päivä', sv: 'evenemangets bygge och dag', en: 'event day' },
    near: ['tourism-and-events', 'schedules-and-deadlines', 'workload'],
    fi: {
      terms:
        'tapahtumapäivä; tapahtumatuottaja; lavaroudari; lavamestari; äänentarkastus; vip-alue; tapahtuman pystytys; tapahtuman purku; tapahtuma-ajo; tapahtumateknikko; konferenssijärjestelyt; tapahtumabudjetti',
      signs:
        'purku yöllä kolmelta; myrsky kaatoi teltan; ääni ei kuulu perälle; esiintyjä tunnin myöhässä; virta katkesi lavalta; portit auki myöhässä; vessoja liian vähän; riskipalaveri aamulla; yhden varassa koko lava; radiopuhelin mykkänä; mikki pimeänä avauspuheessa; nimilaput väärin; kaapelit märässä; esitys ei näy tykillä; puhuja juuttui liikenteeseen; sponsorin logo puuttui; tapahtumatuotanto*0.5; akkreditointi*0.5',
      opposites: 'tapahtuma onnistui',
    },
    sv: {
      terms:
        'evenemangsproduktion; evenemangsdag; evenemangsproducent; scenarbetare; scenmästare; ljudkontroll; vipområde; uppbyggnad av evenemang; nedrivning efter evenemang; evenemangstekniker; konferensarrangemang; evenemangsbudget',
      signs:
        'rivning klockan tre på natten; stormen fällde tältet; ljudet hörs inte bak; artisten en timme sen; strömmen bröts på scenen; portarna öppnade sent; för få toaletter; riskmöte på morgonen; hela scenen på en person; radion tyst; mikrofonen död i öppningstalet; fel namnskyltar; kablar i vått; presentationen syns inte; talaren fast i trafiken; ackreditering*0.5',
      opposites: 'evenemanget lyckades',
    },
    en: {
      terms:
        'event production; event day; event producer; stage hand; stage manager; sound check; vip area; event build; event load-out; event technician; conference arrangements; event budget',
      signs:
        'load-out at three in the morning; storm took the tent; no sound at the back; artist an hour late; power cut on stage; gates opened late; too few toilets; risk meeting in the morning; whole stage on one person; radio silent; dead microphone in the opening speech; wrong name badges; cables in the wet; slides not showing; speaker stuck in traffic; accreditation*0.5',
      opposites: 'event went well',
    },
  },
  {
    key: 'crowd-and-volunteers',
    name: { fi: 'yleisöturvallisuus ja talkooväki', sv: 'publiksäkerhet och talkofolk', en: 'crowds and volunteers' },
    near: ['tourism-and-events', 'preparedness', 'peer-support-volunteers'],
    fi: {
      terms:
        'yleisöturvallisuus; yleisön evakuointi; ensiapupiste tapahtumassa; talkoolainen; talkooväki; talkoovastaava; tapahtuman liikenteenohjaus; pelastussuunnitelma tapahtumassa; jonotusalue; jonoaidat; tapahtumavastaava; talkoovuoro',
      signs:
        'portti viisi suljettiin; jono valui kadulle; lapsi hukassa yleisössä; kolme talkoolaista puuttui; talkoolainen ilman ruokaa; liivit jakamatta; helle ja vesi loppu; aita kaatui jonossa; ambulanssi yleisön läpi; puhelinverkko tukossa; kukaan ei tiennyt kuka johtaa; talkoolainen viihtyi ja tuli taas; pysäköintipellolla kaaos; kartta väärin päin opasteessa; kiitoskahvit talkooväelle',
      opposites: 'yleisö purkautui hyvin',
    },
    sv: {
      terms:
        'publiksäkerhet; utrymning av publik; första hjälpen på evenemang; talkofolk; talkoarbetare; talkoansvarig; trafikreglering vid evenemang; räddningsplan för evenemang; köområde; köstaket; evenemangsansvarig; talkopass',
      signs:
        'grind fem stängdes; kön rann ut på gatan; barn borta i publiken; tre talkoarbetare fattades; talkofolket utan mat; västarna outdelade; vattnet slut i hettan; staketet föll i kön; ambulans genom publiken; mobilnätet överbelastat; ingen visste vem som leder; kaos på parkeringsfältet; tackkaffe till talkofolket',
      opposites: 'publiken tog sig ut bra',
    },
    en: {
      terms:
        'crowd safety; audience evacuation; first aid point at an event; event volunteer; volunteer crew; volunteer coordinator; event traffic control; event safety plan; queueing area; crowd barriers; steward shift',
      signs:
        'gate five was closed; queue spilled onto the road; lost child in the crowd; three volunteers missing; volunteer went without food; vests not handed out; out of water in the heat; fence fell in the queue; ambulance through the crowd; phone network jammed; nobody knew who was in charge; chaos in the parking field; thank-you coffee for volunteers',
      opposites: 'crowd left smoothly',
    },
  },
  {
    key: 'tourists-and-guiding',
    name: { fi: 'matkailijat ja opastus', sv: 'turister och guidning', en: 'guiding tourists' },
    near: ['tourism-and-events', 'languages-of-service', 'customer-relations'],
    fi: {
      terms:
        'matkaopas; opastettu kierros; ohjelmapalvelu; safariopas; matkailija; eräopas; leirintäalue; matkailuneuvonta; matkailusesonki; elämyspalvelu; retkiryhmä; matkailuyritys; ryhmävaraus',
      signs:
        'ryhmässä kuusi kansallisuutta; kaupungin kengät lumessa; haalarit jaettiin ryhmälle; revontulia ei näkynyt; vieras paleli koko retken; bussiryhmä tunnin myöhässä; sesonki loppui pääsiäiseen; peruutus sään takia; tarina nuotiolla ryhmälle; kausioppaat vaihtuivat; portaali myi kahdesti; opas yksin neljälläkymmenellä; sama vieras tuli uudelleen',
      opposites: 'vieras lähti hymyillen',
    },
    sv: {
      terms:
        'reseguide; guidad tur; programtjänst; safariguide; turist; vildmarksguide; campingplats; turistinformation; turistsäsong; upplevelsetjänst; utflyktsgrupp; turistföretag; gruppbokning',
      signs:
        'sex nationaliteter i gruppen; stadsskor i snön; overallerna delades ut; inga norrsken; gästen frös hela utfärden; bussgruppen en timme sen; säsongen slut till påsk; inställt på grund av vädret; berättelse vid brasan; säsongsguiderna byttes; portalen sålde två gånger; ensam guide med fyrtio; samma gäst kom igen',
      opposites: 'gästen for hem med ett leende',
    },
    en: {
      terms:
        'guided tour; activity provider; safari guide; tourist; wilderness guide; campsite; tourist information; tourist season; adventure service; tour group; tourism business; group booking',
      signs:
        'six nationalities in the group; city shoes in the snow; overalls handed out; no northern lights; guest was cold all trip; coach an hour late; season ended at easter; cancelled because of weather; story by the fire; seasonal guides changed; portal sold it twice; one guide for forty; same guest came again; tour guide*0.5',
      opposites: 'guest left smiling',
    },
  },
];
