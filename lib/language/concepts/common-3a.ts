import type { Concept } from '../types';

/** Workload, sleep and recovery, ergonomics, safety at any workplace, conflicts, equality and language. */
export const common3AConcepts: readonly Concept[] = [
  {
    key: 'interrupted-all-day',
    name: { fi: 'jatkuvat keskeytykset', sv: 'ständiga avbrott', en: 'interrupted all day' },
    near: ['workload', 'stress-exhaustion'],
    fi: {
      terms:
        'työn keskeytykset; keskeytyskuorma; työn pirstaleisuus; kognitiivinen ergonomia; aivokuorma; monisuorittaminen; keskittymisaika',
      signs:
        'keskeytettiin koko ajan; joku tuli kysymään; puhelin soi koko ajan; teams pimputtaa; viisi asiaa kesken; aloitin kolmannen kerran; ajatus katkesi; mihin mä jäin; tulin aikaisin että saisin rauhassa; kuulokkeet päähän; varasin kalenterista työaikaa; suljin sähköpostin; ovenpielessä kysyttiin; ehdin vasta kun muut lähti',
      opposites: 'sain tehdä rauhassa; suljin ilmoitukset',
    },
    sv: {
      terms: 'avbrott i arbetet; splittrat arbete; kognitiv ergonomi; hjärnbelastning; multitasking; koncentrationstid',
      signs:
        'blev avbruten hela tiden; någon kom och frågade; telefonen ringer hela tiden; plingar hela tiden; fem saker på hälft; började om tredje gången; tappade tråden; hörlurar på; bokade tid i kalendern för mig själv; hann först när andra gått',
    },
    en: {
      terms: 'interruptions at work; fragmented work; cognitive ergonomics; multitasking; peace to work',
      signs:
        'interrupted all the time; someone came to ask; phone rings all day; pinging all the time; five things half done; started for the third time; lost my train of thought; headphones on; blocked out time; came in early to get some peace; turned off notifications',
    },
  },
  {
    key: 'too-much-on-the-plate',
    name: { fi: 'liikaa töitä', sv: 'för mycket på bordet', en: 'too much on the plate' },
    near: ['workload', 'stress-exhaustion'],
    fi: {
      terms:
        'työkuorma; ylikuormitus; liiallinen työmäärä; työmäärän mitoitus; töiden priorisointi; aikapaine; työruuhka',
      signs:
        'ei ehdi vessaan; ei ehtinyt syömään; hommat kasaantuu; pino kasvaa; työt kasaantuu; kaikki pitäisi olla valmista eilen; mistä jätän pois; mikä jätetään tekemättä; kaikki on tärkeää; sammutellaan tulipaloja; tehdään kahden ihmisen työt; lisää töitä samalla porukalla; jäin ylitöihin; tein kotona loppuun; sunnuntai-iltana kone auki; töitä kuin pipoa; juoksujalkaa; sanoin että en ota enää',
    },
    sv: {
      terms: 'överbelastning; tidspress; prioritering av uppgifter; arbetsanhopning',
      signs:
        'hinner inte på wc; hann inte äta; arbetet hopar sig; högen växer; allt borde vara klart igår; vad lämnar jag bort; allt är viktigt; släcker bränder; två personers jobb; mer jobb med samma folk; stannade på övertid; datorn öppen på söndag kväll; springer hela dagen',
    },
    en: {
      terms: 'too much work; prioritising work; backlog of work; being rushed',
      signs:
        'no time for the toilet; no time to eat; work piling up; pile keeps growing; everything due yesterday; what do i drop; everything is a priority; firefighting all day; doing two jobs; more work same people; stayed late; laptop open on sunday evening; rushed off my feet',
    },
  },
  {
    key: 'sleep-and-shift-fatigue',
    name: { fi: 'univaje ja väsymys töissä', sv: 'sömnbrist och trötthet', en: 'short of sleep at work' },
    near: ['recovery', 'shift-work'],
    fi: {
      terms:
        'univaje; univelka; vuorotyöväsymys; yövuoroväsymys; väsymyksen hallinta; lyhyt vuoroväli; unettomuus; vireystila; iltavuorosta aamuvuoroon',
      signs:
        'illasta aamuun; ei saanut nukuttua yövuoron jälkeen; nukuin neljä tuntia; nukuin huonosti työasioiden takia; heräsin kolmelta miettimään töitä; työt pyöri päässä; silmät lupsui*0.7; meinasin nukahtaa rattiin; torkahdin; väsyneenä tulee virheitä; kolmas yö putkeen; kahdeksas vuoro putkeen; otin päikkärit tauolla; lepohuone; silmät ristissä; vapaa yön jälkeen',
      opposites: 'nukuin hyvin; levänneenä töihin',
    },
    sv: {
      terms:
        'sömnbrist; sömnskuld; trötthet av skiftarbete; kort vila mellan skift; sömnlöshet; vakenhet; trötthetshantering',
      signs:
        'kväll till morgon; kunde inte sova efter natten; sov fyra timmar; vaknade klockan tre och tänkte på jobbet; jobbet snurrade i huvudet; höll på att somna vid ratten; trött gör man fel; tredje natten i rad; tog en tupplur på pausen; vilrum',
    },
    en: {
      terms:
        'sleep deprivation; sleep debt; shift fatigue; fatigue management; short turnaround between shifts; insomnia; alertness',
      signs:
        'evening to morning shift; could not sleep after nights; slept four hours; woke at three thinking of work; work going round in my head; nearly fell asleep at the wheel; tired people make mistakes; third night in a row; nap on my break; rest room',
    },
  },
  {
    key: 'switching-off-after-work',
    name: { fi: 'työstä irrottautuminen', sv: 'koppla av från jobbet', en: 'switching off after work' },
    near: ['recovery', 'work-life-balance'],
    fi: {
      terms:
        'palautuminen työstä; työstä irrottautuminen; tavoitettavuus vapaalla; oikeus olla tavoittamattomissa; lomalta palautuminen; vapaa-ajan häirintä; sähköpostit illalla; aivojen lepo',
      signs:
        'soittivat vapaalla; viesti illalla yhdeksältä; viesti vapaapäivänä; luin sähköpostit lomalla; ei osaa irrottaa; työpuhelin kiinni viikonlopuksi; jätin puhelimen töihin; työt tuli kotiin; lomalla vasta toisella viikolla; heti loman jälkeen sama meno; ladattu akku; kotona ei jaksa mitään; en jaksa enää illalla; oli pakko sanoa ettei vapaalla; loma siirrettiin',
    },
    sv: {
      terms:
        'återhämtning från arbetet; koppla av från jobbet; tillgänglighet på fritiden; rätt att vara onåbar; mejl på kvällen; återhämtning på semestern',
      signs:
        'ringde på min lediga dag; meddelande klockan nio på kvällen; läste mejl på semestern; kan inte släppa; jobbtelefonen av; tog jobbet hem; laddade batterier; orkar inget hemma; semestern flyttades',
    },
    en: {
      terms: 'switching off; right to disconnect; availability off duty; evening emails',
      signs:
        'called on my day off; message at nine in the evening; read emails on holiday; cannot let go; work phone off; took work home; battery empty; recharged; no energy at home; holiday was moved; same pace right after the holiday',
    },
  },
  {
    key: 'skipped-breaks',
    name: { fi: 'tauko jäi pitämättä', sv: 'pausen blev inte av', en: 'the break that never was' },
    near: ['breaks', 'recovery', 'workload'],
    fi: {
      terms:
        'taukojen toteutuminen; taukotila; lounastauko; tauoton työpäivä; tauon väliin jääminen; taukojen rytmitys',
      signs:
        'söin koneen ääressä; söin seisaaltaan; eväät jäi syömättä; kahvi jäähtyi; kahvi ehti jäähtyä; tauko jäi väliin; kahdeksan tuntia ilman taukoa; tauolla puhuttiin töistä; tauolta haettiin kesken; taukohuone täynnä tavaraa; yhteinen kahvi kello yhdeksän; taukojumppa; noustiin jaloittelemaan; vuorotellaan tauot; lähdettiin kävelylle tauolla',
    },
    sv: {
      terms: 'återhämtningspaus; lunchpaus; paus som uteblir; arbetsdag utan paus; pausrytm',
      signs:
        'åt vid datorn; åt stående; matsäcken blev oäten; kaffet kallnade; pausen uteblev; åtta timmar utan paus; hämtades mitt i pausen; gemensamt kaffe; pausgympa; turas om med pauserna; promenad på pausen',
    },
    en: {
      terms: 'meal break; stretch break; skipped break; working through lunch; break rota',
      signs:
        'ate at my desk; ate standing up; lunch uneaten; coffee went cold; missed my break; eight hours without a break; called back from my break; coffee together; stretching together; take turns with breaks; walk at lunch',
    },
  },
  {
    key: 'aching-back-and-hands',
    name: { fi: 'selkä ja ranteet kipeinä', sv: 'ont i rygg och handleder', en: 'aching back and wrists' },
    near: ['ergonomics'],
    fi: {
      terms:
        'tuki- ja liikuntaelinvaivat; toistotyö; rasitusvamma; niska-hartiavaivat; huono työasento; kuormittava työasento; hiirikäsi; tulehtunut jännetuppi',
      signs:
        'selkä kipeä; selkä huutaa; niska jumissa; hartiat jumissa; ranne kipeytyi; olkapää huutaa; polvet kipeät; kyykyssä koko päivän; kädet ylhäällä; kurottelin ylähyllylle; nostin yksin; pyydä kaveri nostamaan; nostoapu nurkassa; apuväline käyttämättä; kumarassa koko päivän; väännän käsin; kärryn pyörät jumittaa; kärry kulkee huonosti; liian matala pöytä; painava laatikko',
    },
    sv: {
      terms:
        'besvär i rörelseorganen; upprepat arbete; belastningsskada; nack- och axelbesvär; dålig arbetsställning; tunga lyft; musarm',
      signs:
        'ont i ryggen; nacken låst; handleden öm; axeln skriker; ont i knäna; på huk hela dagen; armarna uppe; lyfte ensam; lyfthjälpen i hörnet; framåtböjd hela dagen; kärran kärvar; för lågt bord; tung låda',
    },
    en: {
      terms:
        'musculoskeletal complaints; repetitive work; strain injury; neck and shoulder pain; awkward posture; heavy lifting; mouse arm',
      signs:
        'back hurts; stiff neck; sore wrist; shoulder is killing me; sore knees; crouching all day; arms above my head; lifted it alone; lifting aid in the corner; bent over all day; trolley wheels stick; table too low; heavy box',
    },
  },
  {
    key: 'desk-and-chair',
    name: { fi: 'työpiste ja kalusteet', sv: 'arbetsplatsens möbler', en: 'desk, chair and screen' },
    near: ['ergonomics', 'office-work', 'premises'],
    fi: {
      terms:
        'työtuoli; näyttöpääte; päätelasit; työpisteen säätäminen; istumatyö; seisomapöytä; satulatuoli; valaistus työpisteellä; työfysioterapeutti',
      signs:
        'pöydän sai ylös; säädin tuolin; tuoli rikki; tuolia ei saa säädettyä; näyttö liian alhaalla; heijastaa näyttöön; kirjapino näytön alla; läppäri sylissä; ruokapöydän ääressä etänä; istun koko päivän; työfyssari kävi; uusi hiiri auttoi; veto käy niskaan; liian kylmä toimistolla; meteli konttorissa; työpistettä ei löydy; etsin vapaata pöytää',
    },
    sv: {
      terms:
        'elbord; arbetsstol; bildskärm; terminalglasögon; inställning av arbetsplatsen; stillasittande arbete; ståbord; sadelstol; arbetsfysioterapeut',
      signs:
        'fick upp bordet; ställde in stolen; stolen sönder; skärmen för lågt; reflexer i skärmen; böcker under skärmen; vid köksbordet på distans; sitter hela dagen; arbetsfysion kom; oväsen i kontoret; letar ledigt bord',
    },
    en: {
      terms:
        'standing desk; office chair; screen glasses; workstation setup; sedentary work; saddle chair; hot desking; occupational physiotherapist',
      signs:
        'raised the desk; adjusted the chair; chair is broken; screen too low; glare on the screen; books under the monitor; laptop on my knees; at the kitchen table; sit all day; new mouse helped; draught on my neck; noise in the office; looking for a free desk',
    },
  },
];
