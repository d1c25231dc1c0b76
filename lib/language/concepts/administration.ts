import type { Concept } from '../types';

/** Law, premises, personnel and office: what holds the frame of work. */
export const administrationConcepts: readonly Concept[] = [
  {
    key: 'law-and-agreements',
    name: { fi: 'lait ja työehdot', sv: 'lagar och kollektivavtal', en: 'law and collective agreements' },
    fi: {
      terms:
        'laki; lainsäädäntö; työehtosopimus; virkaehtosopimus; työlainsäädäntö; työaikalaki; asetus laki; lakimies; paikallinen sopiminen; säädös; juridiikka; yhteistoimintalaki',
      signs:
        'lain mukaan; luottamusmies neuvoa; tes sanoa; pykälä; oikeus vaatia; lakimuutos voimaan; tulkita sopimus; liitto neuvotella; noudattaa sääntöjä; työsuojelutarkastaja; oikeudellinen neuvo; työrauha lakko',
      opposites: 'rikkoa lakia; laiton; sääntöjen vastainen; tulkita omalla tavalla laki',
    },
    sv: {
      terms:
        'lag*0.5; lagstiftning; kollektivavtal; tjänstekollektivavtal; arbetslagstiftning; arbetstidslag; förordning; jurist; lokala avtal; juridik; samarbetslag',
      signs:
        'enligt lagen; förtroendeman råder; paragraf; rätt att kräva; lagändring träder i kraft; tolka avtal; facket förhandlar; följa regler; arbetarskyddsinspektör; juridiskt råd; strejk',
      opposites: 'bryta mot lagen; olaglig; strider mot regler',
    },
    en: {
      terms:
        'law; legislation; collective agreement; labour law; working hours act; statute; lawyer; local bargaining; legal requirement; act of parliament',
      signs:
        'according to law; shop steward advises; section of act; right to demand; new law in force; interpret agreement; union negotiates; follow rules; labour inspector; legal advice; strike at work',
      opposites: 'break the law; illegal; against rules',
    },
  },
  {
    key: 'premises',
    name: { fi: 'tilat ja kiinteistöt', sv: 'lokaler och fastigheter', en: 'premises and property' },
    fi: {
      terms:
        'toimitila; kiinteistö; työtila; monitilatoimisto; kiinteistöhuolto; työhuone; tilasuunnittelu; avokonttori; toimitilajohtaminen; sosiaalitila',
      signs:
        'sisäilma*0.8; home seinä; pää kipeä sisäilma; huone kylmä; melu avokonttori; ilmanvaihto rikki; hissi rikki; taukotila; muuttaa uusiin tiloihin; kokoushuone varattu; väistötila; huone ahdas; työpiste vapaa; äänieristys; pukuhuone; lamppu palanut; vuotaa katto; puhelinkoppi; talonmies; hiljainen tila',
    },
    sv: {
      terms:
        'lokaler; fastighet; arbetsutrymme; aktivitetsbaserat kontor; fastighetsskötsel; arbetsrum; lokalplanering; kontorslandskap; personalutrymme',
      signs:
        'inomhusluft*0.8; mögel i väggen; huvudvärk inomhusluft; kallt rum; buller kontorslandskap; ventilation sönder; hiss sönder; pausrum; flytta till nya lokaler; mötesrum upptaget; tillfälliga lokaler; trångt rum; ledig arbetsplats; ljudisolering; omklädningsrum; läcker taket; vaktmästare; tyst rum',
    },
    en: {
      terms:
        'premises; property management; workspace; activity-based office; facility management; open-plan office; space planning; staff facilities; real estate',
      signs:
        'indoor air*0.8; mould in wall; headache indoor air; cold room; noise open office; ventilation broken; lift broken; break room; move to new premises; meeting room taken; temporary premises; cramped room; free desk; sound insulation; changing room; leaking ceiling; caretaker; quiet room; hot desk',
    },
  },
  {
    key: 'hr-work',
    name: { fi: 'henkilöstötyö', sv: 'personalarbete', en: 'HR work' },
    fi: {
      terms:
        'henkilöstöhallinto; henkilöstötyö; hr; palvelussuhde; palkanlaskenta; henkilöstösuunnittelu; työsuhdeasia; henkilöstöpalvelut; palkkahallinto; henkilöstöpolitiikka; virkavapaa',
      signs:
        'henkilöstöjohtaminen*0.8; työsopimus tehdä; palkka väärin; vuosiloma hakea; sairausloma todistus; työtodistus kirjoittaa; lomat syöttää; palkkalaskelma; irtisanoutua; lähtöhaastattelu; lomaraha; työsuhde alkaa; työsuhde päättyä; hr neuvoa esihenkilö; henkilöstökysely',
    },
    sv: {
      terms:
        'personalförvaltning; personalarbete; hr; anställningsförhållande; löneräkning; personalplanering; anställningsärende; personaltjänster; löneadministration; personalpolitik; tjänstledighet',
      signs:
        'personalledning*0.8; göra arbetsavtal; fel lön; ansöka om semester; sjukintyg; skriva arbetsintyg; mata in semester; lönespecifikation; säga upp sig; avgångsintervju; semesterpenning; anställning börjar; anställning upphör; personalenkät',
    },
    en: {
      terms:
        'human resources; hr; personnel administration; employment relationship; payroll; workforce planning; personnel services; personnel policy; leave of absence',
      signs:
        'make employment contract; wrong pay; apply for holiday; sick note; write reference; enter holidays; payslip; resign; exit interview; holiday pay; employment starts; employment ends; staff survey',
    },
  },
  {
    key: 'office-work',
    name: { fi: 'toimistotyö', sv: 'kontorsarbete', en: 'office work' },
    fi: {
      terms:
        'toimistotyö; sihteeri; toimisto*0.7; assistentti*0.6; hallinnollinen työ; toimistopalvelu; hallintotyö; paperityö; osastonsihteeri; asiakirjahallinto; hallinto',
      signs:
        'kirjoittaa muistio; kopioida paperi; posti lajitella; kalenteri sovittaa; pöytäkirja kirjoittaa; mapittaa; kahvit tilata kokous; vastata sähköposti; lomake täyttää hallinto; ilmoittautumiset kerätä; taulukko täyttää; kutsu lähettää; arkistoida; matka varata',
    },
    sv: {
      terms:
        'kontorsarbete; sekreterare; kontor*0.7; assistent*0.6; administrativt arbete; kontorsservice; pappersarbete; avdelningssekreterare; administration; dokumentförvaltning',
      signs:
        'skriva promemoria; kopiera papper; sortera post; jämka kalender; skriva protokoll; sätta i pärm; beställa kaffe möte; svara på e-post; fylla i blankett administration; samla anmälningar; fylla i kalkylblad; skicka kallelse; arkivera; boka resa',
    },
    en: {
      terms:
        'office work; secretary; office*0.6; assistant*0.5; administrative work; office services; paperwork; ward clerk; administration; records management',
      signs:
        'write memo; copy papers; sort mail; fit calendars; write minutes; file in binder; order coffee meeting; answer emails; fill in admin form; collect registrations; fill in spreadsheet; send invitation; book travel',
    },
  },
  {
    key: 'bureaucracy',
    name: { fi: 'byrokratia ja raportointitaakka', sv: 'byråkrati och rapporteringsbörda', en: 'bureaucracy' },
    near: ['office-work'],
    fi: {
      terms:
        'byrokratia; raportointitaakka; hallinnollinen taakka; byrokratian purkaminen; lupabyrokratia; hallinnon keventäminen',
      signs:
        'turha lomake; samat tiedot moneen kertaan; paperinpyöritys; hyväksyntä monelta; raporttien täyttäminen; pyytää lupa joka asia; allekirjoitus kolmelta; paperisota; kirjaaminen vie aika asiakas; jäykät säännöt',
      opposites: 'karsia lomakkeita; päättää itse ilman lupaa; kevyt menettely; yksi lomake riittää',
    },
    sv: {
      terms: 'byråkrati; rapporteringsbörda; administrativ börda; avbyråkratisering; minska byråkrati',
      signs:
        'onödig blankett; samma uppgifter många gånger; vända papper; godkännande av många; fylla i rapporter; be om lov för allt; tre underskrifter; papperskrig; dokumentation tar tid från klienten; stela regler',
      opposites: 'färre blanketter; besluta själv utan lov; lätt förfarande; en blankett räcker',
    },
    en: {
      terms: 'bureaucracy; red tape; administrative burden; reporting burden; cutting red tape',
      signs:
        'pointless form; same information many times; paper shuffling; approval from many; fill in reports; ask permission for everything; three signatures; paperwork takes time from clients; rigid rules; box ticking',
      opposites: 'fewer forms; decide without permission; light procedure; one form is enough',
    },
  },
  {
    key: 'governance',
    name: { fi: 'hallinto ja päätöksenteko', sv: 'förvaltning och beslutsfattande', en: 'governance' },
    fi: {
      terms:
        'hyvä hallinto; hallintopäätös; luottamushenkilö; hallitustyö; toimivallan jako; delegointi päätösvalta; hallintosääntö; valmistelu päätös; johtosääntö',
      signs:
        'päätösvalta*0.8; esittelijä esittää; lautakunta käsitellä; pöytäkirja tarkastaa; asia palauttaa valmisteluun; hallitus kokoontua; päätös perustella; muutoksenhaku; esteellisyys; listalle asia; jäävätä itsensä',
    },
    sv: {
      terms:
        'god förvaltning; förvaltningsbeslut; förtroendevald; styrelsearbete; befogenhet; delegering av beslutanderätt; förvaltningsstadga; beredning av beslut',
      signs:
        'beslutanderätt*0.8; föredragande föreslår; nämnd behandlar; justera protokoll; återremitterat ärende; styrelse sammanträder; motivera beslut; ändringssökande; jävig; ärende på listan',
    },
    en: {
      terms:
        'good governance; administrative decision; board work; decision-making power; mandate; delegation of authority; rules of procedure; preparation of decisions; elected official',
      signs:
        'presenter proposes; committee handles; approve minutes; returned for preparation; board meets; give reasons for decision; appeal decision; conflict of interest; item on agenda',
    },
  },
];
