import type { Concept } from '../types';

/** How people learn at work from one another, from their own doing and from words said about it. */
export const learningConcepts: readonly Concept[] = [
  {
    key: 'learning-at-work',
    name: { fi: 'työssä oppiminen', sv: 'lärande i arbetet', en: 'learning at work' },
    fi: {
      terms:
        'työssä oppiminen; työssäoppiminen; oppia työssä; oppiminen työpaikalla; oppiva organisaatio; jatkuva oppiminen; oppia koko ajan',
      signs:
        'oppia kantapään kautta; oppia tekemällä; katsoa vierestä; oppia uutta; kysyä miten tehdään; joka päivä uutta; työ opettaa; oppia toisilta; harjoitella käytännössä; kokemus opettaa; kerrata yhdessä; oppia potilaalta',
      opposites:
        'ei opi mitään; samat virheet uudestaan; polkea paikallaan; oppiminen pysähtyä; ei aikaa oppia; samaa vuodesta toiseen',
    },
    sv: {
      terms:
        'lärande i arbetet; lära i arbetet; lärande på arbetsplatsen; arbetsplatslärande; lärande organisation; kontinuerligt lärande; livslångt lärande',
      signs:
        'lära den hårda vägen; lära genom att göra; titta på hur andra gör; lära av varandra; lära nytt; fråga hur man gör; öva i praktiken; lära av erfarenhet; lära av patienten',
      opposites:
        'lära sig inget; samma fel om och om igen; stampa på stället; ingen tid att lära; står still i utvecklingen',
    },
    en: {
      terms:
        'learning at work; workplace learning; learning on the job; on-the-job learning; learning organisation; learning organization; continuous learning; lifelong learning',
      signs:
        'learn the hard way; learn by doing; watch how others do; learn from each other; learn something new; practise on the ward; learn from experience; learn from patients',
      opposites: 'learn nothing; same mistakes again; no time to learn; stopped learning; stuck in a rut',
    },
  },
  {
    key: 'feedback',
    name: { fi: 'palaute', sv: 'återkoppling', en: 'feedback' },
    fi: {
      terms:
        'palaute; palautteen antaminen; palautteen saaminen; antaa palautetta; palautekeskustelu; rakentava palaute; vertaispalaute; palautekulttuuri; palautekysely',
      signs:
        'kehua työkaveria; saada kiitosta; sanoa suoraan; tietää miten meni; kertoa miten onnistui; esihenkilö kiittää; hyvää työtä; kertoa mitä parantaa; sanottiin hyvin tehty',
      opposites:
        'kukaan ei sano mitään; ei koskaan kiitosta; ei kuule miten meni; vain moitteita; sanotaan vasta kun menee pieleen; haukkua selän takana',
    },
    sv: {
      terms:
        'återkoppling; feedback; ge återkoppling; få återkoppling; feedbacksamtal; konstruktiv kritik; kamratåterkoppling; respons på arbetet',
      signs:
        'bra jobbat; berömma kollega; få beröm; få tack; säga rakt ut; veta hur det gick; berätta vad som gick bra; chefen tackar',
      opposites:
        'ingen säger något; aldrig ett tack; får inte veta hur det gick; bara skäll; hör bara när det går fel; prata bakom ryggen',
    },
    en: {
      terms:
        'feedback; giving feedback; receiving feedback; feedback conversation; constructive criticism; peer feedback; feedback culture',
      signs:
        'well done; praise a colleague; know how I did; tell what went well; manager thanks; pat on the back; say what to improve; got thanked; say it straight to face',
      opposites:
        'nobody says anything; never a thank you; never hear how it went; only told off; only hear when wrong; talk behind back',
    },
  },
  {
    key: 'reflection',
    name: { fi: 'reflektointi', sv: 'reflektion', en: 'reflection' },
    fi: {
      terms:
        'reflektointi; reflektio; reflektoida; itsereflektio; oman työn pohdinta; oman työn arviointi; purkukeskustelu; debriefing; jälkipuinti; työnohjaus',
      signs:
        'pysähtyä miettimään; käydä läpi mitä tapahtui; miettiä jälkikäteen; purkaa tilanne; mitä olisi voinut tehdä toisin; katsoa taaksepäin; pohtia omaa toimintaa; pysähtyä hetkeksi; puida tilannetta; kirjoittaa päiväkirjaa; mitä tästä opittiin',
      opposites:
        'mennä vain eteenpäin; ei ehdi miettiä; jää purkamatta; ei pysähdytä; heti seuraavaan; tehdään niin kuin aina',
    },
    sv: {
      terms:
        'reflektion; reflektera; självreflektion; reflektionssamtal; debriefing; avlastningssamtal; handledningssamtal; arbetshandledning; efterdiskussion',
      signs:
        'stanna upp och tänka; gå igenom vad som hände; tänka efter; vad kunde vi gjort annorlunda; se tillbaka; fundera på eget arbete; skriva dagbok; vad lärde vi oss',
      opposites: 'hinner inte tänka; ingen stannar upp; direkt till nästa; göra som vi alltid gjort',
    },
    en: {
      terms:
        'reflection; reflective practice; reflect on work; self-reflection; debriefing; debrief; clinical supervision; after action review',
      signs:
        'stop and think; talk it over afterwards; what could we have done differently; look back; think about own practice; keep a diary; what did we learn',
      opposites: 'no time to think; straight to the next; never talked about it; way we have always done it',
    },
  },
  {
    key: 'asking-safely',
    name: { fi: 'kysymisen uskallus', sv: 'våga fråga', en: 'daring to ask' },
    near: ['psychological-safety'],
    fi: {
      terms:
        'uskaltaa kysyä; kysymisen uskallus; rohkeus kysyä; kysyä neuvoa; avun pyytäminen; pyytää apua; lupa kysyä',
      signs:
        'tyhmä kysymys; tyhmiä kysymyksiä ei ole; kehdata kysyä; kysyä kollegalta; kysyä kaverilta; aina voi kysyä; lupa olla tietämättä; myöntää ettei tiedä; keneltä kysyä; soittaa vanhemmalle lääkärille; kynnys kysyä',
      opposites:
        'ei uskalla kysyä; ei kehtaa kysyä; hävettää kysyä; pelätä kysyä; esittää tietävänsä; silmien pyörittely; huokaista kun kysyy; yksin arvailla; yksin ratkaista kysymättä; jäädä yksin ongelman kanssa',
    },
    sv: {
      terms: 'våga fråga; be om hjälp; fråga om råd; mod att fråga; tillåtet att fråga',
      signs:
        'dum fråga; inga dumma frågor; fråga en kollega; alltid kan fråga; okej att inte veta; erkänna att man inte vet; vem ska jag fråga; ringa bakjouren; tröskel att fråga',
      opposites:
        'vågar inte fråga; skäms att fråga; rädd att fråga; låtsas veta; himla med ögonen; sucka när man frågar; gissa själv; stå ensam',
    },
    en: {
      terms: 'daring to ask; dare to ask; ask for help; ask for advice; safe to ask; free to ask',
      signs:
        'stupid question; silly question; no stupid questions; ask a colleague; can always ask; admit not knowing; call the senior; call the registrar',
      opposites:
        'afraid to ask; ashamed to ask; scared to ask; pretend to know; roll eyes; sigh when asked; guess alone',
    },
  },
  {
    key: 'psychological-safety',
    name: { fi: 'psykologinen turvallisuus', sv: 'psykologisk trygghet', en: 'psychological safety' },
    fi: {
      terms:
        'psykologinen turvallisuus; turvallinen ilmapiiri; uskaltaa puhua; luottamuksellinen ilmapiiri; turvallinen työyhteisö; puheeksi ottaminen; ottaa puheeksi',
      signs:
        'uskaltaa sanoa; saa olla oma itsensä; uskaltaa olla eri mieltä; sanoa ääneen; avata suu; sanoa lääkärille vastaan; saa olla keskeneräinen; uskaltaa tuoda esille; puhua vapaasti; nostaa kissa pöydälle; voi sanoa mitä ajattelee',
      opposites:
        'ei uskalla sanoa; pelon ilmapiiri; pelkokulttuuri; varoa sanojaan; leimautua hankalaksi; vaieta asiasta; kulkea varpaillaan; pelätä nolaamista; nolata muiden edessä',
    },
    sv: {
      terms:
        'psykologisk trygghet; tryggt klimat; våga tala; öppet klimat; trygg arbetsgemenskap; föra på tal; ta upp svåra saker',
      signs:
        'våga säga; våga vara av annan åsikt; öppna munnen; säga emot läkaren; tala fritt; lyfta katten på bordet; säga vad man tycker; högt i tak',
      opposites:
        'vågar inte säga; rädslokultur; tystnadskultur; akta sin tunga; bli stämplad som besvärlig; gå på tå; gå på äggskal; skämma ut inför andra',
    },
    en: {
      terms: 'psychological safety; speak up; speaking up; safe climate; safe team; open atmosphere',
      signs:
        'dare to say; dare to disagree; challenge the doctor; raise a concern; speak freely; elephant in the room; say what you think',
      opposites:
        'dare not say; climate of fear; culture of fear; culture of silence; keep quiet; walk on eggshells; labelled as difficult; humiliate in front of others; keep head down',
    },
  },
  {
    key: 'mentoring',
    name: { fi: 'mentorointi', sv: 'mentorskap', en: 'mentoring' },
    fi: {
      terms:
        'mentorointi; mentori; mentoroida; aktori; vertaismentorointi; käänteismentorointi; kokeneemman tuki; parityöskentely; työpari',
      signs:
        'kokenut kollega neuvoo; vanhempi hoitaja opettaa; ottaa siipien suojaan; kulkea rinnalla; oma luottohenkilö; kokeneempi vierellä; konkari neuvoo; näyttää mallia; keskustella kokeneen kanssa',
      opposites: 'heittää syvään päähän; yksin pärjätä; kukaan ei neuvo; ei ole tukea; jätetty oman onnensa nojaan',
    },
    sv: {
      terms: 'mentorskap; mentor; mentorera; mentorprogram; omvänt mentorskap; arbetspar; pararbete',
      signs:
        'erfaren kollega råder; äldre skötare lär; ta under sina vingar; någon erfaren vid sidan; gammal i gården; visa exempel',
      opposites: 'kastas in på djupt vatten; klara sig själv; ingen som visar; får inget stöd; lämnad åt sitt öde',
    },
    en: {
      terms: 'mentoring; mentor; mentorship; peer mentoring; reverse mentoring; buddy system; preceptor; preceptorship',
      signs:
        'experienced colleague advises; senior nurse teaches; take under wing; walk alongside; someone experienced next to me; old hand; show the ropes; role model',
      opposites: 'thrown in at the deep end; sink or swim; nobody shows; left to fend for myself; no one to turn to',
    },
  },
  {
    key: 'onboarding',
    name: { fi: 'perehdytys', sv: 'introduktion i arbetet', en: 'onboarding' },
    fi: {
      terms:
        'perehdytys; perehdyttäminen; perehdyttää; perehdyttäjä; perehtyä työhön; perehdytysohjelma; työnopastus; uusi työntekijä; perehdytyskansio',
      signs:
        'ensimmäinen työpäivä; ensimmäiset viikot; aloittaa työt; tulla taloon; uusi hoitaja; vastavalmistunut; kesäsijainen; uuden tulokkaan vastaanotto; tunnukset puuttuvat; kädestä pitäen; talon tavat; näyttää paikat; uusi aloittaa; aloittaa uutena; ensimmäiset kuukaudet; ohjata uutta; osaston tavat*0.4; kokeneempi vieressä*0.4',
      opposites:
        'jäi perehdyttämättä; suoraan töihin; kylmiltään töihin; heittää syvään päähän; perehdytys jää puolitiehen; joutua heti yksin vuoroon; jäädä heti yksin',
    },
    sv: {
      terms:
        'introduktion i arbetet; inskolning; inskola; introduktion av nyanställda; introduktionsprogram; nyanställd; ny medarbetare; introducera nyanställda; arbetsintroduktion',
      signs:
        'första arbetsdagen; första veckorna; börja jobba; ny skötare; nyutexaminerad; sommarvikarie; ta emot nya; saknar inloggning; husets rutiner; visa runt; börja som ny; första månaderna; handleda nya; avdelningens rutiner*0.4',
      opposites: 'ingen inskolning; rakt in i jobbet; direkt ensam på passet; introduktionen blev på hälft',
    },
    en: {
      terms:
        'onboarding; induction; orientation of new staff; new employee; new starter; new hire; newcomer; induction programme; supernumerary period',
      signs:
        'first day at work; first weeks; start a new job; new nurse; newly qualified; newly graduated; summer temp; welcome newcomers; no login yet; show around; how things are done here; first months; start as the new one; guide newcomers',
      opposites: 'no induction; straight on the floor; alone on first shift; nobody showed me',
    },
  },
  {
    key: 'student-guidance',
    name: { fi: 'opiskelijaohjaus', sv: 'studerandehandledning', en: 'student supervision' },
    near: ['mentoring', 'learning-at-work'],
    fi: {
      terms:
        'opiskelijaohjaus; opiskelijan ohjaus; opiskelijaohjaaja; harjoittelun ohjaus; ohjattu harjoittelu; työharjoittelu; harjoittelujakso; opiskelijamoduuli; erikoistuvan ohjaus; tutkinnon suorittaja',
      signs:
        'opiskelija vuorossa; opiskelija mukana; erikoistuva lääkäri; kandi; harjoittelija; opiskelija saa tehdä itse; antaa opiskelijan yrittää; opiskelijan arviointi; ohjaajan nimi listassa; kliininen opettaja',
      opposites:
        'opiskelija seisoo nurkassa; kukaan ei ohjaa opiskelijaa; opiskelija ilmaisena työvoimana; ohjaaja vaihtuu joka vuorossa',
    },
    sv: {
      terms:
        'studerandehandledning; studenthandledning; handledning av studerande; praktikhandledare; handledd praktik; praktikperiod; handledning av specialiserande läkare; undervisningsavdelning',
      signs:
        'studerande på passet; student går med; specialiserande läkare; kandidat på avdelningen; praktikant; låta studeranden prova; bedömning av studerande; klinisk lärare',
      opposites:
        'studeranden står i hörnet; ingen handleder studenten; student som gratis arbetskraft; ny handledare varje pass',
    },
    en: {
      terms:
        'student supervision; supervising students; practice placement; clinical placement; student nurse; medical student; trainee supervision; practice educator; resident training',
      signs:
        'student on shift; student shadows; trainee doctor; intern; let the student try; assess the student; clinical teacher; registrar teaches',
      opposites:
        'student stands in the corner; nobody supervises the student; student as free labour; new supervisor every shift',
    },
  },
  {
    key: 'competence-development',
    name: { fi: 'osaamisen kehittäminen', sv: 'kompetensutveckling', en: 'competence development' },
    fi: {
      terms:
        'osaamisen kehittäminen; osaaminen; ammattitaito; osaamiskartoitus; osaamisen johtaminen; osaamistarve; pätevyys; osaamisvaje; ammatillinen kehittyminen; kehityskeskustelu; osaamisen varmistaminen',
      signs:
        'pitää taidot yllä; kehittyä työssä; kehittyä ammatissa; laajentaa osaamista; opetella uusi menetelmä; lukea tutkimuksia; osata asiansa; oma erityisosaaminen; lääkeluvat vanhenevat; näyttö taidoista; oppia uusi laite; taidot ruostuvat*0.5',
      opposites:
        'ei osata; osaaminen ei riitä; taidot jäävät käyttämättä; osaaminen vanhentua; osaaminen yhden varassa',
    },
    sv: {
      terms:
        'kompetensutveckling; yrkeskompetens; yrkesskicklighet; kompetenskartläggning; kompetensbehov; kompetensbrist; kunnande; yrkesutveckling; utvecklingssamtal; säkerställa kompetens',
      signs:
        'hålla kunskaper vid liv; utvecklas i jobbet; utvecklas i yrket; bredda sitt kunnande; lära ny metod; läsa forskning; kunna sin sak; eget specialkunnande; läkemedelslov går ut; lära ny apparat',
      opposites: 'kunskapen räcker inte; kunnandet används inte; kunskaper föråldras; kunnandet hänger på en person',
    },
    en: {
      terms:
        'competence development; skills development; professional development; competence; competency; skills mapping; skills gap; appraisal; development discussion; upskilling; professional skill',
      signs:
        'keep skills up; grow in the job; grow professionally; widen skills; learn a new method; read research; know your stuff; own speciality; licence expires; learn new equipment',
      opposites: 'skills not enough; skills go unused; skills out of date; depends on one person',
    },
  },
];
