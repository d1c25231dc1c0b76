import type { Concept } from '../types';

/** The lines of care and service of a hospital and of the care that follows it. */
export const hospitalCareConcepts: readonly Concept[] = [
  {
    key: 'emergency-care',
    name: { fi: 'päivystys ja ensihoito', sv: 'jour och akutvård', en: 'emergency care' },
    fi: {
      terms:
        'päivystys; ensihoito; ensiapu; yhteispäivystys; triage; ambulanssi; ensihoitaja; hoidon kiireellisyys; päivystysapu; hätäkeskus; akuuttihoito; päivystävä lääkäri; hätätilapotilas; sydäninfarkti; aivoinfarkti; liuotushoito; traumapotilas; päivystyspoliklinikka; suuronnettomuus',
      signs:
        'soittaa hätänumeroon; ambulanssi tuo; punainen kiireellisyys; hätäpuhelu; odottaa päivystyksessä; pillit päällä; akuutti tilanne; traumahälytys; potilas paareilla; humalaiset yöllä; tulla omin jaloin; rintakipu; ruuhka päivystyksessä',
    },
    sv: {
      terms:
        'jour; akutvård; prehospital akutvård; första hjälpen; samjour; triage; ambulans; förstavårdare; vårdens brådskegrad; jourhjälp; nödcentral; akutmottagning; jourläkare; jourmottagning; hjärtinfarkt; stroke; hjärninfarkt; trombolys; traumapatient; storolycka',
      signs:
        'ringa nödnumret; ambulansen kommer in; nödsamtal; vänta på jouren; med sirenerna på; akut läge; traumalarm; patient på bår; berusade på natten; bröstsmärta; rusning på akuten; full akut',
    },
    en: {
      terms:
        'emergency care; emergency department; prehospital care; first aid; triage; ambulance; paramedic; accident and emergency; emergency room; urgent care; emergency call centre; heart attack; stroke; thrombolysis; trauma patient; major incident; on-call doctor; walk-in clinic',
      signs:
        'call an ambulance; ambulance brings; emergency call; wait in emergency; blue lights; acute situation; trauma call; patient on a stretcher; drunk at night; chest pain; crowded emergency',
    },
  },
  {
    key: 'surgery',
    name: { fi: 'leikkaustoiminta', sv: 'operationsverksamhet', en: 'surgery' },
    fi: {
      terms:
        'leikkaus; kirurgia; leikkaussali; leikkausosasto; anestesia; nukutus; leikkaushoito; heräämö; päiväkirurgia; instrumenttihoitaja; anestesiahoitaja; leikkauslista; kirurgi; tekonivel; robottileikkaus; leko; leikkauspotilas; tähystysleikkaus; leikkauksen perioperatiivinen hoito; perioperatiivinen; leikkaustiimi',
      signs:
        'salin vaihto; lista venyy; leikkaus peruuntua; nukuttaa potilas; ensimmäinen potilas saliin; instrumentit puuttuvat; välineet steriilinä; tarkistuslista ennen leikkausta; sali seisoo; laskea taitokset; aikalisä salissa; haava kiinni; salissa odotetaan; leikata potilas',
    },
    sv: {
      terms:
        'operation; kirurgi; operationssal; operationsavdelning; anestesi; narkos; uppvakning; dagkirurgi; instrumentskötare; anestesiskötare; operationslista; kirurg; ledprotes; robotkirurgi; operationspatient; titthålskirurgi; ingrepp; perioperativ; operationsteam; operationsverksamhet',
      signs:
        'byte i salen; listan drar ut; operationen ställs in; söva patienten; första patienten till salen; instrument saknas; sterila instrument; checklista före operation; salen står tom; operera; räkna dukar; timeout i salen; sy ihop såret',
    },
    en: {
      terms:
        'surgery; operating theatre; operating room; surgical ward; anaesthesia; anesthesia; recovery room; day surgery; scrub nurse; anaesthetic nurse; theatre list; surgeon; joint replacement; robotic surgery; surgical patient; keyhole surgery; surgical procedure; perioperative care; surgical team; post-anaesthesia care',
      signs:
        'turnover in theatre; list overruns; operation cancelled; put the patient to sleep; first patient to theatre; instruments missing; sterile instruments; surgical checklist; theatre stands empty; operate on; swab count; time out in theatre; close the wound',
    },
  },
  {
    key: 'laboratory',
    name: { fi: 'laboratorio', sv: 'laboratorium', en: 'laboratory' },
    fi: {
      terms:
        'laboratorio; laboratoriotutkimus; näytteenotto; verikoe; verinäyte; laborantti; bioanalyytikko; laboratoriohoitaja; vieritutkimus; virtsanäyte; patologia; verensiirto; mikrobiologia; veriviljely; preanalytiikka; labratulos; analysaattori; verikeskus; laboratorionäyte',
      signs:
        'ottaa verikoe; labrat ottaa; odottaa vastauksia; putkien tarrat; näyte hukassa; näyte hemolysoitunut; suoni ei löydy; aamulabrat; tulokset viipyvät; väärä putki; näyteputki; näyte uusittava; laadunvarmistus; kontrollit ajaa; analysaattori seis; paastonäyte',
    },
    sv: {
      terms:
        'laboratorium; laboratorieundersökning; provtagning; blodprov; laborant; bioanalytiker; laboratorieskötare; närlaboratorium; patientnära analys; urinprov; patologi; blodtransfusion; mikrobiologi; blododling; preanalytik; labbsvar; analysator; blodcentral; labbprov',
      signs:
        'ta blodprov; ta labbprov; vänta på svaren; etiketter på rören; provet försvunnet; hittar ingen ven; morgonprover; svaren dröjer; fel rör; provrör; ta om provet; kvalitetskontroll; köra kontroller; analysatorn står; fastande prov',
    },
    en: {
      terms:
        'laboratory; lab test; blood test; blood sample; phlebotomy; phlebotomist; biomedical scientist; specimen; point-of-care testing; urine sample; pathology; blood transfusion; microbiology; blood culture; lab results; analyser; blood bank; laboratory technician; specimen collection',
      signs:
        'take blood; draw blood; wait for results; labels on tubes; sample lost; haemolysed sample; cannot find a vein; morning bloods; results delayed; wrong tube; repeat the sample; quality control; run the controls; analyser down; fasting sample',
    },
  },
  {
    key: 'radiology',
    name: { fi: 'kuvantaminen', sv: 'bilddiagnostik', en: 'radiology' },
    fi: {
      terms:
        'kuvantaminen; radiologia; röntgen; röntgenkuva; magneettikuvaus; tietokonetomografia; ultraäänitutkimus; röntgenhoitaja; radiologi; mammografia; sädehoito; tt-kuva; kuvantamistutkimus; natiivikuva; säteilysuojelu; säteilyannos; varjoaine; magneettitutkimus; isotooppitutkimus; sädehoitaja',
      signs:
        'ottaa kuva keuhkoista; kuvaan viedä; lyijyesiliina; kuvan lausunto; odottaa lausuntoa; laite rikki; kuvauspöytä; ahtaan paikan kammo; pidättää hengitystä; kuvata jalka; potilaan asettelu; uusintakuva; kuvauslaite; lausuntoa ei kuulu; laittaa varjoainetta',
    },
    sv: {
      terms:
        'bilddiagnostik; radiologi; röntgen; röntgenbild; magnetundersökning; magnetröntgen; datortomografi; ultraljudsundersökning; röntgenskötare; radiolog; mammografi; strålbehandling; bilddiagnostisk undersökning; strålskydd; stråldos; kontrastmedel; isotopundersökning',
      signs:
        'ta bild av lungorna; köra till röntgen; blyförkläde; utlåtande om bilden; vänta på utlåtandet; apparaten trasig; undersökningsbord; cellskräck; röntga benet; positionera patienten; ta om bilden',
    },
    en: {
      terms:
        'radiology; medical imaging; x-ray; magnetic resonance imaging; mri scan; ct scan; ultrasound; radiographer; radiologist; mammography; radiotherapy; diagnostic imaging; radiation protection; radiation dose; contrast agent; nuclear medicine; imaging department',
      signs:
        'chest x-ray; take to x-ray; lead apron; report on the scan; wait for the report; scanner broken; imaging table; claustrophobic; hold breath; image the leg; position the patient; repeat image',
    },
  },
  {
    key: 'pharmacy',
    name: { fi: 'sairaala-apteekki', sv: 'sjukhusapotek', en: 'pharmacy' },
    near: ['medication'],
    fi: {
      terms:
        'apteekki; sairaala-apteekki; farmaseutti; proviisori; osastofarmaseutti; lääkekeskus; lääkevalmistus; lääkehuolto; kliininen farmasia; lääkevarasto; lääketilaus; lääkekaappi; lääkesaatavuus; lääkepula; älylääkekaappi; resepti; lääkeautomaatti; annosjakelu',
      signs:
        'tilata lääkkeet; lääke loppu; lääkettä ei saada; korvaava valmiste; kylmäketju; vanhentunut lääke; sytostaatin valmistus; laimentaa lääke; farmaseutti käy läpi; hakea apteekista; reseptin uusiminen; pakkauksen eräpäivä; liuos sekoittaa; rinnakkaisvalmiste',
    },
    sv: {
      terms:
        'apotek; sjukhusapotek; farmaceut; provisor; avdelningsfarmaceut; läkemedelscentral; läkemedelstillverkning; läkemedelsförsörjning; klinisk farmaci; läkemedelslager; läkemedelsbeställning; läkemedelsskåp; läkemedelsbrist; recept; dosdispensering; apotekare; smart läkemedelsskåp',
      signs:
        'beställa mediciner; medicinen slut; medicinen går inte att få; ersättande preparat; kylkedja; utgånget läkemedel; tillverka cytostatika; späda läkemedel; farmaceuten går igenom; hämta på apoteket; förnya recept; blanda lösning',
    },
    en: {
      terms:
        'pharmacy; hospital pharmacy; pharmacist; ward pharmacist; clinical pharmacy; drug compounding; medicines supply; drug stock; drug order; drug cabinet; medicine shortage; drug shortage; automated dispensing; repeat prescription; dispensing; pharmacy technician',
      signs:
        'order the drugs; substitute product; generic substitute; cold chain; expired drug; prepare chemotherapy; dilute a drug; pharmacist reviews; collect from pharmacy; renew a prescription; mix a solution',
    },
  },
  {
    key: 'rehabilitation',
    name: { fi: 'kuntoutus', sv: 'rehabilitering', en: 'rehabilitation' },
    fi: {
      terms:
        'kuntoutus; kuntoutuja; fysioterapia; fysioterapeutti; toimintaterapia; toimintaterapeutti; puheterapia; puheterapeutti; kuntouttava hoitotyö; toimintakyky; apuväline; kuntoutuminen; kuntoutussuunnitelma; mobilisaatio; kotikuntoutus; työkuntoutus; lääkinnällinen kuntoutus; kuntouttava työote; apuvälinepalvelu; aivohalvauskuntoutus',
      signs:
        'nousta ylös sängystä; harjoitella kävelyä; kävellä portaita; jumppa; pyörätuoli; istua reunalla; lihasvoima; oppia kävelemään; pienet edistysaskeleet; omatoimisuus; ensimmäiset askeleet; kävelytelineellä; jalkeille; pukeutua itse; käden harjoitteet',
      opposites: 'maata sängyssä; toimintakyky romahtaa; jäädä vuoteeseen',
    },
    sv: {
      terms:
        'rehabilitering; klient i rehabilitering; fysioterapi; fysioterapeut; ergoterapi; ergoterapeut; talterapi; talterapeut; rehabiliterande vård; funktionsförmåga; hjälpmedel; rehabiliteringsplan; mobilisering; hemrehabilitering; medicinsk rehabilitering; rehabiliterande arbetssätt; hjälpmedelstjänst; strokerehabilitering',
      signs:
        'stiga upp ur sängen; öva att gå; gå i trappor; jumpa; rullstol; sitta på sängkanten; muskelstyrka; lära sig gå; små framsteg; självständighet; första stegen; gåställning; komma på benen; klä sig själv; handövningar',
      opposites: 'ligga i sängen; göra för patienten; funktionsförmågan rasar',
    },
    en: {
      terms:
        'rehabilitation; rehab; physiotherapy; physiotherapist; occupational therapy; occupational therapist; speech therapy; speech therapist; rehabilitative nursing; functional ability; assistive device; rehabilitation plan; mobilisation; home rehabilitation; stroke rehabilitation; physical therapy; enablement',
      signs:
        'get out of bed; practise walking; climb stairs; do exercises; do what you can yourself; wheelchair; sit on the edge; muscle strength; learn to walk; small steps forward; independence; first steps; walk with a frame; back on feet; dress oneself; hand exercises',
      opposites: 'lie in bed; loss of function; bedridden',
    },
  },
  {
    key: 'home-care',
    name: { fi: 'kotihoito', sv: 'hemvård', en: 'home care' },
    fi: {
      terms:
        'kotihoito; kotisairaala; kotisairaanhoito; kotipalvelu; kotihoidon asiakas; kotikäynti; etäkäynti; etäkotihoito; etähoito; etävastaanotto; hoiva-avustaja; lähihoitaja kotihoidossa; kotona asuminen; palveluasuminen; turvapuhelin; hoivakoti; asumispalvelu; omaishoito; kotona hoitaminen; lääkerobotti',
      signs:
        'käydä asiakkaan luona; ajaa käynnistä toiseen; asiakas ei avaa; ovikoodi; yksin kotona; käynti venyy; tabletilla soittaa; talvinen tie; reitti muuttuu; viisi minuuttia per käynti; pihalla liukasta; jääkaappi tyhjä; asiakkaan koti; kotona pärjää; asiakkaan avaimet',
    },
    sv: {
      terms:
        'hemvård; hemsjukhus; hemsjukvård; hemservice; hemvårdsklient; hembesök; distansbesök; distansvård; distansmottagning; vårdassistent; närvårdare i hemvården; bo hemma; serviceboende; trygghetstelefon; vårdhem; boendeservice; närståendevård; medicinrobot',
      signs:
        'besöka klienten; köra från besök till besök; nycklar till klienten; klienten öppnar inte; portkod; ensam hemma; besöket drar ut; ringa via pekplatta; vinterväg; rutten ändras; fem minuter per besök; tomt kylskåp; klientens hem',
    },
    en: {
      terms:
        'home care; hospital at home; home nursing; district nurse; community nurse; home visit; remote visit; telecare; remote consultation; telehealth; care assistant at home; live at home; assisted living; nursing home; care home; home help service; domiciliary care; community care',
      signs:
        "visit a client; drive from visit to visit; keys to the flat; client does not open; door code; alone at home; visit runs over; call on the tablet; icy road; route changes; five minutes per visit; empty fridge; client's home",
    },
  },
  {
    key: 'end-of-life-care',
    name: { fi: 'saattohoito', sv: 'vård i livets slutskede', en: 'end-of-life care' },
    fi: {
      terms:
        'saattohoito; palliatiivinen hoito; kuolema; oireenmukainen hoito; saattohoitopotilas; elämän loppuvaihe; suru; kuoleva potilas; saattohoito-osasto; hoitolinjaus; parantumaton sairaus; elvyttämättä jättäminen; hoidon rajaus; kuolevan hoito; surevan tukeminen; palliatiivinen hoitotyö',
      signs:
        'viimeiset päivät; kuoli osastolla; istua kuolevan vieressä; viimeiset hetket; potilas nukkui pois; kohdata kuolema; elämän loppu; viedä ruumis; hyvästellä; omaiset itkevät; kivuton kuolema; arvokas loppu; hautajaiset; menehtyä; sammua hiljaa; hengitys harvenee; sytyttää kynttilä',
    },
    sv: {
      terms:
        'vård i livets slutskede; palliativ vård; terminalvård; död*0.5; symtomlindrande vård; patient i terminalvård; livets slutskede; sorg; döende patient; vårdlinje; obotlig sjukdom; behandlingsbegränsning; hospis; vård av döende; stöd åt sörjande',
      signs:
        'sista dagarna; dog på avdelningen; sitta hos en döende; sista stunden; somnade in; god död; tända ljus; möta döden; livets slut; ta farväl; anhöriga gråter; smärtfri död; värdigt slut; begravning; andas tyngre',
    },
    en: {
      terms:
        'end-of-life care; palliative care; hospice; terminal care; dying patient; end of life; grief; bereavement; do not resuscitate; limits of treatment; incurable illness; care of the dying; goals of care; palliative nursing; death',
      signs:
        'last days; died on the ward; sit with the dying; last moments; passed away; good death; light a candle; face death; say goodbye; family crying; painless death; dignified end; funeral; breathing slows',
    },
  },
  {
    key: 'mental-health',
    name: { fi: 'mielenterveystyö', sv: 'mentalvård', en: 'mental health care' },
    fi: {
      terms:
        'mielenterveys; psykiatria; mielenterveystyö; psykiatrinen hoito; masennus; ahdistus; psykoosi; itsemurha; itsetuhoisuus; päihdehoito; päihteet; pakkohoito; eristäminen; psykiatrinen sairaanhoitaja; psykologi; terapia; kriisiapu; tahdosta riippumaton hoito; syömishäiriö; lastenpsykiatria; mielenterveyskuntoutuja; terapiatakuu; riippuvuus; nuorisopsykiatria; skitsofrenia',
      signs:
        'ahdistunut potilas; puhua itsemurhasta; omahoitajakeskustelu; kuulla ääniä; viiltää itseään; potilas eristetään; rauhoittaa levotonta; vieroitusoireet; huumeiden käyttö; ei halua elää; pakottaa ottamaan lääkettä; avohoito; mieli maassa; paniikkikohtaus; alkoholin käyttö',
      opposites: 'mieli tasapainossa; toipua masennuksesta; hyvä mielenterveys',
    },
    sv: {
      terms:
        'mental hälsa; psykiatri; mentalvård; psykiatrisk vård; depression; ångest; psykos; självmord; självdestruktiv; missbrukarvård; missbruk; tvångsvård; psykiatrisk sjukskötare; psykolog; psykoterapi; krishjälp; vård oberoende av patientens vilja; ätstörning; barnpsykiatri; beroendevård; terapigaranti; psykisk hälsa; psykisk ohälsa; ungdomspsykiatri; schizofreni',
      signs:
        'ångestfylld patient; tala om självmord; samtal med egenvårdare; höra röster; skära sig; patienten isoleras; lugna en orolig; abstinens; droganvändning; vill inte leva; tvinga att ta medicin; öppenvård; panikattack; känna sig nere; alkoholbruk',
      opposites: 'psykisk balans; återhämta sig från depression; god mental hälsa',
    },
    en: {
      terms:
        'mental health; psychiatry; mental health care; psychiatric care; depression; anxiety disorder; psychosis; suicide; self-harm; substance abuse; addiction; involuntary treatment; seclusion; psychiatric nurse; psychologist; psychotherapy; crisis support; eating disorder; child psychiatry; mental illness; schizophrenia; compulsory treatment; adolescent psychiatry',
      signs:
        'anxious patient; talk about suicide; talk with key worker; hear voices; cut oneself; patient secluded; calm an agitated; de-escalate; withdrawal symptoms; drug use; does not want to live; force to take medicine; outpatient psychiatry; feeling low; panic attack; drinking problem',
      opposites: 'stable mood; recover from depression; good mental health',
    },
  },
  {
    key: 'mothers-children',
    name: { fi: 'synnytys ja lasten hoito', sv: 'förlossning och barnsjukvård', en: 'maternity and child care' },
    fi: {
      terms:
        'synnytys; kätilö; lastentaudit; vastasyntynyt; lapsipotilas; neuvola; keskonen; synnyttäjä; lapsivuodeosasto; lastenosasto; imetys; imetysohjaus; lastensuojelu; vauva; terveydenhoitaja; synnytyssali; perheosasto; lastensairaanhoitaja; raskausaika; raskaana oleva',
      signs:
        'synnyttää; supistukset; sydänäänet; ihokontakti; rintaruokinta; isä mukana; pieni potilas; lapsi pelkää pistämistä; puudutuslaastari; leikin avulla; vanhempi sylissä; äiti ja vauva; rokotukset neuvolassa; keskoskaappi',
    },
    sv: {
      terms:
        'förlossning; barnmorska; barnsjukdomar; nyfödd; barnpatient; rådgivning för barn; prematur; föderska; bb-avdelning; barnavdelning; graviditet; amning; amningshandledning; barnskydd; hälsovårdare; förlossningssal; familjeavdelning; barnskötare; mödravård',
      signs:
        'föda barn; värkar; hjärtljud; hudkontakt; liten patient; barnet rädd för spruta; bedövningsplåster; genom lek; i förälderns famn; mamma och baby; kuvös',
    },
    en: {
      terms:
        "childbirth; midwife; paediatrics; pediatrics; newborn; child patient; maternity clinic; premature baby; maternity ward; children's ward; pregnancy; breastfeeding; child protection; health visitor; delivery room; labour ward; neonatal care; paediatric nurse",
      signs:
        "give birth; contractions; foetal heartbeat; skin to skin; father present; little patient; child afraid of needles; numbing patch; on parent's lap; mother and baby; incubator",
    },
  },
];
