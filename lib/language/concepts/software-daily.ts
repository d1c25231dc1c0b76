import type { Concept } from '../types';

/** A day among those who make and keep software. */
export const softwareDailyConcepts: readonly Concept[] = [
  {
    key: 'merge-and-branches',
    name: { fi: 'haarat ja yhdistäminen', sv: 'grenar och sammanslagning', en: 'branches and merging' },
    near: ['software-delivery', 'code-review'],
    fi: {
      terms:
        'haara*0.2; mergekonflikti; pull request; yhdistäminen*0.3; versionhallinta; git; rebase; feature branch; päähaara; julkaisuhaara',
      signs:
        'haara elänyt kolme viikkoa; merge hajotti; ratkoa konflikteja; pr odottaa; pieni commit; muutos oli liian iso; pilkoin palasiksi; kaksi viikkoa samassa haarassa; revertattiin; cherry-pickasin; pushasin suoraan mainiin; tuhat riviä diffiä',
    },
    sv: {
      terms: 'gren*0.2; sammanslagningskonflikt; versionshantering; git; rebase; huvudgren',
      signs:
        'grenen levde i veckor; mergen sprängde; löste konflikter; pr väntar; liten commit; för stor ändring; delade upp i bitar; revertade; pushade rakt till main; pull request*0.5',
    },
    en: {
      terms: 'merge conflict; version control; git; rebase; feature branch; main branch',
      signs:
        'branch lived for weeks; merge broke; resolve conflicts; pr is waiting; small commit; change was too big; split it up; reverted; pushed straight to main; thousand lines of diff; pull request*0.5',
    },
  },
  {
    key: 'release-day',
    name: { fi: 'julkaisupäivä', sv: 'releasedag', en: 'release day' },
    near: ['software-delivery', 'on-call'],
    fi: {
      terms:
        'julkaisu*0.7; julkaisupäivä; deploy; deployaus; asennus tuotantoon; ci/cd; jatkuva julkaiseminen; rollback; feature flag; kanarialintujulkaisu; pipeline; käyttöönottoputki',
      signs:
        'vietiin tuotantoon; meni tuotantoon; deployattiin perjantaina; pizzaa ja julkaisu; putki punaisena; build rikki; buildi meni rikki; odotin buildiä; käsin asennettiin; lippu päälle; peruutettiin julkaisu; takaisin edelliseen; yöllä asennettiin; iltajulkaisu; migraatio jumitti; kaikki pidätti hengitystä; julkaista kerran kuussa; nappia painamalla; julkaisuputki*0.5; tuotantoonvienti*0.5',
      opposites: 'julkaisua ei uskalleta; jäädytys; vain yksi osaa julkaista',
    },
    sv: {
      terms: 'release; releasedag; deploy; leveranspipeline; rollback; funktionsflagga',
      signs:
        'gick till produktion; driftsatte på fredagen; pipelinen röd; bygget trasigt; väntade på bygget; installerade för hand; flaggan på; backade releasen; på natten; migreringen hängde; alla höll andan; driftsättning*0.5; kontinuerlig leverans*0.5',
      opposites: 'vågar inte releasa; bara en kan releasa',
    },
    en: {
      terms: 'release*0.7; release day; deploy; continuous deployment; rollback; feature flag; canary release',
      signs:
        'went to production; deployed on a friday; pipeline is red; build broke; waiting for the build; installed by hand; flipped the flag; rolled back; release at night; migration hung; everybody held their breath; once a month release; deployment*0.5; release pipeline*0.5; continuous delivery*0.5',
      opposites: 'afraid to release; only one person can release; release freeze',
    },
  },
  {
    key: 'tests-that-catch',
    name: { fi: 'testit jotka nappaavat', sv: 'tester som fångar', en: 'tests that catch' },
    near: ['software-testing', 'quality'],
    fi: {
      terms:
        'automaatiotesti; testikattavuus; regressio; e2e-testi; integraatiotesti; flaky; testidata; hyväksymistesti; testausvaihe; savutesti',
      signs:
        'testi punaisena; testit välähtelee; ajaa uudelleen niin menee läpi; testiä ei ollut; käsin klikkaillen; klikkasin läpi; bugi pääsi tuotantoon; löytyi testissä; nappasi ennen julkaisua; testi kesti tunnin; kommentoitiin testi pois; kirjoitin testin ensin; reunatapaus; toistui vain asiakkaalla; toimii mun koneella; yksikkötesti*0.5; regressiotesti*0.5; testiautomaatio*0.5',
      opposites: 'ei testejä; testaamatta; testit jäi; testikattavuus nolla',
    },
    sv: {
      terms: 'automattest; testtäckning; regression*0.7; testautomation; integrationstest; flaky; testdata',
      signs:
        'testet rött; testerna blinkar; kör om så går det; fanns inget test; klickade för hand; buggen kom till produktion; fångades före; testet tog en timme; skrev testet först; gränsfall; funkar på min maskin; enhetstest*0.5; regressionstest*0.5; acceptanstest*0.5',
      opposites: 'inga tester; otestad',
    },
    en: {
      terms: 'automated test; test coverage; regression*0.6; integration test; flaky test; test data; smoke test',
      signs:
        'test is red; tests are flaky; rerun and it passes; there was no test; clicked through by hand; bug reached production; caught before release; test took an hour; commented the test out; wrote the test first; edge case; works on my machine; unit test*0.5; regression test*0.5; test automation*0.5; acceptance test*0.5',
      opposites: 'no tests; untested',
    },
  },
  {
    key: 'bugs-from-customers',
    name: { fi: 'asiakkaan löytämät virheet', sv: 'fel som kunder hittar', en: 'bugs found by customers' },
    near: ['complaints', 'software-testing', 'customer-service'],
    fi: {
      terms:
        'bugi; bugiraportti; virheraportti; tiketti; virheilmoitus*0.6; vikatiketti; hotfix; pikakorjaus; virhetilanne; backlogi',
      signs:
        'asiakas löysi; sama bugi kolmatta kertaa; tiketti pomppii; tiketti seisoi; ei toistu meillä; kuvakaappaus; lokit pyydettiin; korjattiin samana päivänä; tiketti suljettiin vastaamatta; pyydettiin anteeksi; piti soittaa asiakkaalle; kaatui heti alussa; valkoinen sivu; pyörii pyörii; nappi ei tee mitään; kolmas tiketti samasta',
    },
    sv: {
      terms: 'bugg; felrapport; ärende*0.5; hotfix; snabbfix; felmeddelande*0.5; backlogg',
      signs:
        'kunden hittade; samma bugg för tredje gången; ärendet studsar; ärendet låg; händer inte hos oss; skärmdump; fixades samma dag; vit sida; knappen gör inget; ringde kunden',
    },
    en: {
      terms: 'bug; bug report; defect; ticket*0.5; hotfix; error message*0.4',
      signs:
        'customer found it; same bug for the third time; ticket bounces; ticket sat; cannot reproduce; screenshot; asked for logs; fixed the same day; closed without an answer; blank page; button does nothing; had to ring the customer; backlog*0.5',
    },
  },
  {
    key: 'technical-debt',
    name: { fi: 'tekninen velka', sv: 'teknisk skuld', en: 'technical debt' },
    near: ['legacy-systems', 'software-architecture'],
    fi: {
      terms:
        'refaktorointi; refaktoroida; vanha koodi; spagettikoodi; riippuvuuspäivitys; kirjastopäivitys; vanhentunut kirjasto; koodin siivous; purkkaviritys; purkka',
      signs:
        'kukaan ei uskalla koskea; koodi kymmenen vuoden takaa; kommentti vuodelta; todo vuodelta; copypastettu; viritys viritysen päälle; rivi jota kukaan ei ymmärrä; tekijä lähti talosta; päivitettiin versio; siivosin luokan; heitin puolet pois; poistettiin kuollutta koodia; tuhannen rivin funktio; ei dokumenttia; tekninen velka*0.5',
    },
    sv: {
      terms: 'refaktorering; refaktorera; gammal kod; spagettikod; beroendeuppdatering; föråldrat bibliotek',
      signs:
        'ingen vågar röra; kod från förr; ingen förstår raden; den som skrev har slutat; städade klassen; kastade hälften; död kod; uppdaterade versionen; ingen dokumentation; teknisk skuld*0.5',
    },
    en: {
      terms: 'refactoring; refactor; spaghetti code; dependency update; outdated library; code cleanup; workaround*0.6',
      signs:
        'nobody dares to touch; code from ten years ago; todo from; copy-pasted; line nobody understands; author has left; cleaned up the class; deleted half of it; dead code; bumped the version; no documentation; thousand-line function; technical debt*0.5; legacy code*0.5',
    },
  },
  {
    key: 'incident-response',
    name: { fi: 'häiriön hoito', sv: 'incidenthantering', en: 'incident response' },
    near: ['outages', 'on-call', 'learning-from-errors'],
    fi: {
      terms: 'incident; postmortem; jälkiselvitys; hälytys*0.6; sla; tilannehuone; runbook; valvonta*0.4',
      signs:
        'herätti kello kolme; puhelin soi yöllä hälytys; palvelu nurin; kaatui koko tuotanto; tietokanta jumissa; levy täynnä; sertifikaatti vanheni; kolme ihmistä linjoilla; kirjoitettiin aikajana; syyllistä ei etsitty; sama hälytys joka yö; hälytys turha; ohje puuttui; päivystäjä yksin; käynnistin uudelleen; juurisyy; asiakkaat huomasi ennen; häiriötilanne*0.5; päivystysrinki*0.5; palvelukatko*0.5; varallaolo*0.5',
    },
    sv: {
      terms: 'incident; postmortem; efteranalys; jourrotation; larm*0.5; sla; runbook; övervakning*0.4',
      signs:
        'väcktes klockan tre; larmet på natten; tjänsten låg nere; disken full; certifikatet gick ut; skrev en tidslinje; ingen syndabock; samma larm varje natt; onödigt larm; ensam i jouren; startade om; kunderna märkte först; driftavbrott*0.5; beredskap*0.5',
    },
    en: {
      terms:
        'incident*0.6; postmortem; incident review; on-call rotation; alert*0.5; sla; runbook; monitoring*0.5; war room',
      signs:
        'woke me at three; pager went off; service was down; disk full; certificate expired; wrote a timeline; no one to blame; same alert every night; noisy alert; alone on call; restarted it; root cause; customers noticed first; database locked; outage*0.5',
    },
  },
  {
    key: 'pair-and-mob-work',
    name: { fi: 'parikoodaus', sv: 'parprogrammering', en: 'pairing' },
    near: ['knowledge-sharing', 'code-review', 'team-cooperation'],
    fi: {
      terms: 'parikoodaus; mob programming; parityö*0.6; yhdessä koodaaminen',
      signs:
        'istuttiin samalla koneella; jaoin ruudun; ruudunjako; katsottiin yhdessä koodia; kommentoi koodiani; hyväksyi lukematta; pr:ään kolmekymmentä kommenttia; selitin ankalle; junnu ajoi; opetin kirjoittamaan kyselyn; näytti pikanäppäimet; kysyi tyhmän kysymyksen; oppi lukemaan lokia; pariohjelmointi*0.5; koodikatselmointi*0.5; koodikatselmus*0.5; katselmointi*0.5',
    },
    sv: {
      terms: 'mobprogrammering; parkoda',
      signs:
        'satt vid samma maskin; delade skärmen; tittade på koden tillsammans; godkände utan att läsa; trettio kommentarer; junioren körde; lärde att skriva frågan; ställde en dum fråga; parprogrammering*0.5; kodgranskning*0.5',
    },
    en: {
      terms: 'pairing; mob programming; peer review',
      signs:
        'sat at the same screen; shared my screen; looked at the code together; approved without reading; thirty comments; junior drove; taught her to write the query; asked a silly question; rubber duck; pair programming*0.5; code review*0.5',
    },
  },
  {
    key: 'requirements-unclear',
    name: { fi: 'epäselvät vaatimukset', sv: 'otydliga krav', en: 'unclear requirements' },
    near: ['user-experience', 'customer-understanding', 'agile-work'],
    fi: {
      terms:
        'vaatimusmäärittely; määrittely*0.6; käyttäjätarina; hyväksymiskriteeri; speksi; tarvekartoitus; priorisointi*0.6; scope creep; toiveluettelo',
      signs:
        'speksi muuttui; kukaan ei kysynyt asiakkaalta; tehtiin väärä asia; arvattiin mitä haluttiin; lappu sanoi yhtä; ominaisuus jota kukaan ei käytä; nappi väärässä paikassa; asiakas tarkoitti muuta; toive pomolta; kesken sprintin uusi; kolme tulkintaa; tehtiin turhaan; istuin asiakkaan vieressä; katsoin kun käytti; tuoteomistaja*0.5',
    },
    sv: {
      terms: 'kravspecifikation; krav*0.5; användarberättelse; acceptanskriterium; specifikation*0.5; prioritering*0.5',
      signs:
        'specen ändrades; ingen frågade kunden; gjorde fel sak; gissade vad de ville; funktion som ingen använder; kunden menade annat; nytt mitt i sprinten; gjort i onödan; satt bredvid kunden; såg på när de använde; produktägare*0.5',
    },
    en: {
      terms: 'requirements; specification*0.5; user story; acceptance criteria; prioritisation*0.5; scope creep',
      signs:
        'spec changed; nobody asked the customer; built the wrong thing; guessed what they wanted; feature nobody uses; customer meant something else; new thing mid-sprint; three interpretations; sat next to the customer; watched them use it; product owner*0.5',
    },
  },
  {
    key: 'meetings-and-focus',
    name: { fi: 'keskeytykset ja keskittyminen', sv: 'avbrott och fokus', en: 'interruptions and focus' },
    near: ['workload', 'meetings', 'productivity'],
    fi: {
      terms:
        'keskeytys*0.7; keskittymisrauha; keskittyminen*0.6; kokouskuorma; fokusaika; palaveritulva; kontekstin vaihto; ilmoitustulva; hiljainen tunti',
      signs:
        'seitsemän palaveria; kalenteri täynnä; slack paukkuu; teams pimpottaa; en saanut tehtyä mitään; kuulokkeet päähän; keskeytettiin kesken lauseen; kolme asiaa auki; iltaisin koodaan; palaveri josta ei tullut mitään; torstai ilman palavereita; sähköpostia satoja; viesti viestin perään; laitoin ilmoitukset kiinni; ehdin ajatella; avokonttori*0.5',
    },
    sv: {
      terms:
        'avbrott*0.5; arbetsro; koncentration*0.6; mötesbelastning; fokustid; notiser; öppet kontorslandskap; kontextbyte',
      signs:
        'sju möten; kalendern full; plingar hela tiden; fick inget gjort; hörlurar på; avbröts mitt i; tre saker öppna; kodar på kvällarna; torsdag utan möten; stängde av notiserna; hann tänka',
    },
    en: {
      terms: 'interruption; focus time; concentration; meeting load; context switching; notifications*0.6; quiet hour',
      signs:
        'seven meetings; calendar is full; slack keeps pinging; got nothing done; headphones on; interrupted mid-sentence; three things open; code in the evenings; thursday without meetings; hundreds of emails; turned notifications off; had time to think; open-plan office*0.5',
    },
  },
  {
    key: 'onboarding-developers',
    name: { fi: 'uuden kehittäjän alku', sv: 'ny utvecklares start', en: "a new developer's start" },
    near: ['onboarding', 'mentoring', 'tacit-knowledge'],
    fi: {
      terms:
        'kehitysympäristö; ympäristön pystytys; perehdytysbuddy; buddy; ensimmäinen commit; käyttöoikeudet*0.6; aloituspaketti; oppimispolku*0.6; readme; junnu; juniorikehittäjä',
      signs:
        'viikko meni ympäristön pystytykseen; tunnuksia ei ollut; ei tiennyt keneltä kysyä; readme vanhentunut; ensimmäinen pr; seniorilla ei aikaa; kysyi kanavalla; nimettiin buddy; jäi yksin; esitteli talon; läppäri puuttui; oikeudet tulivat kahdessa viikossa; lounaalle mukaan',
    },
    sv: {
      terms:
        'utvecklingsmiljö; sätta upp miljön; fadder; första commit; behörigheter*0.5; startpaket; junior utvecklare; readme',
      signs:
        'en vecka gick till miljön; inga konton; visste inte vem man frågar; readme föråldrad; första pr; senioren har inte tid; frågade på kanalen; blev ensam; laptop saknades',
    },
    en: {
      terms:
        'development environment; environment setup; buddy; first commit; access rights*0.5; starter pack; junior developer; readme; new joiner',
      signs:
        'week spent on setup; no accounts; did not know whom to ask; readme out of date; first pr; senior has no time; asked in the channel; left alone; no laptop; rights took two weeks',
    },
  },
  {
    key: 'data-pipelines',
    name: { fi: 'dataputket', sv: 'dataflöden', en: 'data pipelines' },
    near: ['data-quality', 'analytics'],
    fi: {
      terms:
        'dataputki; dataluukku; dashboard; etl; mittaristo; tietokatalogi; sql-kysely; ajastettu ajo; lähdejärjestelmä; duplikaatti',
      signs:
        'luvut ei täsmää; kaksi eri lukua samasta; raportti eri kuin excel; yöajo kaatui; puuttui tiistain data; kenttä tyhjä; sama asiakas kahdesti; kukaan ei tiedä mistä luku; pivotoin; kysely kesti tunnin; sarake vaihtoi nimeä; päiväys väärin päin; desimaalipilkku; excel kiertää; tietovarasto*0.5; raportointi*0.5; tietomalli*0.5; datan laatu*0.5',
    },
    sv: {
      terms: 'dataflöde; dashboard; etl; sql-fråga; dubblett; källsystem',
      signs:
        'siffrorna stämmer inte; två olika siffror; rapporten skiljer sig; nattkörningen kraschade; fältet tomt; samma kund två gånger; ingen vet varifrån siffran; frågan tog en timme; kolumnen bytte namn; excel går runt; datalager*0.5; rapportering*0.5; datamodell*0.5; datakvalitet*0.5',
    },
    en: {
      terms: 'data pipeline; dashboard; etl; data catalogue; sql query; scheduled run; duplicate*0.6; source system',
      signs:
        "numbers do not match; two different figures; report differs from excel; nightly run failed; tuesday's data missing; field empty; same customer twice; nobody knows where the number comes from; query took an hour; column renamed; excel goes round; data warehouse*0.5; reporting*0.5; data model*0.5",
    },
  },
  {
    key: 'access-and-secrets',
    name: {
      fi: 'tunnukset ja tietoturva arjessa',
      sv: 'konton och säkerhet i vardagen',
      en: 'accounts and everyday security',
    },
    near: ['information-security', 'privacy'],
    fi: {
      terms:
        'kaksivaiheinen tunnistautuminen; mfa; kalasteluviesti; tietoturva-aukko; haavoittuvuus; salausavain; tietovuoto; tuotantodata; anonymisointi; lokitus',
      signs:
        'salasana lapulla; sama tunnus kaikilla; klikkasi linkkiä; huijausviesti; avain repossa; kopio tuotannosta läppärillä; lähti väärälle; näkyi toisen tiedot; jätti koneen auki; ruutu lukitsematta; vanha tunnus voimassa; kysyi henkilötunnusta sähköpostissa; poistettiin oikeudet lähtijältä; päivitettiin heti aukon takia; salasana*0.5; tietojenkalastelu*0.5; käyttöoikeus*0.5; tietosuojaseloste*0.5',
    },
    sv: {
      terms:
        'mfa; sårbarhet; säkerhetshål; åtkomsträttighet; krypteringsnyckel; dataläcka; produktionsdata; anonymisering',
      signs:
        'lösenordet på en lapp; samma konto för alla; klickade på länken; bluffmejl; nyckeln i repot; kopia av produktionen; gick till fel person; lämnade datorn öppen; olåst skärm; gammalt konto kvar; lösenord*0.5; tvåfaktorsautentisering*0.5; nätfiske*0.5',
    },
    en: {
      terms: 'mfa; vulnerability; security hole; encryption key; data leak; production data; anonymisation',
      signs:
        'password on a note; everyone shares the account; clicked the link; scam mail; key in the repo; copy of production on a laptop; went to the wrong person; left the screen unlocked; old account still active; patched at once; password*0.5; two-factor authentication*0.5; phishing*0.5; access right*0.5',
    },
  },
  {
    key: 'support-desk',
    name: { fi: 'tuen arki', sv: 'supportens vardag', en: 'the support desk' },
    near: ['customer-service', 'it-support'],
    fi: {
      terms:
        'tukijono; vasteaika; puhelinjono; ykköslinja; kakkoslinja; eskalointi; chat-tuki; ratkaisuaika; tukipalvelu; etätuki',
      signs:
        'jonossa neljäkymmentä; sama kysymys kymmenen kertaa päivässä; asiakas huusi luuriin; soitti uudestaan; odotti puoli tuntia; kirjoitin ohjeen; linkkasin ohjeen; heitti kehittäjille; kehittäjä vastasi asiakkaalle; ei tunnistanut salasanaa; nollasin tunnuksen; otin etäyhteyden; jono tyhjeni; musiikki soi jonossa; luuri kuumana; asiakastuki*0.5; tukipyyntö*0.5; tietämyskanta*0.5',
    },
    sv: {
      terms: 'supportkö; svarstid; telefonkö; eskalering; chattsupport; fjärrsupport',
      signs:
        'fyrtio i kö; samma fråga tio gånger; kunden skrek i luren; ringde igen; väntade en halvtimme; skrev en anvisning; skickade vidare till utvecklarna; nollställde lösenordet; fjärrstyrde; kön tömdes; kundsupport*0.5; supportärende*0.5; kunskapsbas*0.5',
    },
    en: {
      terms:
        'support request; support queue; response time; phone queue; first line; escalation; chat support; remote support',
      signs:
        'forty in the queue; same question ten times a day; customer shouted down the phone; rang again; waited half an hour; wrote a guide; passed it to the developers; reset the password; took a remote session; queue emptied; customer support*0.5; knowledge base*0.5; helpdesk*0.5',
    },
  },
];
