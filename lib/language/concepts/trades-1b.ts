import type { Concept } from '../types';

/** Warehouses, yards and rounds of delivery. */
export const trades1BConcepts: readonly Concept[] = [
  {
    key: 'driving-and-rest',
    name: { fi: 'ajo- ja lepoajat', sv: 'kör- och vilotider', en: 'driving and rest times' },
    near: ['transport', 'occupational-safety', 'recovery'],
    fi: {
      terms:
        'ajoaika; ajopiirturi; piirturikortti; ajotauko; vuorokausilepo; ajopäiväkirja; tauko rekassa; taukopaikka; kuljettajan jaksaminen; rattiväsymys; ajo- ja lepoaika',
      signs:
        'piirturi tuli täyteen; neljä ja puoli tuntia ajoa; nukuin hytissä; levähdysalue täynnä; silmät painuu kiinni ratissa; ei paikkaa pysähtyä; lepo jäi lyhyeksi; piirturi huutaa; odotus lasketaan ajoksi; viimeinen kuorma meni yli; soitettiin vaikka olin levolla; eväät ratissa; vessaa ei ole missään',
    },
    sv: {
      terms:
        'körtid; färdskrivare; färdskrivarkort; dygnsvila; körpaus; rastplats*0.5; trötthet vid ratten; kör- och vilotid; vilotidsregler',
      signs:
        'färdskrivaren blev full; fyra och en halv timme; sov i hytten; rastplatsen full; ögonen faller ihop; ingenstans att stanna; vilan blev kort; sista lasset gick över; ringde fast jag vilade; äter vid ratten',
    },
    en: {
      terms:
        'driving time; driving hours; tachograph; driver card; daily rest; driver fatigue; hours of service; layby*0.4; driving and rest times',
      signs:
        'out of hours; four and a half hours; slept in the cab; rest area full; eyes closing at the wheel; nowhere to stop; rest cut short; last load took me over; rang me on my rest; eat at the wheel; no toilet anywhere',
    },
  },
  {
    key: 'winter-roads',
    name: { fi: 'talvikeli ja liukkaus', sv: 'vinterväglag och halka', en: 'winter roads and slippery yards' },
    near: ['transport', 'occupational-safety', 'risk-management'],
    fi: {
      terms:
        'liukkaus; hiekoitus; talvirenkaat*0.4; kelivaroitus; auraus; lumityöt*0.5; nastakengät; liukuesteet; pihan hiekoitus; ajokeli; liukas piha; liukastumistapaturma',
      signs:
        'piha jäässä; kaaduin laiturin edessä; hiekkaa ei ollut; rekka jäi mäkeen; portaat jäässä; aura kävi liian myöhään; kengissä ei pitoa; lumi kasattu kulkuväylälle; luisuin postilaatikolla; vettä jään päällä; nilkka meni liukkaalla; ketjut pyöriin; polanteet pihalla; sepeliä portaille',
    },
    sv: {
      terms: 'halka; halkolycka; sandning; plogning; halkskydd; broddar; väglag; vinterunderhåll',
      signs:
        'gården är is; föll framför kajen; ingen sand; bilen fastnade i backen; trappan isig; plogen kom för sent; skorna har inget grepp; snön vräkt på gången; vatten på isen; vred foten i halkan',
    },
    en: {
      terms:
        'slippery surface; ice and snow; gritting; snow clearing; snow ploughing; anti-slip shoes; winter tyres*0.4; slip and fall; icy yard',
      signs:
        'yard is frozen; fell in front of the dock; no grit; truck stuck on the hill; icy steps; plough came too late; no grip in the shoes; snow piled on the walkway; water on the ice; twisted an ankle on the ice; chains on the wheels',
    },
  },
  {
    key: 'mail-sorting',
    name: { fi: 'postin lajittelu', sv: 'postsortering', en: 'mail sorting' },
    near: ['processes', 'productivity', 'ergonomics'],
    fi: {
      terms:
        'postin lajittelu; lajittelukone; lajittelukeskus; esilajittelu; postinumero; lokerikko; kirjelähetys; lähetysseuranta; pakettilajittelu; hihnasto; rullakko; postilaatikko*0.3',
      signs:
        'kone sylki käsilajitteluun; osoite ei näy; rullakko täynnä; hihna pysähtyi; mainoksia kaksi nippua; tänään tuli kaksin verroin; väärään lokeroon; paketit lattialla; lajittelin seisten; ranne kipeä lajittelusta; joulun alla paketteja; lajittelu alkoi myöhässä; niput sekaisin; uusi jakojärjestys',
    },
    sv: {
      terms:
        'postsortering; sorteringsmaskin; sorteringscentral; postnummer; sorteringsfack; brevförsändelse; paketsortering; rullbur; spårning av försändelse',
      signs:
        'maskinen spottade ut; adressen syns inte; rullburen full; bandet stannade; reklam två buntar; dubbelt i dag; i fel fack; paket på golvet; handleden ont av sortering; före jul paket',
    },
    en: {
      terms:
        'mail sorting; sorting machine; sorting centre; postcode; pigeonhole; letter post; parcel sorting; roll cage; item tracking; conveyor belt*0.4',
      signs:
        'machine rejected it; address not readable; roll cage full; belt stopped; two bundles of ads; twice as much today; in the wrong slot; parcels on the floor; wrist sore from sorting; parcels before christmas; sorting started late',
    },
  },
  {
    key: 'doorstep-delivery',
    name: { fi: 'jakelu ovelle', sv: 'utdelning till dörren', en: 'delivery to the door' },
    near: ['customer-service', 'delivery-reliability', 'transport'],
    fi: {
      terms:
        'postinjakelu; kotiinkuljetus; pakettiauto*0.4; jakelija; postinkantaja; jakelupiiri; kirjattu lähetys; noutopiste; pakettiautomaatti; ovikoodi; lähetti; toimitusosoite; saapumisilmoitus',
      signs:
        'kukaan ei ollut kotona; ovikoodi vaihtunut; nimi puuttuu ovesta; koira pihalla; paketti jäi portaille; automaatti täynnä; kaksi kerrosta ilman hissiä; jätin lapun oveen; ei löydä rappua; allekirjoitus ruudulle; väärään talouteen; asiakas odottanut koko päivän; jakopiirit yhdistettiin; laatikot tien väärällä puolella; varajakelija ei tunne reittiä',
    },
    sv: {
      terms:
        'postutdelning; hemleverans; brevbärare; utdelare; utdelningsdistrikt; rekommenderad försändelse; utlämningsställe; paketautomat; portkod; avisering',
      signs:
        'ingen hemma; portkoden bytt; namnet saknas på dörren; hund på gården; paketet blev på trappan; automaten full; två våningar utan hiss; lämnade lapp på dörren; hittar inte trappan; till fel hushåll; kunden väntat hela dagen',
    },
    en: {
      terms:
        'postal delivery; home delivery; mail carrier; delivery round; courier; registered item; pick-up point; parcel locker; door code; delivery address; missed delivery',
      signs:
        'nobody home; door code changed; no name on the door; dog in the yard; left on the steps; locker full; two floors without a lift; left a card; cannot find the staircase; to the wrong household; customer waited all day; cover carrier does not know the round',
    },
  },
  {
    key: 'cold-chain-transport',
    name: { fi: 'kylmäketju', sv: 'kylkedja', en: 'cold chain' },
    near: ['warehouse-and-logistics', 'quality', 'transport'],
    fi: {
      terms:
        'kylmäketju; kylmävarasto; pakkasvarasto; kylmäkuljetus; lämpötilaseuranta; lämpötilaloggeri; pakastevarasto; kylmäauto; lämpötilapoikkeama; kylmätila',
      signs:
        'ovi auki lastatessa; lava seisoi lämpimässä; lukema yli kuuden; sormet jäässä pakkasessa; kylmäkone sammui; mittari hälytti yöllä; sulanut ja jäätynyt; pakkasessa kaksi tuntia putkeen; lämpötila kirjaamatta; laiturilla auringossa; höyryä ja jäätä lattialla; toppahaalari päällä',
    },
    sv: {
      terms:
        'kylkedja; kyllager; fryslager; kyltransport; temperaturövervakning; temperaturlogger; kylbil; temperaturavvikelse; kylrum',
      signs:
        'dörren öppen vid lastning; pallen stod i värmen; över sex grader; fingrarna frusna i frysen; kylaggregatet stannade; larmade på natten; tinat och fryst; temperaturen inte antecknad; på kajen i solen',
    },
    en: {
      terms:
        'cold chain; cold store; frozen store; refrigerated transport; temperature monitoring; temperature logger; reefer; temperature deviation; chilled goods',
      signs:
        'door open while loading; pallet stood in the warm; reading over six degrees; fingers frozen in the freezer; chiller stopped; alarm in the night; thawed and refrozen; temperature not recorded; on the dock in the sun; ice on the floor',
    },
  },
  {
    key: 'returns-handling',
    name: { fi: 'palautukset', sv: 'returer', en: 'returns' },
    near: ['complaints', 'warehouse-and-logistics', 'cost-control'],
    fi: {
      terms:
        'palautuskäsittely; asiakaspalautus; palautuslähetys; hyvityslasku*0.4; palautushylly; palautustunnus; vaihtolähetys; palautusprosentti; takuupalautus; tuotepalautus; asiakkaan palautus',
      signs:
        'tuli takaisin ilman lappua; palautuskasa nurkassa; ei tiedä mitä sille tehdään; avattu pakkaus; asiakas lähetti takaisin; takaisin hyllyyn vai romuksi; hyvitys jumissa; palautuksen syy puuttuu; väärän kokoinen takaisin; lava palautuksia odottaa; kukaan ei käsittele palautuksia; tutkittiin miksi palautuu',
    },
    sv: {
      terms:
        'retur*0.6; returhantering; kundretur; returförsändelse; returhylla; returorsak; bytesleverans; garantiretur',
      signs:
        'kom tillbaka utan lapp; returhögen i hörnet; vet inte vad man gör med den; öppnad förpackning; kunden skickade tillbaka; tillbaka till hyllan eller skrot; krediteringen hänger; orsaken saknas; ingen tar hand om returerna',
    },
    en: {
      terms:
        'returns handling; customer return; return shipment; return label; reason for return; return rate; warranty return; replacement shipment; reverse logistics',
      signs:
        'came back without a note; pile of returns in the corner; nobody knows what to do with it; opened pack; customer sent it back; back to shelf or scrap; credit is stuck; no reason given; pallet of returns waiting; looked into why it comes back',
    },
  },
  {
    key: 'customs-and-export-papers',
    name: { fi: 'tulli ja vientipaperit', sv: 'tull och exportpapper', en: 'customs and export papers' },
    near: ['warehouse-and-logistics', 'law-and-agreements', 'international-growth'],
    fi: {
      terms:
        'tullaus; tulli; tulli-ilmoitus; tullinimike; vienti-ilmoitus; tuontiselvitys; huolinta; huolitsija; alkuperätodistus; kauppalasku; toimituslauseke; incoterms; passitus',
      signs:
        'kontti jumissa satamassa; nimike väärin; tullissa kolme päivää; yksi paperi puuttui; laskun arvo väärin; huolitsija soitti; satamamaksu juoksee; kuka maksaa rahdin; auto seisoi rajalla; paperit eri järjestelmässä; laiva lähti ilman meitä; vaarallinen aine ilman papereita',
    },
    sv: {
      terms:
        'förtullning; tull; tulldeklaration; tullnummer; exportdeklaration; spedition; speditör; ursprungsintyg; leveransvillkor; handelsfaktura; transitering',
      signs:
        'containern fast i hamnen; fel nummer; tre dagar i tullen; ett papper saknades; fel värde på fakturan; speditören ringde; vem betalar frakten; bilen stod vid gränsen; båten for utan oss',
    },
    en: {
      terms:
        'customs clearance; customs; customs declaration; commodity code; export declaration; freight forwarding; freight forwarder; certificate of origin; commercial invoice; delivery terms; transit document',
      signs:
        'container stuck in port; wrong code; three days in customs; one paper missing; wrong value on the invoice; forwarder rang; demurrage running; who pays the freight; truck stood at the border; ship left without us',
    },
  },
];
