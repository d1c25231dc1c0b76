import type { Concept } from '../types';

/** Making software and keeping it running. */
export const softwareConcepts: readonly Concept[] = [
  {
    key: 'software-delivery',
    name: { fi: 'ohjelmistojen julkaisu', sv: 'leverans av programvara', en: 'software delivery' },
    fi: {
      terms:
        'ohjelmistokehitys; ohjelmiston julkaisu; tuotantoonvienti; jatkuva toimitus; julkaisuputki; versiojulkaisu; sovelluskehitys; devops',
      signs:
        'viedä tuotantoon; julkaista versio; ajaa putki; mergetä haara; deployata; koodata ominaisuus; perjantaina ei julkaista; peruuttaa julkaisu; uusi versio ulos; haara yhdistää; pieni muutos kerrallaan; käännös mennä läpi; feature-lippu',
      opposites: 'julkaisu viivästyä; julkaisu jumissa; iso kertajulkaisu; koodijäädytys; putki punainen',
    },
    sv: {
      terms:
        'programvaruutveckling; mjukvaruutveckling; leverans av programvara; produktionssättning; kontinuerlig leverans; driftsättning; systemutveckling; devops',
      signs:
        'sätta i produktion; släppa version; köra pipeline; slå ihop gren; koda funktion; rulla tillbaka version; ny version ute; merga; deploya; liten ändring i taget; bygget går igenom',
      opposites: 'release försenad; stor release på en gång; kodstopp; bygget är rött',
    },
    en: {
      terms:
        'software delivery; software development; software release; deployment; continuous delivery; release pipeline; devops; continuous integration',
      signs:
        'ship to production; push to prod; release version; merge branch; roll back release; deploy friday; new build out; feature flag; small change at a time; build passes; code a feature',
      opposites: 'release delayed; big bang release; code freeze; build broken; red pipeline',
    },
  },
  {
    key: 'software-testing',
    name: { fi: 'testaus', sv: 'testning', en: 'testing' },
    fi: {
      terms:
        'testaus; ohjelmistotestaus; testiautomaatio; yksikkötesti; hyväksymistestaus; regressiotesti; testitapaus; testiympäristö; testaaja',
      signs:
        'kirjoittaa testi; testi mennä läpi; testi rikki; löytää bugi; toistaa virhe; punainen testi; testikattavuus; bugi kiinni; kokeilla rajatapaus; ajaa testit; testata ennen julkaisua',
      opposites: 'julkaista testaamatta; bugi tuotannossa; testi puuttua; asiakas löytää bugi; häilyvä testi',
    },
    sv: {
      terms:
        'testning; programvarutestning; testautomatisering; enhetstest; acceptanstest; regressionstest; testfall; testmiljö; testare',
      signs:
        'skriva test; test går igenom; test går sönder; hitta bugg; återskapa fel; rött test; testtäckning; prova gränsfall; köra tester; testa före release',
      opposites: 'släppa otestat; bugg i produktion; test saknas; kunden hittar bugg; instabilt test',
    },
    en: {
      terms:
        'software testing; test automation; unit test; acceptance test; regression test; test case; test environment; tester; quality assurance testing',
      signs:
        'write tests; tests pass; failing test; find bug; reproduce bug; red test; test coverage; edge case; run tests; test before release',
      opposites: 'ship untested; bug in production; missing tests; customer finds bug; flaky test',
    },
  },
  {
    key: 'code-review',
    name: { fi: 'koodikatselmointi', sv: 'kodgranskning', en: 'code review' },
    fi: {
      terms: 'koodikatselmointi; katselmointi; koodin tarkastus; pariohjelmointi; vetopyyntö; koodikatselmus',
      signs:
        'katsoa koodi; kommentoida koodi; pyytää arvio koodi; pullari; neljä silmää koodi; ohjelmoida parina; hyväksyä muutos koodi; lukea toisen koodi; koodi selkeä',
      opposites: 'pullari odottaa; kukaan ei katso koodia; mergetä katsomatta; hyväksyä lukematta',
    },
    sv: {
      terms: 'kodgranskning; granskning av kod; parprogrammering; pull request',
      signs:
        'titta på kod; kommentera kod; be om granskning kod; fyra ögon kod; läsa annans kod; godkänna ändring kod; programmera i par',
      opposites: 'pull request väntar; ingen granskar kod; godkänna utan att läsa',
    },
    en: {
      terms: 'code review; peer review of code; pair programming; pull request; merge request',
      signs:
        'look at code; comment on code; ask for code review; four eyes code; read others code; approve change code; mob programming; nitpick code; readable code',
      opposites: 'pull request waits; nobody reviews code; merge unread; rubber stamp',
    },
  },
  {
    key: 'outages',
    name: { fi: 'häiriöt ja katkot', sv: 'störningar och avbrott', en: 'outages and incidents' },
    fi: {
      terms:
        'häiriötilanne; palvelukatko; käyttökatko; järjestelmähäiriö; tietoliikennehäiriö; häiriönhallinta; katkos; toimintahäiriö; sähkökatko*0.7',
      signs:
        'järjestelmä kaatua; palvelu nurin; järjestelmä alhaalla; palvelin kaatua; toipua katkosta; häiriötiedote; varajärjestelmä käyttöön; paperille siirtyä katko; juurisyy selvittää; palauttaa varmuuskopio; sivu ei aueta; kaikki pimeni',
      opposites: 'toimia katkotta; käytettävyys korkea; vakaa järjestelmä; toimintavarmuus',
    },
    sv: {
      terms:
        'störning i system; driftstörning; driftstopp; avbrott i tjänst; systemavbrott; driftavbrott; incidenthantering; strömavbrott*0.7',
      signs:
        'systemet kraschar; tjänsten nere; systemet ligger nere; servern kraschar; återhämta efter avbrott; störningsmeddelande; reservsystem; rotorsak; återställa säkerhetskopia; sidan öppnas inte; allt blev svart',
      opposites: 'fungera utan avbrott; hög tillgänglighet; stabilt system; driftsäkerhet',
    },
    en: {
      terms:
        'outage; service disruption; incident management; system failure; service interruption; power cut*0.7; power outage*0.7',
      signs:
        'downtime*0.8; system crashes; service down; system down; server crashes; recover from outage; disruption notice; backup system; root cause; post-mortem; restore backup; page does not load; everything went dark',
      opposites: 'no interruptions; high availability; stable system; uptime',
    },
  },
  {
    key: 'on-call',
    name: { fi: 'päivystys ja varallaolo', sv: 'jour och beredskap', en: 'on-call duty' },
    fi: {
      terms: 'varallaolo; päivystäjä; takapäivystys; päivystysrinki; päivystysvastuu',
      signs:
        'päivystysvuoro*0.8; päivystys*0.8; herättää yöllä puhelin; puhelin soida yöllä; hälytys yöllä; hakulaite; olla tavoitettavissa viikonloppu; lähteä kotoa hälytys; yön hälytys; hälytysväsymys; vastata hälytys',
    },
    sv: {
      terms: 'jourtur; beredskapstur; jourhavande; bakjour; beredskapstid; dejour; jourring',
      signs:
        'jour*0.8; väckas på natten telefon; larm på natten; telefonen ringer natten; personsökare; nåbar helgen; åka hemifrån larm; larmtrötthet; svara på larm',
    },
    en: {
      terms: 'on call; on-call; on-call duty; standby duty; on-call rota; call duty; backup on call',
      signs:
        'woken at night phone; alarm at night; phone rings night; pager; reachable at weekend; called in from home; alert fatigue; answer the alarm',
    },
  },
  {
    key: 'legacy-systems',
    name: {
      fi: 'vanhat järjestelmät ja tekninen velka',
      sv: 'äldre system och teknisk skuld',
      en: 'legacy systems and technical debt',
    },
    fi: {
      terms:
        'tekninen velka; perintöjärjestelmä; vanha järjestelmä; vanhentunut järjestelmä; tietojärjestelmän elinkaari; järjestelmän alasajo',
      signs:
        'vanha koodi; kukaan ei uskalla koskea; spagettikoodi; tehdä purkkaviritys; purkkaratkaisu; yksi osata vanha järjestelmä; tuki loppua versio; siivota koodi; järjestelmä ysäriltä; kirjoittaa uusiksi koodi; teippi ja purkka; cobol; refaktoroida',
    },
    sv: {
      terms: 'teknisk skuld; äldre system; föråldrat system; gammalt system; arvsystem; avveckling av system',
      signs:
        'gammal kod; ingen vågar röra; spagettikod; tillfällig lösning som blir kvar; bara en kan gamla systemet; stöd upphör version; städa kod; skriva om kod; system från nittiotalet; refaktorera',
    },
    en: {
      terms:
        'legacy system; technical debt; tech debt; outdated system; system lifecycle; legacy code; system decommissioning',
      signs:
        'old code; nobody dares touch; spaghetti code; quick hack; duct tape; only one knows old system; end of support; clean up code; rewrite code; system from nineties; refactor; cobol; workaround stays',
    },
  },
  {
    key: 'software-architecture',
    name: { fi: 'tekninen arkkitehtuuri', sv: 'teknisk arkitektur', en: 'technical architecture' },
    fi: {
      terms:
        'ohjelmistoarkkitehtuuri; kokonaisarkkitehtuuri; tekninen arkkitehtuuri; järjestelmäarkkitehtuuri; pilvipalvelu; mikropalvelu; tietokanta; arkkitehti ohjelmisto',
      signs:
        'piirtää järjestelmäkaavio; siirtää pilveen; konttien pyörittäminen; valita teknologia; skaalautua kuorma; palvelin konesali; jakaa palveluihin; kantamigraatio; arkkitehtuuripäätös; hidas kysely tietokanta',
    },
    sv: {
      terms:
        'programvaruarkitektur; systemarkitektur; teknisk arkitektur; helhetsarkitektur; molntjänst; mikrotjänst; databas',
      signs:
        'rita systemschema; flytta till molnet; köra containrar; välja teknik; skala under last; servrar i datahall; dela upp i tjänster; arkitekturbeslut; långsam databasfråga',
    },
    en: {
      terms:
        'software architecture; enterprise architecture; technical architecture; system architecture; cloud service; microservice; database',
      signs:
        'draw system diagram; move to cloud; run containers; choose technology; scale under load; servers in data centre; split into services; architecture decision; slow query; kubernetes',
    },
  },
  {
    key: 'user-experience',
    name: { fi: 'käyttäjäkokemus', sv: 'användarupplevelse', en: 'user experience' },
    fi: {
      terms:
        'käyttäjäkokemus; käytettävyys*0.6; käyttöliittymä; palvelumuotoilu; käyttäjätutkimus; käytettävyystesti; prototyyppi*0.7',
      signs:
        'saavutettavuus*0.6; nappi löytyä; helppo käyttää; selkeä näkymä; testata käyttäjällä; piirtää rautalanka; katsoa kun käyttäjä; ruudunlukija; kontrasti tekstin; kolme klikkausta; asettua käyttäjän asemaan; haastatella käyttäjä; kysyä käyttäjältä',
      opposites:
        'hankala käyttää; liikaa klikkauksia; nappi piilossa; kankea ohjelma; sekava näkymä; kukaan ei kysynyt käyttäjältä; eksyä valikkoon; klikata monta kertaa',
    },
    sv: {
      terms:
        'användarupplevelse; användbarhet; användargränssnitt; tjänstedesign; användarundersökning; användbarhetstest; tillgänglighet digital; prototyp*0.7',
      signs:
        'hitta knappen; lätt att använda; tydlig vy; testa med användare; rita skiss på gränssnitt; se när användare gör; skärmläsare; tre klick; sätta sig i användarens ställe; intervjua användare',
      opposites:
        'krånglig att använda; för många klick; knappen gömd; klumpigt program; rörig vy; ingen frågade användarna',
    },
    en: {
      terms:
        'user experience; usability; user interface; service design; user research; usability test; ux; prototype*0.7',
      signs:
        'accessibility*0.8; find the button; easy to use; clear view; test with users; wireframe; watch users; screen reader; three clicks; in the shoes of the user; interview users',
      opposites:
        'hard to use; too many clicks; hidden button; clumsy software; confusing view; nobody asked users; click and click',
    },
  },
  {
    key: 'it-support',
    name: { fi: 'käyttötuki', sv: 'it-stöd', en: 'IT support' },
    near: ['devices-and-login'],
    fi: {
      terms:
        'käyttötuki; it-tuki; tietotekniikkatuki; lähituki; asiakastuki; palvelupiste it; tukipyyntö; tikettijärjestelmä; helpdesk; mikrotuki',
      signs:
        'tehdä tiketti; tiketti jonossa; soittaa tukeen; tuki vastata; sulkea tiketti; atk-tuki auttaa; ottaa etäyhteys kone; jono tuki; tuki hoitaa vika; sammuttaa ja käynnistää uudelleen; palvelupyyntö',
    },
    sv: {
      terms: 'it-stöd; it-support; användarstöd; närstöd; kundsupport; supportärende; helpdesk; ärendesystem',
      signs:
        'göra ett ärende; ärende i kö; ringa supporten; support svarar; stänga ärende; fjärrstyra datorn; kö till supporten; stänga av och starta om; servicebegäran',
    },
    en: {
      terms:
        'it support*0.6; user support; helpdesk; help desk; service desk; support ticket; technical support; customer support; ticketing system',
      signs:
        'raise ticket; ticket in queue; call support; support answers; close ticket; take over screen; wait for support; turn it off and on again; service request',
    },
  },
  {
    key: 'agile-work',
    name: { fi: 'ketterä työ', sv: 'agilt arbete', en: 'agile work' },
    fi: {
      terms:
        'ketterä kehitys; ketteryys; scrum; kanban; sprintti; retrospektiivi; tuoteomistaja; työjono; ketterät menetelmät; ketterä työ',
      signs:
        'päivittäispalaveri; dailyssa; laput taulu; bäklogi; sprintin suunnittelu; demota; pieni pala kerrallaan; retro pitää; rajoittaa keskeneräistä työtä; priorisoida jono; taulu siirtää lappu',
      opposites: 'vesiputous; iso määrittely etukäteen; keskeneräinen työ kasaantua; kaikki kesken yhtä aikaa',
    },
    sv: {
      terms: 'agil utveckling; agilt arbete; scrum; kanban; sprint; retrospektiv; produktägare; agila metoder; backlog',
      signs:
        'dagligt möte; lappar på tavlan; sprintplanering; demo för teamet; liten bit i taget; hålla retro; begränsa pågående arbete; prioritera kö',
      opposites: 'vattenfallsmodell; stor specifikation på förhand; allt halvfärdigt samtidigt',
    },
    en: {
      terms: 'agile development; agile work; agile; scrum; kanban; sprint; retrospective; product owner; backlog',
      signs:
        'daily standup; stand-up meeting; notes on board; sprint planning; demo to team; small piece at a time; limit work in progress; groom backlog; definition of done',
      opposites: 'waterfall project; big design up front; everything half done',
    },
  },
];
