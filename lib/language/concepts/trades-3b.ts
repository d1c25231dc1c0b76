import type { Concept } from '../types';

/** Paper, chemicals, power plants and water works. */
export const trades3BConcepts: readonly Concept[] = [
  {
    key: 'field-rounds',
    name: { fi: 'kenttäkierros', sv: 'fältrond', en: 'operator rounds' },
    near: ['maintenance', 'preventive-maintenance', 'shift-work'],
    fi: {
      terms:
        'kenttäkierros; tarkastuskierros; käynnissäpitokierros; laakerin kuuntelu; lämpökamera; kierroslista; tiivistevuoto; öljynpinta*0.4; laitoskierros; kierrostarkastus; aistinvarainen tarkastus',
      signs:
        'laakeri ulisi; pumppu kuulosti oudolta; käsi kylkeen kuuma; tihkuu tiivisteestä; kävelin kierroksen; rasti joka ruutuun kävelemättä; öljysilmä tyhjä; hihna luistaa ja haisee; höyryä sihisi; taskulampulla putkisillalla; kirjattiin vihkoon muttei korjattu; tärinä kasvanut; kuulin ennen kuin näkyi; kansi helisi',
    },
    sv: {
      terms:
        'fältrond; tillsynsrond; värmekamera; tätningsläckage; oljenivå*0.4; lageravlyssning; anläggningsrond; rondering; okulär kontroll*0.6',
      signs:
        'lagret tjöt; pumpen lät konstig; handen på och het; sipprar från tätningen; gick ronden; kryss i varje ruta utan att gå; oljeglaset tomt; remmen slirar; ånga väste; med ficklampa på rörbron; vibrationen har ökat; hördes innan det syntes',
    },
    en: {
      terms:
        'operator round; field round; inspection round; operator maintenance; thermal camera; round sheet; seal leak; oil level*0.4',
      signs:
        'bearing was howling; pump sounded odd; too hot to touch; weeping from the seal; walked the round; ticked every box without walking; sight glass empty; belt slipping and smelling; steam hissing; by torch on the pipe rack; vibration has grown; heard it before it showed',
    },
  },
  {
    key: 'boiler-and-fuel',
    name: { fi: 'kattila ja polttoaine', sv: 'panna och bränsle', en: 'boiler and fuel' },
    near: ['energy-in-production', 'production-line', 'climate'],
    fi: {
      terms:
        'voimalaitos; lämpölaitos; höyrykattila; hake; polttoaineen syöttö; arina; leijupeti; tuhka; lentotuhka; savukaasu; kaukolämpö; kaukolämpöverkko; turpiini; varakattila; biopolttoaine; syöttöruuvi',
      signs:
        'hake jäässä; ruuvi jumissa; siilo holvaantui; kivi hakkeessa; märkää haketta; tuhkaa keuhkot täynnä; paine tippui; öljyllä ajettiin pakkasella; arina kuonassa; kuljetin pysähtyi yöllä; kova pakkanen ja kuorma tapissa; lämpö jäi tulematta koko kadulle; hiekkaa pedistä; rekkoja jonossa purulle',
    },
    sv: {
      terms:
        'kraftverk; värmeverk; ångpanna; flis; bränslematning; fluidbädd; aska*0.5; flygaska; rökgas; fjärrvärme; fjärrvärmenät; turbin; reservpanna; biobränsle; matarskruv',
      signs:
        'flisen frusen; skruven fast; silon valvade sig; sten i flisen; våt flis; lungorna fulla av aska; trycket sjönk; körde på olja i kölden; rosten full av slagg; transportören stannade; hård köld och full last; ingen värme på hela gatan',
    },
    en: {
      terms:
        'power plant; heating plant; steam boiler; wood chips; fuel feed; grate; fluidised bed; fly ash; ash handling; flue gas; district heating; turbine; reserve boiler; biofuel; feed screw',
      signs:
        'chips frozen; screw jammed; silo bridged; stone in the fuel; wet chips; lungs full of ash; pressure dropped; ran on oil in the cold; slag on the grate; conveyor stopped at night; no heat on the whole street; trucks queueing to unload',
    },
  },
  {
    key: 'emissions-and-permits',
    name: {
      fi: 'päästöt ja ympäristölupa',
      sv: 'utsläpp och miljötillstånd',
      en: 'emissions and environmental permits',
    },
    near: ['sustainability', 'law-and-agreements', 'measuring'],
    fi: {
      terms:
        'ympäristölupa; päästömittaus; päästöraja; lupaehto; päästöraja-arvo; typpipäästö; hiukkaspäästö; ympäristöraportti; ympäristöpoikkeama; savukaasupesuri; melumittaus; ympäristöviranomainen; luparaja',
      signs:
        'lupa-arvo ylittyi; tuntikeskiarvo yli; piipusta mustaa; mittari kalibroimatta; soitettiin valvojalle; pölyä naapurin autoille; selvitys viranomaiselle; ajettiin pienemmällä ettei ylity; suodatin repesi; poikkeamasta ilmoitettiin myöhään; letkusuodatin tukossa; purosta otettiin näytteet',
    },
    sv: {
      terms:
        'miljötillstånd; utsläppsmätning; utsläppsgräns; tillståndsvillkor; gränsvärde; kväveutsläpp; partikelutsläpp; miljörapport; miljöavvikelse; skrubber; bullermätning; miljömyndighet',
      signs:
        'tillståndsvärdet överskreds; timmedelvärdet över; svart ur skorstenen; mätaren okalibrerad; ringde tillsynen; damm på grannens bilar; utredning till myndigheten; körde lägre för att inte överskrida; filtret sprack; avvikelsen anmäldes sent',
    },
    en: {
      terms:
        'environmental permit; emission measurement; emission limit; permit condition; limit value; nitrogen oxide; particulate emission; environmental report; environmental deviation; scrubber; noise measurement',
      signs:
        "limit exceeded; hourly average over; black from the stack; analyser not calibrated; rang the regulator; dust on the neighbours' cars; explanation to the authority; ran lower to stay under; filter bag tore; reported late; samples from the brook",
    },
  },
  {
    key: 'sewage-treatment',
    name: { fi: 'jätevedenpuhdistus', sv: 'avloppsrening', en: 'waste water treatment' },
    near: ['sustainability', 'chemicals', 'public-services'],
    fi: {
      terms:
        'jätevesi; jätevedenpuhdistamo; puhdistamo; ilmastusallas; liete; lietteenkuivaus; saostuskemikaali; selkeytys; ohijuoksutus; fosfori; välppä; välpejäte; hulevesi; viemäriverkko; pumppaamo',
      signs:
        'pumppaamo tukossa rievuista; kosteuspyyhkeet pöntöstä; ilmastin sammui; liete pakenee; vaahto nousi altaasta; rankkasade ja ohi; rasvaa viemärissä; haju haalarissa; pumppu nostettiin käsin; lietettä kuivaimelta; bakteerit kuoli; teollisuudesta tuli jotain; rotta kaivossa; kaivon kansi auki',
    },
    sv: {
      terms:
        'avloppsvatten; avloppsreningsverk; reningsverk; luftningsbassäng; slam; slamtorkning; fällningskemikalie; bräddning; fosfor; rensgaller; dagvatten; avloppsnät; pumpstation',
      signs:
        'pumpstationen full av trasor; våtservetter i toan; luftaren stannade; slammet flyr; skummet steg; skyfall och bräddning; fett i avloppet; lukten i overallen; lyfte pumpen för hand; bakterierna dog; industrin släppte något; brunnslocket öppet',
    },
    en: {
      terms:
        'waste water; sewage treatment; treatment plant; aeration basin; sludge; sludge dewatering; coagulant; overflow discharge; phosphorus; bar screen; storm water; sewer network; pumping station',
      signs:
        'pump blocked with rags; wet wipes down the toilet; aerator stopped; sludge escaping; foam rose over; cloudburst and bypass; fat in the sewer; smell in the overalls; lifted the pump by hand; bacteria died; something came from industry; manhole cover open',
    },
  },
  {
    key: 'drinking-water',
    name: { fi: 'talousvesi ja vesijohtoverkko', sv: 'hushållsvatten och ledningsnät', en: 'drinking water and mains' },
    near: ['public-services', 'preparedness', 'quality'],
    fi: {
      terms:
        'talousvesi; vesilaitos; vedenottamo; vesijohtoverkko; putkirikko; vesitorni; vesikatko; keittokehotus; kloorauslaitos; vesinäyte; runkovesijohto; vuotovesi; vesimittari; verkostohuuhtelu',
      signs:
        'katu tulvii vettä; vesi ruskeaa hanasta; putki poikki pakkasella; sulkuventtiili ei löydy kartalta; venttiili juuttunut kiinni; vuotoa kuunneltiin yöllä; asukkaille tekstiviesti; lappu rappuun vesikatkosta; yökulutus nousi; kaivettiin kuoppa kadulle; paine putosi yläkerroksissa; vedenjakelupiste torilla; kartta ei vastaa maastoa',
    },
    sv: {
      terms:
        'hushållsvatten; vattenverk; vattentäkt; vattenledningsnät; rörbrott; vattentorn; vattenavbrott; kokuppmaning; klorering; vattenprov; huvudvattenledning; vattenmätare; läckvatten',
      signs:
        'vatten på gatan; brunt vatten ur kranen; röret av i kölden; avstängningsventilen finns inte på kartan; ventilen har kärvat; lyssnade efter läckan på natten; textmeddelande till invånarna; nattförbrukningen steg; grävde upp gatan; trycket sjönk i övre våningarna; kartan stämmer inte',
    },
    en: {
      terms:
        'drinking water; water works; water utility; water intake; water mains; burst main; water tower; water cut; boil water notice; chlorination; water sample; trunk main; water meter; leakage control',
      signs:
        'street flooded; brown water from the tap; main burst in the frost; valve not on the map; valve seized; listened for the leak at night; text message to residents; night flow went up; dug up the street; pressure dropped upstairs; map does not match',
    },
  },
  {
    key: 'power-lines',
    name: { fi: 'sähköverkko ja viankorjaus', sv: 'elnät och felavhjälpning', en: 'power lines and fault repair' },
    near: ['outages', 'breakdown', 'occupational-safety'],
    fi: {
      terms:
        'sähköverkko; sähköverkkoyhtiö; muuntaja; muuntamo; ilmajohto; maakaapeli; kaapelivika; linjatyö; verkostoasentaja; jakeluverkko; suurhäiriö; jännitetyö; sähköasema; sähkönjakelun häiriö; sähkönjakelukeskeytys',
      signs:
        'puu linjalla; myrsky kaatoi; asiakkaita pimeänä; kaapeli poikki kaivurilla; pylväskengillä ylös; maadoitukset paikoilleen; kelkalla linjaa pitkin; vikapaikka löytyi aamuyöllä; muuntaja pamahti; jännitteettömyys todettu; soittavat koska sähköt palaa; lumi taivutti puut; erotin jäässä; kolmas yö linjalla',
    },
    sv: {
      terms:
        'elnät; elavbrott; elnätsbolag; transformator; transformatorstation; luftledning; jordkabel; kabelfel; linjearbete; nätmontör; distributionsnät; storstörning; elstation; avbrott i eldistributionen',
      signs:
        'träd på linjen; stormen fällde; kunder utan ström; kabeln grävdes av; jordningarna på plats; med snöskoter längs linjen; felstället hittades på morgonnatten; transformatorn small; spänningslöst konstaterat; ringer när strömmen kommer; snön böjde träden',
    },
    en: {
      terms:
        'power grid; grid company; transformer; substation; overhead line; underground cable; cable fault; line work; lineman; distribution network; major disturbance; live working; power supply interruption',
      signs:
        'tree on the line; storm brought down; customers in the dark; digger cut the cable; earths in place; along the line by snowmobile; found the fault before dawn; transformer blew; proved dead; they ring asking when power is back; snow bent the trees',
    },
  },
  {
    key: 'dust-and-explosion',
    name: { fi: 'pöly ja räjähdysvaara', sv: 'damm och explosionsrisk', en: 'dust and explosion risk' },
    near: ['occupational-safety', 'machine-safety', 'cleaning'],
    fi: {
      terms:
        'pölyräjähdys; räjähdysvaara; atex; ex-tila; ex-luokiteltu; pölynpoisto; pölynsidonta; purupöly; puupöly; jauhopöly; räjähdyssuojaus; syttymislähde; kipinänilmaisin',
      signs:
        'pölyä sentti palkin päällä; puhallettiin paineilmalla; kuuma laakeri pölyssä; kännykkä ex-tilassa; väärä lamppu tilassa; kipinä suodattimeen; imuri ei vedä; pölyä leijuu ilmassa; siivottiin vasta tarkastukseen; purua kuljettimen alla; suodatin täynnä jauhoa; kyti kuljettimessa; maadoituslanka irti säiliöautosta',
    },
    sv: {
      terms:
        'dammexplosion; explosionsrisk; atex; ex-utrymme; dammsugning av processdamm; spåndamm; trädamm; mjöldamm; explosionsskydd; antändningskälla; gnistdetektor',
      signs:
        'en centimeter damm på balken; blåste med tryckluft; hett lager i dammet; telefon i ex-utrymmet; fel lampa i utrymmet; gnista till filtret; utsuget drar inte; damm i luften; städades först till inspektionen; spån under transportören; det pyrde i transportören',
    },
    en: {
      terms:
        'dust explosion; explosion hazard; atex; ex area; hazardous area; dust extraction; sawdust; wood dust; flour dust; explosion protection; ignition source; spark detector',
      signs:
        'a centimetre of dust on the beam; blew it off with compressed air; hot bearing in the dust; phone in the ex area; wrong lamp in the area; spark to the filter; extraction not pulling; dust hanging in the air; cleaned only for the inspection; smouldering in the conveyor',
    },
  },
];
