import type { Concept } from '../types';

/** Buying, making food and building electronics. */
export const trades2AConcepts: readonly Concept[] = [
  {
    key: 'supplier-quality',
    name: { fi: 'toimittajien laatu', sv: 'leverantörskvalitet', en: 'supplier quality' },
    near: ['purchasing', 'quality', 'cooperation-with-partners'],
    fi: {
      terms:
        'toimittajalaatu; toimittajareklamaatio; toimittajan arviointi; toimittaja-auditointi; alihankkijan laatu; hyväksytty toimittaja; toimittajaluettelo; toimittajapalaveri; materiaalitodistus; tavarantoimittaja*0.5',
      signs:
        'toimittajalta tuli sutta; todistus puuttuu erästä; sama vika kolmannen kerran; käytiin toimittajalla; vaihtoi materiaalin kysymättä; lähetin kuvat toimittajalle; eivät myönnä virhettä; lupasi korvata; halvin tuli kalliiksi; pisteytettiin toimittajat; yritti hinnan takia toista; tarkastetaan meillä joka erä',
    },
    sv: {
      terms:
        'leverantörskvalitet; leverantörsreklamation; leverantörsbedömning; leverantörsrevision; godkänd leverantör; materialintyg; leverantörsmöte; underleverantörens kvalitet',
      signs:
        'fick skräp från leverantören; intyget saknas för partiet; samma fel tredje gången; besökte leverantören; bytte material utan att fråga; skickade bilder till leverantören; medger inte felet; det billigaste blev dyrt; kontrollerar varje parti själva',
    },
    en: {
      terms:
        'supplier quality; supplier complaint; supplier assessment; supplier audit; approved supplier; material certificate; supplier review; supplier scorecard; vendor rating',
      signs:
        'got rubbish from the supplier; certificate missing for the lot; same fault a third time; visited the supplier; changed material without asking; sent photos to the supplier; will not admit the fault; cheapest turned out dear; we inspect every lot ourselves',
    },
  },
  {
    key: 'material-shortage',
    name: { fi: 'materiaalipuutteet', sv: 'materialbrist', en: 'material shortages' },
    near: ['purchasing', 'production-line', 'delivery-reliability'],
    fi: {
      terms:
        'materiaalipuute; komponenttipula; materiaalin saatavuus; puuteosa; puutelista; toimituskatko; varmuusvarasto; hälytysraja; tilauspiste; jälkitoimitus; saatavuusongelma; korvaava materiaali',
      signs:
        'yksi osa puuttuu; linja seisoo osan takia; tilattiin liian myöhään; toimitusaika venyi kahteen viikkoon; lentorahdilla kalliilla; lainattiin naapuritehtaalta; puutelistaa joka aamu; soittelen osien perään; kukaan ei tilannut lisää; viimeinen laatikko avattu; kesken jäi kun ei ollut; tehtiin valmiiksi paitsi yksi osa; kaksi kuukautta toimitusaikaa',
      opposites: 'kaikki osat saatavilla; osat ajoissa',
    },
    sv: {
      terms:
        'materialbrist; komponentbrist; bristlista; leveransavbrott; säkerhetslager; beställningspunkt; tillgång på material; ersättande material; restorder',
      signs:
        'en del fattas; linjen står för en del; beställdes för sent; leveranstiden blev två veckor längre; med flyg och dyrt; lånade av grannfabriken; bristlista varje morgon; ringer efter delar; ingen beställde mer; sista lådan öppnad',
    },
    en: {
      terms:
        'material shortage; component shortage; shortage list; supply disruption; safety stock; reorder point; parts availability; back order; substitute material',
      signs:
        'one part missing; line stands for one part; ordered too late; lead time stretched to; air freight at a cost; borrowed from the neighbour plant; shortage list every morning; ringing after parts; nobody reordered; opened the last box; all done except one part',
    },
  },
  {
    key: 'tendering',
    name: { fi: 'kilpailutus', sv: 'konkurrensutsättning', en: 'tendering' },
    near: ['purchasing', 'contracts', 'law-and-agreements'],
    fi: {
      terms:
        'tarjousvertailu; vertailuperuste; hankintailmoitus; suorahankinta; markkinaoikeus; kynnysarvo; minikilpailutus; hankintapäätös; julkinen kilpailutus; kilpailutusasiakirja; tarjousten vertailu; tarjousten avaus; hankinnan valmistelu; hankintakriteeri',
      signs:
        'vain yksi tarjous; halvin voitti; laatua ei pisteytetty; pyydettiin kolme tarjousta; valitettiin päätöksestä; vaatimus jäi pois pyynnöstä; käyttäjiltä ei kysytty; valmis ennen kuin kilpailutettiin; sopimuskausi loppuu; kysymyksiä ja vastauksia portaalissa; jumissa valituksen takia; kriteerit kirjoitettiin väärin',
    },
    sv: {
      terms:
        'anbudsbegäran; anbudsjämförelse; jämförelsegrund; direktupphandling; tröskelvärde; marknadsdomstolen; upphandlingsunderlag; upphandlingsannons; anbudsöppning; upphandlingsbeslut; anbudstävlan',
      signs:
        'bara ett anbud; billigaste vann; kvaliteten fick inga poäng; bad om tre anbud; besvär över beslutet; kravet föll bort; ingen frågade användarna; avtalsperioden tar slut; kriterierna skrevs fel',
    },
    en: {
      terms:
        'bid comparison; procurement law; award criteria; direct award; threshold value; invitation to tender; public tender; tender documents; bid opening; procurement notice; tender evaluation',
      signs:
        'only one bid; cheapest won; quality got no points; asked for three quotes; decision was appealed; requirement left out; nobody asked the users; contract period ends; criteria written wrong; stuck in an appeal',
    },
  },
  {
    key: 'small-orders-approval',
    name: { fi: 'tilaukset ja hyväksynnät', sv: 'beställningar och godkännanden', en: 'orders and approvals' },
    near: ['purchasing', 'bureaucracy', 'processes'],
    fi: {
      terms:
        'ostotilaus; hankintaehdotus; tilaushyväksyntä; ostopyyntö; hyväksyntäketju; tilausnumero; ostoreskontra; kotiinkutsu; hankintavaltuus; ostoraja; pienhankinta',
      signs:
        'kolmen esimiehen hyväksyntä; ruuveista tilauspyyntö; lasku ilman tilausnumeroa; ostin omalla rahalla; hyväksyntä seisoo lomalla; kahden euron tarvike; kukaan ei tiedä kuka saa tilata; tilataan mutta ei kirjata; laitettiin mappiin odottamaan; sama tavara kolmelta eri toimittajalta; ohi sopimuksen ostettu',
    },
    sv: {
      terms:
        'inköpsorder; inköpsförslag; beställningsgodkännande; inköpsanmodan; godkännandekedja; ordernummer*0.6; avrop; inköpsbefogenhet; småupphandling',
      signs:
        'tre chefer ska godkänna; anmodan för skruvar; faktura utan ordernummer; köpte med egna pengar; godkännandet står under semestern; ingen vet vem som får beställa; samma vara från tre leverantörer; köpt utanför avtalet',
    },
    en: {
      terms:
        'purchase order; purchase requisition; order approval; approval chain; po number; call-off order; purchasing authority; spending limit; maverick buying',
      signs:
        'three managers to approve; requisition for screws; invoice without an order number; bought it with my own money; approval stuck on holiday; nobody knows who may order; same item from three suppliers; bought outside the contract',
    },
  },
  {
    key: 'hygiene-zones',
    name: { fi: 'hygienia-alueet', sv: 'hygienzoner', en: 'hygiene zones' },
    near: ['quality', 'occupational-safety', 'standards-and-audits'],
    fi: {
      terms:
        'hygienia-alue; hygieniasulku; elintarvikehygienia; hygieniapassi; haccp; kengänvaihto; hiusverkko; käsienpesupiste; puhdastila; pintapuhtausnäyte; vierasesine; metallinilmaisin; elintarvikkeiden omavalvonta',
      signs:
        'hiuspussi unohtui; partasuoja päähän; sormus pois linjalla; saappaat pesukoneeseen; raakapuolelta kypsäpuolelle; vierailija ilman takkia; muovinpala massassa; metallinilmaisin hälytti; laastari sininen; kynän korkki hukassa; ovi auki likaiselle puolelle; näyte pinnasta; nenäliina taskussa; kengät vaihtoon sulussa',
    },
    sv: {
      terms:
        'hygienzon; hygiensluss; livsmedelshygien; hygienpass; haccp; hårnät; handtvättställ; renrum; ytprov; främmande föremål; metalldetektor; egenkontroll av livsmedel; hygienregler på linjen',
      signs:
        'hårnätet glömdes; skäggskydd på; ringen av på linjen; stövlarna till tvätten; från råsidan till kokta sidan; besökare utan rock; plastbit i massan; metalldetektorn larmade; blått plåster; byter skor i slussen',
    },
    en: {
      terms:
        'hygiene zone; hygiene lock; food hygiene; hygiene passport; own-check plan; haccp; hairnet; hand-wash station; clean room; swab sample; foreign body; metal detector',
      signs:
        'forgot the hairnet; beard cover on; ring off on the line; boots through the washer; raw side to cooked side; visitor without a coat; bit of plastic in the batch; metal detector went off; blue plaster; pen cap missing; change shoes in the lock',
    },
  },
  {
    key: 'allergens-and-labels',
    name: { fi: 'allergeenit ja etiketit', sv: 'allergener och etiketter', en: 'allergens and labels' },
    near: ['quality', 'complaints', 'risk-management'],
    fi: {
      terms:
        'allergeenipesu; ristikontaminaatio; pakkausmerkintä; etiketti*0.6; väärä etiketti; takaisinveto; tuoteseloste; parasta ennen; viimeinen käyttöpäivä; eränumero; etikettirulla; allergeenimerkintä; allergeenihallinta',
      signs:
        'väärä rulla koneessa; päiväys väärin leimattu; pähkinää samalla linjalla; maidoton ensin ajoon; etiketti vaihtui kesken erän; koko erä vedettiin pois kaupoista; resepti muuttui mutta etiketti ei; tarkistetaan ensimmäinen ja viimeinen; gluteeniton aamulla; kuluttaja soitti allergiasta; päiväysleima haalea; lavallinen väärillä tarroilla',
    },
    sv: {
      terms:
        'allergentvätt; korskontaminering; förpackningsmärkning; fel etikett; återkallelse; innehållsdeklaration; bäst före; sista förbrukningsdag; partinummer; allergenmärkning; allergenhantering',
      signs:
        'fel rulle i maskinen; fel datum stämplat; nötter på samma linje; mjölkfritt först; etiketten byttes mitt i partiet; hela partiet drogs tillbaka; receptet ändrades men inte etiketten; kollar första och sista; datumstämpeln blek',
    },
    en: {
      terms:
        'allergen clean; cross-contamination; package labelling; wrong label; product recall; ingredient list; best before; use-by date; batch number; lot code; allergen labelling; allergen control',
      signs:
        'wrong reel in the machine; wrong date printed; nuts on the same line; milk-free first; label changed mid-batch; whole batch pulled from shops; recipe changed but not the label; check the first and the last; date code faint; pallet with wrong stickers',
    },
  },
  {
    key: 'washing-the-line',
    name: { fi: 'linjan pesut', sv: 'tvätt av linjen', en: 'line washing' },
    near: ['cleaning', 'production-line', 'chemicals'],
    fi: {
      terms:
        'linjapesu; välipesu; loppupesu; cip-pesu; vaahtopesu; pesuohjelma; tuotantotilan pesu; huuhtelu*0.4; pesuvuoro; desinfiointiliuos; lattiakaivo',
      signs:
        'pesu meni pitkäksi; yöpesu jäi vajaaksi; vaahtoa joka paikassa; vesi seisoo lattialla; kone purettiin pesuun; jäämiä putkessa; pesijät ei ehdi; aamulla linja vielä märkä; letku liian lyhyt; sähkökaappiin vettä; pesuohjelma keskeytyi; sauma jäi likaiseksi; näyte ei puhdas; pesu joka vaihdossa',
    },
    sv: {
      terms:
        'linjetvätt; mellantvätt; sluttvätt; cip-tvätt; skumtvätt; tvättprogram; tvättskift; golvbrunn; desinfektionslösning',
      signs:
        'tvätten drog ut; natttvätten blev ofullständig; skum överallt; vatten står på golvet; maskinen plockades isär för tvätt; rester i röret; tvättarna hinner inte; linjen våt på morgonen; vatten i elskåpet; provet inte rent',
    },
    en: {
      terms:
        'line washing; intermediate clean; final clean; cip; clean in place; foam cleaning; wash programme; washdown; floor drain; sanitation shift',
      signs:
        'wash ran over; night wash left half done; foam everywhere; water standing on the floor; machine stripped for washing; residue in the pipe; line still wet in the morning; hose too short; water in the cabinet; swab not clean; wash at every change',
    },
  },
];
