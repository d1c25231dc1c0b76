import type { Concept } from '../types';

/** What vocational teachers, lecturers and researchers tell of their day: workshop hall, lecture, thesis, funding. */
export const people2BConcepts: readonly Concept[] = [
  {
    key: 'publishing-and-open-science',
    name: {
      fi: 'julkaiseminen ja avoin tiede',
      sv: 'publicering och öppen vetenskap',
      en: 'publishing and open science',
    },
    near: ['research', 'knowledge-sharing', 'measuring'],
    fi: {
      terms:
        'julkaiseminen; vertaisarvioitu artikkeli; avoin tiede; avoin julkaiseminen; tutkimusdata; aineistonhallinta; aineistonhallintasuunnitelma; julkaisufoorumi; preprintti; avoin data; viittausmäärä; tiedeviestintä; rinnakkaistallennus; kirjoittajajärjestys',
      signs:
        'artikkeli palautettiin korjattavaksi; lehti hylkäsi; refereekommentit; toinen arvioija; kirjoittajamaksu; aineisto kovalevyllä; aineisto jakoon muillekin tutkijoille; toisti kokeen ja sai saman; jufopisteet; konferenssiesitys; posteri; viitattu sataan kertaan; avustajan nimi puuttui artikkelista; saalistajalehti; tieteen yleistajuistaminen; haastateltiin radioon tutkimuksesta',
      opposites: 'aineisto hukkui; tulokset jäävät laatikkoon',
    },
    sv: {
      terms:
        'publicering; sakkunniggranskad artikel; öppen vetenskap; öppen publicering; forskningsdata; datahanteringsplan; publikationsforum; parallellpublicering; vetenskapskommunikation; citeringar',
      signs:
        'artikeln kom tillbaka för revidering; tidskriften refuserade; granskarens kommentarer; publiceringsavgift; data på hårddisken; delade data med andra forskare; upprepade försöket; konferensföredrag; postern; författarordning; rovtidskrift; intervjuades i radion om forskningen',
      opposites: 'resultaten blir i lådan',
    },
    en: {
      terms:
        'publishing; peer-reviewed article; open science; open access; data management plan; preprint; science communication; citations; parallel publishing',
      signs:
        'major revisions; journal rejected it; reviewer two; article fee; data on a hard drive; shared the data set; repeated the experiment; conference talk; poster session; author order; predatory journal; interviewed on the radio about research; research data*0.5',
      opposites: 'results stay in the drawer',
    },
  },
  {
    key: 'research-lab-and-field',
    name: { fi: 'tutkimuksen arki', sv: 'forskningens vardag', en: 'research in practice' },
    near: ['research', 'laboratory', 'evidence-based-work'],
    fi: {
      terms:
        'koeasetelma; kenttätyö; aineistonkeruu; haastatteluaineisto; litterointi; eettinen ennakkoarviointi; laboratoriokoe; mittauskampanja; koesarja; kyselytutkimus; tutkimuseettinen toimikunta',
      signs:
        'koe epäonnistui; kolmas koesarja; näytteet sulivat pakastimessa; mittalaite varattu tutkijoille; litteroin haastatteluja; haastateltava perui; aineisto vinoutunut; vastausprosentti; kentällä kaksi viikkoa; gpu-jono; koodi ei toistu vuoden päästä; tutkimuslupaa odotettiin kesään; labrapäiväkirja; nollatulos; hypoteesi kaatui; tutkimuslupa*0.5; tutkimusryhmä*0.5',
      opposites: 'koe onnistui; tulos toistui',
    },
    sv: {
      terms:
        'försöksupplägg; fältarbete; datainsamling; intervjumaterial; transkribering; etisk förhandsgranskning; laboratorieförsök; enkätstudie',
      signs:
        'försöket misslyckades; proverna tinade i frysen; transkriberade intervjuer; intervjupersonen avbokade; svarsprocenten; två veckor på fältet; väntade på forskningstillstånd; labbjournalen; nollresultat; hypotesen föll; koden går inte att köra om; forskningstillstånd*0.5; forskargrupp*0.5',
      opposites: 'resultatet upprepades',
    },
    en: {
      terms:
        'experiment design; fieldwork; data collection; interview data; transcription of interviews; ethics review; lab experiment; survey study',
      signs:
        'experiment failed; samples thawed in the freezer; transcribed interviews; interviewee cancelled; response rate; two weeks in the field; waiting for the research permit; lab notebook; null result; hypothesis fell; code does not reproduce; research permit*0.5; research group*0.5',
      opposites: 'result was repeated',
    },
  },
  {
    key: 'admissions-and-student-office',
    name: {
      fi: 'opiskelijapalvelut ja haku',
      sv: 'antagning och studentservice',
      en: 'admissions and student services',
    },
    near: ['public-services', 'student-guidance', 'digital-services'],
    fi: {
      terms:
        'yhteishaku; opiskelijavalinta; pääsykoe; valintakoe; opintohallinto; opintotoimisto; opintorekisteri; peppi; todistusvalinta; läsnäoloilmoitus; opintosuoritusote; hakijapalvelu; erillishaku; hyväksiluku',
      signs:
        'hakija soitti varasijasta; liite puuttui hakemuksesta; todistuskopiot; kurssi-ilmoittautuminen kaatui; suoritus puuttuu rekisteristä; opiskelija kiertää luukulta luukulle; opiskelijakortti; lukukausimaksu; suoritusmerkinnät myöhässä; hops auki; kesätentin ilmoittautuminen; viisumi myöhästyi lukukauden alusta; valintakoepäivä; hyväksilukua odotettiin kuukausi',
      opposites: 'opiskelija jäi ilman vastausta; haku sujui',
    },
    sv: {
      terms:
        'gemensam ansökan; studerandeantagning; inträdesprov; urvalsprov; studieförvaltning; studiebyrå; studieregister; betygsantagning; studieutdrag; tillgodoräknande',
      signs:
        'sökanden ringde om reservplats; bilagan saknades; kursanmälan kraschade; prestationen saknas i registret; studenten bollas mellan luckor; studentkort; terminsavgift; visumet försenades; väntade en månad på tillgodoräknande; vitsordet inte infört',
      opposites: 'studenten fick inget svar',
    },
    en: {
      terms:
        'admissions; student admissions; entrance exam; student office; student records; registrar; credit transfer; transcript of records; student services; enrolment',
      signs:
        'applicant rang about the waiting list; attachment was missing; course sign-up crashed; credit missing from the record; sent from desk to desk; student card; tuition fee; visa came late; waited a month for credit transfer; grade not entered',
      opposites: 'student got no answer',
    },
  },
  {
    key: 'international-students',
    name: { fi: 'kansainväliset opiskelijat', sv: 'internationella studerande', en: 'international students' },
    near: ['student-guidance', 'international-growth', 'multilingual-work'],
    fi: {
      terms:
        'vaihto-opiskelija; kansainvälinen opiskelija; erasmus; tutkinto-opiskelija ulkomailta; opiskelijavaihto; englanninkielinen tutkinto; vaihtojakso; kaksoistutkinto; kv-koordinaattori; kotikansainvälisyys; tuutoriopiskelija; opettajavaihto',
      signs:
        'asuntoa ei löydy vaihtarille; vaihtari; jäävät omaan porukkaansa; ryhmätyö vaihtui suomeksi; kansainväliset eivät saa harjoittelupaikkaa; oleskelulupa opiskelijalle; kulttuurit kolahtivat ryhmätyössä; lähdin opettajavaihtoon; ei ymmärtänyt ohjeita suomeksi; lentokentältä haettiin; tervetuloviikko; jäi suomeen töihin; luennoin englanniksi ensimmäistä kertaa',
      opposites: 'vaihtarit jäävät ulkopuolelle',
    },
    sv: {
      terms:
        'utbytesstudent; internationell studerande; erasmusutbyte; studentutbyte; engelskspråkig examen; utbytesperiod; dubbelexamen; internationell koordinator; tutor för utbytesstudenter; lärarutbyte',
      signs:
        'hittar ingen bostad åt utbytesstudenten; håller sig för sig; får ingen praktikplats i finland; uppehållstillstånd för studerande; kulturkrock i grupparbetet; hämtade på flygplatsen; välkomstvecka; stannade i finland och jobbade',
      opposites: 'utbytesstudenterna blir utanför',
    },
    en: {
      terms:
        'international students; exchange student; student exchange; erasmus exchange; english-taught degree; exchange period; double degree; student tutor; teacher exchange',
      signs:
        'no flat for the exchange student; keep to themselves; cannot get an internship without the language; residence permit for students; cultures clashed in group work; picked up at the airport; welcome week; stayed on to work in finland',
      opposites: 'left outside the group',
    },
  },
  {
    key: 'continuous-learning-market',
    name: {
      fi: 'jatkuva oppiminen ja täydennyskoulutus',
      sv: 'fortbildning och kontinuerligt lärande',
      en: 'continuing education',
    },
    near: ['competence-development', 'customer-understanding', 'growth'],
    fi: {
      terms:
        'avoin korkeakoulu; mikrotutkinto; pienet osaamiskokonaisuudet; tilauskoulutus; aikuiskoulutus; aikuisopiskelija; muuntokoulutus; rekrykoulutus; kansalaisopisto; lyhytkurssi; työvoimakoulutus',
      signs:
        'kurssi peruttiin vähäisten ilmoittautumisten takia; opiskelee töiden jälkeen iltaisin; yritys tilasi kurssin; aikuisryhmässä jokaisella kokemusta; viikonloppuopetus; osaamismerkki; alanvaihtaja; viisikymppinen palasi koulunpenkille; ryhmä täynnä kahdessa päivässä; räätälöitiin koulutus yritykselle; kurssiesite; jäi iltaopinnot kesken perheen vuoksi; täydennyskoulutus*0.5; jatkuva oppiminen*0.5',
      opposites: 'koulutus ei vastaa työelämää',
    },
    sv: {
      terms:
        'öppna yrkeshögskolan; mikroexamen; uppdragsutbildning; vuxenutbildning; vuxenstuderande; omskolning; medborgarinstitut; kortkurs; arbetskraftsutbildning',
      signs:
        'kursen inhiberades; studerar på kvällarna efter jobbet; företaget beställde en kurs; var och en har erfarenhet i vuxengruppen; helgundervisning; bytte bransch som femtioåring; gruppen full på två dagar; skräddarsydd utbildning för företaget; kompetensmärke; fortbildning*0.5; kontinuerligt lärande*0.5',
      opposites: 'utbildningen svarar inte mot arbetslivet',
    },
    en: {
      terms:
        'microcredential; commissioned training; adult education; adult learner; retraining; short course; evening classes; open badge',
      signs:
        'course cancelled for lack of sign-ups; studies in the evening after work; company ordered a course; everyone in the adult group has experience; weekend teaching; back to school at fifty; group full in two days; tailored training for the company; career changer; continuing education*0.5; continuous learning*0.5',
      opposites: 'training out of step with working life',
    },
  },
  {
    key: 'teacher-workday',
    name: { fi: 'opettajan työaika', sv: 'lärarens arbetstid', en: "a teacher's workload" },
    near: ['workload', 'work-schedule', 'teaching'],
    fi: {
      terms:
        'opettajan työaika; opetusvelvollisuus; opetustunti; vuosityöaika opettajilla; suunnitteluaika; lukujärjestys; ylitunti; virkaehtosopimus opettajilla; opettajapula; päätoiminen tuntiopettaja; tuntiresurssi; työaikasuunnitelma opettajalle; hyppytunti',
      signs:
        'hyppäri; hyppytunnilla palaveri; kolme tuntia putkeen ilman taukoa; sunnuntai menee tuntien suunnitteluun; tunnit valmistellaan illalla; jonottaa kopiokoneelle ennen tuntia; lukkari muuttui; tuntiresurssi leikattiin; kalenterissa pelkkiä tunteja; sijaistin naapuriluokkaa; kesken tunnin sijaiseksi; opehuoneessa ei ehdi istua; viisi eri valmistelua päivässä; tunnit kirjaamatta työaikasuunnitelmaan; pääsykoevalvonta lauantaina',
      opposites: 'aikaa valmistella; rauhassa suunniteltu tunti',
    },
    sv: {
      terms:
        'lärares arbetstid; undervisningsskyldighet; undervisningstimme; planeringstid för lärare; läsordning; övertimme; lärarbrist; timresurs; timlärare; håltimme',
      signs:
        'möte på håltimmen; tre timmar i rad utan paus; söndagen går till planering av lektioner; lektionerna förbereds på kvällen; kö till kopiatorn; läsordningen ändrades; timresursen skars ner; vikarierade i grannklassen; hinner inte sitta i lärarrummet',
      opposites: 'tid att förbereda sig',
    },
    en: {
      terms:
        'teaching hours; teacher workload; lesson preparation; teaching timetable; teacher shortage; planning time for teachers; free period; extra teaching hours',
      signs:
        'meeting in my free period; three lessons in a row; sunday goes to lesson planning; prepare lessons in the evening; queue for the copier before class; timetable changed; hours were cut; covered the class next door; no time to sit in the staff room; five preparations a day',
      opposites: 'time to prepare',
    },
  },
  {
    key: 'curriculum-renewal',
    name: { fi: 'opetussuunnitelmatyö', sv: 'läroplansarbete', en: 'curriculum work' },
    near: ['teaching', 'service-development', 'working-life-school-cooperation'],
    fi: {
      terms:
        'opetussuunnitelmatyö; ops; opsityö; koulutusohjelma; tutkinto-ohjelma; tutkinnon perusteet; oppimistavoite; osaamistavoite; opetuksen kehittäminen; linjakas opetus; työelämäneuvottelukunta; koulutuksen laatu',
      signs:
        'ops uusiksi; opsi hyllyssä; kurssit menevät päällekkäin; sama asia kolmella kurssilla; mitä alalla oikeasti tarvitaan; yritykset kertoivat mitä puuttuu; otettiin pois vanhentunut kurssi; opiskelijat mukaan suunnittelemaan kurssia; opetussuunnitelma kirjoitettiin kesällä; auditointi korkeakoulussa; vanha oppikirja; työelämän edustaja pöydässä; opetussuunnitelma*0.5',
      opposites: 'opetus laahaa työelämän perässä',
    },
    sv: {
      terms:
        'läroplansarbete; undervisningsplan; utbildningsprogram; examensgrunder; lärandemål; kompetensmål; utveckling av undervisningen; utbildningens kvalitet',
      signs:
        'läroplanen görs om; läroplanen i hyllan; kurserna överlappar; samma sak på tre kurser; vad branschen behöver; företagen berättade vad som fattas; studenterna med och planerar kursen; föråldrad kurs ströks; arbetslivet vid bordet; läroplan*0.5',
      opposites: 'undervisningen släpar efter',
    },
    en: {
      terms:
        'curriculum work; degree programme; learning outcomes; curriculum renewal; course design; education quality; programme review',
      signs:
        'rewrite the curriculum; curriculum on the shelf; courses overlap; same thing on three courses; what the trade really needs; firms told us what is missing; students help design the course; dropped the outdated course; employer at the table; old textbook; curriculum*0.5',
      opposites: 'teaching lags behind working life',
    },
  },
  {
    key: 'student-wellbeing',
    name: { fi: 'opiskelijan hyvinvointi', sv: 'studerandes välbefinnande', en: 'student wellbeing' },
    near: ['student-guidance', 'mental-health', 'belonging'],
    fi: {
      terms:
        'opiskeluhyvinvointi; opiskelijan jaksaminen; opintopsykologi; opiskelukyky; opiskelijaterveydenhuolto; yths; opiskelijatuutori; ryhmäytyminen opinnoissa; esteetön opiskelu; yksilölliset järjestelyt opinnoissa; korkeakoulukuraattori',
      signs:
        'opiskelija itki vastaanotolla; tekee töitä yöt ja nukkuu luennolla; ei tunne ketään vuosikurssilta; deadlinet samalla viikolla; jännittää esiintymistä; lisäaikaa tenttiin; jäi ryhmätyössä yksin; kysyin miten oikeasti menee; opintopsykologille kahden kuukauden jono; rahat loppu ennen opintotukea; asuu soluasunnossa yksin; fuksit löysivät toisensa; paniikkikohtaus tentissä; pelkää reputtavansa',
      opposites: 'opiskelija uupui; yksin opinnoissa',
    },
    sv: {
      terms:
        'studievälbefinnande; studerandes ork; studiepsykolog; studieförmåga; studerandehälsovård; shvs; studerandetutor; tillgängliga studier; individuella studiearrangemang; högskolekurator',
      signs:
        'studeranden grät på mottagningen; jobbar nätterna och sover på föreläsningen; känner ingen på kursen; alla deadlines samma vecka; nervös för att uppträda; extra tid på tenten; blev ensam i grupparbetet; frågade hur det egentligen går; två månaders kö till studiepsykologen; pengarna slut före studiestödet; gulisarna hittade varandra; panikattack på tenten',
      opposites: 'studeranden brände ut sig',
    },
    en: {
      terms:
        'student wellbeing; study ability; student psychologist; student health service; accessible studies; individual study arrangements; peer tutor for new students',
      signs:
        'student cried in my office; works nights and sleeps in lectures; knows nobody in the year; all deadlines in the same week; afraid of presenting; extra time in the exam; left alone in the group work; asked how things really are; two months to see the student psychologist; out of money before the grant; freshers found each other; panic attack in the exam; student counselling*0.5',
      opposites: 'student burned out',
    },
  },
];
