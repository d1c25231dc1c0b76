import type { Concept } from '../types';

/** What vocational teachers, lecturers and researchers tell of their day: workshop hall, lecture, thesis, funding. */
export const people2AConcepts: readonly Concept[] = [
  {
    key: 'competence-demonstration',
    name: { fi: 'näytöt ja osaamispisteet', sv: 'yrkesprov', en: 'competence demonstrations' },
    near: ['student-guidance', 'working-life-school-cooperation', 'competence-development'],
    fi: {
      terms:
        'näyttö; ammattiosaamisen näyttö; näyttöympäristö; näytön arviointi; osaamispiste; tutkinnon osa; osaamisen tunnistaminen; osaamisen osoittaminen; näyttösuunnitelma; työelämäarvioija; ammatillinen perustutkinto; hoks; henkilökohtaistaminen',
      signs:
        'näyttö siirrettiin; arvioija ei tullut paikalle; näyttö meni läpi; arviointikeskustelu pajalla; hoks päivittämättä; osasi jo töistä tutut asiat; ei tarvitse istua kaikkea; kriteerit pöydällä; opiskelija jännitti näyttöä; työpaikan edustaja arvioi; puuttuu enää yksi osa; näytöstä kiitettävä; suunnitelma jokaiselle oma',
      opposites: 'osaamista ei tunnisteta; opiskelija istuu turhaan',
    },
    sv: {
      terms:
        'kompetenspoäng; examensdel; identifiering av kunnande; påvisande av kunnande; personlig utvecklingsplan; arbetslivsbedömare; yrkesinriktad grundexamen',
      signs:
        'yrkesprovet flyttades; bedömaren kom inte; yrkesprovet godkändes; kunde det redan från jobbet; behöver inte sitta med; kriterierna på bordet; nervös inför yrkesprovet; en del kvar till examen; egen plan för varje studerande; yrkesprov*0.5; individuell studieplan*0.5',
      opposites: 'kunnandet erkänns inte',
    },
    en: {
      terms:
        'competence demonstration; vocational skills test; vocational qualification; qualification unit; recognition of prior learning; personal study plan; workplace assessor',
      signs:
        'skills test was moved; assessor did not turn up; passed the demonstration; knew it already from work; need not sit through it all; criteria on the table; nervous before the skills test; one unit left; own plan for each student',
      opposites: 'skills go unrecognised',
    },
  },
  {
    key: 'workshop-hall-teaching',
    name: { fi: 'opetus työsalissa', sv: 'undervisning i verkstaden', en: 'teaching in the workshop' },
    near: ['teaching', 'occupational-safety', 'student-guidance'],
    fi: {
      terms:
        'työsali; työsaliopetus; opetuspaja; ammatinopettaja; ammattiopettaja; opetuskeittiö; opetustyömaa; opetuskampaamo; autosali; harjoitustyö pajalla',
      signs:
        'kahdeksantoista opiskelijaa yhdessä hallissa; koneita neljä; suojalasit otsalla opiskelijoilla; näytin kädestä pitäen; opiskelija pelkää hitsata; asiakastyö opiskelijoille; puretaan samaa moottoria viidettä vuotta; koulun laitteet vanhempia kuin yrityksissä; turvakortti ensin; puoli ryhmää odottaa vuoroa; kiertopisteet pajalla; oma auto tuotiin korjattavaksi',
      opposites: 'opetus pelkkää teoriaa',
    },
    sv: {
      terms:
        'verkstadssal; verkstadsundervisning; yrkeslärare; undervisningskök; övningsbygge; övningsarbete i verkstan; undervisningssalong; bilhall',
      signs:
        'arton studerande i en hall; bara fyra maskiner; visade hand i hand; rädd att svetsa; kundarbete för studerande; samma motor i fem år; skolans maskiner äldre än företagens; halva gruppen väntar på tur; stationer i verkstan; skyddsglasögon i pannan',
      opposites: 'bara teori',
    },
    en: {
      terms:
        'workshop teaching; vocational teacher; training workshop; training kitchen; practice building site; trade instructor; hands-on teaching',
      signs:
        'eighteen students in one hall; only four machines; showed them by hand; afraid to weld; real customer jobs for students; same engine for five years; school machines older than in firms; half the group waits for a turn; stations around the workshop; goggles on their foreheads',
      opposites: 'nothing but theory',
    },
  },
  {
    key: 'apprenticeship-workplace',
    name: { fi: 'työpaikalla oppiminen', sv: 'lärande på arbetsplatsen', en: 'apprenticeship' },
    near: ['working-life-school-cooperation', 'student-guidance', 'mentoring'],
    fi: {
      terms:
        'oppisopimuskoulutus; työssäoppimisen jakso; opintoihin kuuluva harjoittelu; harjoittelupaikka; oppisopimusopiskelija; työpaikkakäynti',
      signs:
        'harjoittelija jäi ilman ohjaajaa; neljäskymmenes puhelu harjoittelupaikasta; kävin katsomassa harjoittelijaa; harjoittelija vain siivosi; jäi töihin harjoittelupaikkaan; työpaikka ei ottanutkaan; ohjaaja oli lomalla; soitettiin koululta; opiskelija ilmestyi paikalle yllätyksenä; palkattomana puoli vuotta; työpaikalla kehuttiin opiskelijaa; yrittäjä lupasi ottaa kaksi; koulutussopimus*0.5; työssäoppiminen*0.5; työpaikkaohjaaja*0.5; harjoittelujakso*0.5',
      opposites: 'harjoittelupaikkaa ei löydy; harjoittelija ilmaista työvoimaa',
    },
    sv: {
      terms:
        'läroavtalsutbildning; lärande i arbete; praktik i studierna; praktikplats; läroavtalsstuderande; praktikbesök',
      signs:
        'praktikanten blev utan handledare; ringde fyrtio samtal efter praktikplats; besökte praktikanten; fick bara städa; blev anställd på praktikplatsen; handledaren på semester; studerande dök upp oväntat; oavlönad ett halvår; företagaren lovade ta två; utbildningsavtal*0.5; arbetsplatshandledare*0.5; praktikperiod*0.5',
      opposites: 'ingen praktikplats; gratis arbetskraft',
    },
    en: {
      terms:
        'apprenticeship training; apprentice student; workplace learning period; trainee place; work experience week',
      signs:
        'intern left without a supervisor; forty calls to find a placement; visited the trainee; only swept floors; hired by the placement; supervisor was on leave; student turned up by surprise; unpaid for half a year; owner promised to take two; workplace instructor*0.5; on-the-job learning*0.5',
      opposites: 'no placement found; free labour',
    },
  },
  {
    key: 'dropout-and-return',
    name: { fi: 'keskeyttäminen', sv: 'avbrutna studier', en: 'dropping out' },
    near: ['student-guidance', 'retention', 'mental-health'],
    fi: {
      terms:
        'opintojen keskeyttäminen; keskeyttäjä; läpäisy; läpäisyaste; oppivelvollisuus; nivelvaihe; etsivä nuorisotyö; opinnollinen kuntoutus; tuva-koulutus; eroilmoitus; opintojen sujuvuus; kiinnittyminen opintoihin',
      signs:
        'jäi pois syksyllä; lopetti kesken; kolme kertaa soitettu; ei vastaa viesteihin opiskelija; ei näkynyt koulussa syysloman jälkeen; vaihtoi toiseen koulutukseen; jäi opinnoista jälkeen; haettiin takaisin opintoihin; tuli takaisin kahden vuoden päästä; väärä ala; opintotuki katkesi; pois läsnäololistalta; sovittiin pieni askel; kurssit rästissä; puoli ryhmää kadonnut; uraohjaus*0.5',
      opposites: 'valmistui sittenkin; palasi opintoihin',
    },
    sv: {
      terms:
        'studieavbrott; avbrutna studier; genomströmning; läroplikt; övergångsskede; uppsökande ungdomsarbete; studierehabilitering; handledande utbildning; karriärhandledning',
      signs:
        'slutade mitt i; syntes inte efter höstlovet; studeranden svarar inte; bytte bransch; kom efter i studierna; kom tillbaka efter två år; fel bransch; studiestödet tog slut; halva gruppen borta; kurser på hälft; kom överens om ett litet steg',
      opposites: 'blev färdig till slut; återvände till studierna',
    },
    en: {
      terms:
        'dropping out; drop-out rate; completion rate; leaving studies; study interruption; outreach to young people; student retention; student engagement with studies',
      signs:
        'stopped halfway; not seen since the autumn break; never answers messages; changed field; fell behind; came back after two years; wrong field; study grant ran out; half the group gone; courses unfinished; agreed on one small step; career guidance*0.5',
      opposites: 'graduated after all; returned to studies',
    },
  },
  {
    key: 'lecture-and-online-course',
    name: { fi: 'luennot ja verkkokurssit', sv: 'föreläsningar och nätkurser', en: 'lectures and online courses' },
    near: ['teaching', 'digital-skills', 'student-guidance'],
    fi: {
      terms:
        'luento; luentosali; moodle; etäluento; hybridiopetus; monimuoto-opetus; massaluento; seminaari; luentotallenne; käänteinen opetus; opintojakso; opintopiste; avoin yliopisto; verkkotentti',
      signs:
        'kamerat kiinni luennolla; mustia ruutuja; puhuin tyhjälle ruudulle; salissa yhdeksän; luennoitsijan ääni ei kuulu etänä; tehtävänpalautus perjantaina; pienryhmiin breakout; kukaan ei kysynyt mitään luennolla; luentokalvot kymmenen vuotta vanhat; moodlen rakensi uusiksi; palautuslaatikko auki; opiskelija kysyi kuuluuko tenttiin; kurssipalaute; ilmoittautui sataneljäkymmentä; tallenteelta kahdella nopeudella; verkkokurssi*0.5',
      opposites: 'etäopiskelijat unohtuvat; pelkkää kalvosulkeista',
    },
    sv: {
      terms:
        'föreläsning; föreläsningssal; moodle-kurs; distansföreläsning; hybridundervisning; flerformsundervisning; seminarium; inspelad föreläsning; studieavsnitt; studiepoäng; öppna universitetet; nättentamen',
      signs:
        'kamerorna av på föreläsningen; svarta rutor; talade till en tom skärm; nio i salen; ingen frågade något på föreläsningen; tioårigt föreläsningsmaterial; byggde om moodle; inlämning på fredag; kommer det på tenten; kursutvärdering; hundrafyrtio anmälda; nätkurs*0.5',
      opposites: 'distansstudenterna glöms bort',
    },
    en: {
      terms:
        'lecture; lecture hall; moodle; hybrid teaching; distance lecture; seminar; recorded lecture; study module; study credits; open university; flipped classroom',
      signs:
        'cameras off in the lecture; black squares; spoke to an empty screen; nine in the hall; nobody asked a question in class; slides ten years old; rebuilt the moodle; assignment due friday; will it be in the exam; course feedback; a hundred and forty enrolled; breakout rooms; online course*0.5',
      opposites: 'remote students forgotten; death by slides',
    },
  },
  {
    key: 'thesis-supervision',
    name: { fi: 'opinnäytetyön ohjaus', sv: 'handledning av examensarbete', en: 'thesis supervision' },
    near: ['student-guidance', 'research', 'mentoring'],
    fi: {
      terms:
        'opinnäytetyö; opinnäytetyön ohjaus; gradu; gradun ohjaus; väitöskirjan ohjaus; väitöskirjaohjaaja; kandityö; väitöskirjatutkija; tohtorikoulutettava; plagiaatintarkistus; ohjaustapaaminen; graduseminaari; opponointi',
      signs:
        'gradu jumissa; ohjaajaa ei tavoita; luin saman luvun viidennen kerran; kommentit marginaalissa; oppari venyy; oppari yritykselle; aihe rajautuu; jätti gradun kahdeksi vuodeksi; kaksitoista gradua yhtä aikaa; esitarkastaja; väitöspäivä; luku täynnä punaista; lähdeviitteet sekaisin; ohjaus kahvihuoneessa',
      opposites: 'ohjaus jää vähiin; yksin väitöskirjan kanssa',
    },
    sv: {
      terms:
        'examensarbete; handledning av examensarbete; pro gradu; avhandlingshandledning; kandidatarbete; doktorand; doktorandhandledning; plagiatkontroll; handledningsmöte; opponent',
      signs:
        'gradun står stilla; får inte tag i handledaren; läste samma kapitel femte gången; kommentarer i marginalen; lärdomsprovet drar ut; ämnet avgränsas; tolv gradun samtidigt; förhandsgranskare; disputation; ensam med avhandlingen; avhandling*0.5',
      opposites: 'för lite handledning',
    },
    en: {
      terms:
        "thesis; thesis supervision; doctoral supervision; bachelor's thesis; doctoral researcher; phd student; plagiarism check; supervision meeting; thesis examiner",
      signs:
        'thesis is stuck; cannot reach the supervisor; read the same chapter five times; comments in the margin; thesis drags on; narrowing the topic; twelve theses at once; defence day; alone with the dissertation; abandoned it for two years; dissertation*0.5',
      opposites: 'too little supervision',
    },
  },
  {
    key: 'research-funding',
    name: { fi: 'tutkimusrahoitus', sv: 'forskningsfinansiering', en: 'research funding' },
    near: ['research', 'budgeting', 'growth'],
    fi: {
      terms:
        'rahoitushakemus; akatemiahaku; horisontti-haku; eu-hanke; ulkopuolinen rahoitus; tutkimussuunnitelma; konsortio; apurahatutkija; hankehallinto; rahoituspäätös',
      signs:
        'hakemus hylättiin; hakemus jätettiin viisi minuuttia ennen; läpimenoprosentti; kirjoitin kaksi kuukautta hakemusta; budjetti liitteineen; kustannusmalli; hankkeen loppuraportti; tuntikirjaus hankkeelle; rahoitus loppuu jouluna; puolen vuoden pätkä; koordinaattori kyselee raporttia; saatiin kolme vuotta rahaa; omavastuuosuus; kumppani vetäytyi hausta; tutkimusrahoitus*0.5; apuraha*0.5; hankehakemus*0.5',
      opposites: 'rahaa tuli; rahoitus kaatui',
    },
    sv: {
      terms:
        'finansieringsansökan; akademiansökan; eu-projekt; extern finansiering; forskningsplan; konsortium; finansieringsbeslut; stipendieforskare',
      signs:
        'ansökan avslogs; lämnade in fem minuter före; skrev ansökan i två månader; budget med bilagor; slutrapport för projektet; timredovisning för projektet; finansieringen slutar till jul; fick pengar för tre år; partnern drog sig ur; självfinansieringsandel; forskningsfinansiering*0.5; stipendium*0.5; projektansökan*0.5',
      opposites: 'finansieringen sprack',
    },
    en: {
      terms:
        'grant application; research grant; funding call; external funding; research plan; consortium; grant writing; funding decision; eu project',
      signs:
        'application was rejected; submitted five minutes before; spent two months on the proposal; budget with annexes; final report of the project; timesheets for the project; funding ends at christmas; got three years of money; partner pulled out; success rate; research funding*0.5',
      opposites: 'funding fell through',
    },
  },
];
