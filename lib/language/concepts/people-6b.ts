import type { Concept } from '../types';

/** Drivers, terminals, building sites, guards and event crews as they tell their day. */
export const people6BConcepts: readonly Concept[] = [
  {
    key: 'construction-rework-and-handover',
    name: { fi: 'virheet ja luovutus', sv: 'fel och överlämning', en: 'snagging and handover' },
    near: ['construction', 'quality', 'scrap-and-rework'],
    fi: {
      terms: 'rakennusvirhe; mallihuone; laatukansio; sisävalmistusvaihe; keittiöasennus',
      signs:
        'virhelista pitkä kuin nälkävuosi; tasoite halkesi; kosteus yli; lista pintaan väärin; kynnys väärällä korkeudella; asukas löysi naarmun; kolmas kerta maalataan; parketti kupruili; tehtiin liian hätäisesti; sama työ tehtiin uusiksi; luovutuspäivä siirtyi; viemäri väärään paikkaan; kylpyhuoneen kallistus; kosteusmittarin piikki; keittiö tuli viikon liian aikaisin; sähköt puuttui; virhelista*0.5; jälkityö*0.5; luovutus*0.5; vastaanottotarkastus*0.5',
      opposites: 'virheetön luovutus',
    },
    sv: {
      terms:
        'byggfel; överlåtelse; mottagningsbesiktning; kvalitetssäkring på bygget; modellrum; egenöverlämning; kvalitetspärm; köksmontage',
      signs:
        'fellistan är lång; spacklet sprack; fukten för hög; listen fel; tröskeln på fel höjd; boenden hittade en repa; målades tredje gången; parketten buktade; gjordes för snabbt; samma jobb om; överlåtelsen flyttades; avloppet på fel ställe; fall i badrummet fel; köket kom en vecka för tidigt; el fattades; fellista*0.5; efterarbete*0.5; garantireparation*0.5; fuktmätning*0.5',
      opposites: 'felfri överlåtelse',
    },
    en: {
      terms:
        'construction defect; acceptance inspection; quality control on site; show flat; finishing works; kitchen fitting',
      signs:
        'snag list a mile long; screed cracked; too damp; skirting fitted wrong; threshold too high; resident found a scratch; painted for the third time; parquet lifted; done too fast; same job twice; handover moved; drain in the wrong place; bathroom falls wrong; kitchen came a week early; electrics missing; snag list*0.5; snagging*0.5; handover*0.5; warranty repair*0.5',
      opposites: 'handover with no faults',
    },
  },
  {
    key: 'material-and-weather-on-site',
    name: { fi: 'materiaali, sää ja aikataulu', sv: 'material, väder och tidtabell', en: 'materials and weather' },
    near: ['construction', 'delivery-reliability', 'schedules-and-deadlines'],
    fi: {
      terms:
        'rakennusmateriaali; materiaalitoimitus työmaalle; aikataulu työmaalla; talvivarmistus; lumityöt työmaalla; valuaika; nostoaikataulu; tahtiaika työmaalla; lean työmaalla',
      signs:
        'elementti ei tullut; ikkunat väärää mallia; valu jäätyi; sade pysäytti; laatat jäivät satamaan; auto jonossa portilla; kuivumisaika unohtui; tuuli pysäytti nosturin; tavara kasassa tiellä; päällekkäin samassa huoneessa; toimitus perjantaille kahdeksalta; viikon myöhässä; lämmittimet pöhisee; muovilla peitettiin; kaksi porukkaa samassa kerroksessa; betonointi*0.5; sääsuoja*0.5; työmaalogistiikka*0.5',
      opposites: 'aikataulussa',
    },
    sv: {
      terms:
        'byggmaterial; materialleverans till bygget; tidtabell på bygget; vinterväder på byggplatsen; betonggjutning; torktid; lyftschema; takttid på bygget',
      signs:
        'elementet kom inte; fel fönster; gjutningen frös; regnet stoppade; plattorna fast i hamnen; bil i kö vid porten; torktiden glömdes; vinden stoppade kranen; varor i hög på vägen; två lag i samma rum; leverans fredag klockan åtta; en vecka sen; värmarna surrar; täcktes med plast; väderskydd*0.5; bygglogistik*0.5',
      opposites: 'i tid',
    },
    en: {
      terms:
        'building material; site schedule; cold-weather works; drying time; weather cover; lift schedule; takt on site',
      signs:
        'panel did not come; wrong windows; pour froze; rain stopped work; tiles stuck in port; truck queueing at the gate; drying time forgotten; wind stopped the crane; pile of goods in the way; two crews in the same room; delivery friday at eight; a week late; heaters humming; covered with plastic; site delivery*0.5; concrete pour*0.5; site logistics*0.5',
      opposites: 'on schedule',
    },
  },
  {
    key: 'guard-shift-and-log',
    name: { fi: 'vartijan vuoro', sv: 'väktarskift', en: 'guard shift' },
    near: ['security-services', 'shift-work', 'difficult-encounters'],
    fi: {
      terms:
        'vartijan vuoro; järjestyksenvalvoja tilaisuudessa; vartiokierros; vartiopiste; kierroskirja; vartiointiliike; hälytysvartija; kameravalvomo; tapahtumailmoitus; turvavalvomo',
      signs:
        'kierrosta kolmesti yössä; piste jäi leimaamatta; ovi auki varastossa; hälytys meni turhaan; kamera pimeä; mies nukkui portaikossa; vartijaa haukuttiin; vastaanotto yksin illalla; tapahtumailmoitus yöllä; portti jumissa; kulkukortti lopetti; sammutin esillä; kuljin pimeää varastoa; sinkosi pullon kohti; hengitin ja odotin; vieras ilman korttia; kulku ilman lupaa; vartija*0.5; järjestyksenvalvoja*0.5; kulunvalvonta*0.5; kulkukortti*0.5',
      opposites: 'rauhallinen yö vartiossa',
    },
    sv: {
      terms:
        'väktarskift; ordningsvakt vid evenemang; väktarpost; bevakningsföretag; larmväktare; kamerarum; händelserapport',
      signs:
        'rond tre gånger om natten; punkten ostämplad; dörr öppen i lagret; onödigt larm; kameran svart; man sov i trappan; väktaren blev utskälld; ensam i receptionen på kvällen; rapport på natten; porten fast; passerkortet slutade; släckaren synlig; gick i mörkt lager; kastade en flaska; besökare utan kort; väktare*0.5; ordningsvakt*0.5; rondering*0.5; passerkontroll*0.5',
      opposites: 'lugn natt på vakt',
    },
    en: {
      terms:
        'guard shift; door supervisor; patrol round; guard post; security company; alarm response; access card; incident log',
      signs:
        'three rounds a night; point not scanned; door open in the store; false alarm; camera dark; man asleep in the stairwell; guard was abused; alone at the desk in the evening; report in the night; gate stuck; access card stopped working; extinguisher on show; walked the dark warehouse; threw a bottle; visitor without a card; guard*0.5; security guard*0.5; control room*0.5; access control*0.5',
      opposites: 'quiet night on guard',
    },
  },
  {
    key: 'de-escalation-and-doors',
    name: { fi: 'rauhoittelu ja ovella', sv: 'lugnande vid dörren', en: 'calming at the door' },
    near: ['security-services', 'difficult-encounters'],
    fi: {
      terms:
        'tilanteen rauhoittaminen; uhkaava asiakas; portsari; ovimies; poistaminen; kiinniotto; voimankäyttö; hallintaotteet; päihtynyt asiakas; rauhoittava puhe; uhkatilanteen purku; yölupa; narikka; turvatarkastus ovella',
      signs:
        'haastoi riitaa; puhuin rauhallisesti kymmenen minuuttia; pyörtyi portaille; ensihoito tilattiin; oli pakko tarttua; kädet näkyvissä; huppu silmille; kaveri suuttui jonossa; kolme järkkäriä yhtä vastaan; molemmat huusi; asiakas lähti itse; taksi tilattiin; turvallinen etäisyys; poliisi soitettiin; tuli rauhoittava työkaveri; narikka ei vastannut; mistä tauko vartijalle',
      opposites: 'tilanne laukesi',
    },
    sv: {
      terms:
        'lugna ner en situation; hotfull kund; dörrvakt; avlägsnande; gripande; våldsanvändning; berusad kund; lugnande samtal; garderob; säkerhetskontroll vid dörren',
      signs:
        'bråkade i kön; talade lugnt i tio minuter; svimmade i trappan; ambulansen tillkallades; måste ta fast; händerna synliga; tre vakter mot en; båda skrek; gästen gick själv; taxi beställdes; säkert avstånd; polisen ringdes; lugnande kollega kom; ingen i garderoben; hotfull situation*0.5',
      opposites: 'situationen löstes',
    },
    en: {
      terms:
        'de-escalation; threatening customer; bouncer; removal; use of force; drunk customer; talking someone down; cloakroom; security check at the door',
      signs:
        'picking a fight in the queue; talked calmly for ten minutes; fainted on the stairs; ambulance called; had to grab him; hands where I can see them; three guards on one; both shouting; left on his own; taxi ordered; safe distance; police called; calming colleague came; cloakroom unstaffed; doorman*0.5; detention*0.5',
      opposites: 'situation calmed',
    },
  },
  {
    key: 'event-build-and-day',
    name: { fi: 'tapahtuman rakennus ja päivä', sv: 'evenemangets bygge och dag', en: 'event day' },
    near: ['tourism-and-events', 'project-work', 'workload'],
    fi: {
      terms:
        'tapahtuma; tapahtumapäivä; pystytys; lavaroudari; äänentarkastus; soundcheck; tapahtuman aikataulu; vip-alue; yleisöalue; tapahtumapäällikkö; lavatekniikka; stagemanager',
      signs:
        'purku yöllä kolmelta; sade tuli aukiolle; ääni ei kuulu perältä; esiintyjä myöhässä tunnin; lavalla virta katkesi; portit auki tunnin myöhässä; vessat täynnä; akkreditointi hukassa; seinämä kaatui tuulessa; riskipalaveri aamulla; yhden ihmisen varassa koko lava; radiopuhelin hiljaa; kuitit kokoamatta; näytösaika umpeutui; kaapelit märässä; yleisö tungeksi portille; tapahtumatuotanto*0.5; purku*0.5; akkreditointi*0.5',
      opposites: 'tapahtuma onnistui',
    },
    sv: {
      terms:
        'evenemangsproduktion; evenemangsdag; uppbyggnad; nedrivning; scentekniker; ljudkontroll; körschema; vipområde; publikområde; scenansvarig',
      signs:
        'rivning klockan tre på natten; regn över området; ljudet hörs inte; artisten en timme sen; strömmen bröts på scenen; portarna öppnade en timme sent; toaletterna fulla; ackrediteringen borta; väggen föll i vinden; riskmöte på morgonen; hela scenen på en person; radion tyst; kablar i vått; publiken trängdes vid porten; evenemang*0.5; ackreditering*0.5',
      opposites: 'evenemanget lyckades',
    },
    en: {
      terms:
        'event production; event day; build and rigging; load-out; stage hand; sound check; running order; vip area; audience area; stage manager; event manager',
      signs:
        'load-out at three in the morning; rain over the site; no sound at the back; artist an hour late; power cut on stage; gates opened an hour late; toilets full; accreditation lost; wall fell in the wind; risk meeting in the morning; whole stage on one person; radio silent; cables in the wet; crowd pressed at the gate; event*0.5; accreditation*0.5',
      opposites: 'event went well',
    },
  },
  {
    key: 'crowd-and-volunteers',
    name: { fi: 'yleisöturvallisuus ja talkooväki', sv: 'publiksäkerhet och talkofolk', en: 'crowds and volunteers' },
    near: ['tourism-and-events', 'peer-support-volunteers', 'preparedness'],
    fi: {
      terms:
        'yleisöturvallisuus; evakuointi; hätäpoistuminen; ensiapupiste; talkoolainen; talkooväki; vapaaehtoinen tapahtumassa; liikenteenohjaus; pelastussuunnitelma tapahtumassa; kävijämäärä; kapasiteetti; jonotusalue; ensivaste',
      signs:
        'portti viisi suljettiin; jono purkautui kadulle; lapsi hukassa yleisössä; hätäpoistuminen rauhallisesti; kolme talkoolaista puuttui; talkoolainen ilman ruokaa; liivit päälle; kuumuus ja vettä; sortui aita; ambulanssi yleisön läpi; ensiapupisteellä kymmenen; väki hajaantui; puhelinverkko tukossa; liikenne jumissa kilometrin; ohjaus kädellä suojatiellä',
      opposites: 'ruuhka purkautui',
    },
    sv: {
      terms:
        'publiksäkerhet; evakuering; nödutgång; förstahjälppunkt; talkofolk; volontär på evenemang; trafikreglering; räddningsplan för evenemang; besöksantal; kapacitet; köområde',
      signs:
        'grind fem stängdes; kön ut på gatan; barn borta i folkmassan; lugn utrymning; tre volontärer fattades; volontären utan mat; västar på; hetta och vatten; staketet rasade; ambulans genom publiken; tio på förstahjälpen; folkmassan skingrades; mobilnätet nere; trafiken stod stilla; viftade på övergångsstället',
      opposites: 'kön löste sig',
    },
    en: {
      terms:
        'crowd safety; evacuation; emergency exit; first aid point; volunteer at an event; event volunteers; traffic control; event safety plan; visitor numbers; capacity; queueing area',
      signs:
        'gate five closed; queue onto the road; lost child in the crowd; calm evacuation; three volunteers missing; volunteer without food; hi-vis on; heat and water; fence collapsed; ambulance through the crowd; ten at first aid; crowd spread out; phone network down; traffic stuck for a mile; waved at the crossing',
      opposites: 'crowd cleared',
    },
  },
  {
    key: 'parcel-and-mail-round',
    name: { fi: 'pakettijakelu ja posti', sv: 'paket- och postutdelning', en: 'parcel and mail round' },
    near: ['transport', 'delivery-reliability', 'workload'],
    fi: {
      terms:
        'jakelukierros; pakettijakelu; pakettikuljettaja; paketinkuljetus; paketin nouto; postinlajittelu; kuriiri; kuittaus ovella',
      signs:
        'sata viisikymmentä pysäkkiä; osoite ilman ovikoodia; ketään ei kotona; paketti naapurille; koira rappukäytävässä; mainoksia joka luukkuun; pyörä lumessa; paketti märkänä; hissi rikki viidennessä; seuranta väittää toimitetuksi; piiri kasvoi taas; polvi rappusissa; noutolappu luukkuun; ennen joulua tuplat; lajittelu alkoi viideltä; postinkantaja*0.5; kirjelähetys*0.5; jakelupiiri*0.5; lähetysseuranta*0.5',
      opposites: 'paketit perillä',
    },
    sv: {
      terms:
        'postrunda; paketutdelning; paketbud; distributionsområde; pakethämtning; sändningsspårning; budbil; kvittering vid dörren',
      signs:
        'hundrafemtio stopp; ingen dörrkod; ingen hemma; paketet till grannen; hund i trappan; reklam i varje lucka; cykeln i snön; vått paket; hissen trasig på femte; spårningen påstår levererad; rundan växte igen; knäet i trapporna; avi i luckan; dubbelt före jul; brevbärare*0.5; postsortering*0.5',
      opposites: 'paketen framme',
    },
    en: {
      terms: 'postal round; parcel delivery; parcel courier; delivery district; parcel tracking; proof of delivery',
      signs:
        'a hundred and fifty stops; no door code; nobody home; parcel to the neighbour; dog in the stairwell; flyers in every letterbox; bike in the snow; wet parcel; lift broken on the fifth; tracking says delivered; round grew again; knees on the stairs; card through the door; double before christmas; mail carrier*0.5; mail sorting*0.5; courier*0.5',
      opposites: 'parcels delivered',
    },
  },
  {
    key: 'tourists-and-guiding',
    name: { fi: 'opastus ja matkailijat', sv: 'guidning och turister', en: 'guiding and tourists' },
    near: ['tourism-and-events', 'languages-of-service', 'customer-relations'],
    fi: {
      terms:
        'matkailuneuvonta; matkaopas; opastettu kierros; ohjelmapalvelu; safariopas; matkailija; retkeläinen; eräopas; leirintäalue; majoitusliike; matkailusesonki; kiertoajelu; kiinteä varaus; elämyspalvelu',
      signs:
        'ryhmässä kuusi kansallisuutta; kengät väärät lumeen; haalarit jaettiin; revontulia ei näkynyt; vieras paleli; bussiryhmä tunnin myöhässä; koirat haukkui; kelkka juuttui; sesonki loppui pääsiäiseen; peruutus sään takia; kertoi tarinan nuotiolla; kausityöläiset vaihtuivat; varausportaali tuplasi; kysyi vessaa viidellä kielellä; opas yksin neljälläkymmenellä',
      opposites: 'elämys jäi mieleen',
    },
    sv: {
      terms:
        'turistinformation; reseguide; guidad tur; programtjänst; safariguide; turist; vildmarksguide; campingplats; turistsäsong; rundtur; upplevelsetjänst',
      signs:
        'sex nationaliteter i gruppen; fel skor i snön; overaller delades ut; inga norrsken; gästen frös; bussgruppen en timme sen; hundarna skällde; skotern fastnade; säsongen slut till påsk; inställt på grund av vädret; berättelse vid brasan; säsongsarbetarna byttes; dubbelbokning på portalen; guide ensam med fyrtio; inkvartering*0.5',
      opposites: 'upplevelsen blev kvar',
    },
    en: {
      terms:
        'tourist information; guided tour; activity provider; safari guide; tourist; wilderness guide; campsite; tourist season; sightseeing tour; adventure service',
      signs:
        'six nationalities in the group; wrong shoes for snow; overalls handed out; no northern lights; guest was cold; coach an hour late; dogs barking; sled got stuck; season ended at easter; cancelled for weather; story by the fire; seasonal workers changed; double booking on the portal; guide alone with forty; tour guide*0.5',
      opposites: 'guest remembered it',
    },
  },
];
