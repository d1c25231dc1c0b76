import type { Concept } from '../types';

/** Lines of care and common services that most hospitals have beside the wards. */
export const hospitalLinesConcepts: readonly Concept[] = [
  {
    key: 'outpatient-clinic',
    name: { fi: 'poliklinikka', sv: 'poliklinik', en: 'outpatient clinic' },
    near: ['queues-waiting'],
    fi: {
      terms:
        'poliklinikka; polikliininen hoito; poliklinikkakäynti; hoitajavastaanotto; lääkärin vastaanotto; sairaanhoitajan vastaanotto; ensikäynti; kontrollikäynti; avopuoli; päiväsairaala; avohoitokäynti; vastaanotto*0.8',
      signs:
        'ilmoittautua potilastoimistossa; kutsukirje potilaalle; potilaat aikataulussa; vastaanotto myöhässä; puoli tuntia per potilas; kontrolli puhelimitse; kutsua sisään potilas; soittoaika; huone vapaana; polin aamu',
    },
    sv: {
      terms:
        'poliklinik; mottagning; polikliniskt besök; poliklinikbesök; skötarmottagning; läkarmottagning; sjukskötarmottagning; första besök; kontrollbesök; dagsjukhus; poliklinisk vård',
      signs:
        'anmäla sig i patientkansliet; kallelse till patienten; mottagningen försenad; en halvtimme per patient; kontroll per telefon; ropa in patienten; telefontid; ledigt rum på mottagningen',
    },
    en: {
      terms:
        'outpatient clinic; outpatient visit; nurse-led clinic; outpatient care; first visit; follow-up visit; day hospital; outpatient department; consultation hour; ambulatory care',
      signs:
        'check in at the desk; invitation letter; clinic running late; half an hour per patient; follow-up by phone; call in the patient; phone hour; free room at the clinic',
    },
  },
  {
    key: 'cancer-care',
    name: { fi: 'syövän hoito', sv: 'cancervård', en: 'cancer care' },
    fi: {
      terms:
        'syöpä; syövän hoito; syöpäpotilas; solunsalpaajahoito; sytostaatti; syöpätaudit; onkologia; syöpähoito; syöpäosasto; kasvain; rintasyöpä; eturauhassyöpä; seulonta; hematologia; leukemia; etäpesäke',
      signs:
        'hiukset lähtee; saada syöpädiagnoosi; sytostaattitippa; odottaa koepalan tulosta; hoito tehoaa; pahoinvointi hoidoista; syöpähoitaja soittaa; portti laittaa; uusiutunut tauti; hoidot loppuvat',
    },
    sv: {
      terms:
        'cancer; cancervård; cancerpatient; cellgiftsbehandling; cytostatika; cancersjukdom; onkologi; cancerbehandling; canceravdelning; tumör; bröstcancer; prostatacancer; screening; hematologi; leukemi; metastas',
      signs:
        'tappa håret; få cancerdiagnos; vänta på biopsisvar; behandlingen biter; illamående av behandling; cancersköterskan ringer; sjukdomen återkommit; behandlingarna slutar',
    },
    en: {
      terms:
        'cancer; cancer care; cancer patient; chemotherapy; cytostatic; oncology; cancer treatment; oncology ward; tumour; breast cancer; prostate cancer; cancer screening; haematology; leukaemia; metastasis',
      signs:
        'lose hair; cancer diagnosis; wait for the biopsy; treatment works; sick from treatment; cancer nurse calls; cancer came back; end of treatment',
    },
  },
  {
    key: 'chronic-illness',
    name: { fi: 'pitkäaikaissairauksien hoito', sv: 'vård av långtidssjukdomar', en: 'chronic illness care' },
    near: ['patient-guidance'],
    fi: {
      terms:
        'pitkäaikaissairaus; pitkäaikaissairas; diabetes; astma; keuhkoahtauma; sydämen vajaatoiminta; verenpainetauti; monisairas; munuaistauti; dialyysi; reuma; krooninen sairaus; diabeteshoitaja; sepelvaltimotauti; epilepsia; parkinson; lihavuus',
      signs:
        'mitata verensokeri; sokerit heitellä; hoitaa jalkoja; vuosikontrolli; pitkä sokeri; insuliinipumppu; sensori käsivarressa; hengitys vinkua; turvotus jaloissa; elää sairauden kanssa; punnita aamuisin; lopettaa tupakointi',
    },
    sv: {
      terms:
        'långtidssjukdom; långtidssjuk; diabetes; astma; kol-patient; hjärtsvikt; högt blodtryck; multisjuk; njursjukdom; dialys; reumatism; kronisk sjukdom; diabetesskötare; kranskärlssjukdom; epilepsi; parkinson; fetma',
      signs:
        'mäta blodsockret; sockret svänger; fotvård; årskontroll; långtidssocker; insulinpump; sensor på armen; pipande andning; svullna ben; leva med sjukdomen; väga sig varje morgon; sluta röka',
    },
    en: {
      terms:
        'chronic illness; long-term condition; chronic disease; diabetes; asthma; copd; heart failure; hypertension; multimorbidity; kidney disease; dialysis; rheumatism; diabetes nurse; coronary disease; epilepsy; parkinson; obesity',
      signs:
        'measure blood sugar; sugars all over the place; foot care; annual check; long-term sugar; insulin pump; sensor on the arm; wheezing; swollen legs; live with the illness; weigh every morning; stop smoking',
    },
  },
  {
    key: 'oral-health',
    name: { fi: 'suun terveydenhuolto', sv: 'munhälsovård', en: 'oral health care' },
    fi: {
      terms:
        'suun terveydenhuolto; hammashoito; hammaslääkäri; suuhygienisti; hammashoitaja; suun hoito; hammashoitola; hampaiden hoito; suunhoito; suun terveys; hammashuolto',
      signs:
        'paikata hammas; hammaskivi; hammassärky; harjata hampaat; hampaan poisto; suun tarkastus; proteesi pestä; hammasharja; pora soi; hampaat hoitamatta; hammaslääkäripelko; suu auki',
    },
    sv: {
      terms:
        'munhälsovård; tandvård; tandläkare; munhygienist; tandskötare; munvård; tandklinik; munhälsa; mun- och tandvård',
      signs:
        'laga en tand; tandsten; tandvärk; borsta tänderna; dra ut tand; kontroll av munnen; rengöra protesen; tandborste; tandläkarskräck; gapa stort',
    },
    en: {
      terms:
        'oral health; dental care; dentist; dental hygienist; dental nurse; mouth care; dental clinic; dentistry; oral care; dental health',
      signs:
        'fill a tooth; tartar; toothache; brush teeth; pull a tooth; oral check-up; clean the dentures; toothbrush; fear of the dentist; open wide',
    },
  },
  {
    key: 'medical-devices',
    name: { fi: 'lääkinnälliset laitteet', sv: 'medicintekniska produkter', en: 'medical devices' },
    near: ['patient-safety'],
    fi: {
      terms:
        'lääkinnällinen laite; hoitolaite; laiteturvallisuus; lääkintätekniikka; infuusiopumppu; laiteosaaminen; laiterekisteri; tippalaskuri; laitepassi; laiteperehdytys; ruiskupumppu; laiteajokortti',
      signs:
        'pumppu hälyttää; laite epäkunnossa; lähettää laite huoltoon; akku loppu laitteesta; puuttuva osa; miten laite toimii; lainata laite toiselta osastolta; laitetta etsitään; uusi pumppu; laite rikki kesken hoidon; tarrassa huoltopäivä',
    },
    sv: {
      terms:
        'medicinteknisk produkt; medicinteknik; vårdutrustning; apparatsäkerhet; infusionspump; apparatservice; apparatkompetens; apparatfel; medicinsk apparat; droppräknare; apparatkörkort; sprutpump',
      signs:
        'pumpen larmar; apparaten ur funktion; skicka apparat på service; batteriet slut i apparaten; hur fungerar apparaten; låna apparat av annan avdelning; leta efter apparat; ny pump; apparaten går sönder',
    },
    en: {
      terms:
        'medical device; medical equipment; device safety; medical engineering; infusion pump; equipment maintenance; device training; device failure; equipment fault; syringe driver; device passport',
      signs:
        'pump alarms; equipment out of order; send for repair; battery flat in the device; how does the device work; borrow from another ward; look for equipment; new pump; device breaks down',
    },
  },
  {
    key: 'sterile-services',
    name: { fi: 'välinehuolto', sv: 'instrumentvård', en: 'sterile services' },
    near: ['infection-control'],
    fi: {
      terms:
        'välinehuolto; välinehuoltaja; välinehuoltokeskus; instrumenttien huolto; sterilointikeskus; autoklaavi; pesudesinfektiokone; instrumenttikori',
      signs:
        'kori puuttuu; likaiset instrumentit; pakata instrumentit; koneet täynnä instrumentteja; steriilipussi rikki; pikasterilointi; instrumentti rikki; kori väärin pakattu; indikaattori tarkistaa; laskea instrumentit',
    },
    sv: {
      terms:
        'instrumentvård; instrumentvårdare; instrumentvårdscentral; sterilcentral; autoklav; diskdesinfektor; instrumentkorg',
      signs:
        'korgen saknas; smutsiga instrument; packa instrument; trasig sterilpåse; instrumentet trasigt; korgen fel packad; kontrollera indikatorn; räkna instrument',
    },
    en: {
      terms:
        'sterile services; central sterile supply; instrument care; instrument processing; decontamination unit; autoclave; washer-disinfector; instrument tray',
      signs:
        'tray missing; dirty instruments; pack the instruments; torn sterile pack; broken instrument; tray packed wrong; check the indicator; count the instruments',
    },
  },
  {
    key: 'patient-transport',
    name: { fi: 'potilaskuljetus', sv: 'patienttransport', en: 'patient transport' },
    fi: {
      terms:
        'potilaskuljetus; potilaskuljettaja; sairaankuljetus; potilaan siirtokuljetus; kuljetuspyyntö; siirtokuljetus',
      signs:
        'viedä potilas tutkimukseen; viedä potilas röntgeniin; hakea potilas salista; odottaa kuljettajaa; hissi täynnä; sänky käytävällä; pyörätuoli hukassa; potilas odottaa käytävässä; kuljettajaa ei saada',
    },
    sv: {
      terms: 'patienttransport; patienttransportör; sjuktransport; transportbeställning; överföringstransport',
      signs:
        'köra patienten till undersökning; köra patienten till röntgen; hämta patienten från salen; vänta på transportör; hissen full; säng i korridoren; rullstolen borta; patienten väntar i korridoren',
    },
    en: {
      terms: 'patient transport; hospital porter; porter; transport request; patient escort; interhospital transfer',
      signs:
        'wheel the patient to; take the patient to radiology; collect the patient from theatre; wait for a porter; lift full; bed in the corridor; wheelchair missing; patient waits in the corridor',
    },
  },
  {
    key: 'ward-round',
    name: { fi: 'lääkärinkierto', sv: 'rond', en: 'ward round' },
    near: ['team-cooperation'],
    fi: {
      terms:
        'lääkärinkierto; lääkärin kierto; aamukierto; kierto osastolla; osastokierto; moniammatillinen kierto; kiertolista; kiertohoitaja',
      signs:
        'lääkäri tulee osastolle; odottaa lääkäriä osastolla; kiertää potilaat; määräykset kierrolta; kierto venyy; kierto myöhässä; lääkäri kiirehtii huoneesta; lääkäri ei ehdi osastolle; määräykset saamatta; kierrolla sovittiin',
    },
    sv: {
      terms: 'rond; läkarrond; morgonrond; avdelningsrond; mångprofessionell rond; rondlista; rondskötare; sittrond',
      signs:
        'läkaren kommer till avdelningen; vänta på läkaren på avdelningen; gå rond; ordinationer från ronden; ronden drar ut; ronden försenad; läkaren hinner inte till avdelningen; på ronden kom vi överens',
    },
    en: {
      terms:
        "ward round; doctor's round; morning round; multidisciplinary round; board round; bedside round; rounding list",
      signs:
        'doctor comes to the ward; wait for the doctor on the ward; go round the patients; orders from the round; round runs late; doctor has no time for the ward; agreed on the round',
    },
  },
  {
    key: 'peer-support-volunteers',
    name: { fi: 'vertaistuki ja vapaaehtoiset', sv: 'kamratstöd och frivilliga', en: 'peer support and volunteers' },
    fi: {
      terms:
        'vertaistuki; vertaistukija; vapaaehtoistyö; vapaaehtoinen; potilasjärjestö; vertaisryhmä; vapaaehtoistoiminta; tukihenkilö; olka-toiminta',
      signs:
        'saman kokenut; jutella toisen sairastuneen kanssa; sairaalan vapaaehtoinen; järjestön esite; saattaa potilasta vapaaehtoisena; ohjata järjestön pariin; seuraa yksinäiselle potilaalle',
    },
    sv: {
      terms:
        'kamratstöd; stödperson; frivilligarbete; frivillig; patientorganisation; kamratstödsgrupp; frivilligverksamhet; volontär',
      signs:
        'gått igenom samma sak; prata med en annan sjuk; frivillig på sjukhuset; organisationens broschyr; hänvisa till organisation; sällskap åt ensam patient',
    },
    en: {
      terms:
        'peer support; peer supporter; volunteer; volunteering; patient organisation; support group; support person; charity partner',
      signs:
        'been through the same; talk to another patient; hospital volunteer; leaflet from the association; refer to an association; company for a lonely patient',
    },
  },
];
