import type { Concept } from '../types';

/** Passengers and crews, building sites, guards and event crews as they tell of their day. */
export const people6AConcepts: readonly Concept[] = [
  {
    key: 'passengers-and-timetable',
    name: { fi: 'matkustajat ja aikataulu', sv: 'passagerare och tidtabell', en: 'passengers and timetable' },
    near: ['transport', 'customer-service', 'difficult-encounters'],
    fi: {
      terms:
        'bussilinja; matkustaja; konduktööri; lipuntarkastaja; vuoroväli; linjan aikataulu; korvaava bussi; myöhästynyt vuoro; matalalattiabussi; junavuoro; raitiovaunulinja; matkustajapalaute',
      signs:
        'mummo ei ehtinyt istua; ramppi jumissa; kuulutus ei kuulunut; matkustaja huusi myöhästymisestä; bussi täynnä ohi pysäkin; liputon matkustaja; kolmet lastenvaunut; nukkui päätepysäkille; sylkäistiin päälle; aikataulu ei pidä ruuhkassa; juna peruttiin; vaihtoyhteys meni; kiitti noustessaan ulos; pyörätuoli jäi pysäkille; neuvoin turistille reitin; joukkoliikenne*0.5',
      opposites: 'ajallaan perillä',
    },
    sv: {
      terms:
        'busslinje; passagerare; konduktör; biljettkontrollant; turtäthet; linjens tidtabell; ersättningsbuss; försenad tur; låggolvsbuss; tågtur; spårvagnslinje',
      signs:
        'gumman hann inte sätta sig; rampen fastnade; utropet hördes inte; passageraren skällde; full buss körde förbi; passagerare utan biljett; tre barnvagnar; sov till ändhållplatsen; spottade på mig; tidtabellen håller inte i rusningen; tåget ställdes in; missade anslutningen; tackade när hen steg av; rullstolen blev på hållplatsen; kollektivtrafik*0.5',
      opposites: 'framme i tid',
    },
    en: {
      terms:
        'bus line; passenger; train conductor; ticket inspector; bus frequency; line timetable; replacement bus; late service; low-floor bus; tram line',
      signs:
        'old lady had no time to sit down; ramp stuck; announcement not heard; passenger shouted about the delay; full bus drove past; no ticket; three prams; slept to the terminus; spat at me; timetable fails in the rush; train was cancelled; missed the connection; thanked me getting off; wheelchair left at the stop; public transport*0.5',
      opposites: 'arrived on time',
    },
  },
  {
    key: 'turnaround-time-drivers',
    name: { fi: 'kääntöajat ja jaetut vuorot', sv: 'vändtider och delade skift', en: 'turnarounds and split shifts' },
    near: ['transport', 'breaks', 'work-schedule'],
    fi: {
      terms:
        'kääntöaika; jaettu työvuoro; päätepysäkki; ajovuorolista; linja-autonkuljettaja; bussinkuljettaja; kuljettajapula; raitiovaununkuljettaja; veturinkuljettaja; varakuljettaja; vuoronvaihtopaikka; sosiaalitila päätepysäkillä',
      signs:
        'kolme minuuttia kääntöön; vessa vasta päätepysäkillä; kahvit seisaaltaan; vuoro katkaistu keskeltä päivää; neljä tuntia välissä kaupungilla; vuoro alkaa neljältä aamulla; lista tuli sunnuntaina; päätepysäkin vessa lukossa; kuski vaihtui kesken linjan; myöhästyminen syö tauon; selkä jumissa penkistä; istuin säädöt rikki; taukohuoneen avain puuttuu',
      opposites: 'tauko toteutui linjalla',
    },
    sv: {
      terms:
        'vändtid; delat arbetspass; ändhållplats; körschema för förare; busschaufför; förarbrist; spårvagnsförare; lokförare; reservförare; avlösningsplats; personalrum vid ändhållplatsen',
      signs:
        'tre minuter att vända; toa först vid ändhållplatsen; kaffe på stående fot; passet delat mitt på dagen; fyra timmar emellan på stan; börjar klockan fyra; listan kom på söndagen; låst toalett vid ändhållplatsen; försening äter pausen; ryggen stel av stolen; sätet går inte att ställa in',
      opposites: 'pausen blev av på linjen',
    },
    en: {
      terms:
        'turnaround time; split shift; terminus; driver roster; bus driver; driver shortage; tram driver; train driver; spare driver; relief point; drivers restroom',
      signs:
        'three minutes to turn round; toilet only at the terminus; coffee standing up; shift split in the middle; four hours to kill in town; starts at four in the morning; roster came on sunday; terminus toilet locked; running late eats the break; back stiff from the seat; seat will not adjust',
      opposites: 'break was taken on the line',
    },
  },
  {
    key: 'vehicle-morning-check',
    name: { fi: 'kaluston lähtötarkastus', sv: 'kontroll av fordonet före start', en: 'walk-round check' },
    near: ['transport', 'preventive-maintenance', 'occupational-safety'],
    fi: {
      terms:
        'lähtötarkastus; kaluston kunto; vikailmoitus autosta; kalustohuolto; jarrutesti; ajoneuvokatsastus; vikavihko; varikko; varikkohuolto; varikkopaikka; autonpesu kalustolle; ajoneuvotarkastus',
      signs:
        'vikavihko täynnä; renkaassa ei pintaa; ilmat karkasi jarruista; ovi jäätyi kiinni; ei käynnistynyt pakkasessa; kiersin auton ympäri; keltainen valo mittarissa; sama vika kolmatta viikkoa; lämmitin ei toimi hytissä; pesuhallissa jono; takavalo pimeänä; vara-auto lainassa; mekaanikko tuli linjalle; bussin ovi ei mene kiinni; auto seisoo varikolla',
      opposites: 'auto lähti kunnossa',
    },
    sv: {
      terms:
        'kontroll före start; fordonens skick; felanmälan om bilen; fordonsunderhåll; bromsprov; fordonsbesiktning; felhäfte; bussdepå; depåunderhåll; fordonstvätt',
      signs:
        'felhäftet fullt; inget mönster på däcket; luften gick ur bromsarna; dörren frös fast; startade inte i kölden; gick runt bilen; gul lampa på mätaren; samma fel tredje veckan; värmaren fungerar inte i hytten; kö till tvätthallen; baklyset mörkt; reservbilen utlånad; mekanikern kom till linjen',
      opposites: 'bilen gick felfri',
    },
    en: {
      terms:
        'walk-round check; vehicle condition; vehicle defect report; fleet maintenance; brake test; roadworthiness test; defect book; bus depot; depot maintenance; vehicle wash',
      signs:
        'defect book is full; no tread on the tyre; air went from the brakes; door froze shut; would not start in the cold; walked round the van; yellow light on the dash; same fault for three weeks; heater dead in the cab; queue at the wash; tail light out; spare van lent out; mechanic came to the line',
      opposites: 'left in good order',
    },
  },
  {
    key: 'electric-fleet-charging',
    name: { fi: 'sähkökaluston lataus', sv: 'laddning av elfordon', en: 'charging the fleet' },
    near: ['transport', 'climate', 'energy-saving'],
    fi: {
      terms:
        'sähköbussi; latausasema; varikkolataus; sähköauto työssä; latausvuoro; toimintamatka; sähkökuorma-auto; päästötön kuljetus; uusiutuva diesel; biokaasuauto; taloudellinen ajotapa; ajotavan seuranta; polttoaineen kulutus',
      signs:
        'akku ei riitä viimeiseen lähtöön; laturi varattu yöllä; pakkasella matka puolittui; lataus katkesi itsestään; lataustolppa rikki; kuskit kisaavat kulutuksesta; ennakoin valoihin; turha tyhjäkäynti; johto jäätynyt kiinni; tankki täyteen biodieseliä; lämmitys syö akun; ajotapapisteet seinällä; hiljainen bussi yllätti jalankulkijan',
      opposites: 'kulutus laski; moottori käy tyhjää',
    },
    sv: {
      terms:
        'elbuss; laddstation; depåladdning; elbil i arbetet; laddtur; räckvidd; ellastbil; utsläppsfri transport; förnybar diesel; biogasbil; sparsam körning; uppföljning av körsätt; bränsleförbrukning',
      signs:
        'batteriet räcker inte till sista turen; laddaren upptagen på natten; räckvidden halverades i kölden; laddningen bröts; laddstolpen trasig; förarna tävlar om förbrukningen; onödig tomgång; sladden frös fast; värmen äter batteriet; poäng för körsätt på väggen',
      opposites: 'förbrukningen sjönk',
    },
    en: {
      terms:
        'electric bus; charging station; depot charging; electric company car; charging slot; vehicle range; electric truck; zero-emission transport; renewable diesel; biogas vehicle; eco-driving; driving style monitoring; fuel consumption',
      signs:
        'battery will not last the last run; charger taken overnight; range halved in the cold; charging stopped by itself; charge point broken; drivers compete on consumption; engine left idling; cable frozen in; heating eats the battery; driving scores on the wall',
      opposites: 'consumption went down',
    },
  },
  {
    key: 'accessible-rides',
    name: { fi: 'taksi- ja palvelukyydit', sv: 'taxi- och serviceresor', en: 'service rides' },
    near: ['transport', 'disability-services', 'patient-transport'],
    fi: {
      terms:
        'palvelukyyti; palveluliikenne; inva-taksi; kela-taksi; kela-kyyti; koulukyyti; taksinkuljettaja; kutsutaksi; yhteiskuljetus; kyytien yhdistely; kyydinvälitys; saattopalvelu kyydissä',
      signs:
        'autettiin ovelta ovelle; asiakas odotti tunnin pihalla; välitys antoi väärän auton; pyörätuoli kiinni vöillä; lapsi jäi hakematta koululta; kyydit yhdistettiin väärin päin; sama tuttu kuski; soitto jonotti puoli tuntia; dialyysistä kotiin; rollaattori takakonttiin; ei päässyt portaita alas; riita taksimittarista; kuski ei tiennyt sisäänkäyntiä; kuski jutteli koko matkan',
      opposites: 'kyyti tuli ajallaan',
    },
    sv: {
      terms:
        'serviceresa; servicetrafik; invataxi; fpa-taxi; fpa-resa; skolskjuts; taxichaufför; anropstaxi; samordnad resa; reseförmedling; hjälp till dörren',
      signs:
        'hjälpte från dörr till dörr; kunden väntade en timme på gården; förmedlingen gav fel bil; rullstolen spänd med bälten; barnet blev inte hämtat vid skolan; resorna samordnades fel; samma bekanta chaufför; telefonkö en halvtimme; hem från dialysen; rollatorn i bakluckan; kom inte ner för trapporna; chauffören hittade inte ingången',
      opposites: 'skjutsen kom i tid',
    },
    en: {
      terms:
        'service ride; dial-a-ride; wheelchair taxi; hospital taxi; school taxi; taxi driver; shared ride; ride booking centre; door-to-door help; paratransit',
      signs:
        'helped from door to door; customer waited an hour outside; booking sent the wrong car; wheelchair strapped in; child not picked up from school; rides combined the wrong way; same familiar driver; on hold for half an hour; home from dialysis; walker in the boot; could not get down the stairs; driver did not know the entrance',
      opposites: 'ride came on time',
    },
  },
  {
    key: 'airport-and-port-crew',
    name: { fi: 'lentoasema ja satama', sv: 'flygplats och hamn', en: 'airport and harbour crews' },
    near: ['transport', 'shift-briefing', 'customer-service'],
    fi: {
      terms:
        'maahuolinta; matkatavarakäsittely; lähtöselvitys; turvatarkastus lentoasemalla; matkustamohenkilökunta; lentoemäntä; asemataso; satamatyö; ahtaus; ahtaaja; lautta; laivahenkilökunta; hyttisiivous laivalla; koneeseen nousu',
      signs:
        'kone kääntyy puolessa tunnissa; laukut jäi koneesta; hihna seis; jäänpoisto jonossa; portti vaihtui kuulutuksella; matkustaja ilman passia; nestepullot roskiin; turvajono käytävälle asti; ramppi liukas jäästä; kontti jumissa; myrskyssä ei lasketa laituriin; laiva lähti myöhässä; hytit puolessa tunnissa; painavat laukut selälle; herätys kolmelta yöllä koneelle',
      opposites: 'kone lähti ajallaan',
    },
    sv: {
      terms:
        'marktjänst; bagagehantering; incheckning av flygpassagerare; säkerhetskontroll på flygplats; kabinpersonal; flygvärdinna; hamnarbete; stuveri; stuvare; färja; fartygspersonal; hyttstädning; ombordstigning',
      signs:
        'planet vänder på en halvtimme; väskorna blev kvar; bagagebandet stannade; avisning i kö; gaten byttes; resenär utan pass; vätskor i soporna; säkerhetskön ut i korridoren; hal ramp; containern fastnade; lägger inte till i storm; fartyget gick försenat; hytterna på en halvtimme; tunga väskor för ryggen',
      opposites: 'planet gick i tid',
    },
    en: {
      terms:
        'ground handling; baggage handling; passenger check-in; airport security check; cabin crew; flight attendant; port work; stevedore; stevedoring; ferry; ship crew; cabin cleaning; koneeseen nousu',
      signs:
        'plane turns in half an hour; bags left behind; baggage belt stopped; queue for de-icing; gate changed; traveller without a passport; liquids in the bin; security queue down the corridor; slippery apron; container stuck; cannot dock in a storm; ship left late; cabins in half an hour; heavy bags on the back',
      opposites: 'departed on time',
    },
  },
  {
    key: 'site-tablets-and-models',
    name: { fi: 'työmaan mallit ja laitteet', sv: 'modeller och skärmar på bygget', en: 'models and tablets on site' },
    near: ['construction', 'digital-services', 'drawings-and-instructions'],
    fi: {
      terms:
        'tietomalli työmaalla; rakennuksen tietomalli; bim; mallintaminen; työmaatabletti; työmaasovellus; projektipankki; määrälaskenta; urakkalaskenta; takymetri; lähtötiedot rakentamisessa; kuvan revisio työmaalla; droonikuvaus',
      signs:
        'työmaalla vanha revisio; kuva ei aukea kännykässä; tabletti lukossa parakissa; hanskat kädessä ei kosketusnäyttö; malli ei täsmää todellisuuteen; putki palkin läpi mallissa; mitta paperin reunassa; pankki täynnä tiedostoja; laskin tarjouksen kahdessa päivässä; määrät heittivät; dronella katto; suunnittelija ei vastaa; tulostettiin kuvat parakin seinälle',
      opposites: 'malli auttoi asentajaa',
    },
    sv: {
      terms:
        'byggnadsinformationsmodell; bim-modell; modellering; byggplatsens surfplatta; projektbank; mängdberäkning; anbudskalkyl; mätare på bygget; takymeter; ritningsrevision; drönarfotografering',
      signs:
        'gammal revision på bygget; bilden öppnas inte i telefonen; surfplattan låst i baracken; handskar och pekskärm; modellen stämmer inte med verkligheten; rör genom balken; banken full av filer; räknade anbudet på två dagar; mängderna fel; drönare över taket; planeraren svarar inte; skrev ut ritningarna på barackväggen',
      opposites: 'modellen hjälpte montören',
    },
    en: {
      terms:
        'building information model; bim model; digital site model; site tablet; site app; project bank; quantity take-off; tender calculation; total station; drawing revision; drone survey',
      signs:
        'old revision on site; drawing will not open on the phone; tablet locked in the cabin; gloves and touch screen; model does not match reality; pipe through the beam; bank full of files; priced the job in two days; quantities were off; drone over the roof; designer does not answer; drawings on the cabin wall',
      opposites: 'model helped the fitter',
    },
  },
];
