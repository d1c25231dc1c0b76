import type { Concept } from '../types';

/** The patient as a partner in care, and the way through the house. */
export const hospitalPatientConcepts: readonly Concept[] = [
  {
    key: 'patient-participation',
    name: { fi: 'potilaan osallisuus', sv: 'patientens delaktighet', en: 'patient participation' },
    fi: {
      terms:
        'potilaan osallisuus; osallisuus; potilaslähtöisyys; asiakaslähtöisyys; potilaan osallistuminen; hoitosuunnitelma; jaettu päätöksenteko; kokemusasiantuntija; potilaan itsemääräämisoikeus; potilaan oikeudet; asiakasraati; potilasasiamies; potilaan ääni; potilasraati; hoitotahto; asiakasosallisuus',
      signs:
        'potilas saa päättää; kysyä potilaalta; mitä potilas toivoo; mikä sinulle tärkeää; potilas mukana hoidossa; suunnitella potilaan kanssa; potilas kierrolla mukana; kunnioittaa tahtoa; puhua potilaalle; potilaan oma näkemys',
      opposites:
        'puhua potilaan yli; potilaalta ei kysytty; potilas sivustakatsoja; päättää potilaan puolesta; potilas kohteena',
    },
    sv: {
      terms:
        'patientens delaktighet; patientdelaktighet; delaktighet; patientcentrerad; personcentrerad vård; klientorienterad; vårdplan; delat beslutsfattande med patienten; erfarenhetsexpert; patientens självbestämmanderätt; patientens rättigheter; klientråd; patientombud; patientråd; vårdtestamente',
      signs:
        'patienten får bestämma; fråga patienten; vad patienten önskar; vad är viktigt för dig; patienten med i vården; planera med patienten; patienten med på ronden; respektera viljan; tala till patienten; patientens egen syn',
      opposites:
        'prata över huvudet på patienten; patienten tillfrågades inte; bestämma åt patienten; patienten som objekt',
    },
    en: {
      terms:
        'patient participation; patient involvement; patient-centred; person-centred care; patient engagement; care plan; shared decision making with patients; expert by experience; patient rights; patient advocate; patient panel; patient voice; advance directive; co-design with patients; informed consent',
      signs:
        'patient decides; ask the patient; what matters to you; what the patient wants; involve the patient; plan with the patient; patient joins the round; respect the wish; talk to the patient',
      opposites: 'talk over the patient; patient was not asked; decide for the patient; patient as object',
    },
  },
  {
    key: 'patient-encounter',
    name: { fi: 'potilaan kohtaaminen', sv: 'bemötande av patienten', en: 'meeting the patient' },
    near: ['listening'],
    fi: {
      terms:
        'potilaan kohtaaminen; kohtelu; empatia; potilaskokemus; asiakaskokemus; asiakaspalvelu; potilastyytyväisyys; myötätunto; ihmisarvo; asiakaspalaute; arvokas kohtelu; potilaspalaute; lämmin kohtaaminen; inhimillisyys; potilaan yksityisyys; kohtaaminen*0.5',
      signs:
        'istua potilaan viereen; pitää kädestä; esitellä itsensä; rauhoitella; kuunnella potilasta; verho eteen; kohdata ihmisenä; olla läsnä; ystävällinen hoitaja; silmän tasolle; koputtaa oveen; rauhallinen ääni; lohduttaa',
      opposites:
        'tyly kohtelu; töykeä hoitaja; kohdella kuin numeroa; kiireinen hoitaja; kylmä kohtelu; liukuhihnahoito; kukaan ei esitellyt',
    },
    sv: {
      terms:
        'bemötande; bemötande av patienten; empati; patientupplevelse; kundupplevelse; kundservice; patientnöjdhet; medkänsla; människovärde; kundrespons; värdigt bemötande; patientrespons; medmänsklighet; klientupplevelse; patientens integritet',
      signs:
        'sätta sig bredvid patienten; hålla i handen; presentera sig; lugna patienten; lyssna på patienten; dra för draperiet; möta som människa; vänlig skötare; i ögonhöjd; knacka på dörren; lugn röst; trösta',
      opposites:
        'dåligt bemött; otrevlig skötare; behandlas som en siffra; kallt bemötande; löpande band i vården; ingen presenterade sig',
    },
    en: {
      terms:
        'patient encounter; bedside manner; empathy; patient experience; customer service; patient satisfaction; privacy of patients; compassion; dignity; compassionate care; kindness to patients; patient feedback; client experience',
      signs:
        'sit by the patient; hold a hand; introduce yourself; calm the patient; listen to the patient; draw the curtain; kind nurse; at eye level; knock on the door; calm voice; comfort the patient',
      opposites:
        'rude nurse; treated like a number; brusque; cold treatment; conveyor belt care; nobody introduced themselves',
    },
  },
  {
    key: 'patient-guidance',
    name: { fi: 'potilasohjaus', sv: 'patienthandledning', en: 'patient education' },
    fi: {
      terms:
        'potilasohjaus; potilaan ohjaus; potilasohje; kirjallinen ohje; omahoito; omahoidon ohjaus; kotihoito-ohje; elintapaohjaus; hoidon ohjaus; potilasneuvonta; ohjaustilanne; potilasinformaatio; terveysneuvonta; digihoitopolku; terveyskylä; omaolo',
      signs:
        'opettaa pistämään; antaa kotiin ohjeet; selittää selkokielellä; varmistaa että potilas ymmärsi; näyttää miten tehdään kotona; esite mukaan; soittaa jos tulee oireita; opettaa avanteen hoito; kysyä mitä ymmärsi; kotona pärjääminen; potilas muisti',
      opposites: 'lähetettiin kotiin ilman ohjeita; ohjaus jää puuttumaan; potilas ei ymmärtänyt; latinaa puhua',
    },
    sv: {
      terms:
        'patienthandledning; handledning av patienten; patientanvisning; skriftlig anvisning; egenvård; handledning i egenvård; hemvårdsanvisning; livsstilshandledning; patientrådgivning; patientinformation; hälsorådgivning; patientundervisning; digital vårdstig',
      signs:
        'lära att injicera; ge anvisningar hem; förklara på vanligt språk; försäkra sig om att patienten förstått; visa hur man gör hemma; ring om symtom; lära stomivård; klara sig hemma',
      opposites: 'skickades hem utan anvisningar; handledningen uteblir; patienten förstod inte; tala latin',
    },
    en: {
      terms:
        'patient education; patient guidance; patient instructions; patient leaflet; self-management; lifestyle counselling; health counselling; patient information; written instructions; teach-back; digital care pathway; patient self-care',
      signs:
        'teach to inject; instructions to take home; explain in plain words; make sure the patient understood; show how at home; leaflet to take; ring if symptoms; teach stoma care; manage at home',
      opposites: 'sent home without instructions; no guidance given; patient did not understand; medical jargon',
    },
  },
  {
    key: 'relatives',
    name: { fi: 'läheiset', sv: 'närstående', en: 'relatives' },
    fi: {
      terms:
        'läheinen; omainen; läheiset; omaiset; perhe hoidossa; omaishoitaja; läheisten tuki; vierailuaika; perhehoitotyö; lähiomainen; vierailija; potilaan perhe; omaisyhteistyö',
      signs:
        'omainen soittaa; kertoa omaisille; tytär kysyy; vaimo odottaa; omaiset vihaisia; omaisen huoli; istua vuoteen vierellä; perhe mukana; puoliso huolissaan; vanhemmat osastolla; kysyä vointia puhelimessa; lapsen vanhempi; omaisille aikaa',
      opposites: 'omaisille ei kerrottu; läheiset unohdetaan; omaiset ulkopuolella',
    },
    sv: {
      terms:
        'närstående; anhörig; anhöriga; familjen i vården; närståendevårdare; stöd för anhöriga; besökstid; familjevårdsarbete; besökare; patientens familj; samarbete med anhöriga',
      signs:
        'anhörig ringer; berätta för anhöriga; dottern frågar; frun väntar; arga anhöriga; anhörigas oro; sitta vid sängen; orolig make; föräldrar på avdelningen; fråga hur det är på telefon; barnets förälder; tid för anhöriga',
      opposites: 'anhöriga fick inte veta; anhöriga glöms bort; anhöriga utanför',
    },
    en: {
      terms:
        "relative; relatives; next of kin; family carer; family caregiver; family-centred care; visiting hours; loved one; visitor; patient's family; support for relatives; family involvement",
      signs:
        "relative calls; tell the family; daughter asks; wife waiting; angry relatives; worried family; sit by the bed; family present; worried husband; parents on the ward; time for relatives; child's parent",
      opposites: 'family was not told; relatives forgotten; relatives left out',
    },
  },
  {
    key: 'care-pathway',
    name: { fi: 'hoitopolku', sv: 'vårdkedja', en: 'care pathway' },
    fi: {
      terms:
        'hoitopolku; hoitoketju; palvelupolku; palveluketju; hoidon jatkuvuus; hoitoprosessi; palveluohjaus; perusterveydenhuolto ja erikoissairaanhoito; omahoitaja; omalääkäri; jatkohoito; palveluintegraatio; hoidon koordinointi; terveysasema; hoitokoordinaattori; jononhoitaja; syöpäpolku; lähete*0.7',
      signs:
        'potilas siirtyy osastolle; kuka hoitaa seuraavaksi; sama hoitaja; saumaton hoito; yksi yhteyshenkilö; lähete jäi matkalle; tieto kulkee mukana; terveyskeskuksesta sairaalaan; yksiköstä toiseen; siirto toiseen yksikköön',
      opposites:
        'potilasta pompotetaan; luukulta luukulle; pallotella potilasta; hoito katkeaa; pudota väliin; lääkäri vaihtuu joka kerta',
    },
    sv: {
      terms:
        'vårdkedja; vårdstig; servicestig; servicekedja; kontinuitet i vården; vårdprocess; servicehandledning; primärvård och specialiserad sjukvård; remiss; egenvårdare; egenläkare; fortsatt vård; vårdkoordinator; servicekoordinering; hälsostation; fast vårdkontakt; vårdförlopp; vårdkontinuitet',
      signs:
        'patienten flyttas till avdelningen; vem vårdar sedan; samma skötare; sömlös vård; en kontaktperson; remissen kom bort; informationen följer med; från hälsocentral till sjukhus; från enhet till enhet; flytt till annan enhet',
      opposites:
        'skickas runt; från lucka till lucka; bolla patienten; vården avbryts; falla mellan stolarna; ny läkare varje gång',
    },
    en: {
      terms:
        'care pathway; care chain; patient pathway; continuity of care; care process; care coordination; primary and specialist care; referral; named doctor; follow-on care; case manager; integrated care; care coordinator; service pathway; patient journey',
      signs:
        'patient moves to the ward; who takes over; same nurse; seamless care; one contact person; referral got lost; information follows the patient; health centre to hospital; from unit to unit; transfer to another unit',
      opposites:
        'sent from pillar to post; passed around; pushed from desk to desk; care breaks off; falls between services; different doctor every time',
    },
  },
  {
    key: 'discharge',
    name: { fi: 'hoitoaika ja kotiutus', sv: 'vårdtid och utskrivning', en: 'length of stay and discharge' },
    near: ['care-pathway'],
    fi: {
      terms:
        'kotiutus; kotiuttaminen; kotiutushoitaja; hoitoaika; hoitojakson pituus; kotiutuminen; siirtoviive; jatkohoitopaikka; vuodepaikka; kotiutussuunnitelma; kotiutustiimi; lyhythoito; kuormitusprosentti; päiväkirurginen kotiutus; uudelleenotto; hoitopäivä; uloskirjoitus',
      signs:
        'lähettää kotiin; odottaa jatkopaikkaa; siirtokuntoinen; jatkohoitoon pääsy; paikat täynnä; kotiapu järjestää; lähteä kotiin tänään; kotiutuspäivä; kotiin liian aikaisin; epikriisi valmiiksi; takaisin sairaalaan; ylipaikka; ylipaikalla; potilas käytävällä; taksi tilata; osasto täynnä; palata pian takaisin; makaa turhaan osastolla; päästä sairaalasta kotiin; potilas kotiin',
    },
    sv: {
      terms:
        'utskrivning; hemförlovning; utskrivningsskötare; vårdtid; vårdperiodens längd; flyttfördröjning; fortsatt vårdplats; vårdplats; utskrivningsplan; utskrivningsteam; korttidsvård; beläggning; återinläggning; vårddygn; klinikfärdig',
      signs:
        'skicka hem; vänta på plats; flyttklar; platserna fulla; ordna hemhjälp; åka hem i dag; utskrivningsdag; hem för tidigt; epikrisen färdig; tillbaka till sjukhuset; överbeläggning; överplats; patient i korridoren; beställa taxi; avdelningen full; ligga i onödan på avdelningen; patienten hem; hem från sjukhuset',
    },
    en: {
      terms:
        'discharge; hospital discharge; length of stay; discharge planning; discharge nurse; delayed discharge; delayed transfer of care; bed capacity; readmission; bed occupancy; short stay; bed days; bed blocking; discharge summary',
      signs:
        'send home; wait for a place; fit for discharge; medically fit; beds are full; arrange home help; home today; home too early; back in hospital; extra bed; patient in the corridor; order a taxi; ward full; bounce back; stuck on the ward; patient goes home; home from hospital; no beds available',
    },
  },
  {
    key: 'queues-waiting',
    name: { fi: 'jonot ja odottaminen', sv: 'köer och väntan', en: 'queues and waiting' },
    fi: {
      terms:
        'jono; hoitojono; odotusaika; hoitoon pääsy; hoitotakuu; leikkausjono; jonotusaika; ajanvaraus; hoidon saatavuus; jononpurku; odotustila; takaisinsoitto; ajanvarauskirje; hoidon tarpeen arviointi; kiireettömän hoidon jono; jonotus; hoidon odottaminen',
      signs:
        'odottaa kuukausia; aikaa ei saa; päästä lääkäriin; odotusaulassa istua; aika peruttiin; perumatta jätetty aika; jonottaa puhelimessa; odottaa tuntikausia; jättää tulematta; vapaa aika lääkärille; saapumatta jäänyt; purkaa jonoa; lisävastaanotto; iltavastaanotto; aika siirtyi',
      opposites: 'pääsi heti; aika samalle päivälle; ei jonoa; nopeasti hoitoon; jono purettu; jono lyheni',
    },
    sv: {
      terms:
        'kö; vårdkö; väntetid; tillgång till vård; vårdgaranti; operationskö; kötid; tidsbokning; vårdens tillgänglighet; köavveckling; väntan på vård; väntrum; återuppringning; kallelsebrev; bedömning av vårdbehovet; köande',
      signs:
        'vänta i månader; får ingen tid; komma till läkare; sitta i väntrummet; tiden avbokades; oavbokad tid; köa i telefonen; vänta i timmar; utebliven patient; ledig läkartid; beta av kön; extra mottagning; kvällsmottagning; tiden flyttades',
      opposites: 'kom in genast; tid samma dag; ingen kö; snabbt till vård; kön kortare',
    },
    en: {
      terms:
        'queue; waiting list; waiting time; access to care; treatment guarantee; surgery queue; wait time; appointment booking; backlog of patients; waiting room; call-back service; care needs assessment; no-show; missed appointment',
      signs:
        'wait for months; cannot get an appointment; see a doctor; sit in the waiting room; appointment cancelled; hold on the phone; wait for hours; did not turn up; free slot; clear the backlog; extra clinic; evening clinic; appointment moved',
      opposites: 'seen straight away; same-day appointment; no queue; fast access; queue shorter',
    },
  },
  {
    key: 'patient-records',
    name: { fi: 'potilaskirjaukset', sv: 'patientjournaler', en: 'patient records' },
    near: ['electronic-records'],
    fi: {
      terms:
        'potilaskertomus; potilastieto; hoitokertomus; sanelu; epikriisi; hoitokirjaus; potilasasiakirja; hoidon kirjaaminen; apotti; uranus; kanta-palvelut; lifecare; potilastietojen katselu; omakanta; hoitotyön kirjaaminen; potilasmerkintä',
      signs:
        'kirjata koneelle; järjestelmä kaatua; klikkailu; salasana unohtunut; tieto löytyy kertomuksesta; kirjaamatta jäänyt; hiljaa kirjata; tuplakirjaaminen; kirjaa vuoron lopussa; monta järjestelmää; ohjelma jumittaa; ruutua tuijottaa; monta ikkunaa auki; järjestelmät eivät keskustele; katsoa papereista; lukea teksteistä',
    },
    sv: {
      terms:
        'dokumentation av vård; strukturerad dokumentering; patientuppgift; vårdberättelse; diktering; epikris; vårddokumentation; patienthandling; journalföring; journalsystem; kanta-tjänster; mina kanta; dokumentation av vårdarbetet; journalanteckning',
      signs:
        'skriva in på datorn; systemet kraschar; klickande; glömt lösenordet; datorn långsam; dokumentera på två ställen; finns i journalen; inte dokumenterat; dubbeldokumentation; dokumentera i slutet av passet; många system; programmet hänger sig; stirra på skärmen; systemen pratar inte med varandra',
    },
    en: {
      terms:
        'electronic health record; health record; medical record; charting; clinical documentation; structured recording; dictation; patient information system; care notes; nursing notes; electronic patient record; patient notes',
      signs:
        'system crashes; endless clicking; forgotten password; slow computer; record in two places; found in the notes; not documented; double documentation; chart at the end of shift; program freezes; stare at the screen; systems do not talk to each other; write up notes',
    },
  },
];
