import type { Concept } from '../types';

/** Learning from one another at any workplace: showing, asking, feedback, mistakes, handing over, newcomers. */
export const common1AConcepts: readonly Concept[] = [
  {
    key: 'showing-by-the-side',
    name: { fi: 'vierestä oppiminen', sv: 'lära bredvid', en: 'learning by watching' },
    near: ['learning-at-work', 'knowledge-sharing'],
    fi: {
      terms:
        'vierestä oppiminen; vierihoito-oppiminen; näyttämällä opettaminen; mallista oppiminen; rinnalla tekeminen; varjostaminen; kädestä pitäen neuvominen; kollegan seuraaminen; tekemällä oppiminen',
      signs:
        'näytti kädestä pitäen; katsoin vierestä; istuin viereen; istuin kaverin viereen; tehtiin yhdessä läpi; näytin miten se menee; näytätkö mulle; nyt osaan itekin; sain kokeilla itse; opin kikan; hyvä kikka kollegalta; kuljin mukana päivän; sanoi että kokeile sinä; neuvoi kädestä; en ois ite keksiny',
      opposites: 'selvitä itse; ei ehdi näyttää; piti arvata',
    },
    sv: {
      terms:
        'lära bredvid; skuggning; lära genom att visa; gå bredvid; lära av kollega; följa med en kollega; lärande i vardagen',
      signs:
        'visade hur man gör; satt bredvid och tittade; gick bredvid; fick prova själv; nu kan jag själv; lärde mig ett knep; gjorde det tillsammans; kan du visa mig; följde med en dag',
      opposites: 'fick lista ut det själv; hann inte visa',
    },
    en: {
      terms:
        'learning by watching; job shadowing; shadowing a colleague; showing how; side by side learning; learning by doing',
      signs:
        'showed me how; sat next to; watched over the shoulder; let me try; now i can do it myself; learned a trick; did it together once; can you show me; followed along for a day',
      opposites: 'had to figure it out alone; no time to show',
    },
  },
  {
    key: 'short-talk-for-colleagues',
    name: { fi: 'tietoisku työkavereille', sv: 'kort info för kollegor', en: 'short talk for colleagues' },
    near: ['knowledge-sharing', 'training'],
    fi: {
      terms:
        'tietoisku; aamukoulutus; lounasluento; sisäinen koulutus; osaamisvartti; oppivartti; vertaiskoulutus; koulutuspäivän purku; minikoulutus',
      signs:
        'pidin tietoiskun; pidin pienen esityksen; kerroin koulutuksesta muille; kävin kurssilla ja kerroin; toi opit muille; jaoin kalvot; koulutuksen annista; kymmenen minuutin tietoisku; esittelin uuden tavan; paikalle tuli puolet; nauhoitettiin muille; kurssin opit jäi omaan päähän; kalvot sähköpostiin; vartin esittely palaverissa',
    },
    sv: {
      terms:
        'kort info; lunchföreläsning; intern utbildning; kollegial fortbildning; miniutbildning; kunskapspaus; kunskapskvart',
      signs:
        'höll en liten dragning; berättade om kursen för andra; delade bilderna; tog med lärdomarna; tio minuters genomgång; visade det nya sättet; spelades in för andra; hälften kom',
    },
    en: {
      terms:
        'short talk; lunch and learn; internal training session; peer training; knowledge session; brown bag session; micro training',
      signs:
        'gave a short talk; told others about the course; shared the slides; brought the lessons back; ten minute session; presented the new way; recorded it for the others; half the team came',
    },
  },
  {
    key: 'no-time-to-learn',
    name: { fi: 'koulutukseen ei pääse', sv: 'ingen tid för kurs', en: 'no time for training' },
    near: ['learning-at-work', 'workload'],
    fi: {
      terms:
        'koulutusaika; opiskeluaika; koulutukseen pääsy; oppimiselle varattu aika; pakollinen verkkokurssi; koulutusvelvoite; täydennyskoulutusvelvollisuus',
      signs:
        'koulutus peruttiin; en päässyt koulutukseen; verkkokurssi jäi kesken; tein kurssin omalla ajalla; kurssi klikattiin läpi; klikkailin läpi; kotona illalla kurssin; ei irrotettu vuorosta; sijaista ei saatu koulutuksen ajaksi; kurssi kesken kolmatta viikkoa; puhelin soi kesken kurssin; koulutuksesta kutsuttiin takaisin; pakolliset kurssit rästissä; muistutusviesti kurssista',
      opposites: 'sain rauhassa opiskella; pääsin koulutukseen',
    },
    sv: {
      terms: 'utbildningstid; tid för lärande; studietid på jobbet; obligatorisk webbkurs; fortbildningsskyldighet',
      signs:
        'kursen ställdes in; kom inte iväg på kursen; webbkursen blev halv; gjorde kursen på egen tid; klickade mig igenom; fick ingen vikarie för kursen; kallades tillbaka från kursen; obligatoriska kurser släpar',
      opposites: 'fick studera i lugn och ro',
    },
    en: {
      terms: 'training time; time to learn; study time at work; mandatory e-learning; continuing education duty',
      signs:
        'training was cancelled; could not get away for training; course left half done; did the course in my own time; clicked through the course; no cover for the training; called back from the course; mandatory courses overdue',
      opposites: 'had time to study',
    },
  },
  {
    key: 'feedback-from-colleague',
    name: { fi: 'palaute työkaverilta', sv: 'återkoppling av en kollega', en: 'feedback from a colleague' },
    near: ['feedback'],
    fi: {
      terms: 'korjaava palaute; kollegapalaute; palautteen pyytäminen; palautteen vastaanottaminen; palautetaito',
      signs:
        'pyysin palautetta; sain suoraa palautetta; sanoi suoraan mitä voisi parantaa; kirpaisi mutta oli oikeassa; annoin palautetta kahden kesken; sanoin nätisti; uskalsin sanoa kaverille; sanottiin kahden kesken; olisi voinut sanoa nätimmin; kuulin mutkan kautta; sanoi kaikkien kuullen; otti kommentin hyvin; siitä oli hyötyä seuraavalla kerralla; loukkaantui palautteesta',
      opposites: 'kukaan ei sano mitään; puhuu selän takana',
    },
    sv: {
      terms:
        'kollegial återkoppling; korrigerande återkoppling; be om återkoppling; ta emot återkoppling; respons av kollegan',
      signs:
        'bad om återkoppling; fick raka ord; sade rakt ut; sved men stämde; sade det på tu man hand; vågade säga till; fick höra det bakvägen; tog det bra; kunde ha sagt det snällare; blev sårad av kritiken',
      opposites: 'ingen säger något; pratar bakom ryggen',
    },
    en: {
      terms: 'constructive feedback; corrective feedback; asking for feedback; feedback skills',
      signs:
        'asked for feedback; told me straight; stung but fair; said it in private; dared to tell a colleague; heard it second hand; said it in front of everyone; took it well; could have said it more kindly; useful for next time',
      opposites: 'nobody says anything; behind my back',
    },
  },
  {
    key: 'no-answer-to-feedback',
    name: { fi: 'palautteelle ei tapahdu mitään', sv: 'responsen leder ingenstans', en: 'feedback goes nowhere' },
    near: ['feedback', 'listening'],
    fi: {
      terms:
        'palautteen käsittely; palautteen vaikuttavuus; henkilöstökyselyn tulokset; kyselyn purku; vastaus palautteeseen; palautejärjestelmä; palautelaatikko; toimenpiteet kyselystä',
      signs:
        'ei kuulunut mitään; annoin palautetta eikä mitään tapahtunut; taas kysely; kyselyn tulokset pölyttyy; mitä tästä seuraa; sama asia kolmatta vuotta; vastataan kyselyyn turhaan; mustaan aukkoon; ei edes kuitattu; kysyttiin mutta ei kuunneltu; tulokset käytiin läpi vartissa; kukaan ei vastannut ehdotukseen; miksi vastata',
      opposites: 'kerrottiin mitä tehtiin; sain vastauksen ehdotukseen',
    },
    sv: {
      terms:
        'behandling av respons; resultat av personalenkäten; uppföljning av enkät; responssystem; åtgärder efter enkäten',
      signs:
        'hördes inget mer; gav respons men inget hände; en enkät till; resultaten samlar damm; samma sak tredje året; ingen svarade på förslaget; frågades men ingen lyssnade; svarta hålet; varför svara',
      opposites: 'fick veta vad som gjordes',
    },
    en: {
      terms: 'follow-up of feedback; staff survey results; survey follow-up; feedback channel; acting on feedback',
      signs:
        'never heard back; gave feedback and nothing happened; yet another survey; results gather dust; same issue third year; nobody replied to my suggestion; asked but not listened to; into a black hole; why bother answering',
      opposites: 'told us what was done',
    },
  },
  {
    key: 'owning-up-to-a-mistake',
    name: { fi: 'omasta virheestä kertominen', sv: 'berätta om eget fel', en: 'owning up to a mistake' },
    near: ['learning-from-errors', 'psychological-safety'],
    fi: {
      terms:
        'virheen myöntäminen; oma moka; syyttelemätön kulttuuri; virhekulttuuri; mokan jakaminen; erehdyksen tunnustaminen',
      signs:
        'mun moka; mokasin; se oli mun virhe; kerroin heti esihenkilölle; sanoin heti ääneen; myönsin virheen; kukaan ei huutanut; ei syytetty; hävetti mutta kerroin; pyysin anteeksi asiakkaalta; kerroin tiimille että meni pieleen; lähetin väärälle; sattuu kaikille; mitä tästä opitaan; käytiin läpi mitä meni pieleen',
      opposites: 'etsittiin syyllistä; peiteltiin; en uskaltanut kertoa',
    },
    sv: {
      terms: 'erkänna fel; öppenhet om misstag; eget misstag; berätta om sitt fel; skuldfri kultur; felkultur',
      signs:
        'mitt fel; jag klantade mig; berättade genast; sade det högt; ingen skällde; ingen anklagade; skämdes men berättade; bad kunden om ursäkt; skickade till fel person; händer alla; vad lär vi oss',
      opposites: 'letade efter den skyldige; sopades under mattan; vågade inte berätta',
    },
    en: {
      terms: 'admitting a mistake; owning up; own mistake; no blame culture; blameless culture; sharing mistakes',
      signs:
        'my bad; i messed up; my mistake; told my boss straight away; said it out loud; nobody shouted; no one was blamed; embarrassed but told; apologised to the customer; sent it to the wrong person; happens to everyone; what do we learn',
      opposites: 'looked for someone to blame; covered up; did not dare to tell',
    },
  },
  {
    key: 'near-miss-noted',
    name: { fi: 'läheltä piti', sv: 'nära ögat', en: 'close call' },
    near: ['incident-reporting', 'occupational-safety', 'learning-from-errors'],
    fi: {
      terms: 'läheltä piti; vaaratilanneilmoitus; turvahavainto; läheltä piti -ilmoitus; vaaran paikka',
      signs:
        'oli lähellä ettei; läheltä liippasi; sentistä kiinni; olisi voinut käydä huonosti; huomasin viime hetkellä; onneksi kukaan ei ollut alla; onneksi ei sattunut mitään; melkein kaatui päälle; tein ilmoituksen; tein turvahavainnon; jäi ilmoittamatta; kuvasin ja ilmoitin; ilmoitus kännykällä; ehdin hypätä pois; säikähdyksellä selvittiin',
    },
    sv: {
      terms:
        'nära ögat; tillbudsrapport; avvikelseanmälan; säkerhetsobservation på arbetsplatsen; nästan-olycka; riskobservation',
      signs:
        'det var nära; på håret; kunde ha gått illa; märkte i sista stund; tur att ingen stod under; hann hoppa undan; gjorde en anmälan; blev inte rapporterat; klarade oss med blotta förskräckelsen; nästan föll på',
    },
    en: {
      terms: 'close call; near miss report; hazard report; incident notification',
      signs:
        'that was close; could have ended badly; noticed at the last moment; luckily nobody was under it; missed by inches; jumped out of the way; filed a report; never reported it; got away with a fright; almost fell on',
    },
  },
];
