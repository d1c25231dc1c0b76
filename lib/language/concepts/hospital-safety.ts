import type { Concept } from '../types';

/** What can harm a patient in hospital, and what is done against it. */
export const hospitalSafetyConcepts: readonly Concept[] = [
  {
    key: 'patient-safety',
    name: { fi: 'potilasturvallisuus', sv: 'patientsäkerhet', en: 'patient safety' },
    fi: {
      terms:
        'potilasturvallisuus; asiakasturvallisuus; asiakas- ja potilasturvallisuus; hoidon turvallisuus; turvallinen hoito; turvallisuuskulttuuri; hoitovirhe; potilasvahinko; potilasvahinkoilmoitus; omavalvonta',
      signs:
        'varmistaa henkilöllisyys; tarkistaa ranneke; tarkistuslista läpi; väärä potilas; väärä puoli; tunnistaa potilas; varmistaa nimi ja tunnus; huomata ajoissa; potilas vaarassa; tuplatarkistus; henkilötunnus kysyä',
      opposites: 'potilas vahingoittui; potilasturvallisuus vaarantua; potilas sai väärää hoitoa; jäi huomaamatta',
    },
    sv: {
      terms:
        'patientsäkerhet; klientsäkerhet; klient- och patientsäkerhet; vårdens säkerhet; säker vård; säkerhetskultur; vårdfel; patientskada; patientskadeanmälan; egenkontroll',
      signs:
        'kontrollera identiteten; kolla armbandet; gå igenom checklistan; fel patient; fel sida; identifiera patienten; märka i tid; patienten i fara; dubbelkontroll; fråga personbeteckning',
      opposites: 'patienten skadades; patientsäkerheten äventyras; patienten fick fel vård',
    },
    en: {
      terms:
        'patient safety; safe care; safety culture; medical error; patient harm; treatment injury; safety of care; never event; client safety',
      signs:
        'check identity; check the wristband; run the checklist; wrong patient; wrong side; wrong site; identify the patient; notice in time; patient at risk; double check',
      opposites: 'patient was harmed; unsafe care; patient safety compromised; went unnoticed',
    },
  },
  {
    key: 'medication',
    name: { fi: 'lääkehoito', sv: 'läkemedelsbehandling', en: 'medication' },
    near: ['patient-safety'],
    fi: {
      terms:
        'lääkehoito; lääke; lääkitys; lääkitysturvallisuus; lääkehoidon turvallisuus; lääkitysvirhe; lääkelista; lääkkeen jakaminen; lääkkeenjako; lääkityksen tarkistus; kotilääkitys; annostus; lääkitysmääräys; lääkepoikkeama; monilääkitys; antibiootti; haittavaikutus; insuliini; suonensisäinen lääke; iv-lääkitys; suonensisäinen antibiootti',
      signs:
        'jakaa lääkkeet; väärä annos; väärä lääke; lääkekuppi; dosetti; lääke antamatta; antaa lääke; lääkehuone; pilleri; tipan laitto; kaksoistarkastus lääkkeistä; laskea annos; lääkelupa; lääkelaskut; ajantasainen lääkelista; lääkkeet sekaisin; lääkeaine allergia; häiriötön lääkkeenjako',
    },
    sv: {
      terms:
        'läkemedelsbehandling; läkemedel; medicinering; läkemedelssäkerhet; läkemedelsfel; medicinlista; läkemedelslista; medicindelning; läkemedelsgenomgång; dosering; läkemedelsordination; läkemedelsavvikelse; polyfarmaci; antibiotika; biverkning; insulin; intravenöst läkemedel',
      signs:
        'dela mediciner; fel dos; fel medicin; medicinkopp; dosett; medicinen inte given; ge medicin; medicinrum; piller; sätta dropp; dubbelkontroll av läkemedel; räkna dosen; läkemedelslov; läkemedelsräkning; uppdaterad läkemedelslista',
    },
    en: {
      terms:
        'medication; medicine administration; drug administration; medication safety; medication error; medication list; medication review; medicines reconciliation; dosage; prescription; drug chart; polypharmacy; antibiotic; side effect; insulin; intravenous drug; drug error',
      signs:
        'give out the meds; drug round; wrong dose; wrong drug; pill cup; pill organiser; dose missed; give the medicine; drug room; put up a drip; double-check drugs; calculate the dose; drug calculation; up-to-date medication list',
    },
  },
  {
    key: 'infection-control',
    name: {
      fi: 'hygienia ja infektioiden torjunta',
      sv: 'hygien och infektionsbekämpning',
      en: 'hygiene and infection control',
    },
    fi: {
      terms:
        'hygienia; käsihygienia; infektioiden torjunta; infektio; sairaalainfektio; hoitoon liittyvä infektio; aseptiikka; aseptinen; eristys; käsidesi; desinfiointi; kosketuseristys; epidemia; mrsa; esbl; norovirus; influenssa; hygieniahoitaja; leikkausalueen infektio; sterilointi; tartuntatauti; tartunta*0.7',
      signs:
        'pestä kädet; desinfioida kädet; käsihuuhde; suojakäsineet; hanskat; kasvomaski; maski kasvoilla; eristyshuone; sormukset pois; kynnet lyhyet; steriili pöytä; hengityssuojain; rokotus; potilaat samassa huoneessa; siivota huone; pinnat pyyhkiä; kanyylin pistopaikka; hygieniakierros',
      opposites: 'likaiset kädet; kädet pesemättä; tartunta leviää; tartuttaa potilas; haava tulehtua',
    },
    sv: {
      terms:
        'hygien; handhygien; infektionsbekämpning; infektion; sjukhusinfektion; vårdrelaterad infektion; aseptik; aseptisk; isolering; smitta; handsprit; desinfektion; kontaktisolering; epidemi; mrsa; esbl; norovirus; influensa; hygienskötare; sterilisering; smittsam sjukdom; basal hygien; vårdhygien',
      signs:
        'tvätta händerna; desinficera händerna; skyddshandskar; munskydd; isoleringsrum; ta av ringar; korta naglar; sterilt bord; andningsskydd; vaccination; patienter i samma rum; städa rummet; torka ytor; kanylens insticksställe; hygienrond',
      opposites: 'smutsiga händer; smittan sprids; smitta patienten; infekterat sår',
    },
    en: {
      terms:
        'hygiene; hand hygiene; infection control; infection prevention; hospital infection; healthcare-associated infection; asepsis; aseptic technique; isolation room; contagion; hand rub; disinfection; outbreak; mrsa; esbl; norovirus; influenza; surgical site infection; sterilisation; infectious disease',
      signs:
        'wash hands; disinfect hands; hand gel; gloves; face mask; wear a mask; bare below the elbows; rings off; sterile field; respirator mask; vaccination; patients in the same room; clean the room; wipe surfaces; cannula site; hygiene round',
      opposites: 'dirty hands; infection spreads; infect a patient; wound infected',
    },
  },
  {
    key: 'falls',
    name: { fi: 'kaatumiset', sv: 'fall', en: 'falls' },
    near: ['patient-safety'],
    fi: {
      terms:
        'kaatumisten ehkäisy; kaatumisriski; potilaan kaatuminen; kaatumisvaara; liukastuminen; kaatumisvaaran arviointi; lonkkamurtuma; potilas kaatua; putoaminen*0.6; kaatuminen*0.5',
      signs:
        'pudota sängystä; löytyi lattialta; huojua; jarrusukat; sängyn laita ylös; hälytysmatto; rollaattori mukaan; lähteä yksin vessaan; yöllä vessaan; kulku epävarmaa; tukeva jalkine; soittokello käden ulottuvilla; lonkka murtua; heikko tasapaino; hämärä huone',
    },
    sv: {
      terms:
        'fallolycka; fallprevention; fallrisk; patientens fall; falla omkull; förebygga fall; fallriskbedömning; höftfraktur; ramla',
      signs:
        'falla ur sängen; hittades på golvet; vingla; halkstrumpor; sänggrind uppe; larmmatta; går ensam på toa; toaletten på natten; ostadig gång; stadiga skor; ringklocka inom räckhåll; bryta höften; dålig balans',
    },
    en: {
      terms:
        'patient fall; fall prevention; risk of falling; falls risk; inpatient fall; falls assessment; hip fracture; patient falls',
      signs:
        'fall out of bed; fell on the way to the toilet; found on the floor; unsteady on feet; non-slip socks; bed rail up; alarm mat; walking frame; gets up alone; toilet at night; sturdy shoes; call bell within reach; break a hip; poor balance',
    },
  },
  {
    key: 'pressure-injuries',
    name: { fi: 'painehaavat ja haavanhoito', sv: 'trycksår och sårvård', en: 'pressure injuries and wound care' },
    fi: {
      terms:
        'painehaava; haavanhoito; painevaurio; makuuhaava; haava; painehaavan ehkäisy; asentohoito; krooninen haava; ihonhoito; haavahoitaja; haavasidos; säärihaava; painehaavariski',
      signs:
        'kääntää potilasta; vaihtaa asentoa; punoitus ristiselässä; punoittava kantapää; ihorikko; iho tarkistaa; painepatja; vaihtaa sidos; kantapäät koholle; haavan kuvaaminen; iho rikki; haava erittää; lakanan rypyt; alipaineimuhoito',
    },
    sv: {
      terms:
        'trycksår; sårvård; tryckskada; liggsår; förebygga trycksår; lägesändring; kroniskt sår; hudvård; sårskötare; sårförband; bensår; trycksårsrisk',
      signs:
        'byta ställning; vända patienten ofta; rodnad på korsryggen; röd häl; kontrollera huden; tryckavlastande madrass; byta förband; avlasta hälarna; fotografera såret; trasig hud; vätskande sår',
    },
    en: {
      terms:
        'pressure ulcer; pressure injury; wound care; bedsore; pressure sore; prevent pressure ulcers; repositioning; chronic wound; skin care; tissue viability; wound dressing; leg ulcer',
      signs:
        'change position; turn every two hours; redness on the sacrum; red heels; check the skin; pressure mattress; change the dressing; offload the heels; photograph the wound; broken skin; weeping wound',
    },
  },
  {
    key: 'pain',
    name: { fi: 'kivunhoito', sv: 'smärtvård', en: 'pain care' },
    fi: {
      terms:
        'kipu; kivunhoito; kivun hoito; kivun arviointi; kipumittari; kipulääke; kipulääkitys; kivunlievitys; krooninen kipu; kipupotilas; kipukynnys; kipuhoitaja; opioidi; leikkauksen jälkeinen kipu; kipupumppu; epiduraali; puudutus',
      signs:
        'asteikolla nollasta kymmeneen; kivulias; koskea kovasti; sattua kovasti; särkeä; irvistää kääntäessä; saada kipulääkettä; morfiini; nukkuu kivuitta; kylmäpakkaus; kivun kirjaaminen; pelätä kipua; hengitysharjoitus kipuun',
      opposites: 'kivuton; kivuttomuus; kipu hallinnassa; kipu hellittää',
    },
    sv: {
      terms:
        'smärta; smärtvård; smärtbehandling; smärtbedömning; smärtskala; smärtmedicin; smärtlindring; kronisk smärta; smärtpatient; värk; smärtskötare; opioid; postoperativ smärta; smärtpump; epidural; bedövning',
      signs:
        'på en skala från noll till tio; ont hela tiden; göra ont; har ont; grimasera; få smärtmedicin; värktablett; morfin; kylpåse; dokumentera smärta; rädd för smärta',
      opposites: 'smärtfri; smärtfrihet; smärtan under kontroll; smärtan släpper',
    },
    en: {
      terms:
        'pain; pain management; pain assessment; pain scale; painkiller; pain relief; chronic pain; analgesia; analgesic; pain nurse; opioid; postoperative pain; pain pump; epidural; anaesthetic block',
      signs:
        'on a scale from zero to ten; score from zero to ten; it hurts; in agony; wince when moved; get pain medication; morphine; cold pack; record the pain; afraid of pain',
      opposites: 'pain-free; pain under control; pain eases',
    },
  },
  {
    key: 'nutrition',
    name: { fi: 'ravitsemushoito', sv: 'nutritionsvård', en: 'nutrition care' },
    fi: {
      terms:
        'ravitsemus; ravitsemushoito; vajaaravitsemus; ruokailu; ravitsemusterapeutti; nesteytys; ruokavalio; nielemisvaikeus; täydennysravintojuoma; letkuravitsemus; potilasateria; nestelista; painonlasku; potilaan ruoka',
      signs:
        'ruoka ei maistu; syöttää potilas; avustaa syömisessä; punnita potilas; tarjotin jää koskematta; juoda riittävästi; nestevaje; kuiva suu; vetää väärään kurkkuun; sosemainen ruoka; syödä pienissä erissä; ruokahalu; leikkausta edeltävä paasto; paastota',
    },
    sv: {
      terms:
        'nutrition; nutritionsvård; undernäring; måltid på avdelningen; näringsterapeut; vätsketerapi; kost; sväljsvårighet; näringsdryck; sondmatning; patientmåltid; vätskelista; viktnedgång; dietist; patientmat',
      signs:
        'maten smakar inte; mata patienten; hjälpa vid måltiden; väga patienten; brickan orörd; dricka tillräckligt; vätskebrist; torr mun; sätta i halsen; passerad kost; äta små portioner; aptit; fasta före operation',
    },
    en: {
      terms:
        'nutrition; nutritional care; malnutrition; mealtime; dietitian; hydration; diet plan; swallowing difficulty; dysphagia; supplement drink; tube feeding; hospital food; fluid balance chart; weight loss',
      signs:
        'off food; feed the patient; help with eating; weigh the patient; tray untouched; drink enough; dehydrated; dry mouth; choke on food; pureed food; small portions; appetite; nil by mouth; fasting before surgery',
    },
  },
  {
    key: 'delirium-memory',
    name: { fi: 'sekavuus ja muistisairaus', sv: 'förvirring och minnessjukdom', en: 'delirium and dementia' },
    fi: {
      terms:
        'muistisairaus; sekavuus; delirium; sekavuustila; muistisairas; dementia; muistipotilas; akuutti sekavuus; vanhuspotilas; ikääntynyt potilas; geriatria; alzheimer; gerontologinen hoitotyö',
      signs:
        'harhailla käytävällä; vetää kanyylin irti; repiä tippaa; öisin sekava; ei tunnista omaisia; levoton vanhus; karata osastolta; kysyä samaa; etsiä kotiin; rauhoittaa muistisairasta; vierihoitaja; vierihoito; lepositeet; sidottu sänkyyn',
    },
    sv: {
      terms:
        'minnessjukdom; förvirring; delirium; förvirringstillstånd; minnessjuk; demens; dement patient; akut konfusion; äldre patient; geriatrik; alzheimer; geriatrisk vård',
      signs:
        'vandra i korridoren; dra ut kanylen; slita i droppet; förvirrad på natten; känner inte igen anhöriga; orolig äldre; rymma från avdelningen; fråga samma sak; vill hem hela tiden; lugna en minnessjuk; extravak; fastspänd i sängen',
    },
    en: {
      terms:
        'delirium; dementia; acute confusion; confused patient; memory disorder; alzheimer; elderly patient; older patient; geriatrics; geriatric care; person with dementia',
      signs:
        'wander in the corridor; pull out the cannula; pull at the drip; confused at night; does not recognise family; restless old; run off from the ward; ask the same thing; wants to go home; calm a confused patient; one-to-one observation; restraint',
    },
  },
  {
    key: 'monitoring-deterioration',
    name: {
      fi: 'potilaan seuranta ja tilan heikkeneminen',
      sv: 'övervakning och försämring',
      en: 'monitoring and deterioration',
    },
    near: ['patient-safety'],
    fi: {
      terms:
        'peruselintoiminnot; potilaan tilan heikkeneminen; news-pisteet; aikaisen varoituksen pisteytys; met-ryhmä; elvytys; potilasvalvonta; vitaalit; tehohoito; valvontaosasto; teho-osasto; sepsis; hengityslaite; monitori; hengitysvajaus; tarkkailu*0.6',
      signs:
        'mitata verenpaine; happisaturaatio laskea; hengitystiheys; soittaa elvytysryhmä; potilas menee huonoksi; hälytin piippaa; mitata kuume; monitori hälyttää; kutsua lääkäri paikalle; huono olo paheta; painelu; defibrillaattori; kalpea ja hikinen; seurata tiuhemmin; hälytysväsymys',
    },
    sv: {
      terms:
        'vitala funktioner; patientens försämring; news-poäng; tidig varning poäng; met-grupp; återupplivning; patientövervakning; vitalparametrar; intensivvård; övervakningsavdelning; intensivvårdsavdelning; sepsis; respirator; monitor; andningssvikt',
      signs:
        'mäta blodtrycket; syresättningen sjunker; andningsfrekvens; ringa hjärtlarm; patienten blir sämre; larmet piper; ta tempen; monitorn larmar; kalla på läkare; bröstkompression; defibrillator; blek och svettig; kontrollera oftare; larmtrötthet',
    },
    en: {
      terms:
        'vital signs; deteriorating patient; patient deterioration; early warning score; news score; rapid response team; resuscitation; patient monitoring; intensive care; critical care; high dependency unit; sepsis; ventilator; respiratory failure; observations chart',
      signs:
        'take blood pressure; saturation drops; oxygen sats; respiratory rate; call the crash team; patient gets worse; alarm beeping; take a temperature; monitor alarms; call the doctor; chest compressions; defibrillator; pale and sweaty; check more often; alarm fatigue',
    },
  },
];
