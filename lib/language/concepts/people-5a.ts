import type { Concept } from '../types';

/** Shops, restaurants and hotels as they are told after closing: the till, the shelf, the kitchen pass, the room key. */
export const people5AConcepts: readonly Concept[] = [
  {
    key: 'shelf-and-replenishment',
    name: { fi: 'hyllytys ja täydennys', sv: 'påfyllning av hyllor', en: 'shelf stocking' },
    near: ['retail', 'warehouse-and-logistics', 'work-schedule'],
    fi: {
      terms:
        'hyllytys kaupassa; hyllynpuute; hyllyjen täyttö; täyttövuoro; hyllysaatavuus; kuormanpurku; esillepano; hyllykartta; hyllyreuna; pakastehuolto; maitokaappi',
      signs:
        'kuorma tuli aamuyöllä; hylly ammotti tyhjyyttään; rullakot käytävällä; hylly aukkoja täynnä; loppu jo yhdeltätoista; hyllyä täytettiin asiakkaiden seassa; etuveto; vanhin eteen; asiakas kysyi missä kahvi on; hyllykuvan mukaan; pahvit paalaimeen; sesonkitavara päädyssä; ketju siirsi hyllyt uusiksi; pakaste suli käytävälle; yöhyllyttäjä',
      opposites: 'hylly täynnä',
    },
    sv: {
      terms:
        'påfyllning av hyllor; hylltomt; hyllpåfyllare; uppackning av lass; exponering; hyllplan; hyllkant; frysvaror i butik; hylltillgänglighet',
      signs:
        'lasset kom på natten; hyllan gapade tom; rullburar i gången; slut redan klockan elva; fyllde på bland kunder; äldst först; kunden frågade var kaffet finns; kartong i balpressen; säsongsvaror på gaveln; hyllorna flyttades om; frysvaror smälte i gången',
      opposites: 'hyllan full',
    },
    en: {
      terms:
        'shelf stocking; stock on shelf; out of stock; shelf filling; product display; planogram; shelf edge; night fill; unloading deliveries',
      signs:
        'delivery came before dawn; shelf was bare; cages in the aisle; sold out by eleven; filling among customers; oldest to the front; customer asked where the coffee is; cardboard to the baler; seasonal goods at the end; layout changed again; frozen goods thawing in the aisle',
      opposites: 'shelf full',
    },
  },
  {
    key: 'till-and-checkout',
    name: { fi: 'kassatyö', sv: 'kassaarbete', en: 'checkout' },
    near: ['retail', 'customer-service', 'queues-waiting'],
    fi: {
      terms:
        'kassajono; itsepalvelukassa; kassapääte; kanta-asiakaskortti; vaihtoraha; kassavastaava; kassakone; maksupääte; alennuskoodi; kassaero; pikakassa; bonuskortti',
      signs:
        'jono ulkona asti; toinen kassa auki; kone ei tunnista tuotetta; itsepalvelukassa hälyttää; paperirulla loppui kesken; ikärajan tarkistus; vihannes punnitsematta; kassa ei täsmää; kortti ei mene läpi; asiakas antoi satasen; tuote ilman viivakoodia; lähimaksu ei toiminut; hinta eri kuin hyllyssä; muovipussia ei ollut; hymyilen vaikka selkä kipeä; kassatyö*0.5',
      opposites: 'ei jonoa kassalla',
    },
    sv: {
      terms:
        'kassakö; självbetjäningskassa; kassaterminal; stamkundskort; växelpengar; kassaapparat; betalterminal; kassadifferens; snabbkassa',
      signs:
        'kön ut genom dörren; öppna en kassa till; apparaten känner inte igen varan; självkassan larmar; kvittorullen slut; ålderskontroll; grönsaken ovägd; kassan stämmer inte; kortet går inte igenom; kunden betalade med hundra; vara utan streckkod; annat pris än på hyllan; ler fast ryggen värker; kassaarbete*0.5',
      opposites: 'ingen kö i kassan',
    },
    en: {
      terms:
        'checkout; cashier; till queue; self-checkout; till system; loyalty card; cash difference; card terminal; express till; price look-up',
      signs:
        'queue out the door; open another till; machine does not know the item; self-checkout alarm; receipt roll ran out; age check; vegetables not weighed; till does not balance; card declined; paid with a hundred note; no barcode; price differs from the shelf; smiling with a sore back',
      opposites: 'no queue at the till',
    },
  },
  {
    key: 'returns-and-defects-shop',
    name: { fi: 'palautus ja reklamaatio kaupassa', sv: 'retur och reklamation i butik', en: 'shop returns' },
    near: ['retail', 'complaints', 'customer-service'],
    fi: {
      terms:
        'palautus kaupassa; vaihto kuitilla; takuu; kuluttajansuoja; tuotereklamaatio; palautusoikeus; viallinen tuote; vaihtotavara; verkkokaupan palautus',
      signs:
        'kuitti kadonnut; käytetty mekko palautettiin; hihna katkesi toisella päivällä; asiakas huusi tiskillä; haluaa rahat takaisin; oikea koko vaihdettiin; palautettu ilman lappua; takaisinveto radiossa; hinta laski viikossa; verkkokaupasta tuli väärä väri; myytiin viimeinen kappale; vika korjattu takuuseen',
      opposites: 'tyytyväinen vaihtaja',
    },
    sv: {
      terms:
        'varuretur; retur i butik; byte mot kvitto; garanti; konsumentskydd; fel på varan; returrätt; reklamation i butik; näthandelsretur',
      signs:
        'kvittot borta; använd klänning kom tillbaka; remmen gick av andra dagen; kunden skrek vid disken; vill ha pengarna tillbaka; bytte till rätt storlek; returnerad utan lapp; återkallelse i radion; priset sjönk på en vecka; fel färg från nätbutiken; sista exemplaret såldes',
      opposites: 'nöjd kund efter bytet',
    },
    en: {
      terms:
        'shop returns; product return; exchange with receipt; warranty; faulty goods; consumer rights; online return; money-back request',
      signs:
        'receipt is lost; worn dress returned; strap broke on day two; customer shouted at the counter; wants the money back; swapped for the right size; returned without a tag; recall on the radio; price dropped in a week; wrong colour from the web shop; last one was sold',
      opposites: 'happy customer after exchange',
    },
  },
  {
    key: 'loss-and-shoplifting',
    name: { fi: 'hävikki ja näpistykset', sv: 'svinn och snatteri', en: 'shrinkage and shoplifting' },
    near: ['retail', 'security-services', 'cost-control'],
    fi: {
      terms:
        'hävikki kaupassa; näpistys; myymälävaras; hälytinportti; vartija kaupassa; ruokahävikki kaupassa; punalaputus; päiväyshävikki; kameravalvonta myymälässä; myymäläetsivä; varashälytin',
      signs:
        'pakkaus tyhjänä hyllyssä; punaisella lapulla; poistopäivän tuotteet; portti hälytti; kassi juosten ovesta; lihaa taskussa; meni hävikkiin; inventaario kesken yötä; varastosaldo ei täsmää; leipää roskiin illalla; alennuslaput aamulla; vartija paikalla puolessa tunnissa; inventaario*0.5',
      opposites: 'hävikki laski',
    },
    sv: {
      terms:
        'svinn i butik; snatteri; butikstjuv; larmbåge; butiksvakt; matsvinn i butik; prisnedsättning på gammal vara; butiksdetektiv; kameraövervakning i butik',
      signs:
        'tom förpackning på hyllan; röd lapp; varor på sista dagen; larmbågen tjöt; sprang ut med väskan; kött i fickan; inventering på natten; bröd i soporna på kvällen; vakten på en halvtimme; inventering*0.5',
      opposites: 'svinnet sjönk',
    },
    en: {
      terms:
        'retail shrinkage; shoplifting; shop theft; stocktake; security gate; store detective; food waste in shops; reduced to clear; shop cctv',
      signs:
        'empty box on the shelf; red sticker; last day products; gate alarm went; ran out with a bag; meat in his pocket; stocktake at night; stock count does not match; bread in the bin at closing; guard came in half an hour; reduced labels in the morning',
      opposites: 'shrinkage went down',
    },
  },
  {
    key: 'online-order-picking',
    name: { fi: 'verkkotilausten keräily', sv: 'nätorder i butik', en: 'online order picking' },
    near: ['retail', 'delivery-reliability', 'digital-services'],
    fi: {
      terms:
        'verkkokauppatilaus; verkkotilausten keräily; noutotilaus; ruokaostosten kotiinkuljetus; nouto myymälästä; korvaava tuote; noutolokero; kuljetusikkuna; toimituserä; verkkokaupan toimitus',
      signs:
        'keräsin kaksikymmentä tilausta; tuote loppu keräillessä; asiakkaalle soitettiin korvaavasta; banaanit vihreinä; kuljetus myöhässä puolitoista tuntia; noutolokeron koodi ei aukea; väärä kassi väärälle; jäätelö suli pussissa; ikkuna oli viidestä seitsemään; keräyksessä minuutti per rivi; ovella ei ollut ketään; perutut tilaukset',
      opposites: 'tilaus oikeassa ajassa',
    },
    sv: {
      terms:
        'nätorder; plockning av nätorder; hämtorder; matkasse hem; hämtning i butik; ersättningsvara; hämtskåp; leveransfönster',
      signs:
        'plockade tjugo beställningar; varan slut vid plocket; ringde om ersättning; gröna bananer; leverans en och en halv timme sen; hämtskåpet öppnas inte; fel kasse till fel kund; glassen smälte i påsen; ingen hemma vid dörren; en minut per rad; ställde in beställningar',
      opposites: 'beställningen i tid',
    },
    en: {
      terms:
        'online order; order picking for shops; click and collect; grocery delivery; picker in store; substitute product; pickup locker; delivery window; parcel machine',
      signs:
        'picked twenty orders; out of stock while picking; rang about a substitute; green bananas; delivery an hour and a half late; locker would not open; wrong bag to the wrong customer; ice cream melted; nobody at the door; a minute per line; cancelled orders',
      opposites: 'order on time',
    },
  },
  {
    key: 'store-opening-and-closing',
    name: { fi: 'aukiolo ja vuorot', sv: 'öppettider och skift', en: 'opening hours and shifts' },
    near: ['retail', 'work-schedule', 'short-staffed'],
    fi: {
      terms:
        'aukioloaika; aukiolot; viikonloppuvuoro; iltavuoro kaupassa; aukiolovuoro; sulkeminen; aamuavaus; joulusesonki; avausvuoro; osa-aikainen myyjä; tuntityöläinen; kausityöntekijä; ruuhka-aika',
      signs:
        'yksin illassa yhdeksään; avaan yksin aamulla; sulkeminen kesti tunnin; sovittiin vuoronvaihto tekstarilla; tunnit putosivat puoleen; lista tuli vasta eilen; jouluaatto töissä; hiljainen tiistai; kolme yhtä aikaa tauolla; nolla asiakasta ja auki; harjoittelija kassalla yksin; alle kymmenen tuntia viikossa; pyhäpäivänä auki; lomalla ei ketään',
      opposites: 'reilu vuorolista',
    },
    sv: {
      terms:
        'öppettider; kvällsskift i butik; helgskift; stängning; öppningsskift; julsäsong; deltidsförsäljare; säsongsanställd; rusningstid',
      signs:
        'ensam till nio på kvällen; öppnar ensam på morgonen; stängningen tog en timme; bytte skift per sms; timmarna halverades; listan kom först igår; jobbar julafton; stilla tisdag; praktikanten ensam i kassan; öppet på helgdagen; ingen på semestern; timanställd*0.5',
      opposites: 'rättvis skiftlista',
    },
    en: {
      terms:
        'opening hours; closing shift; weekend shift; opening shift; christmas season; part-time shop assistant; casual worker; seasonal staff; rush hour in the shop',
      signs:
        'alone until nine; opened up alone; closing took an hour; swapped shifts by text; hours cut in half; rota came yesterday; working christmas eve; quiet tuesday; trainee alone on the till; open on the bank holiday; nobody to cover the holidays',
      opposites: 'fair rota',
    },
  },
  {
    key: 'table-service-floor',
    name: { fi: 'salityö ravintolassa', sv: 'servering', en: 'restaurant floor' },
    near: ['customer-service', 'tourism-and-events', 'workload'],
    fi: {
      terms:
        'salityö; salihenkilökunta; hovimestari; pöytävaraus; annos*0.5; tilaus pöytään; tippi; anniskelu; viinisuositus; salipäällikkö',
      signs:
        'pöytä kaksitoista odottaa; kaksi ryhmää samaan aikaan; varaus puuttui kirjasta; annos takaisin keittiöön; allergia jäi kertomatta; päivällinen kesti kolme tuntia; pöytä vapaaksi kahdeksalta; asiakas napsutti sormia; juomat tuli väärään pöytään; lasku jaettiin kuudelle; ovella kysyttiin paikkaa; yksi salissa ja neljätoista pöytää; juoksin tarjotin kädessä; tiskikone rikki ja lasit loppu; ikä kysyttiin baarissa; hymy päällä loppuun; tarjoilija*0.5',
      opposites: 'sujuva ilta salissa',
    },
    sv: {
      terms:
        'serveringsarbete; salsarbete; hovmästare; bordsbokning; portion; beställning vid bord; dricks; servering; alkoholservering; vinrekommendation',
      signs:
        'bord tolv väntar; två sällskap samtidigt; bokningen fattades; portionen tillbaka till köket; allergin glömdes; middagen tog tre timmar; bordet ledigt klockan åtta; kunden knäppte med fingrarna; drinkarna till fel bord; notan delades på sex; ensam i salen med fjorton bord; sprang med brickan; diskmaskinen trasig och glasen slut; leg i baren; servitör*0.5',
      opposites: 'smidig kväll i salen',
    },
    en: {
      terms:
        'waitress; table service; restaurant floor; head waiter; table reservation; course at the table; tip; wine recommendation; bar service; serving alcohol',
      signs:
        'table twelve is waiting; two groups at once; booking missing; plate sent back; forgot the allergy; dinner took three hours; table due back at eight; snapped his fingers; drinks to the wrong table; bill split six ways; alone on the floor with fourteen tables; ran with the tray; dishwasher down and no glasses; asked for id at the bar; kept smiling; waiter*0.5',
      opposites: 'smooth evening on the floor',
    },
  },
];
