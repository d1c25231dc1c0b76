import type { Concept } from '../types';

/** Those who keep a house running: cleaners, kitchens, porters, caretakers. */
export const supportServicesConcepts: readonly Concept[] = [
  {
    key: 'ward-cleaning',
    name: { fi: 'sairaalasiivous', sv: 'sjukhusstädning', en: 'hospital cleaning' },
    near: ['cleaning', 'infection-control'],
    fi: {
      terms:
        'sairaalasiivous; eristyssiivous; loppusiivous; pintadesinfektio; mikrokuitu; siivousvaunu; puhtaustaso; yhdistelmäkone',
      signs:
        'mopata käytävä; pyyhkiä ovenkahvat; pyyhin kahvat; huone siivottiin eristyksen jälkeen; roskis pursuaa; eritetahra; vaunu jäi hissiin; mopit pesuun; sänkyjä pestiin; nihkeäpyyhintä; lattiakaivo haisee; huone valmiiksi uudelle; tahrat seinässä; vahaus; laitoshuolto*0.5; laitoshuoltaja*0.5; välinehuolto*0.5',
    },
    sv: {
      terms: 'sjukhusstädning; isoleringsstädning; slutstädning; ytdesinfektion; mikrofiber; städvagn',
      signs:
        'moppa korridoren; torka dörrhandtagen; rummet städades efter isolering; soporna svämmar över; vagnen blev i hissen; mopparna i tvätt; sängarna tvättades; rummet klart för nästa; lokalvård*0.5; lokalvårdare*0.5; anstaltsvårdare*0.5',
    },
    en: {
      terms:
        'hospital cleaning; domestic services; isolation cleaning; terminal clean; surface disinfection; microfibre; cleaning trolley',
      signs:
        'mop the corridor; wipe the door handles; room cleaned after isolation; bin overflowing; trolley left in the lift; mops to the wash; beds washed; room ready for the next; cleaner*0.5',
    },
  },
  {
    key: 'meals-and-kitchen',
    name: { fi: 'ruokahuolto', sv: 'måltidsservice', en: 'meals and kitchen' },
    near: ['food-services', 'nutrition'],
    fi: {
      terms:
        'ravintokeskus; jakelukeittiö; ruokavaunu; allergeeni; hihnajakelu; tarjotin; lounaslinjasto; keittäjä; palveluvastaava',
      signs:
        'tarjotin tuli väärälle; ruoka kylmää; lautanen palasi täysi; puuro pohjassa; patoja pestiin; gluteeniton unohtui; kuljetuslaatikko; tilaus myöhään; ruoka ei maistunut; keitto loppui kesken; linjasto tukossa; allergia lapussa; soseruoka; ruokahuolto*0.5; ruokapalvelu*0.5; keittiö*0.5; erityisruokavalio*0.5',
    },
    sv: {
      terms: 'måltidsservice; kosthåll; centralkök; matvagn; allergen; bricka; lunchlinje',
      signs:
        'brickan gick till fel; maten kall; tallriken kom tillbaka full; gröten bränd; glutenfri glömdes; maten smakade inte; soppan tog slut; allergi på lappen; puré; kök*0.5; specialkost*0.5; matsedel*0.5; kock*0.5',
    },
    en: {
      terms: 'food trolley; allergen; tray; lunch line',
      signs:
        'tray went to the wrong patient; food was cold; plate came back full; porridge burnt; gluten-free forgotten; soup ran out; allergy on the slip; pureed food; catering*0.5; meal service*0.5; kitchen*0.5; special diet*0.5',
    },
  },
  {
    key: 'food-waste',
    name: { fi: 'ruokahävikki', sv: 'matsvinn', en: 'food waste' },
    near: ['food-services', 'waste-and-recycling', 'sustainability'],
    fi: {
      terms: 'lautashävikki; ylijäämäruoka; tarjoiluhävikki; hävikkimittaus; hävikkiruoka',
      signs:
        'heitettiin ruokaa; kilo lautasilta; tehtiin liikaa; ruokaa jäi; leipä kuivui; ylijäämä myytiin; tähteet pakkaseen; annoskoko pienemmäksi; lapset jätti; ruokahävikki*0.5; hävikki*0.5; biojäte*0.5',
    },
    sv: {
      terms: 'tallrikssvinn; överbliven mat; svinnmätning',
      signs:
        'kastade mat; kilo från tallrikarna; lagade för mycket; maten blev över; brödet torkade; resterna i frysen; mindre portion; matsvinn*0.5; svinn*0.5; bioavfall*0.5',
    },
    en: {
      terms: 'plate waste; leftovers; surplus food; waste weighing',
      signs:
        'threw food away; kilos off the plates; cooked too much; food left over; bread went dry; leftovers in the freezer; smaller portion; food waste*0.5; biowaste*0.5',
    },
  },
  {
    key: 'porters-and-lifts',
    name: { fi: 'kuljetukset talossa', sv: 'transporter i huset', en: 'portering' },
    near: ['patient-transport', 'processes'],
    fi: {
      terms: 'sairaalakuljetus; sisäinen kuljetus; putkiposti; hissi*0.5; logistiikkatyöntekijä; kuljetustilaus',
      signs:
        'odotettiin kuljettajaa; potilas odotti kuvauksen jälkeen; hissi rikki; hissi jumissa; vein itse näytteen; putkiposti tukossa; sänky ei mahdu hissiin; pyörätuoli hukassa; kävelin viiteen kerrokseen; kuljettaja ei löytänyt osastoa; näyte seisoi; potilaskuljettaja*0.5; kuljetuspyyntö*0.5; kuljettaja*0.5',
    },
    sv: {
      terms: 'transportör; interna transporter; rörpost; hiss*0.5; vaktmästare*0.4',
      signs:
        'väntade på transport; patienten väntade efter röntgen; hissen trasig; bar själv provet; rörposten stopp; sängen går inte i hissen; rullstolen borta; provet stod; patienttransportör*0.5; transportbeställning*0.5',
    },
    en: {
      terms: 'portering; internal transport; pneumatic tube; lift*0.3; logistics worker',
      signs:
        'waited for the porter; patient waited after the scan; lift broken; carried the sample myself; tube blocked; bed will not fit the lift; wheelchair missing; sample sat there; porter*0.5; transport request*0.5',
    },
  },
  {
    key: 'building-troubles',
    name: { fi: 'tilojen ongelmat', sv: 'problem med lokalerna', en: 'building troubles' },
    near: ['premises', 'occupational-safety'],
    fi: {
      terms:
        'sisäilmaongelma; home*0.3; ilmanvaihto; remontti*0.5; vikailmoitus; lämpötila työtiloissa; melu*0.5; väistötila; työtilat',
      signs:
        'silmiä kirvelee; patteri kylmä; ikkuna ei aukea; vesi tippuu katosta; ämpäri katon alla; valo vilkkuu; lamppu pimeänä; ovi ei mene kiinni; vetää ikkunasta; huoltomies ei tullut; päänsärkyä töissä; sisäilma*0.5; kiinteistöhuolto*0.5',
    },
    sv: {
      terms: 'inneluft; mögel*0.5; ventilation; felanmälan; buller; evakueringslokal; arbetslokaler',
      signs:
        'det svider i ögonen; elementet kallt; fönstret går inte upp; det droppar från taket; hink under taket; lampan blinkar; dörren går inte igen; drar från fönstret; huvudvärk på jobbet; inomhusluft*0.5; fastighetsskötsel*0.5; renovering*0.5',
    },
    en: {
      terms: 'mould*0.5; ventilation; facilities maintenance; fault report; noise*0.4; temporary premises; workspaces',
      signs:
        'eyes sting; radiator cold; window will not open; dripping from the ceiling; bucket under the leak; light flickers; door will not shut; draught from the window; headache at work; indoor air*0.5; renovation*0.5',
    },
  },
  {
    key: 'outsourced-services',
    name: { fi: 'ulkoistetut palvelut', sv: 'utlagda tjänster', en: 'outsourced services' },
    near: ['cooperation-with-partners', 'contracts', 'purchasing'],
    fi: {
      terms:
        'ulkoistus; ulkoistettu; palveluntuottaja; ostopalvelu; palvelusopimus; sopimusseuranta; tilaaja; yhtiöittäminen',
      signs:
        'firma vaihtui; uusi firma tuli; ei kuulu sopimukseen; lasku joka käynnistä; kilpailutettiin halvimmalle; tuttu siivooja lähti; laatu laski; soita asiakaspalveluun; tikettiin; kilpailutus*0.5',
    },
    sv: {
      terms: 'utlagd; utläggning; serviceproducent; köptjänst; serviceavtal; beställare',
      signs:
        'firman byttes; ny firma kom; ingår inte i avtalet; faktura för varje besök; billigaste vann; kvaliteten sjönk; ring kundtjänsten; konkurrensutsättning*0.5',
    },
    en: {
      terms: 'outsourcing; outsourced; service provider; bought-in service; tendering; service contract',
      signs:
        'firm changed; new firm came; not in the contract; invoice for every visit; cheapest won; quality dropped; call the helpdesk',
    },
  },
  {
    key: 'seen-and-thanked',
    name: { fi: 'näkymätön työ näkyväksi', sv: 'osynligt arbete synligt', en: 'invisible work seen' },
    near: ['appreciation', 'meaningful-work', 'belonging'],
    fi: {
      terms: 'näkymätön työ; kiitos työstä; tasavertainen työyhteisön jäsen; osa tiimiä',
      signs:
        'kukaan ei huomaa kunnes jää tekemättä; moikataan nimeltä; ei edes tervehditä; kysyttiin mielipidettä siivoojalta; otettiin mukaan palaveriin; kutsuttiin kahville; sanottiin nimeltä; potilas kiitti siivoojaa; ohi kuin ilmaa; hoitaja kysyi minulta; sain kehuja; arvostus*0.5; työn arvostus*0.5',
      opposites: 'ei arvosteta; kohdellaan kuin ilmaa; pelkkä siivooja; ei kutsuttu mukaan',
    },
    sv: {
      terms: 'osynligt arbete; en del av teamet; jämbördig',
      signs:
        'ingen märker förrän det är ogjort; hälsar vid namn; hälsar inte ens; frågade städaren; togs med på mötet; bjöds på kaffe; patienten tackade städaren; som luft; uppskattning*0.5; uppskattat arbete*0.5',
      opposites: 'uppskattas inte; behandlas som luft; bara städare; bjöds inte in',
    },
    en: {
      terms: 'invisible work; work being valued; part of the team; equal member',
      signs:
        'nobody notices until it is not done; greets me by name; does not even say hello; asked the cleaner; taken along to the meeting; asked for coffee; patient thanked the cleaner; like thin air; got praised; appreciation*0.5',
      opposites: 'not valued; treated like air; just a cleaner; not invited',
    },
  },
  {
    key: 'machines-for-cleaning',
    name: { fi: 'koneet ja uudet välineet', sv: 'maskiner och nya redskap', en: 'machines and new tools' },
    near: ['automation', 'system-introduction', 'ergonomics'],
    fi: {
      terms:
        'siivousrobotti; lattianhoitokone; uusi laite; uudet välineet; kuljetusrobotti; tietokonepohjainen ohjaus; siivouksen tablettiohjaus; sensoriohjattu',
      signs:
        'robotti jäi jumiin; kone opasti; latasi yön; pelättiin robotin vievän; uusi moppi keventää; varsi säädettiin; kone ei mahdu; tehtävät puhelimesta; tabletissa näkyy huoneet; kukaan ei opettanut konetta; yhdistelmäkone*0.5',
    },
    sv: {
      terms: 'städrobot; kombimaskin; golvvårdsmaskin; nya redskap; ny apparat; transportrobot; sensorstyrd',
      signs:
        'roboten fastnade; laddade över natten; rädda att roboten tar; nya moppen lättare; skaftet ställdes; uppgifterna i telefonen; rummen syns på plattan; ingen lärde ut maskinen',
    },
    en: {
      terms: 'cleaning robot; scrubber dryer; floor machine; new tools; new device*0.6; transport robot; sensor-based',
      signs:
        'robot got stuck; charged overnight; afraid the robot takes; new mop is lighter; handle adjusted; tasks on the phone; rooms shown on the tablet; nobody taught the machine',
    },
  },
  {
    key: 'work-in-many-languages',
    name: { fi: 'kieli työssä', sv: 'språket i arbetet', en: 'language at work' },
    near: ['multilingual-work', 'equality', 'belonging', 'onboarding'],
    fi: {
      terms: 'kielimentori; työpaikkasuomi; kieltenopetus; kieliryhmä; kuvaohje',
      signs:
        'kysyin mitä sana tarkoittaa; nyökkäsi vaikka ei ymmärtänyt; puhuttiin liian nopeasti; sanakirja taskussa; kuvat seinälle; näytettiin kädestä; englanniksi hetken; oppi murretta; nauroivat aksentille; harjoiteltiin sanoja; uusi sana päivässä; papu; vihkoon sanoja; kirjoitti sanan lapulle; tulkki linjoilla; selkokieli*0.5; kielitaito*0.5; suomen kielen oppiminen*0.5; monikielinen työyhteisö*0.5',
    },
    sv: {
      terms: 'språkmentor; lära sig finska; bildinstruktion',
      signs:
        'frågade vad ordet betyder; nickade utan att förstå; talade för fort; ordbok i fickan; bilder på väggen; visade med handen; skrattade åt brytningen; övade ord; ett nytt ord om dagen; tolk på linjen; klarspråk*0.5; språkkunskaper*0.5; flerspråkig arbetsplats*0.5; invandrarbakgrund*0.5',
    },
    en: {
      terms: 'language mentor; learning finnish; immigrant background; picture instructions',
      signs:
        'asked what the word means; nodded without understanding; spoke too fast; dictionary in my pocket; pictures on the wall; showed by hand; laughed at my accent; practised words; a new word a day; interpreter on the line; plain language*0.5; language skills*0.5; multilingual workplace*0.5; interpreting*0.5',
    },
  },
];
