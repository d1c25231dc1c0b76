import type { Concept } from '../types';

/** Emergency department and ambulance: from the call to the bed upstairs. */
export const clinical1AConcepts: readonly Concept[] = [
  {
    key: 'triage-at-the-door',
    name: { fi: 'triage', sv: 'triage', en: 'triage at the door' },
    near: ['emergency-care', 'queues-waiting', 'patient-safety'],
    fi: {
      terms:
        'triagehoitaja; hoidon kiireellisyyden arvio; kiireellisyysluokka; kiireellisyysluokitus; päivystyksen vastaanottotiski; ensiarvio; abcde-luokitus; triageluokitus; esitietojen kysyminen ovella',
      signs:
        'keltainen muuttui punaiseksi; kuka otetaan ensin; otettiin jonon ohi; istui aulassa harmaana; luokiteltiin väärin; ovelta sisään kävellen; kolme autoa pihassa; jono ovelle asti; vilkaisin ja näin heti; mitat otettiin tiskillä; arvioidaan uudestaan; vihreä sai odottaa; rintakipuinen odotti; kuka tulee ensin hoitoon; odotusaulassa romahti; triage*0.5',
      opposites: 'ketään ei arvioitu; kaikki samassa jonossa',
    },
    sv: {
      terms:
        'triagering; triageskötare; bedömning av brådskandegrad; triagedisk; brådskandeklass; första bedömning vid ankomst; prioritering på akuten',
      signs:
        'vem tas in först; gul blev röd; gick före kön; satt grå i väntrummet; felbedömd vid dörren; bröstsmärta fick vänta; tre bilar på gården; jag såg det genast; grön fick vänta; kollapsade i väntrummet',
    },
    en: {
      terms: 'triage nurse; triage category; triage desk; acuity score; initial assessment; streaming at the door',
      signs:
        'who goes in first; yellow turned red; jumped the queue medically; sat grey in the waiting room; wrong category; chest pain left waiting; three ambulances outside; one look and I knew; reassess the queue; collapsed in the waiting room; triage*0.5',
    },
  },
  {
    key: 'corridor-beds',
    name: { fi: 'käytäväpaikat', sv: 'korridorplatser', en: 'beds in the corridor' },
    near: ['beds-and-places', 'emergency-care', 'queues-waiting'],
    fi: {
      terms:
        'käytäväpotilas; ylipaikkapotilas; päivystyksen ruuhka; ruuhkapäivystys; jatkohoitopaikkojen puute; osastopaikan odottaminen; boarding',
      signs:
        'makasi käytävällä; käytävällä yön yli; paareilla aamuun; sermi väliin; ei ole paikkaa ylhäällä; osasto ei ota; soitin neljälle osastolle; tulppa päivystyksessä; paikka vapautuu vasta; sängyt kahdessa rivissä; vanhus paareilla; kahdeksan odottaa osastolle; ei yksityisyyttä käytävällä; päivystys pullistelee; täynnä kuin nuija; käytäväpaikka*0.5; ylipaikka*0.5',
      opposites: 'paikka löytyi heti',
    },
    sv: {
      terms: 'korridorpatient; trängsel på akuten; väntan på vårdplats; brist på fortsatta vårdplatser',
      signs:
        'låg i korridoren; över natten på britsen; ingen plats på avdelningen; avdelningen tar inte emot; ringde fyra avdelningar; propp på akuten; skärm emellan; åtta väntar på plats; ligger i två rader; gamlingen på britsen; korridorplats*0.5; överplats*0.5; överbeläggning*0.5',
    },
    en: {
      terms:
        'corridor care; boarding patient; overcrowding in emergency; waiting for a ward bed; exit block; trolley wait',
      signs:
        'lay in the corridor; on a trolley overnight; no bed upstairs; ward refuses to take; rang four wards; blocked at the back door; screen between trolleys; eight waiting for a bed; two rows of trolleys; no privacy in the corridor; corridor bed*0.5',
    },
  },
  {
    key: 'frequent-attenders',
    name: { fi: 'usein palaavat potilaat', sv: 'återkommande patienter', en: 'people who keep coming back' },
    near: ['emergency-care', 'care-pathway', 'social-work'],
    fi: {
      terms:
        'usein palaava potilas; monikäyttäjä; paljon palveluja käyttävä; suurkuluttaja; pompottelu; toistuva päivystyskäynti; asiakasvastaava; yhteinen suunnitelma',
      signs:
        'taas sama rouva; kolmas kerta tällä viikolla; tuttu jo ovelta; tulee joka perjantai; ei ole muutakaan paikkaa; lähetettiin kotiin ja palasi; palasi samana yönä; kukaan ei ota koppia; luukulta luukulle; kierrätetään luukuissa; yksinäisyyttä tulee hoitamaan; kenelle hän kuuluu; kokonaisuus ei ole kenelläkään; soittaa joka ilta; palveluohjaus*0.5',
    },
    sv: {
      terms:
        'återkommande patient; mångbesökare; storkonsument av vård; bollande mellan luckor; vårdsamordnare; kontaktperson för patienten; gemensam vårdplan',
      signs:
        'samma dam igen; tredje gången denna vecka; känd redan i dörren; kommer varje fredag; skickades hem och kom tillbaka; från lucka till lucka; ingen tar ansvar; vem hör hon till; ensamheten för hit; ringer varje kväll; servicehandledning*0.5',
    },
    en: {
      terms:
        'frequent attender; high-intensity user; revolving door patient; shared care plan; bounced between services',
      signs:
        'the same lady again; third time this week; known at the door; comes every Friday; sent home and came back; back the same night; pillar to post; nobody owns the case; loneliness brings them in; rings every evening; repeat visit*0.5; case manager*0.5',
    },
  },
  {
    key: 'ambulance-to-emergency-report',
    name: { fi: 'ensihoidon raportti päivystykseen', sv: 'ambulansens rapport till akuten', en: 'ambulance handover' },
    near: ['shift-handover', 'patient-transport', 'patient-safety'],
    fi: {
      terms:
        'ennakkoilmoitus; ensihoitokertomus; ensihoidon raportti; isbar-raportti; luovutusraportti; mist-raportti; seurantatietojen siirto; paperiraportti ensihoidosta',
      signs:
        'raportti paarien vierestä; kukaan ei kuunnellut raporttia; huusin tiedot käytävällä; kerroin saman kolmesti; lääkelista jäi autoon; lappu hukkui matkalla; kertomus tuli jälkikäteen; kenelle annan potilaan; seisottiin paarien kanssa; jonossa luovuttamassa; auto sidottuna pihaan; hoitaja kirjoitti kämmenselkään; ei tiedetty tulevasta; ilmoitettiin matkalta; potilaan luovutus*0.5',
    },
    sv: {
      terms:
        'förhandsanmälan till akuten; ambulansjournal; ambulansrapport; isbar-rapport; överlämningsrapport; förvarning till akuten',
      signs:
        'rapport vid britsen; ingen lyssnade på rapporten; berättade samma tre gånger; läkemedelslistan blev i bilen; lappen försvann på vägen; vem tar patienten; stod och väntade med britsen; bilen fast på gården; ropade uppgifterna; ingen visste vi kom; överlämning av patient*0.5',
    },
    en: {
      terms: 'ambulance handover; pre-alert; pre-hospital record; sbar handover; mist handover; ambulance report form',
      signs:
        'handover beside the trolley; nobody listened to my handover; told it three times; medicine list left in the truck; note got lost on the way; who takes the patient; stood queuing with the trolley; crew stuck outside; shouted the details; nobody knew we were coming; patient handover*0.5',
    },
  },
  {
    key: 'dispatch-and-missions',
    name: { fi: 'hälytystehtävät', sv: 'utryckningsuppdrag', en: 'call-outs' },
    near: ['emergency-care', 'patient-transport', 'workload'],
    fi: {
      terms:
        'hälytystehtävä; ensihoitotehtävä; tehtäväluokka; kiireellinen tehtävä; kenttäjohtaja; ensihoidon kenttäjohtaja; l4; valmiussiirto; virve; tavoittamisaika',
      signs:
        'keikka keikan perään; kesken ruokailun lähtö; pillit päälle; auto toisella puolella maakuntaa; lähin yksikkö kaukana; osoite oli väärä; ovikoodi puuttui; ei löydetty perille; virve ei kuulunut; a-tehtävä olikin; turha hälytys; kolme keikkaa jonossa; lähdettiin alta minuutin; kilometrejä tuli; karttapaikka heitti; kotiportilla uusi keikka; hätäkeskus*0.5; ensivaste*0.5',
    },
    sv: {
      terms:
        'utryckningsuppdrag; prehospitalt uppdrag; uppdragsklass; fältchef; första insats; beredskapsförflyttning; insatstid; brådskande uppdrag',
      signs:
        'uppdrag efter uppdrag; iväg mitt i maten; sirenerna på; närmaste enhet långt borta; fel adress; portkoden fattades; hittade inte fram; virve hördes inte; onödigt larm; nytt uppdrag vid porten; nödcentral*0.5',
    },
    en: {
      terms:
        'dispatch centre; emergency call; job category; field supervisor; first responder; standby move; blue-light run',
      signs:
        'job after job; left in the middle of lunch; sirens on; nearest crew miles away; wrong address; no door code; could not find the house; radio was dead; false alarm again; new job at the gate; call-out*0.5; response time*0.5',
    },
  },
  {
    key: 'left-at-home-by-ambulance',
    name: { fi: 'hoito kotiin ensihoidossa', sv: 'vård på plats utan transport', en: 'treated and left at home' },
    near: ['emergency-care', 'home-care', 'decision-making'],
    fi: {
      terms:
        'kuljettamatta jättäminen; x-koodi; x-tehtävä; ei kuljeteta; hoidon tarpeen arvio kotona; hoito kohteessa; konsultaatio kentältä; yhden hengen yksikkö; liikkuva sairaala; akuuttitiimi kotiin',
      signs:
        'jätettiin kotiin; ei tarvinnut viedä; uskaltaako jättää; lääkäri puhelimessa kentältä; päätös eteisessä; omaisen vastuulle; ohjeet keittiön pöydälle; vietiin turhaan; pitäisikö viedä varmuuden vuoksi; pika-crp kotona; verikoe keittiössä; mietin yöllä tekikö oikein; palattiin samaan osoitteeseen',
    },
    sv: {
      terms:
        'lämnad på plats; x-kod; vård på plats; bedömning i hemmet; konsultation från fältet; enpersonsenhet; mobilt akutteam; utan transport',
      signs:
        'lämnades hemma; behövde inte föras in; vågar man lämna; läkaren på telefon från fältet; beslut i tamburen; på den anhörigas ansvar; fördes in i onödan; för säkerhets skull in; snabb-crp hemma; tillbaka till samma adress',
    },
    en: {
      terms:
        'non-conveyance; treat and leave; see and treat; left at home; consult from the field; single responder; mobile acute team; home assessment by paramedic',
      signs:
        'did not need to go in; dare we leave her; doctor on the phone from the scene; decided in the hallway; instructions on the kitchen table; took him in for nothing; just to be safe took him; went back to the same address; lay awake wondering if we were right',
    },
  },
  {
    key: 'ambulance-vehicle-and-kit',
    name: { fi: 'ambulanssin kalusto', sv: 'ambulansens utrustning', en: 'ambulance kit check' },
    near: ['medical-devices', 'preparedness', 'hospital-linen-and-stores'],
    fi: {
      terms:
        'autontarkastus; ambulanssin tarkastus; hoitovälineiden tarkastuslista; hoitolaukku; ensihoitoreppu; kalustotarkastus; lääkelaukku; paarit*0.6; tyhjiöpatja; ampullaarium; hoitotila; auton täydennys',
      signs:
        'happipullo tyhjä; happi loppui matkalla; paristot loppu; reppu täyttämättä; edellinen vuoro jätti; laukku levällään; paarien jalka ei lukkiudu; auto katsastuksessa; vara-auto alla; kuka täytti laukun; sinetti rikki; vanhentuneita ampulleja; tarkistuslista aamulla; etsittiin imulaite; kylmä hoitotila; pesin auton veristä',
    },
    sv: {
      terms:
        'bilkontroll; ambulanskontroll; checklista för ambulansen; vårdväska; akutväska; ambulansens läkemedelsväska; vakuummadrass; påfyllning av bilen; vårdutrymme i bilen',
      signs:
        'syreflaskan tom; syret tog slut på vägen; batterierna slut; väskan inte påfylld; förra skiftet lämnade; båren låser inte; reservbilen igen; vem fyllde väskan; sigillet brutet; utgångna ampuller; sugen var borta',
    },
    en: {
      terms:
        'ambulance check; kit bag; response bag; drug bag; vacuum mattress; restock the truck; equipment checklist on the ambulance; stretcher check',
      signs:
        'oxygen bottle empty; oxygen ran out on the way; flat batteries in the monitor; bag not restocked; left by the last crew; stretcher leg will not lock; spare truck again; who packed the bag; seal was broken; out-of-date ampoules; suction was missing; vehicle check*0.5',
    },
  },
];
