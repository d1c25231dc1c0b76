import type { Concept } from '../types';

/** Emergency department and ambulance: from the call to the bed upstairs. */
export const clinical1BConcepts: readonly Concept[] = [
  {
    key: 'stroke-and-heart-alert',
    name: { fi: 'aivo- ja sydänhälytys', sv: 'stroke- och hjärtlarm', en: 'stroke and heart alert' },
    near: ['emergency-care', 'care-pathway', 'patient-safety'],
    fi: {
      terms:
        'liuotuskandidaatti; trombolyysi; avh-hälytys; aivoverenkiertohäiriö; stemi; pallolaajennus; välitön pci; ovi-neula-aika; trombektomia; sydänfilmi; rintakipupotilas',
      signs:
        'suupieli roikkui; puhe puuroutui; käsi ei nouse; oireiden alkuaika; milloin viimeksi nähty terveenä; suoraan kuvaukseen; suoraan angioon; minuutit ratkaisee; kello käy; filmi lähetettiin matkalta; st-nousut; ehdittiin liuottaa; tultiin liian myöhään; heräsi oireiden kanssa; hälytys soi ja kaikki valmiina; neula suoneen ovella; liuotushoito*0.5; sydäninfarkti*0.5',
    },
    sv: {
      terms:
        'strokelarm; trombolyskandidat; stemi-larm; ballongvidgning; trombektomi; dörr-till-nål-tid; hjärtfilm; bröstsmärtepatient',
      signs:
        'mungipan hängde; sluddrigt tal; armen lyfter inte; när började symtomen; senast sedd frisk; direkt till röntgen; direkt till angio; minuterna avgör; filmen skickades från bilen; hann lösa proppen; kom för sent; trombolys*0.5; hjärtinfarkt*0.5',
    },
    en: {
      terms:
        'stroke alert; stroke call; stemi call; primary pci; thrombectomy; door-to-needle time; chest pain patient; twelve-lead ecg',
      signs:
        'face drooped; speech was slurred; arm would not lift; time of onset; last seen well; straight to the scanner; straight to the cath lab; minutes count; ecg sent from the road; in time to thrombolyse; arrived too late; woke with symptoms; thrombolysis*0.5; heart attack*0.5',
    },
  },
  {
    key: 'trauma-team',
    name: { fi: 'traumatiimi', sv: 'traumateam', en: 'trauma team' },
    near: ['emergency-care', 'team-cooperation', 'preparedness'],
    fi: {
      terms:
        'traumatiimi; traumahälytys; traumahuone; traumajohtaja; monivammapotilas; suurienerginen vamma; massiivinen verenvuoto; hätäveri; massiivisiirtoprotokolla; fast-ultraääni; lantiovyö; rankatuki',
      signs:
        'kuka johtaa huoneessa; liikaa väkeä huoneessa; kaikki puhuu yhtä aikaa; roolit tarraan rintaan; tiimi koossa ennen autoa; kolari tulossa; neljä loukkaantunutta; vaatteet leikattiin; veret haettiin juosten; kirjuri ei kuullut; kierähdys laskettiin ääneen; toistin ääneen määräyksen; jälkipuinti huoneessa; hiljaisuus kun johtaja puhuu',
    },
    sv: {
      terms:
        'traumateam; traumalarm; traumarum; traumaledare; multitrauma; högenergitrauma; massiv blödning; akutblod; bäckengördel; massivtransfusion',
      signs:
        'vem leder i rummet; för mycket folk i rummet; alla pratar samtidigt; rollerna på bröstet; teamet på plats före bilen; fyra skadade på väg; kläderna klipptes; sprang efter blod; upprepade ordern högt; genomgång efteråt i rummet',
    },
    en: {
      terms:
        'trauma team; trauma call; trauma bay; trauma leader; major trauma; polytrauma; massive haemorrhage protocol; emergency blood; pelvic binder; log roll',
      signs:
        'who leads in the room; too many in the room; everybody talks at once; role stickers on; team ready before the ambulance; four casualties coming; clothes cut off; ran for blood; scribe could not hear; read the order back; debrief in the bay',
    },
  },
  {
    key: 'resuscitation',
    name: { fi: 'elvytys', sv: 'återupplivning', en: 'resuscitation' },
    near: ['emergency-care', 'patient-safety', 'simulation'],
    fi: {
      terms:
        'elvytystilanne; painelu-puhalluselvytys; defibrillaattori; elvytystiimi; elvytyskärry; sydänpysähdys; dnr; dnar; ei elvytetä -päätös; hoitoelvytys; defibrillointi',
      signs:
        'löytyi elottomana; aloitin painelun; painelin ja huusin apua; kylkiluut rutisi; iskuri haettiin; eloton huoneessa; kärry lukossa; intubaatioputki puuttui kärrystä; kauanko jatketaan; lopetettiin yhdessä; saatiin takaisin; rytmi palasi; omainen näki elvytyksen; adrenaliinia kolmen minuutin; harjoiteltu nukella; vuosi edellisestä harjoituksesta; elvytyslupa epäselvä; elvytys*0.5; met-ryhmä*0.5; elvytysharjoitus*0.5',
    },
    sv: {
      terms:
        'hjärt-lungräddning; hlr; hlr-övning; defibrillator; hjärtstopp; met-team; akutvagn; ej hlr-beslut; återupplivningsteam',
      signs:
        'hittades livlös; började komprimera; ropade på hjälp; revbenen knakade; hämtade defibrillatorn; vagnen var låst; hur länge fortsätter vi; vi slutade tillsammans; fick tillbaka rytm; anhörig såg på; övat på docka; oklart om hlr; återupplivning*0.5',
    },
    en: {
      terms: 'cpr; cardiac arrest; crash call; crash trolley; defibrillator; resus team; dnacpr; advanced life support',
      signs:
        'found unresponsive; started compressions; shouted for help; ribs cracked; fetched the defib; trolley was locked; tube missing from the trolley; how long do we go on; stopped together; got him back; relative watched; practised on the dummy; unclear if for resus; resuscitation*0.5; rapid response team*0.5',
    },
  },
  {
    key: 'intoxicated-in-emergency',
    name: { fi: 'päihtynyt päivystyksessä', sv: 'påverkad patient på akuten', en: 'drunk in the department' },
    near: ['emergency-care', 'substance-abuse-work', 'occupational-safety'],
    fi: {
      terms:
        'päihtynyt potilas; päihtyneen hoito; promillet; puhallustus; humalatila; myrkytyspotilas; sekakäyttöpotilas; lääkemyrkytys; selviämisasema; selviämishoitoasema; alkometri; päihdepäivystys',
      signs:
        'tuotiin poliisin kanssa; haisi viinalle; nukkui päänsä selväksi; pelkkä humala vai pää; kaatui humalassa; sylki päälle; laitapuolen; putkaan vai sairaalaan; ei suostunut puhaltamaan; karkasi kanyyli kädessä; perjantaiyön; lyötiin lasilla; luultiin humalaksi; verensokeri oli matala; oksensi lattialle',
    },
    sv: {
      terms:
        'berusad patient; påverkad patient; promillehalt; blåsa i alkometer; förgiftningspatient; tillnyktringsstation; blandmissbruk på akuten; läkemedelsförgiftning',
      signs:
        'kom med polisen; luktade sprit; sov ruset av sig; bara full eller huvudet; ramlade full; spottade på oss; vägrade blåsa; rymde med kanylen; fredagsnatten; trodde han var full; arresten eller sjukhuset',
    },
    en: {
      terms:
        'intoxicated patient; drunk patient; breath test; blood alcohol; overdose; poisoning; sobering-up station; mixed intoxication',
      signs:
        'brought in by police; smelled of drink; slept it off; just drunk or a head injury; fell down drunk; spat at us; would not blow; walked out with a cannula; Friday night crowd; taken for drunk; sugar was low; cells or hospital',
    },
  },
  {
    key: 'violence-in-care',
    name: { fi: 'väkivalta hoitotilanteessa', sv: 'våld i vårdsituation', en: 'violence in care' },
    near: ['occupational-safety', 'difficult-encounters', 'security-services'],
    fi: {
      terms:
        'väkivaltatilanne hoitotyössä; uhkaava potilas; hoitajaan kohdistuva väkivalta; turvapainike; vartijan kutsu; mapa; avekki; väkivaltailmoitus; fyysinen rajoittaminen; sanallinen uhkailu',
      signs:
        'löi kasvoihin; puri käteen; tarttui kurkkuun; potkaisi vatsaan; huusi ja uhkasi; vartija ei ehtinyt; nappi ei toiminut; nappi oli kaapissa; selkä oveen päin; ei ilmoiteta edes; kuuluu muka työhön; kynnet käsivarteen; nimeltä uhkasi; odotan sua ulkona; jäin nurkkaan; mustelmia kyynärvarressa; aggressiivinen potilas*0.5; hälytysnappi*0.5',
      opposites: 'tilanne rauhoitettiin puhumalla',
    },
    sv: {
      terms:
        'våld mot vårdare; hotfull patient; överfallslarm; vakt på akuten; våldsanmälan; fysisk begränsning; verbala hot',
      signs:
        'slog i ansiktet; bet i handen; tog strupgrepp; sparkade i magen; skrek och hotade; vakten hann inte; larmet fungerade inte; ryggen mot dörren; hör visst till jobbet; hotade med namn; väntar på dig ute; blåmärken på armen; aggressiv patient*0.5; larmknapp*0.5',
    },
    en: {
      terms:
        'violence against staff; threatening patient; security called; violence report; physical restraint; verbal abuse',
      signs:
        'hit me in the face; bit my hand; grabbed my throat; kicked in the stomach; shouted and threatened; guard came too late; button did not work; back to the door; part of the job they say; threatened me by name; wait for you outside; bruises on my arm; aggressive patient*0.5; panic button*0.5; personal alarm*0.5',
    },
  },
  {
    key: 'waiting-room-information',
    name: { fi: 'odottavien informointi', sv: 'information till väntande', en: 'keeping waiting people informed' },
    near: ['queues-waiting', 'patient-guidance', 'workplace-communication'],
    fi: {
      terms:
        'odotusaula; odottavien informointi; odotusajan näyttö; vuoronumero; odotushuone; aulahoitaja; väliaikatieto; jonotilanne',
      signs:
        'kauanko vielä; tultiin kysymään tiskiltä; ei kerrottu mitään; istuttiin kuusi tuntia; näyttö pimeänä; lähti odottamatta; luuli unohdetuksi; unohdettiin aulaan; kävin kertomassa jonon; vesimuki ja viltti; ketään ei näy; aulasta huudettiin nimi; ärtyivät odottaessa; muuttui heti kun selitin; miksi tuo meni ennen; odotusaika*0.5',
    },
    sv: {
      terms: 'information till väntande; väntetidsskärm; nummerlapp; väntrumsvärd; kösituation',
      signs:
        'hur länge till; ingen sade något; satt sex timmar; skärmen är svart; gick utan att vänta; trodde sig glömd; glömdes i väntrummet; gick och berättade läget; lugnade sig när jag förklarade; varför fick den gå före; frågade i disken; väntrum*0.5; väntetid*0.5',
    },
    en: {
      terms: 'wait display; updates to people waiting; queue number; waiting room host; time to be seen',
      signs:
        'how much longer; nobody told us anything; sat for six hours; display was blank; left without being seen; thought they had forgotten us; forgotten in the waiting room; went out and explained; calmed once I explained; why did she go first; asked at the desk; waiting room*0.5; waiting time*0.5',
    },
  },
  {
    key: 'mass-casualty',
    name: { fi: 'suuronnettomuus', sv: 'storolycka', en: 'major incident' },
    near: ['preparedness', 'emergency-care', 'team-cooperation'],
    fi: {
      terms:
        'monipotilastilanne; lääkinnällinen johtaja; suuronnettomuusharjoitus; potilasluokittelu kentällä; luokittelukortti; evakuointikeskus; kriisipuhelin; hälytyskaavio; varalla olevat kutsutaan; johtokeskus',
      signs:
        'bussi ojassa; kaksikymmentä potilasta; kutsuttiin kotoa töihin; ketju soitettiin läpi; valmiusnosto; liivit päälle; kuka on lääkintäjohtaja; radiot tukossa; harjoituksessa meni sekaisin; kaappi jossa kortit; kukaan ei löytänyt kansiota; sähköt poikki sairaalassa; varavoima käynnistyi; evakuoitiin osasto; poikkeustilanne päällä; suuronnettomuus*0.5; valmiussuunnitelma*0.5',
    },
    sv: {
      terms: 'masskadesituation; storolycksövning; skadeplats; prioriteringskort; larmkedja; reservkraft',
      signs:
        'bussen i diket; tjugo patienter; ringdes in hemifrån; larmkedjan gicks igenom; västarna på; vem leder på skadeplatsen; radion överbelastad; övningen blev rörig; ingen hittade pärmen; strömmen gick på sjukhuset; avdelningen evakuerades; storolycka*0.5; beredskapsplan*0.5; krisledning*0.5',
    },
    en: {
      terms:
        'mass casualty; incident command; major incident plan; casualty tag; call-in cascade; evacuation of the ward; backup power',
      signs:
        'bus in the ditch; twenty casualties; called in from home; cascade was rung through; tabards on; who is the commander; radios jammed; exercise went messy; nobody found the folder; hospital lost power; generator kicked in; stood up the plan; major incident*0.5; emergency drill*0.5',
    },
  },
];
