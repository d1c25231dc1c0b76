import type { Concept } from '../types';

/** Paper, chemicals, power plants and water works. */
export const trades3AConcepts: readonly Concept[] = [
  {
    key: 'web-breaks',
    name: { fi: 'ratakatkot', sv: 'banbrott', en: 'web breaks' },
    near: ['production-line', 'breakdown', 'productivity'],
    fi: {
      terms:
        'ratakatko; katko*0.4; paperikone; päänvienti; kartonkikone; rullain; pituusleikkuri; huopa*0.2; viira; puristinosa; kuivatusosa; hylkypulpperi; tambuuri; ajettavuus',
      signs:
        'rata poikki; päätä vietiin tunti; kone katkolla; kolmas katko yössä; hylkyä pulpperiin; reikä radassa; reuna repeilee; viiranvaihto; paperia kuivatusosassa ryttyyn; rulla pieleen; jatkos petti; telaan jäi möykky; limapala radalla; ajoivat hitaammin ettei katkea',
    },
    sv: {
      terms:
        'banbrott; pappersmaskin; kartongmaskin; spetsdragning; rullmaskin; vira; pressparti; torkparti; utskottspulper; tambur; körbarhet',
      signs:
        'banan av; drog spets en timme; maskinen på brott; tredje brottet i natt; utskott till pulpern; hål i banan; kanten rivs; virabyte; skarven släppte; slembit i banan; körde långsammare',
    },
    en: {
      terms:
        'web break; sheet break; paper machine; board machine; tail threading; winder; forming fabric; press section; dryer section; broke pulper; parent reel; runnability',
      signs:
        'web broke; threading took an hour; machine on a break; third break tonight; broke to the pulper; hole in the web; edge cracking; wire change; splice failed; slime spot; ran it slower to keep it up',
    },
  },
  {
    key: 'control-room',
    name: { fi: 'valvomo', sv: 'kontrollrum', en: 'control room' },
    near: ['production-line', 'shift-work', 'shopfloor-data'],
    fi: {
      terms:
        'valvomotyö; prosessinohjaus; prosessinhoitaja; automaatiojärjestelmä; trendikäyrä; ohjausnäyttö; säätöpiiri; asetusarvo; ajomalli; ajotapa; dcs; operaattori*0.4; prosessivalvomo; valvomonhoitaja; valvomopäivystys',
      signs:
        'käsiajolla koko yön; säätö heiluu; trendistä näkyi; jokainen vuoro ajaa omalla tavallaan; venttiili kiinni ruudulla auki kentällä; soitin kentälle; kuusi näyttöä edessä; yön pimeinä tunteina; mittaus jumissa; pinta nousi huomaamatta; asetusta nostettiin; kentällä joku katsoo; kamera säiliöstä; kävin paikan päällä kuuntelemassa',
    },
    sv: {
      terms:
        'kontrollrum; processtyrning; processkötare; automationssystem; trendkurva; reglerkrets; börvärde; körsätt; dcs; manöverrum; kontrollrumsoperatör',
      signs:
        'handkörning hela natten; regleringen pendlar; syntes i trenden; varje skift kör på sitt sätt; ventilen stängd på skärmen öppen ute; ringde ut på fältet; sex skärmar framför; mätningen har hängt sig; nivån steg i smyg; höjde börvärdet',
    },
    en: {
      terms:
        'process control; process operator; automation system; trend curve; control loop; set point; operating practice; dcs; process control room; panel operator; board operator',
      signs:
        'on manual all night; loop is hunting; saw it in the trend; every shift runs it its own way; valve shut on screen open in the field; called the field; six screens in front; measurement stuck; level crept up; raised the set point; went out to listen',
    },
  },
  {
    key: 'alarm-flood',
    name: { fi: 'hälytystulva', sv: 'larmflod', en: 'alarm flood' },
    near: ['incident-response', 'workload', 'shopfloor-data'],
    fi: {
      terms:
        'hälytystulva; hälytysraja-arvo; turha hälytys; prosessihälytys; hälytysten hallinta; hälytyslista; hälytysten karsinta; häiriöhälytys; hälytyssirkutus; hälytyksen kuittaus',
      signs:
        'ruutu täynnä hälytyksiä; kuitataan lukematta; piippaa koko ajan; tärkeä hukkui joukkoon; sata hälytystä kymmenessä minuutissa; sama hälytys joka vuorossa; ohitettu hälytys; rajat väärin asetettu; kukaan ei enää reagoi; äänet pois päältä; punaista vieri alas ruutua; ensimmäistä syytä ei löydä',
    },
    sv: {
      terms:
        'larmflod; onödigt larm; processlarm; larmhantering; larmlista; larmsanering; störningslarm; larmkvittering',
      signs:
        'skärmen full av larm; kvitterar utan att läsa; piper hela tiden; det viktiga drunknade; hundra larm på tio minuter; samma larm varje skift; förbikopplat larm; gränserna fel; ingen reagerar längre; ljudet avstängt',
    },
    en: {
      terms:
        'alarm flood; nuisance alarm; process alarm; alarm management; alarm list; alarm rationalisation; alarm fatigue; standing alarm; alarm acknowledgement',
      signs:
        'screen full of alarms; acknowledged without reading; beeps all the time; the important one drowned; hundred alarms in ten minutes; same alarm every shift; bypassed alarm; limits set wrong; nobody reacts any more; sound turned off',
    },
  },
  {
    key: 'plant-shutdown',
    name: { fi: 'huoltoseisokki', sv: 'underhållsstopp', en: 'maintenance shutdown' },
    near: ['maintenance', 'project-work', 'schedules-and-deadlines'],
    fi: {
      terms:
        'huoltoseisokki; vuosihuolto*0.4; seisokkisuunnittelu; seisokkityö; ylösajo; alasajo; käynnistys seisokin jälkeen; vuosiseisokki; seisokkilista; kattilahuolto; tehdasseisokki; seisokkiaika',
      signs:
        'kaksisataa ulkopuolista portilla; seisokki venyi päivällä; telineet pystyssä; yllätys kun kansi avattiin; ylösajo viivästyi; kaikki samassa säiliössä; urakoitsijat törmää toisiinsa; kaksitoista tuntia päivässä; osa jäi seuraavaan seisokkiin; laippa vuoti käynnistyksessä; työlupia jonotettiin; putki auki kun luultiin tyhjäksi; aamupalaveri joka päivä seisokissa',
    },
    sv: {
      terms:
        'underhållsstopp; revisionsstopp; stoppplanering; uppkörning; nedkörning; årsstopp; stopplista; pannrevision',
      signs:
        'tvåhundra utomstående vid porten; stoppet drog ut en dag; ställningarna uppe; överraskning när locket öppnades; uppkörningen försenades; entreprenörerna krockar; tolv timmar om dagen; en del blev till nästa stopp; flänsen läckte vid start; köade för arbetstillstånd',
    },
    en: {
      terms:
        'maintenance shutdown; turnaround; outage planning; plant start-up; annual shutdown; shutdown list; run-down; boiler overhaul',
      signs:
        "two hundred contractors at the gate; shutdown ran over a day; scaffolds up; surprise when it was opened; start-up delayed; contractors in each other's way; twelve hours a day; left to the next shutdown; flange leaked at start-up; queued for permits",
    },
  },
  {
    key: 'work-permits-plant',
    name: { fi: 'työluvat laitoksella', sv: 'arbetstillstånd på anläggningen', en: 'permits to work' },
    near: ['occupational-safety', 'lockout', 'contract-and-agency-workers'],
    fi: {
      terms:
        'työlupa laitoksella; säiliötyölupa; säiliötyö; tulityökortti; kaasumittaus; palovartija; jälkivartiointi; avaamislupa; happimittari; suljettu tila; luukkuvahti; tulityölupakäytäntö; työlupakäytäntö',
      signs:
        'hitsattiin ilman lupaa; sammuttimet viereen; vahti luukulla; kaasut mitattiin ennen; lupa oli eiliseltä; mittari piippasi säiliössä; allekirjoitus ilman käyntiä; kipinöitä raosta; vahti lähti kahville; putki ei ollut tyhjä; pelastusvaljaat luukulla; lupaa odotellaan puoli päivää',
    },
    sv: {
      terms:
        'arbetstillstånd på anläggning; tillstånd för heta arbeten; cisternarbete; gasmätning; brandvakt; eftervakt; syremätare; slutet utrymme; luckvakt; arbetslov på anläggning',
      signs:
        'svetsade utan tillstånd; släckare bredvid; vakt vid luckan; gaserna mättes före; tillståndet var från i går; mätaren pep i cisternen; underskrift utan besök; gnistor genom springan; vakten gick på kaffe; röret var inte tomt',
    },
    en: {
      terms:
        'permit to work; confined space; confined space entry; gas test; fire watch; oxygen meter; line opening permit; hole watch; permit office; work permit system',
      signs:
        'welded without a permit; extinguishers beside; watch at the manhole; gas tested before entry; permit was from yesterday; meter beeped in the tank; signed without visiting; sparks through the gap; watch went for coffee; pipe was not empty; wait half a day for a permit',
    },
  },
  {
    key: 'leaks-and-spills',
    name: { fi: 'vuodot ja päästöt maahan', sv: 'läckage och utsläpp', en: 'leaks and spills' },
    near: ['chemicals', 'sustainability', 'incident-response'],
    fi: {
      terms:
        'kemikaalivuoto; öljyvuoto; ylitäyttö; suoja-allas; valuma-allas; imeytysaine; imeytysmatto; kaasuvuoto; säiliövuoto; hajuhaitta; lipeä; lipeävuoto; laippavuoto',
      signs:
        'laippa tippuu; ämpäri vuodon alla; kalvo öljyä vedessä; turvetta päälle; säiliö yli laidan; hätäsuihkuun juostiin; kirvelee silmiä; naapurit soitti hajusta; sadevesikaivo peitettiin; letku irtosi purussa; kuski täytti väärään säiliöön; allas täynnä sadevettä; venttiili jäi auki yöksi; haisee ammoniakki',
    },
    sv: {
      terms:
        'kemikalieläckage; oljeläckage; överfyllning; skyddsbassäng; invallning; absorptionsmedel; gasläckage; cisternläckage; luktolägenhet; lut*0.4; flänsläckage',
      signs:
        'flänsen droppar; hink under läckan; oljefilm på vattnet; torv på; cisternen rann över; sprang till nödduschen; svider i ögonen; grannarna ringde om lukten; täckte dagvattenbrunnen; slangen lossnade; fyllde fel cistern; ventilen öppen över natten',
    },
    en: {
      terms:
        'chemical spill; oil spill; overfill; bund; secondary containment; absorbent; gas leak; tank leak; odour nuisance; caustic; flange leak; spill kit',
      signs:
        'flange is dripping; bucket under the leak; oil film on the water; tank ran over; ran to the emergency shower; eyes sting; neighbours rang about the smell; covered the storm drain; hose came off; filled the wrong tank; valve left open overnight',
    },
  },
  {
    key: 'process-sampling',
    name: { fi: 'prosessinäytteet', sv: 'processprov', en: 'process samples' },
    near: ['quality', 'laboratory', 'measuring'],
    fi: {
      terms:
        'prosessinäyte; näytteenottopiste; näytehana; käyttölaboratorio; laatunäyte; pitoisuus*0.5; titraus; kosteusnäyte; kuiva-aine; online-mittaus; näytekierros; vertailunäyte; prosessianalysaattori',
      signs:
        'näyte otettiin väärästä hanasta; tulos tuli vasta kun säiliö tyhjä; labra sanoo eri kuin mittari; haettiin näyte kahden tunnin välein; pullo ilman merkintää; hana tukossa; anturi ajautunut; ajettiin sokkona; uusintanäyte; näyte jäähtyi liikaa; ph karkasi; analysaattori pesussa; laatu sekalaista ennen tulosta',
    },
    sv: {
      terms:
        'processprov; provtagningspunkt; provkran; driftslaboratorium; kvalitetsprov; titrering; fukthalt; torrhalt; onlinemätning; provrunda; processanalysator',
      signs:
        'provet togs från fel kran; svaret kom när cisternen var tom; labbet säger annat än mätaren; hämtade prov varannan timme; flaska utan märkning; kranen tilltäppt; givaren har drivit; körde i blindo; omprov*0.5; ph rusade',
    },
    en: {
      terms:
        'process sample; sampling point; sample tap; plant laboratory; quality sample; titration; moisture sample; dry solids; online measurement; sample round; process analyser',
      signs:
        'sample from the wrong tap; result came when the tank was empty; lab says other than the meter; sample every two hours; bottle without a label; tap clogged; sensor has drifted; ran blind; repeat sample; ph ran away',
    },
  },
];
