import type { Concept } from '../types';

/** A day on the ward as it is told in the coffee room. */
export const hospitalDailyConcepts: readonly Concept[] = [
  {
    key: 'bedside-recording',
    name: { fi: 'kirjaaminen', sv: 'dokumentation', en: 'documentation at the bedside' },
    near: ['electronic-records', 'patient-records', 'digital-services'],
    fi: {
      terms: 'kirjauspohja; päivittäiskirjaus; mobiilikirjaus; kirjauskärry; sähköinen lomake',
      signs:
        'kirjasin kahteen paikkaan; kirjata samaan aikaan; kirjaukset jäi; kone kaatui kesken; tulostettiin lista; kävelin listan kanssa; lappu taskussa; käteen kirjoitettu; numerot kämmenessä; puhtaaksi kirjoittaa; järjestelmä kaatui; klikata kymmenen kertaa; näyttö jumissa; faksata; faksi; soitettiin perään tiedot; kuumekurva; skannata ranneke; tabletti huoneessa; salasana vanhentunut; kirjaaminen*0.5; hoitotyön kirjaaminen*0.5; rakenteinen kirjaaminen*0.5; potilastietojärjestelmä*0.5',
      opposites: 'kirjaamatta jäänyt; tieto ei kulje koneelta koneelle; kirjataan monta kertaa',
    },
    sv: {
      terms: 'dokumentation; dokumentera; mobil dokumentation; elektronisk blankett',
      signs:
        'skrev på två ställen; skrev ut listan; gick med listan; lappen i fickan; siffror i handen; renskriva; systemet låg nere; klicka tio gånger; skärmen hängde sig; faxa; ringde efter uppgifterna; skanna armbandet; lösenordet gått ut; vårddokumentation*0.5; patientdatasystem*0.5; journalsystem*0.5',
      opposites: 'odokumenterat; skrivs många gånger',
    },
    en: {
      terms: 'nursing record; patient record system; mobile charting; electronic form',
      signs:
        'wrote it in two places; printed the list; walked with the list; note in my pocket; numbers on my hand; copy it out; system was down; click ten times; screen froze; fax it; rang for the details; scan the wristband; password expired; documentation*0.5; charting*0.5',
      opposites: 'not recorded; recorded many times over',
    },
  },
  {
    key: 'night-shift-alone',
    name: { fi: 'yövuoro', sv: 'nattskift', en: 'night shift' },
    near: ['shift-work', 'workload', 'patient-safety'],
    fi: {
      terms: 'yöpartio; valvominen; yövalvonta',
      signs:
        'yksin yössä; yöllä kaksi hoitajaa; kello soi yöllä; neljältä aamulla; lääkäriä ei saa yöllä; putkeen yötä; kolmas yö; nukahtaa ratin taakse; päivällä ei saa unta; hälytti yöllä apua; takapäivystäjä; yö oli raskas; pimeällä käytävällä; yövuoro*0.5; yöhoitaja*0.5; yökkö*0.5; yötyö*0.5',
    },
    sv: {
      terms: 'natt*0.4; nattpatrull; vaka',
      signs:
        'ensam på natten; två skötare på natten; klockan ringer på natten; fyra på morgonen; får ingen läkare på natten; tredje natten; somnar inte på dagen; tung natt; nattskift*0.5; nattskötare*0.5; nattarbete*0.5',
    },
    en: {
      terms: 'nights in a row',
      signs:
        'alone at night; two nurses at night; bell rings at night; four in the morning; no doctor at night; third night; cannot sleep in the day; rough night; night shift*0.5; night nurse*0.5; night work*0.5',
    },
  },
  {
    key: 'short-staffed',
    name: { fi: 'vajaalla miehityksellä', sv: 'underbemanning', en: 'short-staffed' },
    near: ['workload', 'stress-exhaustion', 'recruitment', 'retention'],
    fi: {
      terms: 'vajaamiehitys; alimiehitys; työvoimapula; hoitajamitoitus; minimimiehitys; sijaistarve',
      signs:
        'yksi puuttui vuorosta; sijaista ei saatu; tuplavuoro; tehdä tuplaa; jäätiin kolmestaan; soiteltiin lomilta; pyydettiin jäämään; puhelin soi vapaalla; tekstari vapaapäivänä; juostiin koko vuoro; ei ehtinyt vessaan; ei ehdi syödä; vuokrahoitaja; yksi sairastui; kaikki lähtee; viideskin irtisanoutui; lisätyötä joka viikko; resurssipula*0.5; hoitajapula*0.5; henkilöstöpula*0.5; sijaispula*0.5',
    },
    sv: {
      terms: 'underbemannad; vårdarbrist; minimibemanning',
      signs:
        'en fattades i skiftet; fick ingen vikarie; dubbelskift; ringde på semestern; bad mig stanna; telefonen ringer på lediga dagar; sprang hela skiftet; hann inte på toa; hann inte äta; en blev sjuk; alla slutar; underbemanning*0.5; personalbrist*0.5; resursbrist*0.5; vikariebrist*0.5',
    },
    en: {
      terms: 'short-staffed; understaffed; bank nurse; stand-in',
      signs:
        'one down on the shift; no cover found; double shift; rang people on holiday; asked me to stay on; phone rings on my day off; ran the whole shift; no time for the toilet; no time to eat; someone went sick; everybody is leaving; staff shortage*0.5; nurse shortage*0.5; understaffing*0.5; staffing level*0.5',
    },
  },
  {
    key: 'breaks',
    name: { fi: 'tauot', sv: 'pauser', en: 'breaks' },
    near: ['recovery', 'wellbeing-at-work', 'workload'],
    fi: {
      terms: 'ruokatauko; kahvitauko*0.7; lepotauko; tauotus; taukohuone; palautumistauko',
      signs:
        'kahvi jäähtyi; tauko jäi väliin; evästä keittiössä seisten; istuin ensimmäisen kerran; kahvihuoneessa viisi minuuttia; tauolla puhelin soi; kello kolme eikä lounasta; tauko pidettiin; tauottaja; jalat hetkeksi ylös; tauko*0.5; taukojen pitäminen*0.5; mikrotauko*0.5; taukoliikunta*0.5',
      opposites: 'ei taukoa; tauko pitämättä; ilman taukoa; tauot jäi',
    },
    sv: {
      terms: 'paus*0.7; matpaus; kaffepaus; pausrum; vilopaus',
      signs:
        'kaffet kallnade; pausen blev av; satt för första gången; telefonen ringde på pausen; klockan tre utan lunch; avlösare för pausen; rast*0.5; mikropaus*0.5',
      opposites: 'ingen paus; utan paus; pausen blev ohållen',
    },
    en: {
      terms: 'break*0.4; lunch break; coffee break; breaks taken; break room; micro break',
      signs:
        'coffee went cold; missed my break; sat down for the first time; phone rang on my break; three o’clock and no lunch; relief for breaks; rest break*0.5',
      opposites: 'no break; without a break; breaks skipped',
    },
  },
  {
    key: 'call-bells',
    name: { fi: 'kutsukellot', sv: 'ringklockor', en: 'call bells' },
    near: ['patient-encounter', 'patient-safety', 'workload'],
    fi: {
      terms: 'hoitajakutsu; kutsukello; soittokello; potilaskutsu; kutsujärjestelmä; hälytysranneke',
      signs:
        'kello soi; kaikki kellot soi; kello soi puoli tuntia; kukaan ei vastannut kelloon; kello tippui lattialle; kello ulottuvilla; soitti kelloa; vastata kelloon; odotti vessaan',
    },
    sv: {
      terms: 'ringklocka; patientlarm; patientkallelse; kallelsesystem; larmarmband',
      signs:
        'klockan ringer; alla klockor ringer; ingen svarade på klockan; klockan på golvet; klockan inom räckhåll; väntade på toaletten',
    },
    en: {
      terms: 'call bell; nurse call; patient call; call system; alarm bracelet',
      signs:
        'bell rings; all the bells; nobody answered the bell; bell on the floor; bell within reach; waited for the toilet',
    },
  },
  {
    key: 'patient-moving',
    name: { fi: 'potilaan siirtäminen', sv: 'förflyttning av patient', en: 'moving patients' },
    near: ['ergonomics', 'patient-safety'],
    fi: {
      terms: 'siirtoergonomia; liukulakana; siirtotekniikka; potilaan kääntäminen; kattonostin; selkävaiva',
      signs:
        'selkä sanoi naks; nostettiin kaksin; nostin lataamatta; nostin toisella osastolla; nostovyö; kääntää kaksin; vedin sängyssä ylös; ranne kipeä; selkä jumissa; hartiat kipeät; iso potilas; siirrettiin ilman nostinta; sänky ylemmäs; potilassiirto*0.5; potilasnostin*0.5; nostolaite*0.5; apuväline*0.5',
    },
    sv: {
      terms: 'förflyttning; lyft*0.5; förflyttningsergonomi; glidlakan; förflyttningsteknik; ryggbesvär',
      signs:
        'ryggen sa knak; lyfte på två; liften oladdad; liften på en annan avdelning; vända på två; drog upp i sängen; ont i handleden; stel i ryggen; stor patient; höja sängen; patientlyft*0.5; taklyft*0.5; hjälpmedel*0.5',
    },
    en: {
      terms: 'patient lift; moving and handling; slide sheet; ceiling hoist; back pain',
      signs:
        'my back clicked; lifted with two; hoist not charged; hoist on another ward; turn with two; pulled up the bed; sore wrist; stiff back; large patient; raise the bed; patient transfer*0.5; hoist*0.5',
    },
  },
  {
    key: 'hospital-linen-and-stores',
    name: { fi: 'tarvikkeet ja varastot', sv: 'förnödenheter och förråd', en: 'supplies and stores' },
    near: ['purchasing', 'processes', 'cost-control'],
    fi: {
      terms:
        'hoitotarvike; tarviketilaus; hyllytyspalvelu; liinavaate; pyykki*0.5; tarvikehuone; kulutustavara; vanhentuneet tarvikkeet; logistiikkakeskus; hyllyttäjä',
      signs:
        'hanskat loppu; lakanat loppu; väärän kokoisia kanyyleja; etsin infuusioletkua; juoksin lainaamaan; lainattiin naapuriosastolta; päiväys mennyt; heitettiin avaamattomana; tilattiin liikaa; kaappi sekaisin; vaippoja ei ollut; tilaus tuli väärään; hylly tyhjä; kaappi täynnä turhaa; varasto*0.5',
    },
    sv: {
      terms: 'förnödenheter; vårdmaterial; beställning av material; sänglinne; tvätt*0.5; förråd; förbrukningsmaterial',
      signs:
        'slut på handskar; slut på lakan; fel storlek på kanyler; letar efter slangen; sprang och lånade; datumet passerat; kastades oöppnad; beställde för mycket; skåpet i oordning; hyllan tom',
    },
    en: {
      terms: 'supplies; care supplies; stock order; linen; store room; consumables; expired stock',
      signs:
        'out of gloves; out of sheets; wrong size cannulas; looking for the tubing; ran to borrow; past its date; thrown away unopened; ordered too much; cupboard in a mess; shelf empty',
    },
  },
  {
    key: 'beds-and-places',
    name: { fi: 'paikkatilanne', sv: 'platsläget', en: 'bed situation' },
    near: ['care-pathway', 'queues-waiting', 'discharge'],
    fi: {
      terms:
        'paikkatilanne; potilaspaikka; ylipaikka; käytäväpaikka; paikkakoordinaattori; ruuhka*0.5; siirtoviivepäivä',
      signs:
        'potilas käytävällä; sänky käytävässä; paikkoja ei ole; odottaa jatkopaikkaa; makasi päivystyksessä; kolmas päivä odottaa; siirto peruuntui; paikka vapautui; kaksi potilasta samaan paikkaan; soitin paikkaa; ylipaikoilla koko viikko; kotiin ei voi; kunta ei ota; jatkohoitopaikka*0.5; siirtoviive*0.5; vuodepaikka*0.5; kuormitusprosentti*0.5',
    },
    sv: {
      terms: 'platsläge; överbeläggning; överplats; korridorplats; platskoordinator',
      signs:
        'patient i korridoren; säng i korridoren; inga platser; väntar på plats; låg på akuten; tredje dagen i väntan; flytten inställd; platsen blev ledig; ringde om plats; vårdplats*0.5; fortsatt vård*0.5; beläggning*0.5',
    },
    en: {
      terms: 'bed situation; overcrowding; corridor bed; bed manager; delayed transfer; step-down bed',
      signs:
        'patient in the corridor; bed in the corridor; no beds; waiting for a bed; lay in the emergency room; third day waiting; transfer cancelled; bed came free; rang for a bed; bed capacity*0.5; bed occupancy*0.5',
    },
  },
  {
    key: 'doctor-round-late',
    name: { fi: 'lääkärin tavoittaminen', sv: 'få tag på läkaren', en: 'reaching the doctor' },
    near: ['ward-round', 'workplace-communication'],
    fi: {
      terms: 'konsultaatio; lääkärin määräys; takapäivystäjä; konsultoida; suullinen määräys',
      signs:
        'lääkäri ei vastannut; soitin kolmesti lääkärille; kierto alkoi myöhässä; määräys puuttui; lääkäri vaihtui; odotettiin määräystä; kirjoitti vasta illalla; kysyin lääkäriltä suoraan; lääkäri kuunteli; sanoin tilanteen ensin; lääkärinkierto*0.5; isbar*0.5',
    },
    sv: {
      terms: 'läkarordination; konsultera; isbar; muntlig ordination',
      signs:
        'läkaren svarade inte; ringde läkaren tre gånger; ronden började sent; ordinationen saknades; läkaren byttes; väntade på ordinationen; frågade läkaren direkt; läkaren lyssnade; konsultation*0.5; bakjour*0.5',
    },
    en: {
      terms: 'consultation*0.6; doctor’s order; verbal order',
      signs:
        'doctor did not answer; rang the doctor three times; round started late; order was missing; doctor changed; waited for the order; asked the doctor directly; doctor listened; isbar*0.5; sbar*0.5; on-call doctor*0.5',
    },
  },
  {
    key: 'wards-helping-wards',
    name: { fi: 'osastojen yhteistyö', sv: 'samarbete mellan avdelningar', en: 'wards helping wards' },
    near: ['cooperation-between-units', 'team-cooperation'],
    fi: {
      terms:
        'naapuriosasto; lainahoitaja; henkilöstön liikkuminen; yhteinen varahenkilöstö; siirtoraportti; moniammatillinen',
      signs:
        'lainattiin naapuriin; lainassa toisella osastolla; soitettiin ennen siirtoa; potilas tuli ilman raporttia; mentiin katsomaan miten muut; käytiin tutustumassa; toinen osasto auttoi; meidän ja heidän; sormi osoittaa toista osastoa; tuttu ääni puhelimessa; osastojen yhteistyö*0.5; yksiköiden välinen yhteistyö*0.5',
    },
    sv: {
      terms:
        'samarbete mellan avdelningar; samarbete över gränserna; grannavdelning; utlånad; flytt av personal; multiprofessionell',
      signs:
        'lånades ut; utlånad till en annan avdelning; ringde före flytten; patienten kom utan rapport; gick och såg hur andra gör; den andra avdelningen hjälpte; vi och dom; känd röst i telefonen; överrapportering*0.5',
    },
    en: {
      terms:
        'cooperation between wards; working across wards; neighbouring ward; lent out; float nurse; transfer report',
      signs:
        'lent to the next ward; rang before the transfer; patient came without a report; went to see how others do it; the other ward helped; us and them; a familiar voice on the phone; multiprofessional*0.5',
    },
  },
  {
    key: 'difficult-encounters',
    name: { fi: 'uhka ja vaikea kohtaaminen', sv: 'hot och svåra möten', en: 'threat and difficult encounters' },
    near: ['occupational-safety', 'stress-exhaustion', 'patient-encounter'],
    fi: {
      terms: 'aggressiivinen potilas; uhkailu; hälytysnappi; väkivaltatilanne; defusing',
      signs:
        'potilas löi; potilas sylki; huusi päin naamaa; huusi omainen; heitti mukin; painoin hälytystä; vartija tuli; kotiin tärisevin käsin; puhuttiin jälkeenpäin; itkin varastossa; kävi kiinni; kirosi ja uhkasi; sanoi rumasti; väkivallan uhka*0.5; uhkatilanne*0.5; häirintä*0.5; vartija*0.5',
    },
    sv: {
      terms: 'aggressiv patient; våldssituation',
      signs:
        'patienten slog; patienten spottade; skrek rakt i ansiktet; kastade muggen; tryckte på larmet; väktaren kom; skakiga händer; pratade efteråt; grät i förrådet; svor och hotade; hot om våld*0.5; hotfull situation*0.5; trakasserier*0.5; väktare*0.5',
    },
    en: {
      terms: 'threatening situation; aggressive patient; violent incident',
      signs:
        'patient hit; patient spat; shouted in my face; threw a mug; pressed the alarm; guard came; shaking hands; talked it through afterwards; cried in the store room; swore and threatened; threat of violence*0.5; harassment*0.5; security guard*0.5; panic button*0.5',
    },
  },
  {
    key: 'moral-distress',
    name: { fi: 'eettinen kuormitus', sv: 'etisk stress', en: 'moral distress' },
    near: ['stress-exhaustion', 'meaningful-work', 'wellbeing-at-work'],
    fi: {
      terms:
        'eettinen kuormitus; eettinen stressi; omatunto*0.6; riittämättömyys; riittämättömyyden tunne; huono omatunto; arvoristiriita',
      signs:
        'tein mitä ehdin en mitä piti; jäi kaivelemaan; valvoin miettien potilasta; en ehtinyt istua viereen; lähdin vuorosta paha mieli; potilas jäi odottamaan; ei näin kuulu hoitaa; häpesin; pahoittelin taas; myötätuntouupumus*0.5',
    },
    sv: {
      terms: 'etisk stress; samvetsstress; dåligt samvete; otillräcklighet; värdekonflikt; empatitrötthet',
      signs:
        'gjorde det jag hann inte det jag borde; låg vaken och tänkte på patienten; hann inte sitta ner; gick hem med dåligt samvete; så här ska man inte vårda; bad om ursäkt igen',
    },
    en: {
      terms: 'moral distress; ethical stress; bad conscience; feeling inadequate; conflict of values',
      signs:
        'did what I had time for; lay awake thinking of the patient; no time to sit down beside; went home with a bad conscience; this is not how to care; apologised again; compassion fatigue*0.5',
    },
  },
];
