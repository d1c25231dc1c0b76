import type { Concept } from '../types';

/** Money: what work costs, what it brings, what is bought. */
export const economyConcepts: readonly Concept[] = [
  {
    key: 'cost-control',
    name: { fi: 'kustannusten hallinta', sv: 'kostnadskontroll', en: 'cost control' },
    fi: {
      terms:
        'kustannus; kustannusten hallinta; kustannustehokas; säästö; säästötoimi; kulukuri; kulusäästö; taloudellisuus; leikkaus menot; säästöohjelma',
      signs:
        'säästää rahaa; leikata kulut; karsia menot; kiristää vyötä; käyttää loppuun tarvike; hävikki pienentää; halvempi vaihtoehto; maksaa liikaa; kulut kuriin; venyttää penni; miettiä tarvitaanko; verrata hinnat; juustohöylä',
      opposites:
        'kulut karata; tuhlata rahaa; kallis ratkaisu; rahaa valua hukkaan; kustannukset paisua; laskut kasvaa',
    },
    sv: {
      terms:
        'kostnad; kostnadskontroll; kostnadseffektivitet; besparing; sparåtgärd; sparprogram; nedskärning; kostnadsbesparing; sparsamhet',
      signs:
        'spara pengar; skära i kostnader; minska utgifter; dra åt svångremmen; minska svinn; billigare alternativ; kostar för mycket; osthyvel; vända på slantarna; jämföra priser',
      opposites: 'kostnader skenar; slösa pengar; dyr lösning; pengar rinner iväg; kostnader sväller',
    },
    en: {
      terms:
        'cost; cost control; cost efficiency; savings; saving measure; cost cutting; cutbacks; cost saving; thrift',
      signs:
        'save money; cut costs; trim spending; tighten belt; reduce waste of supplies; cheaper alternative; costs too much; pinch pennies; is this purchase needed; compare prices; across-the-board cut',
      opposites: 'costs spiral; waste money; expensive solution; money down the drain; overspend',
    },
  },
  {
    key: 'growth',
    name: { fi: 'kasvu', sv: 'tillväxt', en: 'growth' },
    fi: {
      terms:
        'kasvu liiketoiminta; kasvustrategia; kasvutavoite; kannattava kasvu; liikevaihto; markkinaosuus; laajentuminen; kasvuyritys; liiketoiminnan kasvu',
      signs:
        'uusi asiakkuus voittaa; avata uusi toimipiste; tilauskanta kasvaa; kysyntä kasvaa; laajentaa toiminta; palkata lisää väkeä; uusi markkina; tilaus enemmän; uusi tuote myyntiin; myynti kasvaa; vallata markkina',
      opposites:
        'tilaukset vähentyä; tilauskirja tyhjä; supistaa toiminta; liikevaihto laskea; kysyntä hiipua; sulkea toimipiste',
    },
    sv: {
      terms:
        'tillväxt; tillväxtstrategi; tillväxtmål; lönsam tillväxt; omsättning; marknadsandel; expansion; tillväxtföretag',
      signs:
        'vinna ny kund; öppna nytt kontor; orderstock växer; efterfrågan växer; utvidga verksamhet; anställa fler; ny marknad; ny produkt till försäljning; försäljning ökar',
      opposites:
        'färre beställningar; tom orderbok; dra ner verksamhet; omsättning sjunker; efterfrågan minskar; stänga kontor',
    },
    en: {
      terms:
        'growth; growth strategy; growth target; profitable growth; revenue; market share; business expansion; growth company',
      signs:
        'win new customer; open new office; order book grows; demand grows; expand business; hire more people; new market; launch product; sales grow; scale up',
      opposites: 'fewer orders; empty order book; scale down; revenue falls; demand drops; close branch',
    },
  },
  {
    key: 'budgeting',
    name: { fi: 'talousarvio ja budjetti', sv: 'budget', en: 'budget' },
    fi: {
      terms:
        'budjetti; talousarvio; määräraha; budjetointi; taloussuunnittelu; rahoitus; talousseuranta; budjettivastuu; kustannuspaikka; alijäämä*0.7',
      signs:
        'rahaa jäljellä; seurata eurot; kuukausiraportti talous; pysyä budjetissa; raha riittää; tulosennuste; säästövelvoite; rahat loppua; anoa lisärahaa; mistä rahat; talouspäällikkö kysyä; valtionosuus',
      opposites: 'budjetti ylittyä; rahat loppuneet kesken; menot ylittää tulot; alibudjetoitu',
    },
    sv: {
      terms:
        'budget; anslag; budgetering; ekonomiplanering; finansiering; ekonomiuppföljning; budgetansvar; kostnadsställe; underskott*0.7',
      signs:
        'pengar kvar; följa upp ekonomi; månadsrapport ekonomi; hålla budget; pengarna räcker; prognos för resultat; begära mer pengar; ekonomichef frågar; statsandel',
      opposites: 'budget överskrids; pengarna slut; utgifter större än inkomster; underbudgeterad',
    },
    en: {
      terms:
        'budget; appropriation; budgeting; financial planning; funding; budget monitoring; budget responsibility; cost centre; deficit*0.7',
      signs:
        'money left; keep track of spending; monthly financial report; stay within budget; money is enough; result forecast; ask for extra money; finance manager asks; central government grant',
      opposites: 'over budget; money ran out; spending exceeds income; underfunded',
    },
  },
  {
    key: 'productivity',
    name: { fi: 'tuottavuus', sv: 'produktivitet', en: 'productivity' },
    fi: {
      terms:
        'tuottavuus; tehokkuus; työn tehokkuus; tuloksellisuus; tuottavuusohjelma; tehostaminen; työn tuottavuus; vaikuttavuus*0.6; läpimenoaika*0.7',
      signs:
        'saada enemmän aikaan; turha työvaihe pois; sujuvampi työ; aikaa säästyä; nopeammin valmis; karsia turhat kokoukset; tehdä kerralla oikein; yhtä monta vähemmällä väellä; käyttää aika oikeaan; suoritteet kasvaa; tyhjäkäynti vähetä',
      opposites:
        'tehdä turhaa; tehdä päällekkäistä; aikaa hukata; etsiä tavaroita; tyhjän odottelu; hukka-aika; tehottomuus',
    },
    sv: {
      terms:
        'produktivitet; effektivitet; arbetseffektivitet; effektivisering; arbetsproduktivitet; resultatrik verksamhet; genomloppstid*0.7',
      signs:
        'få mer gjort; slippa onödigt moment; smidigare arbete; tid sparas; snabbare klart; färre onödiga möten; göra rätt första gången; samma med färre händer; använda tid rätt; mindre tomgång',
      opposites: 'göra onödigt; dubbelarbete; slösa tid; leta efter saker; vänta i onödan; ineffektiv',
    },
    en: {
      terms:
        'productivity; efficiency; work efficiency; labour productivity; streamlining; output per hour; throughput time*0.7; performance improvement',
      signs:
        'get more done; unnecessary step removed; smoother work; time saved; finish faster; fewer pointless meetings; right first time; same with fewer people; make good use of time; less idle time',
      opposites:
        'unnecessary work; duplicate work; waste time; look for things; wait for nothing; inefficient; reinvent wheel',
    },
  },
  {
    key: 'purchasing',
    name: { fi: 'hankinnat', sv: 'upphandling och inköp', en: 'procurement' },
    fi: {
      terms:
        'hankinta; julkinen hankinta; kilpailutus; hankintalaki; osto; ostotoiminta; tarjouspyyntö; toimittaja hankinta; hankintaohje; tarveselvitys; ostaja',
      signs:
        'tilata tarvike; pyytää tarjous; kilpailuttaa; tehdä tilaus; valita toimittaja; hyllyssä loppu; ostokärry; markkinavuoropuhelu; tavara saapua; tilausjärjestelmä; hyväksyä osto; vertailla tarjous; suorahankinta',
      opposites: 'ohiosto; tilaus myöhässä; tarvikkeet loppu; väärä tavara toimittaa; ostaa ohi sopimuksen',
    },
    sv: {
      terms:
        'upphandling; inköp; offentlig upphandling; upphandlingslag; konkurrensutsättning; offertförfrågan; inköpare; leverantör; anskaffning',
      signs:
        'beställa förnödenheter; begära offert; konkurrensutsätta; göra beställning; välja leverantör; slut i hyllan; marknadsdialog; varor kommer; godkänna inköp; jämföra offerter; direktupphandling',
      opposites: 'köp utanför avtal; försenad beställning; slut på material; fel vara levererad',
    },
    en: {
      terms:
        'procurement; purchasing; public procurement; procurement act; call for tenders; competitive tendering; purchase; supplier; buyer',
      signs:
        'order supplies; request quote; put out to tender; place order; choose supplier; out of stock; market dialogue; goods arrive; approve purchase; compare bids; direct award',
      opposites: 'maverick buying; late order; ran out of supplies; wrong goods delivered; off-contract purchase',
    },
  },
  {
    key: 'invoicing',
    name: { fi: 'laskutus ja kirjanpito', sv: 'fakturering och bokföring', en: 'invoicing and accounting' },
    fi: {
      terms:
        'laskutus; kirjanpito; lasku*0.7; ostolasku; myyntilasku; maksatus; tilinpäätös; matkalasku; tosite; perintä; tiliöinti; taloushallinto',
      signs:
        'hyväksyä lasku; tarkastaa lasku; lasku kiertää; eräpäivä; kuitti puuttua; tiliöidä; täsmäyttää tili; kuukauden katko; maksumuistutus; viitenumero; hyvityslasku; skannata kuitti; tilintarkastaja',
    },
    sv: {
      terms:
        'fakturering; bokföring; faktura; inköpsfaktura; försäljningsfaktura; utbetalning; bokslut; reseräkning; verifikat; indrivning; kontering; ekonomiförvaltning',
      signs:
        'godkänna faktura; kontrollera faktura; faktura cirkulerar; förfallodag; kvitto saknas; kontera; stämma av konto; månadsbokslut; betalningspåminnelse; referensnummer; kreditfaktura; revisor',
    },
    en: {
      terms:
        'invoicing; accounting; bookkeeping; invoice; accounts payable; accounts receivable; payment run; financial statements; travel expense claim; debt collection; financial administration',
      signs:
        'approve invoice; check invoice; due date; missing receipt; post entry; reconcile account; month-end close; payment reminder; reference number; credit note; auditor asks',
    },
  },
  {
    key: 'profitability',
    name: { fi: 'kannattavuus', sv: 'lönsamhet', en: 'profitability' },
    near: ['pricing', 'cost-control'],
    fi: {
      terms:
        'kannattavuus; liiketulos; voitto liike; tuottoprosentti; myyntikate; kassavirta; taloudellinen tulos; investointi*0.6; takaisinmaksuaika',
      signs:
        'jäädä viivan alle; tehdä tulosta; plussalla; kannattava kauppa; rahaa tuottaa; laskea kannattaako; maksaa itsensä takaisin; kassa riittää; maksukyky; projekti tuottaa',
      opposites: 'tehdä tappiota; miinuksella; tappiollinen; konkurssi; kassa tyhjä; ei kannattaa rahallisesti',
    },
    sv: {
      terms:
        'lönsamhet; rörelseresultat; vinst; avkastning; kassaflöde; ekonomiskt resultat; investering*0.6; återbetalningstid',
      signs:
        'bli något på sista raden; gå på plus; lönsam affär; räkna om det lönar sig; betala sig tillbaka; kassan räcker; betalningsförmåga',
      opposites: 'gå med förlust; på minus; förlustbringande; konkurs; tom kassa',
    },
    en: {
      terms:
        'profitability; operating profit; profit; return on investment; cash flow; financial result; investment*0.6; payback period; bottom line',
      signs:
        'in the black; profitable business; does it pay off; pays for itself; break even; cash is enough; ability to pay',
      opposites: 'make loss; in the red; loss-making; bankruptcy; empty till',
    },
  },
];
