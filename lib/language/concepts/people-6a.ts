import type { Concept } from '../types';

/** Drivers, terminals, building sites, guards and event crews as they tell their day. */
export const people6AConcepts: readonly Concept[] = [
  {
    key: 'driving-hours-and-rest',
    name: { fi: 'ajoaika ja lepo', sv: 'körtid och vila', en: 'driving hours and rest' },
    near: ['transport', 'work-schedule', 'occupational-safety'],
    fi: {
      terms: 'ajopiirturikortti; kuorma-autonkuljettaja; rekkakuski; bussinkuljettaja; kuljettajakortti',
      signs:
        'neljä ja puoli tuntia ratissa; tauko bussipysäkillä; piirturi vilkkui; nukuin hytissä; levähdyspaikka täynnä; parkkia ei löydy rekalle; silmät lurpsahti; tauko meni purkaessa; ajoin yön läpi; kääntöaika loppui; kolme minuuttia kääntöön; vessa vasta päätepysäkillä; eväät ratin takana; kotona joka toinen viikonloppu; vuoro katkaistu päivällä; pitkä reissu; ajoaika*0.5; lepoaika*0.5; ajopiirturi*0.5; ajotauko*0.5',
      opposites: 'lepo toteutui; ajoaika ylittyi',
    },
    sv: {
      terms: 'förarkort; körpass; lastbilschaufför; busschaufför',
      signs:
        'fyra och en halv timme bakom ratten; paus vid busshållplatsen; färdskrivaren blinkade; sov i hytten; rastplatsen full; ingen parkering för långtradare; ögonen föll ihop; pausen gick till lossning; körde genom natten; vändtiden räckte inte; toa först vid ändhållplatsen; hemma varannan helg; delat skift; körtid*0.5; vilotid*0.5; färdskrivare*0.5; körpaus*0.5',
      opposites: 'körtiden överskreds',
    },
    en: {
      terms: 'rest time; truck driver; lorry driver; bus driver; driver break',
      signs:
        'four and a half hours at the wheel; break at the bus stop; tachograph flashed; slept in the cab; rest area full; no parking for the lorry; eyes closing; break went on unloading; drove through the night; no turnaround time; toilet only at the terminus; ate behind the wheel; home every other weekend; split shift; driving time*0.5; tachograph*0.5; driver card*0.5; driving shift*0.5',
      opposites: 'over the driving time',
    },
  },
  {
    key: 'passengers-and-timetable',
    name: { fi: 'matkustajat ja aikataulu', sv: 'passagerare och tidtabell', en: 'passengers and timetable' },
    near: ['transport', 'customer-service', 'difficult-encounters'],
    fi: {
      terms:
        'bussilinja; aikataulu linjalla; matkustaja; raitiovaunu; konduktööri; lipuntarkastaja; vuoroväli; pysäkki; korvaava bussi; myöhästynyt vuoro; matalalattiabussi; junavuoro; taksinkuljettaja',
      signs:
        'mummo ei ehtinyt istua; ramppi jumissa; kuulutus ei kuulunut; matkustaja huusi myöhästymisestä; bussi ohitti pysäkin täynnä; liputon matkustaja; lastenvaunuja kolmet; päätepysäkillä nukkuva; sylki päälle; aikataulu ei pidä ruuhkassa; juna peruttu; vaihtoyhteys meni; kiitti kuskia; lumi hidasti linjaa; kertoi missä vaihtaa; pyörätuoli jäi pysäkille; joukkoliikenne*0.5',
      opposites: 'ajallaan perillä',
    },
    sv: {
      terms:
        'busslinje; tidtabell på linjen; passagerare; spårvagn; konduktör; biljettkontrollant; turtäthet; hållplats; ersättningsbuss; försenad tur; låggolvsbuss; tågtur; taxichaufför',
      signs:
        'gumman hann inte sätta sig; rampen fastnade; utropet hördes inte; passageraren skällde om förseningen; bussen körde förbi full; passagerare utan biljett; tre barnvagnar; sov på ändhållplatsen; spottade; tidtabellen håller inte i rusningen; tåget inställt; missade anslutningen; tackade föraren; snön saktade linjen; rullstolen lämnades på hållplatsen; kollektivtrafik*0.5',
      opposites: 'framme i tid',
    },
    en: {
      terms:
        'bus line; timetable of a line; passenger; tram; train conductor; ticket inspector; bus stop; replacement bus; late service; low-floor bus; taxi driver',
      signs:
        'old lady had no time to sit down; ramp stuck; announcement not heard; passenger shouted about the delay; drove past full; no ticket; three prams; asleep at the terminus; spat at; timetable fails in the rush; train cancelled; missed the connection; thanked the driver; snow slowed the line; wheelchair left at the stop; public transport*0.5',
      opposites: 'arrived on time',
    },
  },
  {
    key: 'loading-dock-waiting',
    name: { fi: 'lastauslaituri ja odotus', sv: 'lastbrygga och väntan', en: 'loading dock' },
    near: ['warehouse-and-logistics', 'transport', 'flow-and-lead-time'],
    fi: {
      terms: 'purku; kuormakirja; laituriaika; sidontaliina; peräkärry terminaalissa; nostokuorma; ristiinlastaus',
      signs:
        'kaksi tuntia purkujonossa; laituri varattu; laituriaika meni ohi; rahtikirja puuttuu; lavat vinossa; kuorma kaatui perässä; liinat löysällä; käännyin pihasta tyhjänä; trukkikuski tauolla; väärä lava kyytiin; allekirjoitus paperiin ovella; vastaanottaja ei vastaa puhelimeen; kuorma lähti vajaana; lava kostui; laituritasku; peräutettiin kapeaan pihaan; jää rampilla; lastauslaituri*0.5; terminaali*0.5; lastaus*0.5; rahtikirja*0.5',
      opposites: 'kuorma purettiin heti',
    },
    sv: {
      terms: 'lossning; lastsedel; bryggtid; omlastning',
      signs:
        'två timmar i lossningskö; bryggan upptagen; missade bryggtiden; fraktsedeln saknas; pallarna sneda; lasten välte; banden lösa; körde tom från gården; truckföraren på paus; fel pall på; mottagaren svarar inte; lasten åkte halvfull; pallen blev våt; backade in på trång gård; is på rampen; lastbrygga*0.5; terminal*0.5; lastning*0.5; fraktsedel*0.5',
      opposites: 'lossades genast',
    },
    en: {
      terms: 'terminal for freight; loading; unloading; dock slot; cross-docking',
      signs:
        'two hours in the unloading queue; dock taken; missed the slot; waybill missing; pallets leaning; load tipped over; straps loose; left the yard empty; forklift driver on break; wrong pallet loaded; receiver does not answer; truck left half empty; pallet got wet; reversed into a tight yard; ice on the ramp; loading dock*0.5; waybill*0.5; consignment note*0.5; load securing*0.5',
      opposites: 'unloaded straight away',
    },
  },
  {
    key: 'route-planning-and-dispatch',
    name: { fi: 'ajojärjestely ja reitit', sv: 'körplanering och rutter', en: 'dispatch and routes' },
    near: ['transport', 'processes', 'shared-tools'],
    fi: {
      terms:
        'reitin optimointi; jakeluauto; kuljetussuunnittelu; ajoneuvoseuranta; polttoaineseuranta; noutokuljetus; viimeinen kilometri',
      signs:
        'reitti ristiin rastiin; navi vei pellolle; tyhjänä takaisin; kaksi autoa samalla kadulla; osoite muuttui kesken päivän; ajojärjestelijä soitti kolmesti; tietyö reitillä; puolet pysäkeistä väärässä järjestyksessä; kuski tietää portin; järjestelmä ei tiedä siltaa; lisäkeikka iltapäivään; jakelu myöhässä puoli tuntia; matka suli paperilla; ekoajo; tankkaus seurannassa; ajojärjestely*0.5; ajojärjestelijä*0.5; reittisuunnittelu*0.5; jakelureitti*0.5',
      opposites: 'järkevä reitti',
    },
    sv: {
      terms:
        'körplanering; transportplanerare; distributionsbil; fordonsuppföljning; bränsleuppföljning; sista kilometern',
      signs:
        'rutten kors och tvärs; navigatorn till en åker; tom tillbaka; två bilar på samma gata; adressen ändrades mitt på dagen; planeraren ringde tre gånger; vägarbete på rutten; hållplatser i fel ordning; föraren vet porten; systemet känner inte bron; extra körning på eftermiddagen; utdelningen halvtimme sen; ekokörning; ruttplanering*0.5; ruttoptimering*0.5; distributionsrutt*0.5; transportbeställning*0.5',
      opposites: 'vettig rutt',
    },
    en: {
      terms: 'dispatch; delivery van; transport order; return load; vehicle tracking; fuel monitoring; last mile',
      signs:
        'route criss-cross; sat nav to a field; came back empty; two vans on the same street; address changed midday; dispatcher rang three times; roadworks on the route; drops in the wrong order; driver knows the gate; system does not know the bridge; extra job in the afternoon; half an hour behind; eco driving; dispatcher*0.5; route planning*0.5; route optimisation*0.5; delivery route*0.5',
      opposites: 'sensible route',
    },
  },
  {
    key: 'vehicle-condition-and-cold',
    name: { fi: 'kaluston kunto ja talvi', sv: 'fordonens skick och vinter', en: 'vehicle condition' },
    near: ['transport', 'preventive-maintenance', 'occupational-safety'],
    fi: {
      terms:
        'ajoneuvotarkastus; kaluston kunto; lähtötarkastus; kalustohuolto; vikailmoitus autosta; ajoneuvohuolto; talvirengas; jarrutesti; ajoneuvokatsastus; lämmitin ohjaamossa; kylmälaite; autonpesu kalustolle; nastarengas',
      signs:
        'vikalista täynnä; renkaassa ei pintaa; ilmat loppui jarruista; ovi jäässä; auto ei käynnisty pakkasessa; kylmälaite hälytti; tavara sulanut kontissa; kiertäminen ennen lähtöä; mittarissa keltainen valo; ketjut lumessa; vika korjattu viikossa; hytissä kymmenen astetta; valaisin irti; pesuhallissa jono; moottorivika kilometrillä kaksi; kaamosväsymys ratissa; kylmäkuljetus*0.5',
      opposites: 'auto kunnossa',
    },
    sv: {
      terms:
        'fordonskontroll; kontroll före start; fordonsunderhåll; felanmälan om bil; vinterdäck; bromsprov; kylaggregat; biltvätt för fordon; fordonens skick',
      signs:
        'fellistan full; inget mönster kvar; luften slut i bromsarna; dörren frusen; bilen startar inte i kölden; kylaggregatet larmade; lasten smälte; gick runt bilen före start; gul lampa; kedjor i snön; felet reparerades på en vecka; tio grader i hytten; kö till tvätthallen; besiktning*0.5; kyltransport*0.5',
      opposites: 'bilen i skick',
    },
    en: {
      terms:
        'vehicle check; pre-trip inspection; fleet maintenance; defect report for vehicle; brake test; vehicle inspection; cooling unit; cab heater',
      signs:
        'defect list full; no tread left; air gone from the brakes; door frozen; will not start in the cold; cooling unit alarm; load thawed; walk around before leaving; yellow light on the dash; chains in the snow; fault fixed after a week; ten degrees in the cab; queue at the wash hall; winter tyres*0.5; refrigerated transport*0.5',
      opposites: 'van in order',
    },
  },
  {
    key: 'building-site-morning',
    name: { fi: 'työmaan aamu ja aloituspalaveri', sv: 'byggplatsens morgon', en: 'site morning' },
    near: ['construction', 'safety-briefing-site', 'shift-briefing'],
    fi: {
      terms:
        'aloituspalaveri työmaalla; viikkopalaveri työmaalla; vastaava mestari; työmaapäiväkirja; työmaaopastus; perehdytys työmaalla; valttikortti',
      signs:
        'kulkulupa jäi kotiin; kahvi parakissa seitsemältä; kaikki urakoitsijat paikalla; piirustus päivittyi yöllä; mestari kierteli; paikka varattu aliurakoitsijalle; muutos kerrottiin käytävällä; aliurakoitsija ei tullut; ruuhkaa hississä; listalta puuttui tarvike; kello soi seitsemältä; tauko sateessa; uusi kaveri ilman valttia; tehtiin viikkosuunnitelma; viestit ryhmässä kännykkään; työmaakokous*0.5; urakoitsijapalaveri*0.5; työnjohtaja työmaalla*0.5; aliurakoitsija*0.5',
      opposites: 'työmaalla tiedetään',
    },
    sv: {
      terms:
        'startmöte på byggplats; veckomöte på bygget; ansvarig arbetsledare; byggdagbok; introduktion på byggplatsen; passerkort till bygget',
      signs:
        'passerkortet hemma; kaffe i baracken klockan sju; alla entreprenörer på plats; ritningen uppdaterades på natten; ansvarige gick runt; ändringen berättades i korridoren; underentreprenören kom inte; kö till hissen; material saknades på listan; ny kille utan kort; veckoplan gjordes; meddelanden i gruppen; byggmöte*0.5; arbetsledare på bygget*0.5; underentreprenör*0.5; huvudentreprenör*0.5',
      opposites: 'på bygget vet man',
    },
    en: {
      terms: 'start-of-work meeting; weekly site meeting; site manager; site supervisor; site diary',
      signs:
        'access card left at home; coffee in the cabin at seven; all contractors there; drawing updated overnight; manager walked round; change told in passing; subcontractor did not come; queue for the hoist; material missing from the list; new man without a card; weekly plan; messages in the phone group; site meeting*0.5; subcontractor*0.5; main contractor*0.5; site induction*0.5',
      opposites: 'everyone on site knows',
    },
  },
  {
    key: 'safety-briefing-site',
    name: { fi: 'työmaan turvallisuus', sv: 'säkerhet på byggplatsen', en: 'site safety' },
    near: ['construction', 'occupational-safety', 'incident-reporting'],
    fi: {
      terms:
        'työturvallisuus työmaalla; kypäräpakko; telineturvallisuus; turvallisuusvartti; kaiteet; kaivannon tuenta; työmaan turvallisuuskoordinaattori',
      signs:
        'kaide irti kolmosessa; ilman valjaita katolla; kypärä olkapäällä; aukko ilman kantta; teline heilui; putosi työkalu; tr mittaus punaisella; havainto kännykkään; nosturi nosti yli väen; harjaterästä pystyssä; sateessa liukas muotti; läheltä piti raudalla; tikkaat solmussa; tulityön jälkivalvonta; asbestia löytyi purkaessa; naru poikki kaivannossa; putoamissuojaus*0.5; valjaat*0.5; tr-mittaus*0.5; turvallisuushavainto*0.5',
      opposites: 'nolla tapaturmaa',
    },
    sv: {
      terms:
        'säkerhet på byggplatsen; hjälmtvång; ställningssäkerhet; tr-mätning; säkerhetskvart; räcken; schaktstöd; lyft på bygget',
      signs:
        'räcket loss på trean; utan sele på taket; hjälmen på axeln; hål utan lock; ställningen gungade; verktyg föll; röd mätning; observation i telefonen; kranen lyfte över folk; armering står upp; halt i regn; nära olycka; stegen; eftervakt efter heta arbeten; asbest vid rivning; fallskydd*0.5; sele*0.5; säkerhetsobservation*0.5; asbestkartläggning*0.5',
      opposites: 'noll olyckor',
    },
    en: {
      terms:
        'site safety; safety harness; hard hat rule; scaffold safety; toolbox talk; guard rails; trench shoring; lifting on site',
      signs:
        'rail loose on the third; no harness on the roof; helmet on the shoulder; hole without a cover; scaffold swayed; dropped a tool; observation on the phone; crane lifted over people; rebar sticking up; slippery in the rain; near miss with steel; fire watch after hot work; asbestos found during demolition; fall protection*0.5; safety observation*0.5; asbestos survey*0.5; hot work permit*0.5',
      opposites: 'no accidents',
    },
  },
];
