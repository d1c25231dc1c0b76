import type { Concept } from '../types';

/** Offices: money, people, papers, selling. */
export const officeDailyConcepts: readonly Concept[] = [
  {
    key: 'expense-and-invoices',
    name: { fi: 'laskut ja kulut', sv: 'fakturor och utlägg', en: 'invoices and expenses' },
    near: ['invoicing', 'bureaucracy'],
    fi: {
      terms: 'laskujen hyväksyntä; kululasku; kuukausikatko; reskontra; maksumuistutus; alv; täsmäytys',
      signs:
        'lasku väärällä viitteellä; lasku hukassa; hyväksyjä lomalla; kuitti puuttuu; skannasin kuitteja; tiliöin uudestaan; lasku kahteen kertaan; asiakas ei maksa; karhukirje; kuun vaihde; excelistä käsin; täsmäytti sentilleen; tilintarkastaja kysyi; hyväksyntä jumissa; ostolasku*0.5; myyntilasku*0.5; matkalasku*0.5; tiliöinti*0.5',
    },
    sv: {
      terms:
        'leverantörsfaktura; kundfaktura; fakturagodkännande; månadsskifte; reskontra; betalningspåminnelse; moms; avstämning',
      signs:
        'fel referens; fakturan borta; godkännaren på semester; kvitto saknas; skannade kvitton; fakturan dubbelt; kunden betalar inte; för hand i excel; stämde på öret; revisorn frågade; reseräkning*0.5; bokföring*0.5; bokslut*0.5',
    },
    en: {
      terms:
        'purchase invoice; sales invoice; invoice approval; travel expense; expense claim; closing the books; month end; ledger; payment reminder; vat; reconciliation',
      signs:
        'wrong reference; invoice lost; approver on holiday; receipt missing; scanned receipts; invoice twice; customer does not pay; by hand in excel; matched to the cent; auditor asked; bookkeeping*0.5; accounting*0.5',
    },
  },
  {
    key: 'forecast-and-budget',
    name: { fi: 'ennuste ja budjetti', sv: 'prognos och budget', en: 'forecast and budget' },
    near: ['budgeting', 'cost-control'],
    fi: {
      terms:
        'ennuste*0.6; budjettiseuranta; ylitys*0.4; säästötoimet; säästöpaine; talousraportti; investointilupa; talouden tasapainotus',
      signs:
        'budjetti ylittyi; rahat loppui; ei saa palkata; ei saa tilata; säästetään sijaisista; juustohöylä; luvut punaisella; joka euro; kysyttiin lupa kynään; peruttiin koulutus rahan takia; matkat kielletty; halpa tuli kalliiksi; ostettiin halvin; kulukuri*0.5; liikevaihto*0.5; kate*0.5; kassavirta*0.5',
    },
    sv: {
      terms: 'prognos*0.6; budgetuppföljning; sparkrav; ekonomirapport; täckning*0.4',
      signs:
        'budgeten överskreds; pengarna tog slut; får inte anställa; får inte beställa; sparas på vikarier; osthyvel; siffrorna röda; kursen ströks; reseförbud; billigt blev dyrt; besparing*0.5; omsättning*0.5; kassaflöde*0.5; anslag*0.5',
    },
    en: {
      terms: 'forecast*0.6; budget follow-up; financial report; margin*0.6',
      signs:
        'over budget; money ran out; not allowed to hire; not allowed to order; numbers in the red; every euro; training cancelled to save; travel ban; cheap turned out dear; bought the cheapest; savings*0.5; cost cutting*0.5; turnover*0.5; cash flow*0.5',
    },
  },
  {
    key: 'job-ads-and-interviews',
    name: { fi: 'rekrytointi arjessa', sv: 'rekrytering i vardagen', en: 'hiring day by day' },
    near: ['recruitment'],
    fi: {
      terms: 'hakija; rekry; valinta*0.2; hakemus*0.6; soveltuvuusarvio; paluumuuttaja',
      signs:
        'hakijoita kaksi; ei yhtään hakijaa; haastateltiin; otti toisen paikan; paikka auki puoli vuotta; ilmoitus uusiksi; hakija kysyi palkkaa; kesätyöntekijät; kaveri suositteli; lähti kilpailijalle; kolmas lähtijä; jäi vakituiseksi; opiskelija palasi kesäksi; kukaan ei jää; kiitosviesti hakijalle; kukaan ei vastannut hakijalle; rekrytointi*0.5; työpaikkailmoitus*0.5; työhaastattelu*0.5; työnhakija*0.5',
    },
    sv: {
      terms: 'sökande; jobbansökan; lämplighetstest; arbetsgivarvarumärke; dragningskraft',
      signs:
        'två sökande; inga sökande; tog en annan plats; platsen öppen i ett halvår; den sökande frågade lönen; sommarjobbare; kompisen tipsade; gick till konkurrenten; tredje som slutar; stannade fast; ingen svarade den sökande; rekrytering*0.5; platsannons*0.5; anställningsintervju*0.5; avgångssamtal*0.5',
    },
    en: {
      terms: 'applicant; job application; aptitude test; employer brand; attraction and retention',
      signs:
        'two applicants; nobody applied; took another job; post open for half a year; applicant asked about pay; summer workers; friend recommended; left for a competitor; third one leaving; stayed on; nobody answered the applicant; recruitment*0.5; job advertisement*0.5; job interview*0.5; exit interview*0.5',
    },
  },
  {
    key: 'contracts-and-pay',
    name: { fi: 'työsuhteen paperit', sv: 'anställningens papper', en: 'employment papers' },
    near: ['hr-work', 'pay-and-reward'],
    fi: {
      terms:
        'työsopimus; palkkalaskelma; lomatoive; työaikasaldo; liukuma; poissaoloilmoitus; sairauspoissaolotodistus; määräaikainen; vakituinen*0.6; luottamusmies; tes; työaikakirjaus',
      signs:
        'palkka väärin; lisät puuttui; lomat ristissä; saldo miinuksella; leimaus unohtui; sopimus pätkissä; pätkätyö; aina kolmen kuukauden sopimus; ei tiedä jatkosta; lomalista riita; jouluvuorot; tuntilappu; palkkakuitti ei aukea; kysyin luottamusmieheltä; palkanlaskenta*0.5; vuosiloma*0.5; työehtosopimus*0.5; palkkatuki*0.5',
    },
    sv: {
      terms:
        'anställningsavtal; lönespecifikation; semesterönskemål; arbetstidssaldo; frånvaroanmälan; visstidsanställd; fast anställd; förtroendeman',
      signs:
        'lönen fel; tillägg saknas; semestrar krockar; glömde stämpla; kortvikariat; tre månader åt gången; vet inte om fortsättningen; julskiften; frågade förtroendemannen; löneräkning*0.5; semester*0.5; flextid*0.5; kollektivavtal*0.5',
    },
    en: {
      terms: 'employment contract; payslip; leave request; absence notice; fixed-term; shop steward; timesheet',
      signs:
        'pay was wrong; supplements missing; holidays clash; forgot to clock in; contract after contract; three months at a time; does not know if it continues; christmas shifts; asked the shop steward; payroll*0.5; annual leave*0.5; flexitime*0.5; permanent contract*0.5',
    },
  },
  {
    key: 'customer-visit',
    name: { fi: 'asiakaskäynti', sv: 'kundbesök', en: 'visiting customers' },
    near: ['customer-understanding', 'customer-relations', 'sales'],
    fi: {
      terms: 'asiakaskäynti; asiakastapaaminen; nps; avainasiakas; asiakkuus',
      signs:
        'kävin asiakkaalla; asiakas näytti miten; istuin asiakkaan keittiössä; asiakas kysyi mitä hyötyä; kuuntelin ensin; asiakas vaihtoi toimittajaa; asiakas soitti kiittääkseen; asiakas valitti; kysyttiin asiakkaalta; ei oltu käyty vuosiin; luvattiin soittaa; unohdettiin soittaa takaisin; sama vika kolmannelle asiakkaalle; asiakaskokemus*0.5; asiakaspalaute*0.5; asiakastyytyväisyys*0.5; asiakasymmärrys*0.5',
    },
    sv: {
      terms: 'kundbesök; kundundersökning; nyckelkund',
      signs:
        'besökte kunden; kunden visade hur; lyssnade först; kunden bytte leverantör; kunden ringde och tackade; kunden klagade; frågade kunden; lovade ringa; glömde ringa tillbaka; kundmöte*0.5; kundupplevelse*0.5; kundrespons*0.5; kundnöjdhet*0.5',
    },
    en: {
      terms: 'customer visit; customer meeting; key account',
      signs:
        'went to see the customer; customer showed me how; listened first; customer switched supplier; customer rang to thank; customer complained; asked the customer; promised to ring; forgot to ring back; customer experience*0.5; customer feedback*0.5; customer satisfaction*0.5; customer insight*0.5',
    },
  },
  {
    key: 'offers-and-deals',
    name: { fi: 'tarjoukset ja kaupat', sv: 'offerter och affärer', en: 'offers and deals' },
    near: ['sales', 'pricing'],
    fi: {
      terms:
        'tarjouskilpailu; myyntitapaaminen; myyntiputki; kauppa kotiin; hinnoittelumalli; arvopohjainen hinnoittelu; provisio; prospekti; diili',
      signs:
        'kauppa kaatui; kauppa tuli; hinta liian kova; tingittiin; annoin alennusta; puolusti hintaa; kylmäsoitto; powerpoint auki; demo kaatui; nimi paperiin; kilpailija oli halvempi; asiakas sanoi ei; luvattiin liikaa; mitä hyödyt tästä; laskettiin asiakkaan kanssa; kvartaali umpeen; tarjous*0.5; tarjouspyyntö*0.5; liidi*0.5; alennus*0.5',
    },
    sv: {
      terms: 'anbud; säljmöte; lead*0.4; prissättningsmodell; värdebaserad prissättning; provision',
      signs:
        'affären sprack; affären gick hem; priset för högt; prutade; gav rabatt; försvarade priset; kallsamtal; demon kraschade; konkurrenten billigare; kunden sa nej; lovade för mycket; räknade med kunden; offert*0.5; offertförfrågan*0.5; prislista*0.5; rabatt*0.5',
    },
    en: {
      terms:
        'request for quotation; tender*0.6; sales meeting; lead*0.2; pipeline*0.3; pricing model; value-based pricing; commission*0.4',
      signs:
        'deal fell through; closed the deal; price too high; haggled; gave a discount; defended the price; cold call; demo crashed; competitor was cheaper; customer said no; promised too much; worked it out with the customer; end of quarter; quotation*0.5; price list*0.5; discount*0.5; upselling*0.5',
    },
  },
  {
    key: 'citizens-and-forms',
    name: { fi: 'asiointi ja hakemukset', sv: 'ärenden och ansökningar', en: 'dealing with citizens' },
    near: ['public-services', 'bureaucracy', 'digital-services'],
    fi: {
      terms:
        'asiointi; hakemuskäsittely; päätös*0.3; käsittelyaika; asiakaspalvelupiste; neuvonta; lupahakemus; etuus; diaari; palvelupiste; selkeä kieli; virkakieli',
      signs:
        'lomake palautettiin; liite puuttui; asiakas ei ymmärtänyt päätöstä; soitti päätöksestä; jono tiskille; luukulta luukulle; kolme kertaa samat tiedot; hakemus seisoi kuukauden; täytettiin yhdessä; virkakieltä; ei osannut kirjautua; pankkitunnukset puuttui; tulostettiin mummolle; ohjattiin väärään; sivu ei aukea puhelimella; näkövammainen ei pääse; sähköinen asiointi*0.5; kuntalainen*0.5; viranomainen*0.5; asianhallinta*0.5',
    },
    sv: {
      terms: 'ansökan*0.5; handläggning; handläggningstid; servicepunkt; elektronisk service; rådgivning',
      signs:
        'blanketten returnerades; bilaga saknades; förstod inte beslutet; ringde om beslutet; kö vid disken; från lucka till lucka; samma uppgifter tre gånger; ansökan låg en månad; fyllde i tillsammans; kunde inte logga in; saknade bankkoder; ärendehantering*0.5; kommuninvånare*0.5; myndighet*0.5; tillgänglighet*0.5',
    },
    en: {
      terms:
        'case handling; application*0.4; processing time; service point; resident; advice service; authority*0.4; permit',
      signs:
        'form was returned; attachment missing; did not understand the decision; rang about the decision; queue at the counter; from counter to counter; same details three times; application sat for a month; filled it in together; could not log in; no bank codes; online service*0.5; accessibility*0.5; plain language*0.5',
    },
  },
  {
    key: 'paper-archives',
    name: { fi: 'paperit ja arkistot', sv: 'papper och arkiv', en: 'papers and archives' },
    near: ['electronic-records', 'office-work', 'digital-services'],
    fi: {
      terms:
        'arkisto; mappi; arkistointi; paperilomake; skannaus; asiakirjahallinta; sähköinen allekirjoitus; monistaminen; tulostus; faksi; leima*0.5; paperiton',
      signs:
        'kansio hukassa; printtasin kaiken; tulostin jumissa; mustetta ei ole; kirjekuori kiertää; sisäposti; allekirjoitus paperille; kolme versiota tiedostosta; kansio kansiossa; lopullinen_v3; etsin mappia; kopioitiin käsin; lappu näytössä; post-it',
    },
    sv: {
      terms:
        'arkiv; mapp*0.6; arkivering; pappersblankett; skanning; dokumenthantering; elektronisk underskrift; utskrift; fax; stämpel*0.5; papperslös',
      signs:
        'mappen borta; skrev ut allt; skrivaren krånglar; slut på toner; internposten; underskrift på papper; tre versioner av filen; letade efter pärmen; kopierade för hand; lapp på skärmen',
    },
    en: {
      terms: 'archive; filing; paper form; scanning; electronic signature; printing; fax; paperless',
      signs:
        'folder lost; printed everything; printer jammed; out of toner; internal mail; signature on paper; three versions of the file; final v3; looking for the binder; copied by hand; sticky note on the screen; document management*0.5',
    },
  },
  {
    key: 'bullying-and-respect',
    name: { fi: 'asiallinen kohtelu', sv: 'sakligt bemötande', en: 'respectful treatment' },
    near: ['conflicts', 'equality', 'psychological-safety'],
    fi: {
      terms: 'työyhteisöristiriita; asiallinen käytös; ennakkoluulo; nollatoleranssi',
      signs:
        'selän takana; jätettiin ulkopuolelle; ei kutsuttu kahville; naurettiin aksentille; tytöttely; vitsi joka ei naurattanut; silmien pyöritys; puhuttiin päälle; hiljeni kun tulin; miesten hommia; naisten hommia; sanottiin suoraan; pyysi anteeksi; kukaan ei puuttunut; huudettiin muiden kuullen; meni liian pitkälle; epäasiallinen kohtelu*0.5; kiusaaminen*0.5; syrjintä*0.5; häirintä*0.5',
    },
    sv: {
      terms: 'konflikt på arbetsplatsen; fördom; nolltolerans',
      signs:
        'bakom ryggen; lämnades utanför; bjöds inte med; skrattade åt brytningen; himlade med ögonen; pratade i mun; tystnade när jag kom; mansgöra; sade det rakt ut; bad om ursäkt; ingen ingrep; skrek inför andra; osakligt bemötande*0.5; mobbning*0.5; diskriminering*0.5; trakasserier*0.5',
    },
    en: {
      terms: 'prejudice; zero tolerance',
      signs:
        "behind my back; left out; not asked along; laughed at the accent; rolled her eyes; talked over me; went silent when i came in; men's work; said it straight; apologised; nobody stepped in; shouted in front of others; joke that was not funny; inappropriate treatment*0.5; bullying*0.5; discrimination*0.5; harassment*0.5",
    },
  },
  {
    key: 'hybrid-and-remote',
    name: { fi: 'etä- ja läsnätyö', sv: 'distans och närvaro', en: 'hybrid work' },
    near: ['remote-work', 'belonging', 'team-cooperation'],
    fi: {
      terms: 'etäpalaveri; lähipäivä; toimistopäivä; etäyhteys; virtuaalitiimi; hajautettu tiimi; aikavyöhyke',
      signs:
        'kamera kiinni; mikki kiinni; kukaan ei puhu teamsissa; kotona yksin; toimisto tyhjä; kahvit ruudun takana; en ole nähnyt ketään; palaveri autosta; keittiön pöydältä; yhteys pätki; lähipäivä sovittiin; kolme viikkoa näkemättä; unohdettiin linjoille; kuulee kahvipöydän uutiset viimeisenä; etätyö*0.5; hybridityö*0.5; läsnätyö*0.5; etäpäivä*0.5',
    },
    sv: {
      terms: 'kontorsdag; fjärranslutning; distribuerat team; tidszon',
      signs:
        'kameran av; mikrofonen av; ingen pratar i teams; ensam hemma; tomt kontor; möte från bilen; från köksbordet; linjen bröts; glömdes på linjen; hör nyheterna sist; distansarbete*0.5; hybridarbete*0.5; närarbete*0.5; distansmöte*0.5',
    },
    en: {
      terms: 'office day; remote connection; time zone',
      signs:
        'camera off; muted; nobody speaks on teams; alone at home; empty office; meeting from the car; at the kitchen table; connection dropped; forgotten on the line; last to hear the news; remote work*0.5; hybrid work*0.5; remote meeting*0.5; distributed team*0.5',
    },
  },
  {
    key: 'strategy-talk',
    name: { fi: 'strategiapuhe', sv: 'strategiprat', en: 'strategy talk' },
    near: ['goals-strategy', 'workplace-communication'],
    fi: {
      terms:
        'strategiapäivä; strategiadia; jalkautus; missio; arvolause; johdon viestintä; tavoitekortti; okr; tuloskortti; intrauutinen; infotilaisuus; johtoryhmä',
      signs:
        'kalvosulkeiset; dia seinällä; juliste hississä; kukaan ei muista arvoja; mitä se meille tarkoittaa; jargonia; hienot sanat; ylhäältä annettu; kukaan ei kysynyt; strategia mapissa; mihin tämä liittyy; huomasin että sama asia; tuttu sana eri kielellä; vastataan kyselyyn taas; visio*0.5',
    },
    sv: {
      terms:
        'strategidag; strategibild; förankring; mission; värdeord; ledningens kommunikation; målkort; okr; styrkort; ledningsgrupp',
      signs:
        'bilder på väggen; affisch i hissen; ingen minns värdena; vad betyder det för oss; jargong; fina ord; uppifrån; ingen frågade; strategin i en pärm; vision*0.5',
    },
    en: {
      terms:
        'strategy day; strategy slide; cascade*0.4; vision; mission; values statement; management communication; scorecard; okr; management team; town hall',
      signs:
        'slides on the wall; poster in the lift; nobody remembers the values; what does it mean for us; jargon; fine words; handed down; nobody asked us; strategy in a binder; another survey',
    },
  },
];
