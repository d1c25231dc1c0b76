import type { Concept } from '../types';

/** The forest, the shipyard, the van and the refuse round. */
export const trades5AConcepts: readonly Concept[] = [
  {
    key: 'forest-machine-work',
    name: { fi: 'metsäkonetyö', sv: 'skogsmaskinarbete', en: 'forest machine work' },
    near: ['production-line', 'machine-safety', 'productivity'],
    fi: {
      terms:
        'metsäkone; hakkuukone; monitoimikone; ajokone; kuormatraktori; hakkuupää; kouransuu; hakkuukoneenkuljettaja; metsäkoneenkuljettaja; telaketju; puomi*0.3; koneurakoitsija; harvennushakkuu',
      signs:
        'terä jumissa rungossa; teräketju poikki; letku hajosi palstalla; tela lähti pois; kone upposi suohon; lumi puiden päällä; pimeässä valoilla; runkoja tunnissa; hytissä kaksitoista tuntia; öljyt lumelle; kuormain nykii; ajouralla vettä; varaosa kahden tunnin päässä; kivi jäi koneen alle; syöttörullat luistaa',
    },
    sv: {
      terms:
        'skogsmaskin; skördare; skotare; skördaraggregat; skogsmaskinförare; band på maskinen; maskinentreprenör; gallring; skördarförare; skotarförare',
      signs:
        'svärdet fast i stammen; kedjan av; slangen gick på trakten; bandet gick av; maskinen sjönk i kärret; snö på träden; i mörkret med lampor; stammar i timmen; tolv timmar i hytten; vatten på stickvägen; reservdel två timmar bort; matarrullarna slirar',
    },
    en: {
      terms:
        'forest machine; harvester*0.8; forwarder; harvester head; machine operator in forest; machine tracks; logging contractor; thinning*0.5; felling head',
      signs:
        'saw stuck in the stem; chain snapped; hose burst on site; track came off; machine sank in the bog; snow on the trees; in the dark with lamps; stems an hour; twelve hours in the cab; water on the trail; spare part two hours away; feed rollers slipping',
    },
  },
  {
    key: 'logging-site-planning',
    name: { fi: 'leimikko ja työmaakartta', sv: 'stämplingspost och traktkarta', en: 'logging sites and maps' },
    near: ['sustainability', 'work-orders', 'cooperation-with-partners'],
    fi: {
      terms:
        'leimikko; palstakartta; puukauppa; ajoura; korjuukelpoisuus; säästöpuu; säästöpuuryhmä; suojakaista; korjuujälki; metsänomistaja; hakkuuohje; rajanauha; korjuuohje; kelirikko; metsäkuvio',
      signs:
        'kuitunauha puuttuu rajalta; raja epäselvä; naapurin puolelle meni; urapainumat pellolla; muinaisjäännös kartalla; puro ylitettiin väärästä; maanomistaja soitti vihaisena; linnunpesä puussa; juuret auki uralla; odotetaan pakkasia; kartta päätteellä vanha; kantava vain talvella; runkovauriot harvennuksella; tehtiin telapeti havuista',
    },
    sv: {
      terms:
        'stämplingspost; traktkarta; virkesköp; stickväg; naturvårdsträd; hänsynsyta; skyddszon; drivningsspår; skogsägare; avverkningsinstruktion; snitslar; menföre; skogsfigur',
      signs:
        'snitseln saknas vid rån; gränsen oklar; gick över på grannens; spår i marken; fornlämning på kartan; bäcken korsades på fel ställe; markägaren ringde arg; fågelbo i trädet; rötterna blottade; väntar på köld; kartan i datorn gammal; bär bara på vintern',
    },
    en: {
      terms:
        'logging site; stand map; timber purchase; strip road; retention tree; buffer zone; harvesting quality; forest owner; felling instruction; boundary tape; thaw season; forest compartment',
      signs:
        'tape missing at the boundary; boundary unclear; went over to the neighbour; ruts in the ground; ancient monument on the map; crossed the brook in the wrong place; landowner rang angry; nest in the tree; roots exposed; waiting for frost; map on the screen is old; bears only in winter; stem damage',
    },
  },
  {
    key: 'bucking-and-timber-quality',
    name: { fi: 'katkonta ja puutavaralajit', sv: 'aptering och sortiment', en: 'bucking and timber grades' },
    near: ['quality', 'customer-understanding', 'measuring'],
    fi: {
      terms:
        'katkonta; apteeraus; puutavaralaji; tukki*0.6; kuitupuu; mittalaitteen kalibrointi; latvaläpimitta; tukkien katkonta; hakkuutähde; energiapuu; sinistymä; pinomerkintä; katkontamatriisi; laho tyvi',
      signs:
        'lyhyt tukki; mitta heittää kahdella sentillä; laho keskellä runkoa; lajit sekaisin pinossa; väärä pituus sahalle; mittasaksilla kontrolli; pino ilman merkkiä; oksat jäi rungolle; saha valitti mutkista; raja-arvot vaihtui maanantaina; puut homehtui tienvarteen; kuitua vai tukkia; katkaistu liian ohueen latvaan; kolot tyvessä',
    },
    sv: {
      terms:
        'aptering; sortiment*0.4; stock*0.3; massaved; timmer; kalibrering av mätaggregat; toppdiameter; hyggesrester; energived; blånad; vältmärkning; rötad rot',
      signs:
        'för kort stock; måttet slår på två centimeter; röta mitt i stammen; sortimenten blandade i vältan; fel längd till sågen; kontroll med klave; vältan utan märke; kvistar kvar; sågen klagade på krok; virket blånade vid vägen',
    },
    en: {
      terms:
        'bucking; cross-cutting; timber assortment; saw log; pulpwood; calipering; top diameter; logging residue; energy wood; blue stain; pile marking; butt rot',
      signs:
        'log too short; measure off by two centimetres; rot in the middle; grades mixed in the pile; wrong length for the mill; check with the calipers; pile without a mark; branches left on; sawmill complained of sweep; timber went blue by the road',
    },
  },
  {
    key: 'timber-haulage',
    name: {
      fi: 'puunajo ja tienvarsivarasto',
      sv: 'virkestransport och avlägg',
      en: 'timber haulage and roadside piles',
    },
    near: ['transport', 'winter-roads', 'delivery-reliability'],
    fi: {
      terms:
        'puutavara-auto; puunajo; tukkirekka; tienvarsivarasto; pinopaikka; metsäautotie; kantavuus*0.4; painorajoitus; lanssi; kuormainvaaka; tukkiauto; purkuvuoro tehtaalla',
      signs:
        'tie ei kanna; pino ojan toisella puolella; kääntöpaikka auraamatta; sähkölinja pinon päällä; painoraja tiellä; nippu jäi hakematta; jono tehtaan portilla; auto ojassa kapealla tiellä; ketjut jo syksyllä; silta kielletty; pino liian korkea; vaaka näytti ylikuormaa; metsätie sorastamatta',
    },
    sv: {
      terms:
        'virkesbil; timmerbil; virkestransport; avlägg; skogsbilväg; bärighet*0.5; viktbegränsning; kranvåg; välta*0.4; lossningstur vid fabriken',
      signs:
        'vägen bär inte; vältan på fel sida diket; vändplatsen oplogad; elledning ovanför vältan; viktgräns på vägen; kö vid fabriksporten; bilen i diket; kedjor redan på hösten; bron förbjuden; för hög välta',
    },
    en: {
      terms:
        'timber truck; logging truck; timber haulage; roadside landing; roadside pile; forest road; load bearing of the road; weight restriction; crane scale; unloading slot at the mill',
      signs:
        'road will not carry; pile on the wrong side of the ditch; turning place not ploughed; power line above the pile; weight limit on the road; queue at the mill gate; truck in the ditch; chains already in autumn; bridge banned; pile too high',
    },
  },
  {
    key: 'forest-regeneration',
    name: { fi: 'metsänviljely ja taimikko', sv: 'skogsföryngring och plantskog', en: 'planting and young stands' },
    near: ['sustainability', 'climate', 'contract-and-agency-workers'],
    fi: {
      terms:
        'metsänistutus; taimikko; taimikonhoito; metsuri; raivaussaha; moottorisaha*0.6; maanmuokkaus; metsänuudistaminen; luontokohde; pottiputki; vesakko; pienpuusto; kantokäsittely; lahopuu; metsäluonnon monimuotoisuus',
      signs:
        'taimet kuivui laatikossa; hirvi söi latvat; istutin tuhat päivässä; heinä tukahduttaa taimet; yksin metsässä ilman kenttää; sahan tärinä käsissä; viiltosuojahousut; puhelin ei kuulu palstalla; punkkeja housut täynnä; kirjanpainaja kuusissa; kaatoi puun lahoon kantoon; kantoaine loppu; hirvikärpäset*0.5; jätetään pystyyn lahopuiksi',
    },
    sv: {
      terms:
        'skogsplantering; plantskog; plantskogsvård; skogsarbetare; röjsåg; motorsåg*0.6; markberedning; skogsföryngring; naturobjekt; planteringsrör; stubbehandling; död ved',
      signs:
        'plantorna torkade i lådan; älgen åt topparna; planterade tusen om dagen; gräset kväver plantorna; ensam i skogen utan täckning; vibration i händerna; skyddsbyxor; fästingar i byxorna; barkborre i granarna; lämnas som döda träd',
    },
    en: {
      terms:
        'tree planting; young stand; tending of seedlings; forest worker; clearing saw; chainsaw*0.6; site preparation; forest regeneration; habitat site; planting tube; stump treatment; deadwood',
      signs:
        'seedlings dried in the box; moose ate the tops; planted a thousand a day; grass smothers the seedlings; alone in the forest with no signal; vibration in the hands; cut-resistant trousers; ticks all over me*0.6; bark beetle in the spruce; left standing as deadwood',
    },
  },
  {
    key: 'hull-block-building',
    name: { fi: 'lohkot ja runko telakalla', sv: 'block och skrov på varvet', en: 'blocks and hull at the yard' },
    near: ['welding-and-metalwork', 'production-line', 'lifting-and-cranes'],
    fi: {
      terms:
        'telakka; laivanrakennus; lohko*0.4; suurlohko; laivan runko; rungonkoonta; kuiva-allas; pukkinosturi; levyseppä*0.6; kuumailu; railo; lohkovarustelu; laivalevy; esivarustelu',
      signs:
        'lohko ei istunut; railo liian auki; piirre ylimittainen; lohko tuli varustelematta; tulityöt samassa tilassa; pohjassa polvillaan; hitsari kaksoispohjassa; levy veti hitsatessa; oikotaan kuumalla; nostokorva väärässä paikassa; laiva altaassa; nosto tuulen takia seis; läpivienti puuttui laipiosta; polttoleikkaa auki kannen',
    },
    sv: {
      terms:
        'varv*0.6; skeppsbyggeri; storblock; fartygsskrov; skrovmontering; torrdocka; bockkran; plåtslagare*0.5; riktning med värme; fog i skrovet; blockutrustning; fartygsplåt',
      signs:
        'blocket passade inte; fogen för öppen; blocket kom outrustat; heta arbeten i samma utrymme; på knä i botten; svetsare i dubbelbotten; plåten drog sig; lyftöglan på fel ställe; fartyget i dockan; genomföringen saknades i skottet',
    },
    en: {
      terms:
        'shipyard; shipbuilding; grand block; ship hull; hull assembly; dry dock; gantry crane; plater; flame straightening; block outfitting; ship plate; pre-outfitting',
      signs:
        'block did not fit; gap too wide; block came without outfitting; hot work in the same space; on my knees in the bottom; welder in the double bottom; plate pulled in welding; lifting lug in the wrong place; ship in the dock; penetration missing in the bulkhead',
    },
  },
  {
    key: 'ship-outfitting',
    name: { fi: 'laivan varustelu', sv: 'fartygsutrustning', en: 'ship outfitting' },
    near: ['construction', 'trades-colliding', 'drawings-and-instructions'],
    fi: {
      terms:
        'laivavarustelu; varustelu*0.4; hyttimoduuli; konehuone; kaapelirata; laivasähkö; putkivarustelu; laivan sisustus; varustelulaituri; koeajo merellä; merikoe; luokituslaitos; luokitustarkastus; kansirakenne; laipio',
      signs:
        'kannella viisisataa miestä; eksyin laivaan; valaistus poikki kannella; ilmanvaihto puhaltaa savua; putki osui kaapelirataan; hytti naarmuilla valmiina; luokka tulee huomenna; portaat täynnä johtoja; sammutusvesi pois päältä; palovahti jokaisella kannella; kävely laivan perään puoli tuntia; sytkäri kielletty; piirustuksessa eri kansi; varustaja muutti sisustusta',
    },
    sv: {
      terms:
        'fartygsutrustning; utrustning av fartyg; hyttmodul; maskinrum*0.6; kabelbana; fartygsel; rörutrustning; fartygsinredning; utrustningskaj; provtur till sjöss; klassningssällskap; klassbesiktning',
      signs:
        'femhundra man på däck; gick vilse i fartyget; ljuset borta på däcket; röret träffade kabelbanan; hytten repad; klassen kommer i morgon; trapporna fulla av kablar; brandvakt på varje däck; rederiet ändrade inredningen',
    },
    en: {
      terms:
        'ship outfitting; outfitting; cabin module; engine room; cable tray; marine electrical; pipe outfitting; ship interior; outfitting quay; sea trial; classification society; class inspection; bulkhead',
      signs:
        'five hundred men on deck; got lost in the ship; lights out on the deck; pipe hit the cable tray; cabin scratched; class is coming tomorrow; stairs full of cables; fire watch on every deck; half an hour walk to the stern; owner changed the interior',
    },
  },
];
