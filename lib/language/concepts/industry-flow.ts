import type { Concept } from '../types';

/** Orders, flow and quality on the shop floor. */
export const industryFlowConcepts: readonly Concept[] = [
  {
    key: 'flow-and-lead-time',
    name: { fi: 'läpimenoaika', sv: 'genomloppstid', en: 'lead time' },
    near: ['productivity', 'processes'],
    fi: {
      terms:
        'läpimeno; virtautus; virtaus*0.4; pullonkaula; keskeneräinen tuotanto; imuohjaus; välivarasto; yksiosavirtaus',
      signs:
        'kappaleet seisovat käytävällä; lavat odottaa; työ seisoo viikon; kasa ennen hitsausta; edellinen vaihe myöhässä; hylly pullistelee; siirtokärry täynnä; solu odottaa; jono koneelle; otettiin pienempi erä; läpimenoaika*0.5; kanban*0.5; jonotusaika*0.5; odotusaika*0.5',
    },
    sv: {
      terms: 'flöde*0.5; flaskhals; produkter i arbete; dragande styrning; mellanlager; enstycksflöde',
      signs:
        'bitarna står i gången; pallarna väntar; jobbet står i en vecka; hög framför svetsen; föregående steg sent; cellen väntar; kö till maskinen; mindre parti; genomloppstid*0.5; kanban*0.5; kötid*0.5',
    },
    en: {
      terms:
        'lead time; throughput; flow*0.4; bottleneck; work in progress; pull system; queue time; buffer stock; one-piece flow',
      signs:
        'parts stand in the aisle; pallets waiting; job sat for a week; pile before welding; previous step late; cell waits; queue at the machine; smaller batch; kanban*0.5',
    },
  },
  {
    key: 'delivery-reliability',
    name: { fi: 'toimitusvarmuus', sv: 'leveranssäkerhet', en: 'delivery reliability' },
    near: ['schedules-and-deadlines', 'customer-relations'],
    fi: {
      terms:
        'toimitusvarmuus; toimituspäivä; toimituskyky; myöhästyminen*0.6; luvattu päivä; osatoimitus; pikatilaus; toimitustäsmällisyys; tilausvahvistus',
      signs:
        'rekka lähti tyhjänä; rekka odotti laiturilla; asiakas soitti perään; luvattu perjantaiksi; lähti päivän myöhässä; puuttui yksi osa; lähetettiin puolikas; kiiretyö edelle; järjestys heitettiin; jäi viimeinen laatikko; ehdittiin kuormaan; sovittu päivä piti; toimitusaika*0.5',
      opposites: 'myöhässä asiakkaalle; lupaus petti; toimitus viivästyi; ei ehdi rekkaan',
    },
    sv: {
      terms:
        'leveranssäkerhet; leveransdag; leveransförmåga; försening*0.6; utlovad dag; delleverans; brådskande order; orderbekräftelse',
      signs:
        'lastbilen for tom; lastbilen väntade vid kajen; kunden ringde; lovat till fredag; for en dag sent; en del saknades; skickade hälften; hann med lasset; leveranstid*0.5',
      opposites: 'försenad till kunden; löftet sprack; leveransen sen; hinner inte till bilen',
    },
    en: {
      terms:
        'delivery reliability; on-time delivery; delivery date; late delivery; promised date; partial delivery; rush order; order confirmation',
      signs:
        'truck left empty; truck waited at the dock; customer rang; promised for friday; left a day late; one part missing; sent half; made the load; delivery time*0.5',
      opposites: 'late to the customer; broke the promise; delivery slipped; missed the truck',
    },
  },
  {
    key: 'scrap-and-rework',
    name: { fi: 'hylky ja korjaus', sv: 'kassation och omarbete', en: 'scrap and rework' },
    near: ['quality', 'cost-control'],
    fi: {
      terms:
        'hylky; romutus; sutta; sekunda; susikappale; korjaustyö; uusiksi teko; hukkamateriaali; hylkyprosentti; reklamaatiokappale',
      signs:
        'meni romuksi; romulaatikko; sahattiin väärin; tehtiin uudestaan; reikä väärässä kohdassa; koko sarja pieleen; hiottiin auki; sauma auki; kymmenen kappaletta roskiin; liian lyhyt; heitti kymmenyksen; ei mene paikalleen; katkaistiin väärä; mallikappale mitattiin; laatupoikkeama*0.5; poikkeamaraportti*0.5',
    },
    sv: {
      terms: 'kassation; skrot; omarbete; skrotprocent; andrasortering',
      signs:
        'blev skrot; skrotlådan; sågade fel; gjordes om; hålet på fel ställe; hela serien fel; slipa upp; fogen öppen; för kort; passar inte; avvikelserapport*0.5; kvalitetsavvikelse*0.5',
    },
    en: {
      terms: 'scrap; rework; nonconformance; deviation report; reject*0.6; scrap rate; second quality',
      signs:
        'ended up as scrap; scrap bin; cut it wrong; made again; hole in the wrong place; whole batch wrong; ground it open; too short; does not fit; off by a tenth',
    },
  },
  {
    key: 'measuring-parts',
    name: { fi: 'mittaaminen ja toleranssit', sv: 'mätning och toleranser', en: 'measuring and tolerances' },
    near: ['quality', 'measuring'],
    fi: {
      terms:
        'toleranssi; mittapöytäkirja; mittaus*0.5; työntömitta; mikrometri; mittakello; mittakone; kalibrointi; mittalaite; ensimmäisen kappaleen tarkastus; mittahuone; näytekappale',
      signs:
        'sadasosa heitti; kymmenys yli; mittasin kolmesti; mittaa joka kymmenes; mikki; pöytäkirja jäi; mitta merkattiin; mittakello näytti; vertasi kuvaan; ekasta kappaleesta; rajamitta; ruostetta mitassa; tulkki*0.5; laadunvarmistus*0.5',
    },
    sv: {
      terms:
        'tolerans; mätprotokoll; skjutmått; mikrometer; mätklocka; mätmaskin; kalibrering; mätdon; första bitens kontroll; mätrum',
      signs:
        'en hundradel fel; mätte tre gånger; mät var tionde; protokollet blev ogjort; jämförde med ritningen; första biten; kvalitetssäkring*0.5',
    },
    en: {
      terms:
        'tolerance; measurement report; caliper; micrometer; dial gauge; measuring machine; calibration; gauge; first article inspection; metrology',
      signs:
        'a hundredth off; measured it three times; measure every tenth; no report; compared with the drawing; first piece; quality assurance*0.5',
    },
  },
  {
    key: 'drawings-and-instructions',
    name: { fi: 'piirustukset ja työohjeet', sv: 'ritningar och instruktioner', en: 'drawings and instructions' },
    near: ['work-instructions', 'shared-tools', 'digital-services'],
    fi: {
      terms:
        'piirustus; työkuva; työpiirustus; revisio; kokoonpanokuva; piirustusarkisto; osaluettelo; hitsausohje; wps; cad; 3d-malli',
      signs:
        'vanha kuva koneella; kuvassa väärä mitta; rasvaiset paperit; kuva printattiin; kävin suunnittelussa kysymässä; revisio b; kuva tabletilla; kukaan ei päivittänyt kuvaa; mappi hallissa; työkortti hukassa; työkortti*0.5; työohje*0.5',
    },
    sv: {
      terms: 'ritning; arbetsritning; revision*0.5; monteringsritning; stycklista; svetsdatablad; wps; cad; 3d-modell',
      signs:
        'gammal ritning; fel mått på ritningen; flottiga papper; ritningen utskriven; gick till konstruktion och frågade; på skärmen; arbetskortet borta; arbetskort*0.5',
    },
    en: {
      terms:
        'drawing; work drawing; revision*0.5; assembly drawing; bill of materials; welding procedure; wps; cad; 3d model',
      signs:
        'old drawing at the machine; wrong dimension; greasy papers; printed the drawing; went up to ask design; shown on the screen; job card lost; job card*0.5',
    },
  },
  {
    key: 'shopfloor-data',
    name: { fi: 'tuotannon tieto näkyvissä', sv: 'produktionsdata synliga', en: 'shop-floor data' },
    near: ['digital-services', 'analytics', 'production-line'],
    fi: {
      terms:
        'tuotannonohjausjärjestelmä; mes; toiminnanohjausjärjestelmä; erp; kuittaus*0.5; työn kuittaus; tuotantonäyttö; käyttöaste; oee; konetieto; viivakoodi; kuormitusnäkymä',
      signs:
        'leimata työ; kuitata työ sisään; lappu printattiin; excelissä kolme versiota; kirjata kahteen järjestelmään; käsin vihkoon; viivakoodi ei lue; näyttö hallin seinällä; tabletti koneella; tunnit väärälle työlle; järjestelmä näyttää väärin; saldo ei täsmää',
    },
    sv: {
      terms: 'produktionsstyrningssystem; mes; affärssystem; erp; produktionsskärm; maskindata; streckkod; oee',
      signs:
        'stämpla jobbet; kvittera jobbet; lappen skrevs ut; tre versioner i excel; skriver i två system; för hand i häftet; streckkoden läses inte; skärmen på väggen; saldot stämmer inte; beläggning*0.5',
    },
    en: {
      terms:
        'manufacturing execution system; mes; erp; shop-floor display; machine data; bar code; utilisation*0.5; oee; job booking',
      signs:
        'clock on to the job; book the job; printed the slip; three versions in excel; entered in two systems; by hand in a notebook; bar code will not scan; screen on the wall; stock figure wrong',
    },
  },
  {
    key: 'multi-skilled-operators',
    name: { fi: 'monitaitoisuus', sv: 'mångkunnighet', en: 'multi-skilling' },
    near: ['competence-development', 'job-rotation', 'tacit-knowledge'],
    fi: {
      terms:
        'monitaitoisuus; monitaitoinen; osaamismatriisi; moniosaaja; ristiinopettelu; koneenvaihto; toinen kone; varamies; tuuraaja; pätevyyskoe; ammattitutkinto; kisälli',
      signs:
        'vain yksi osaa ajaa; opetella toinen kone; pääsi robotille; näytti miten asetus; ennen kuin jää eläkkeelle; kukaan muu ei osaa; opetti kuulemaan; poika viereen; oppi säätämään; kulki vieressä viikon; kirjoitti muistivihkon; vanha sorvari; pätevyys umpeutui; luokkahitsaus meni läpi; hitsausluokka*0.5; oppisopimus*0.5',
      opposites: 'yhden miehen varassa; lähtee ja tieto lähtee; ei ole ketään oppimassa',
    },
    sv: {
      terms:
        'mångkunnighet; mångkunnig; kompetensmatris; kunna flera maskiner; yrkesexamen; behörighetsprov; ersättare; gesäll',
      signs:
        'bara en kan köra; lära sig en annan maskin; fick börja på roboten; visade hur; innan han går i pension; ingen annan kan; gick bredvid en vecka; gammal svarvare; provet gick igenom; läroavtal*0.5',
      opposites: 'hänger på en person; kunskapen går ut genom dörren; ingen som lär sig',
    },
    en: {
      terms:
        'multi-skilling; multi-skilled; skills matrix; cross-training; apprentice; welder qualification; cover for*0.4; second machine',
      signs:
        'only one can run it; learn another machine; moved to the robot; showed how to set it; before he retires; nobody else knows; stood beside for a week; old hand; passed the test; apprenticeship*0.5',
      opposites: 'depends on one person; knowledge walks out; nobody to learn it',
    },
  },
  {
    key: 'suggestion-schemes',
    name: { fi: 'aloitteet ja parannukset', sv: 'förslag och förbättringar', en: 'suggestions from the floor' },
    near: ['continuous-improvement', 'innovation'],
    fi: {
      terms: 'kehitysidea; aloitelaatikko; parannustaulu; turvallisuushavainto*0.4; pikaparannus',
      signs:
        'tein itse telineen; hitsasin kärryyn; keksi että jos kääntää; taulu lappuja täynnä; idea hyväksyttiin; kukaan ei vastannut lappuun; jigi tehtiin; hylly siirrettiin; säästi kymmenen askelta; kokeiltiin viikko; aamupalaverissa taululla; aloite*0.5; parannusehdotus*0.5; aloitetoiminta*0.5; kaizen*0.5',
      opposites: 'ei sitä kuitenkaan kuunnella; lappu jäi seinälle; turha ehdottaa',
    },
    sv: {
      terms: 'förslag*0.6; förslagslåda; förbättringstavla; ständiga förbättringar',
      signs:
        'gjorde själv en hållare; svetsade på kärran; tavlan full av lappar; idén godkändes; ingen svarade på lappen; sparade tio steg; provade en vecka; på morgonmötet; förbättringsförslag*0.5; kaizen*0.5',
      opposites: 'ingen lyssnar ändå; lappen blev på väggen; lönlöst att föreslå',
    },
    en: {
      terms: 'suggestion*0.6; improvement idea; suggestion box; improvement board',
      signs:
        'made a holder myself; welded it on the trolley; board full of notes; idea was approved; nobody answered the note; saved ten steps; tried it for a week; at the morning meeting; kaizen*0.5; continuous improvement*0.5',
      opposites: 'nobody listens anyway; note stayed on the wall; pointless to suggest',
    },
  },
  {
    key: 'energy-in-production',
    name: { fi: 'tuotannon energia', sv: 'energi i produktionen', en: 'energy in production' },
    near: ['energy-saving', 'climate'],
    fi: {
      terms: 'paineilmavuoto; hukkalämpö; kompressorilämpö; tyhjäkäynti; lämmöntalteenotto; kulutusmittari',
      signs:
        'kompressori käy viikonlopun; koneet päällä yön; valot palaa tyhjässä hallissa; ovi auki pakkasella; sihisee letkusta; uuni päällä turhaan; hukkalämpö talteen; sammutin koneen tauolle; purunpoisto päällä; energiakatselmus*0.5; sähkönkulutus*0.5',
    },
    sv: {
      terms: 'tryckluftsläcka; spillvärme; tomgång; värmeåtervinning',
      signs:
        'kompressorn går hela helgen; maskinerna på över natten; lamporna lyser i tom hall; dörren öppen i kylan; väser ur slangen; ugnen på i onödan; stängde av maskinen på pausen; energikartläggning*0.5; elförbrukning*0.5',
    },
    en: {
      terms: 'compressed-air leak; waste heat; idling; heat recovery; power consumption',
      signs:
        'compressor runs all weekend; machines left on overnight; lights on in an empty hall; door open in the cold; hose hisses; oven on for nothing; switched it off for the break; energy audit*0.5',
    },
  },
  {
    key: 'metal-waste-and-oils',
    name: { fi: 'lastut, öljyt ja jätteet', sv: 'spån, oljor och avfall', en: 'swarf, oils and waste' },
    near: ['waste-and-recycling', 'chemicals'],
    fi: {
      terms:
        'metallijäte; romumetalli; jäteöljy; lastujäte; öljynerotus; lajittelupiste; kierrätysmetalli; hukkapala; nestaus',
      signs:
        'lastut samaan lavaan; alumiini ja teräs sekaisin; romulava; öljyinen trasu; trasut väärään astiaan; hukkapalasta saa; levyhukka; levylle mahtui; tynnyri vuoti; imeytysturve; pahvit puristimeen; vaarallinen jäte*0.5',
    },
    sv: {
      terms: 'metallavfall; skrotmetall; spillolja; spån*0.5; oljeavskiljare; sorteringspunkt; spillbit',
      signs:
        'spånen i samma låda; aluminium och stål blandat; oljig trasa; trasan i fel kärl; spillbiten räcker; plåtspill; fatet läckte; farligt avfall*0.5',
    },
    en: {
      terms: 'metal waste; scrap metal; waste oil; swarf; oil separator; sorting point; offcut; nesting',
      signs:
        'swarf in the same skip; aluminium and steel mixed; oily rag; rag in the wrong bin; offcut will do; sheet waste; drum leaked; hazardous waste*0.5',
    },
  },
  {
    key: 'shift-briefing',
    name: { fi: 'vuoronvaihto hallissa', sv: 'skiftbyte i hallen', en: 'shift change on the floor' },
    near: ['shift-changeover', 'shift-handover', 'workplace-communication'],
    fi: {
      terms:
        'vuoronvaihtopalaveri; vuorovihko; päivänavaus; taulupalaveri; tuotantopalaveri; vuoromestari; työnjohto; päivittäisjohtaminen',
      signs:
        'kukaan ei kertonut iltavuorolle; jätti lapun ohjaukseen; kone jätettiin kesken; iltavuoro sai tietää; viisi minuuttia taululla; vihkoon kirjoitettu; yövuoro jätti; kuka tätä ajoi; avaimet koneessa; vuoropäiväkirja*0.5; aamupalaveri*0.5',
    },
    sv: {
      terms: 'skiftbytesmöte; tavelmöte; produktionsmöte; skiftledare; arbetsledning; daglig styrning',
      signs:
        'ingen sa till kvällsskiftet; lämnade en lapp; maskinen lämnades mitt i; fem minuter vid tavlan; skrivet i boken; nattskiftet lämnade; skiftbok*0.5; morgonmöte*0.5',
    },
    en: {
      terms: 'shift change meeting; board meeting*0.3; production meeting; shift leader; foreman; daily management',
      signs:
        'nobody told the evening shift; left a note on the control; machine left half done; five minutes at the board; written in the book; night shift left it; shift log*0.5; morning meeting*0.5',
    },
  },
  {
    key: 'contract-and-agency-workers',
    name: { fi: 'vuokratyö ja alihankinta', sv: 'inhyrda och underleverantörer', en: 'agency work and subcontracting' },
    near: ['cooperation-with-partners', 'onboarding'],
    fi: {
      terms:
        'alihankinta; vuokratyöntekijä; toimittaja*0.5; alihankintaketju; vuokramies; laatuvaatimukset toimittajalle',
      signs:
        'vuokrafirman poika; osat tuli alihankkijalta; ruosteessa perillä; ei saanut kulkulupaa; kukaan ei näyttänyt taloa; virolaiset asentajat; toimittaja vaihtui; alihankkija myöhässä; alihankkija*0.5; vuokratyö*0.5; urakoitsija*0.5',
    },
    sv: {
      terms: 'inhyrd; inhyrd personal; entreprenör; bemanningsföretag',
      signs:
        'killen från bemanningen; delarna kom från underleverantören; rostiga när de kom; fick inget passerkort; leverantören byttes; underleverantören försenad; underleverantör*0.5; leverantör*0.5',
    },
    en: {
      terms: 'subcontracting; subcontractor; agency worker; contractor; temp worker',
      signs:
        'lad from the agency; parts came from the subcontractor; rusty on arrival; no access card; supplier changed; subcontractor late; supplier*0.5',
    },
  },
];
