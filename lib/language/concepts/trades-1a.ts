import type { Concept } from '../types';

/** Warehouses, yards and rounds of delivery. */
export const trades1AConcepts: readonly Concept[] = [
  {
    key: 'picking-errors',
    name: { fi: 'keräilyvirheet', sv: 'plockfel', en: 'picking errors' },
    near: ['warehouse-and-logistics', 'quality', 'delivery-reliability'],
    fi: {
      terms:
        'keräilyvirhe; keräilylista; keräilijä; puhekeräily; keräilytarkkuus; keräilyrivi; väärä tuote; lähetysvirhe; keräilypaikka; tarkistuskeräily; keräilyvaihe; keräilykärry',
      signs:
        'väärä tuote laatikossa; keräsin väärän koon; vierekkäiset paikat sekoittuu; rivi jäi keräämättä; kuulokkeet hokee numeroita; asiakas sai väärän; kaksi melkein samaa pakkausta; lista kädessä käytävällä; kappaleet vai laatikot; luin hyllypaikan väärin; laskin lavan kahdesti; tarkistusnumero ei täsmännyt; yksi kolli liikaa; keräilykone piippaa',
    },
    sv: {
      terms: 'plockfel; plocklista; plockare; röstplock; plockrad; plockplats; fel artikel; felleverans; plockvagn',
      signs:
        'fel vara i lådan; plockade fel storlek; platserna bredvid varandra; en rad blev oplockad; hörlurarna läser siffror; kunden fick fel; nästan likadana förpackningar; styck eller kartong; ett kolli för mycket',
    },
    en: {
      terms:
        'picking error; picking list; picker; voice picking; pick line; pick location; wrong item; mispick; pick accuracy',
      signs:
        'wrong item in the box; picked the wrong size; bins next to each other; line left unpicked; headset reads numbers; customer got the wrong one; two nearly identical packs; each or case; check digit did not match; one carton too many',
    },
  },
  {
    key: 'stock-balance',
    name: { fi: 'varastosaldot ja inventaario', sv: 'lagersaldo och inventering', en: 'stock balance and counting' },
    near: ['warehouse-and-logistics', 'data-quality', 'cost-control'],
    fi: {
      terms:
        'varastosaldo; inventointi; saldovirhe; saldoero; hyllypaikka; varastopaikka; kiertoinventointi; varastohävikki; saldokorjaus; varaston laskenta; saldo*0.5',
      signs:
        'saldo heittää; järjestelmän mukaan on; hylly tyhjä vaikka saldoa; etsin puoli tuntia; löytyi väärältä paikalta; laskettiin hyllyt; laskettiin yöllä kaikki; saldoa viisi hyllyssä nolla; ei kuitattu ulos; joku otti kirjaamatta; miinussaldolla; siirretty eikä merkattu; haamusaldo; lava hukassa',
      opposites: 'saldot täsmää; saldo piti paikkansa',
    },
    sv: {
      terms:
        'saldofel; saldodifferens; lagerplats; hyllplats; cyklisk inventering; lagersvinn; saldokorrigering; lagerräkning; årsinventering; saldo*0.4',
      signs:
        'saldot visar fel; enligt systemet finns; hyllan tom fast saldot; letade en halv timme; fanns på fel plats; räknade hyllorna; någon tog utan att skriva; minussaldo; flyttad men inte bokad; pallen försvunnen',
      opposites: 'saldona stämmer',
    },
    en: {
      terms:
        'stock count; cycle count; inventory count; bin location; stock discrepancy; inventory accuracy; shrinkage; stock adjustment',
      signs:
        'system says we have; shelf empty but stock shows; searched for half an hour; found in the wrong bin; counted the shelves; somebody took it without booking; negative stock; moved and not recorded; pallet missing; phantom stock',
      opposites: 'stock figures match',
    },
  },
  {
    key: 'goods-receiving',
    name: { fi: 'tavaran vastaanotto', sv: 'godsmottagning', en: 'goods receiving' },
    near: ['warehouse-and-logistics', 'processes', 'data-quality'],
    fi: {
      terms:
        'vastaanottotarkastus; tavarantarkastus; lähetyslista; rahtikirja; saapuva tavara; vastaanottolaituri; kuljetusvaurio; purkulaituri; lastauslaituri; saapumiskirjaus; vastaanottokuittaus; tavarantarkastaja; saapuva lähetys',
      signs:
        'kuorma tuli ilman papereita; rekka peruutti laituriin; ei mitään etiketissä; lavalappu puuttuu; kolme autoa samaan aikaan; lava rikki saapuessa; kuittasin varauksella; kollit ei täsmää rahtikirjaan; tavara makaa vastaanotossa; kukaan ei tiennyt kenelle; purettiin käsin kontti; kuljettaja odottaa purkua; kuva vauriosta; purkuaika varaamatta',
    },
    sv: {
      terms:
        'mottagningskontroll; följesedel; fraktsedel; ankommande gods; lastkaj; lossningskaj; transportskada; ankomstregistrering; varumottagning; ankomstkontroll',
      signs:
        'lasset kom utan papper; bilen backade till kajen; palletiketten saknas; tre bilar samtidigt; pallen trasig vid ankomst; kvitterade med förbehåll; antalet kollin stämmer inte; godset ligger i mottagningen; chauffören väntar på lossning; lossade containern för hand',
    },
    en: {
      terms:
        'goods receiving; goods-in; receiving inspection; delivery note; waybill; consignment note; loading dock; inbound goods; transport damage; inbound delivery',
      signs:
        'load came without papers; truck backed up to the dock; no pallet label; three trucks at the same time; pallet broken on arrival; signed with a reservation; cartons do not match the waybill; nobody knew who it was for; unloaded the container by hand; driver waiting to unload',
    },
  },
  {
    key: 'loading-and-securing',
    name: { fi: 'lastaus ja kuormansidonta', sv: 'lastning och lastsäkring', en: 'loading and load securing' },
    near: ['transport', 'occupational-safety', 'delivery-reliability'],
    fi: {
      terms:
        'kuormansidonta; kuorman sidonta; lastaus; kuormaliina; lastausjärjestys; kuormausjärjestys; lastaussuunnitelma; akselipaino; kuormatila; perälautanostin; lastaussilta; ylikuorma',
      signs:
        'liina löysällä; kuorma liikkui mutkassa; lava kaatui kyydissä; kitkamatto alle; väärässä järjestyksessä kyydissä; ekana purettava perällä; sidottiin uudestaan; räikkä jumissa; painavat pohjalle; perälauta ei nouse; kuorma ei mahdu; jätettiin kolme lavaa; auton ja laiturin väliin; kiilat pyörien alle',
    },
    sv: {
      terms: 'lastsäkring; lastning; spännband; lastordning; lastplan; axeltryck; bakgavellyft; överlast; lastbrygga',
      signs:
        'bandet var slakt; lasset rörde sig i kurvan; pallen välte i bilen; friktionsmatta under; lastat i fel ordning; det första längst in; band om lasset; lasset ryms inte; tre pallar blev kvar; kilar under hjulen',
    },
    en: {
      terms:
        'load securing; load restraint; lashing strap; ratchet strap; loading order; loading plan; axle weight; tail lift; overload*0.5; dock leveller',
      signs:
        'strap was loose; load shifted in the bend; pallet tipped in the truck; anti-slip mat; loaded in the wrong order; first drop at the back; strapped it again; load did not fit; three pallets left behind; chocks under the wheels',
    },
  },
  {
    key: 'packing-and-packaging',
    name: { fi: 'pakkaaminen ja pakkaukset', sv: 'packning och förpackningar', en: 'packing and packaging' },
    near: ['warehouse-and-logistics', 'waste-and-recycling', 'complaints'],
    fi: {
      terms:
        'pakkaaminen*0.4; pakkaamo; pakkausmateriaali; pahvilaatikko; täytemateriaali; kuplamuovi; kiristekalvo; lavakalvo; kalvotuskone; pakkausohje; palautuspakkaus; pakkauskoko',
      signs:
        'laatikko täynnä ilmaa; liian iso laatikko; hajosi matkalla; käärin lavan kalvoon; pahvia lattialla; teippirulla loppui; kulmasuojat; särkyvää tarra; muovia ihan turhaan; kuormalava palautetaan; samat laatikot uudestaan käyttöön; kalvoa kulkee rullakaupalla; pakkauspöytä liian matala; nurkka murskana',
    },
    sv: {
      terms:
        'packning*0.4; packeri; förpackningsmaterial; kartong*0.5; fyllnadsmaterial; bubbelplast; sträckfilm; packinstruktion; returförpackning',
      signs:
        'lådan full av luft; för stor låda; gick sönder på vägen; lindade pallen i film; wellpapp på golvet; tejpen tog slut; hörnskydd; plast i onödan; samma lådor igen; packbordet för lågt',
    },
    en: {
      terms:
        'packing station; packaging material; void fill; bubble wrap; stretch wrap; pallet wrap; cardboard box; packing instruction; returnable packaging; shrink wrap',
      signs:
        'box full of air; box too big; broke on the way; wrapped the pallet; cardboard on the floor; ran out of tape; corner protectors; plastic for nothing; reuse the same boxes; packing table too low; crushed corner',
    },
  },
  {
    key: 'racking-and-aisles',
    name: { fi: 'hyllyt ja käytävät', sv: 'ställage och gångar', en: 'racking and aisles' },
    near: ['warehouse-and-logistics', 'occupational-safety', 'order-and-cleanliness'],
    fi: {
      terms:
        'kuormalavahylly; lavahylly; hyllytarkastus; pystytolppa; törmäyssuoja; käytävätila; hyllykuorma; varaston järjestys; layoutmuutos; lavapaikka; reunapaikka',
      signs:
        'hylly vääntynyt trukista; tolppa lommolla; lava yli reunan; käytävä tukossa; lavoja palo-oven edessä; ylin taso täynnä; nopeat tuotteet lähelle; kävelen kilometrejä; lava repsottaa ylhäällä; ei mahdu kääntymään; lavat lattialla kun ei paikkaa; raskaat ylhäällä; kuormakyltti puuttuu',
    },
    sv: {
      terms:
        'pallställage; ställage; ställagekontroll; stolpskydd; pallplats; lagergång; lagerlayout; belastningsskylt',
      signs:
        'ställaget krokigt av trucken; stolpen bucklig; pallen över kanten; gången blockerad; pallar framför branddörren; översta nivån full; snabba varor nära; går kilometer; pallar på golvet; ryms inte att svänga',
    },
    en: {
      terms:
        'pallet racking; racking; rack inspection; upright protector; pallet position; warehouse aisle; warehouse layout; slotting; load sign',
      signs:
        'rack bent by the truck; upright dented; pallet over the edge; aisle blocked; pallets in front of the fire door; top level full; fast movers close by; walk for miles; pallets on the floor; no room to turn; heavy ones up high',
    },
  },
  {
    key: 'route-planning',
    name: { fi: 'reittisuunnittelu', sv: 'ruttplanering', en: 'route planning' },
    near: ['transport', 'delivery-reliability', 'energy-saving'],
    fi: {
      terms:
        'reittisuunnittelu; reitinoptimointi; ajoreitti; ajojärjestelijä; jakelureitti; tyhjänä ajo; paluukuorma; aikaikkuna; pysähdyspaikka*0.4; ajolista',
      signs:
        'ajoin kahdesti samaan paikkaan; edestakaisin ympäri kaupunkia; navigaattori vei väärään; paluu tyhjänä; järjestys ei käy järkeen; osoite väärällä puolella; silta liian matala; asiakas kiinni ennen kymmentä; kuski tietää paremmin; reitti vaihtui aamulla; viimeinen pysähdys myöhässä; sata pysäytystä; soittaa kesken ajon; kuormat yhdistettiin',
    },
    sv: {
      terms:
        'ruttplanering; ruttoptimering; körrutt; trafikledare*0.5; transportledning; tomkörning; returlast; tidsfönster; körlista; distributionsrutt',
      signs:
        'körde två gånger till samma ställe; fram och tillbaka genom stan; navigatorn ledde fel; tom på vägen tillbaka; ordningen är vettlös; bron för låg; kunden stängd före tio; rutten byttes på morgonen; hundra stopp; ringer mitt i körningen',
    },
    en: {
      terms:
        'route planning; route optimisation; delivery route; dispatcher; dispatching; empty running; backhaul; time window; run sheet; stop sequence',
      signs:
        'drove to the same place twice; back and forth across town; sat nav took me wrong; came back empty; order of stops makes no sense; bridge too low; customer closed before ten; driver knows better; route changed in the morning; a hundred stops; rings while I am driving',
    },
  },
];
