import type { Concept } from '../types';

/** Building sites and the care of houses. */
export const trades4BConcepts: readonly Concept[] = [
  {
    key: 'concrete-and-frame',
    name: { fi: 'betonointi ja runko', sv: 'gjutning och stomme', en: 'concrete and frame' },
    near: ['construction', 'quality', 'schedules-and-deadlines'],
    fi: {
      terms:
        'betonointi; valu*0.3; muotti*0.3; raudoitus; raudoittaja; elementti*0.3; elementtiasennus; ontelolaatta; juotosvalu; betonipumppu; betoniauto; jälkihoito; lujuus*0.3; muottityö; holvivalu',
      signs:
        'betoniauto myöhässä; muotti petti; raudat väärin; valu kesken ja auto jumissa; pakkasvalu; lämmityskaapelit valuun; elementti vinossa; varaus puuttui elementistä; piikattiin auki; nosturi seisoi tuulessa; valettiin iltaan; rotanpesiä betonissa; harjateräs loppu; tuet pois liian aikaisin; holvi notkolla',
    },
    sv: {
      terms:
        'gjutning; gjutform; armering; armerare; betongelement; elementmontage; hålplatta; betongpump; betongbil; efterbehandling*0.3; valvgjutning; formarbete',
      signs:
        'betongbilen försenad; formen gav vika; armeringen fel; gjutningen på hälft; gjutning i köld; värmekablar i gjutningen; elementet snett; ursparing saknades; bilades upp; kranen stod för vinden; göt till kvällen; stöden bort för tidigt',
    },
    en: {
      terms:
        'concreting; concrete pour; formwork; reinforcement bars; steel fixer; precast element; hollow core slab; concrete pump; concrete truck; curing*0.4; slab pour',
      signs:
        'concrete truck late; formwork gave way; rebar wrong; pour half done; pour in the frost; heating cables in the pour; element out of plumb; opening missing in the element; broke it open; crane stood for wind; poured into the evening; props out too early',
    },
  },
  {
    key: 'site-orientation-access',
    name: { fi: 'työmaaperehdytys ja kulku', sv: 'introduktion och tillträde', en: 'site induction and access' },
    near: ['construction', 'occupational-safety', 'contract-and-agency-workers'],
    fi: {
      terms:
        'työmaaperehdytys; veronumero; kulkukortti; kulkulupa työmaalle; työmaaportti; viikkotarkastus; turvallisuuskortti; työturvallisuuskortti; työmaan tulotarkastus; kuvallinen tunniste; leimaus portilla',
      signs:
        'viisi kieltä samalla työmaalla; perehdytys kalvolla suomeksi; kortti vanhentunut portilla; kypärä ilman nimeä; uusi mies ei tiennyt kokoontumispaikkaa; viikkomittaus tehtiin konttorista; allekirjoitti ymmärtämättä; portti auki yöllä; kuka täällä oikein on; vieras kaveri ilman korttia; tulkattiin puhelimella',
    },
    sv: {
      terms:
        'arbetsplatsintroduktion; skattenummer; passerkort*0.6; byggport; veckoinspektion; säkerhetskort; arbetssäkerhetskort; fotolegitimation; stämpling vid porten',
      signs:
        'fem språk på bygget; introduktionen bara på finska; kortet utgånget vid porten; hjälm utan namn; nya visste inte samlingsplatsen; skrev under utan att förstå; porten öppen på natten; vem är egentligen här; tolkade med telefonen',
    },
    en: {
      terms:
        'site induction; tax number; site access card; site gate; weekly safety inspection; safety card; photo id; gate clocking',
      signs:
        'five languages on one site; induction only in finnish; card expired at the gate; helmet without a name; new man did not know the assembly point; signed without understanding; gate open at night; who is actually here; interpreted by phone',
    },
  },
  {
    key: 'fault-reports-residents',
    name: { fi: 'asukkaiden vikailmoitukset', sv: 'de boendes felanmälningar', en: "residents' fault reports" },
    near: ['building-troubles', 'customer-service', 'maintenance'],
    fi: {
      terms:
        'huoltopyyntö; huoltokirja; huoltoyhtiö; kiinteistönhoitaja; huoltomies; talonmies; isännöitsijä; isännöinti; taloyhtiö*0.5; asukaspalaute; asukasilmoitus; yleisavain; asukkaan vikailmoitus',
      signs:
        'hana tippuu kolmatta viikkoa; patteri kylmä; patteri ei lämpene; asukas soitti isännöitsijälle; kukaan ei kuitannut ilmoitusta; avain ei sovi; koira asunnossa eikä päässyt; kolmas käynti samasta viasta; vuotaa alakertaan; lappu rappukäytävään; ovipumppu lyö; ilmoitti puhelimella ei lomakkeella; kävin eikä ollut kotona; pesutuvan kone rikki',
    },
    sv: {
      terms:
        'servicebegäran; servicebok; fastighetsskötare; servicebolag; gårdskarl; disponent*0.6; disponentbyrå; bostadsbolag*0.5; huvudnyckel; boendes felanmälan',
      signs:
        'kranen droppar tredje veckan; elementet kallt; boende ringde disponenten; ingen kvitterade anmälan; nyckeln passar inte; hund i lägenheten; tredje besöket för samma fel; läcker till våningen under; lapp i trapphuset; dörrstängaren slår; tvättstugans maskin trasig',
    },
    en: {
      terms:
        'maintenance request; caretaker; janitor; property manager; housing company; property maintenance; resident complaint; master key; repair request; tenant repair request',
      signs:
        'tap dripping for three weeks; radiator is cold; resident rang the manager; nobody acknowledged the request; key does not fit; dog in the flat; third visit for the same fault; leaking to the flat below; note in the stairwell; door closer slams; laundry machine broken',
    },
  },
  {
    key: 'ventilation-and-indoor-air',
    name: { fi: 'ilmanvaihto ja sisäilma', sv: 'ventilation och inomhusluft', en: 'ventilation and indoor air' },
    near: ['building-troubles', 'premises', 'wellbeing-at-work'],
    fi: {
      terms:
        'ilmanvaihtokone; iv-kone; ilmanvaihtokanava; suodattimen vaihto; huonelämpötila*0.5; homeongelma; rakennusautomaatio; talotekniikka; hiilidioksidipitoisuus; tuloilma; ilmanvaihdon säätö; sisäilmakysely; sisäilmaryhmä',
      signs:
        'tunkkaista iltapäivällä; päätä särkee kun tulee sisälle; vetää niskaan; suodatin musta; kone pois päältä viikonlopun; aikaohjelma pielessä; haisee kellarille; tukitaan venttiili pahvilla; kesällä kolmekymmentä sisällä; toppatakki toimistossa; oireet loppuu lomalla; kanavat nuohoamatta; toinen palelee ja toinen hikoilee; silmät kutiaa tässä huoneessa',
    },
    sv: {
      terms:
        'inneluftsproblem; ventilationsaggregat; ventilationskanal; filterbyte; rumstemperatur*0.5; mögelproblem; fastighetsautomation; husteknik; koldioxidhalt; tilluft; ventilationsjustering; inneluftsgrupp; inomhusluftsenkät',
      signs:
        'instängt på eftermiddagen; får huvudvärk inne; drar i nacken; filtret svart; aggregatet av över helgen; tidsprogrammet fel; luktar källare; ventilen täppt med kartong; trettio grader inne; jacka på kontoret; symtomen slutar på semestern; en fryser och en svettas',
    },
    en: {
      terms:
        'indoor air quality; air handling unit; ventilation duct; filter change; mould problem; building automation; building services; carbon dioxide level; supply air; ventilation adjustment; indoor air survey',
      signs:
        'stuffy in the afternoon; headache when I come in; draught on the neck; filter is black; unit off over the weekend; time programme wrong; smells like a cellar; vent blocked with cardboard; thirty degrees inside; coat on in the office; symptoms stop on holiday; one freezes and one sweats',
    },
  },
  {
    key: 'heating-adjustment',
    name: {
      fi: 'lämmityksen säätö kiinteistössä',
      sv: 'uppvärmningens injustering',
      en: 'heating adjustment in buildings',
    },
    near: ['energy-saving', 'building-troubles', 'maintenance'],
    fi: {
      terms:
        'lämmityksen säätö; patteriverkosto; lämmönjakohuone; perussäätö; lämpöpumppu*0.5; termostaatti; säätökäyrä; lämmönsiirrin; kiertovesipumppu; kulutusseuranta; lämmityskausi; sähkönkulutus kiinteistössä',
      signs:
        'ikkuna auki ja patteri kuumana; valot palaa tyhjässä käytävässä; kulutus hyppäsi yön aikana; käyrää laskettiin asteella; patteri ilmattiin; ylin kerros kylmä ja alin kuuma; lauhalla ilmalla täysillä; sulatuskaapelit päällä kesällä; vesimittari pyörii yöllä; vessanpönttö valuu; ulkoanturi auringossa; luin mittarit käsin',
    },
    sv: {
      terms:
        'injustering av värme; värmereglering; radiatornät; värmefördelningsrum; värmepump*0.5; termostat; reglerkurva; värmeväxlare; cirkulationspump; förbrukningsuppföljning; energibesiktning; eldningssäsong',
      signs:
        'fönstret öppet och elementet hett; ljuset på i tom korridor; förbrukningen hoppade; sänkte kurvan en grad; luftade elementet; översta våningen kall; på full effekt i mildväder; värmekablar på i juli; vattenmätaren snurrar på natten; toaletten rinner; utegivaren i solen',
    },
    en: {
      terms:
        'heating adjustment; radiator network; heat distribution room; balancing the heating; heat pump*0.5; thermostat; heating curve; heat exchanger; circulation pump; consumption monitoring; heating season',
      signs:
        'window open and radiator hot; lights on in an empty corridor; consumption jumped overnight; lowered the curve a degree; bled the radiator; top floor cold and bottom hot; heating full on in mild weather; water meter spins at night; toilet running; outdoor sensor in the sun',
    },
  },
  {
    key: 'grounds-keeping',
    name: { fi: 'piha-alueiden hoito', sv: 'gårdsskötsel', en: 'grounds keeping' },
    near: ['maintenance', 'outsourced-services', 'cleaning'],
    fi: {
      terms:
        'pihanhoito*0.5; ulkoalueiden hoito; nurmikonleikkuu*0.4; lumitraktori; lehtipuhallin; viheralue; viherhoito; lumenkasaus; jätekatos; roskakatos; pihavalaistus; kiinteistötraktori; hiekannosto',
      signs:
        'jätekatos pursuaa; patja roskakatokseen; traktori rikki pyryn aamuna; kolme kohdetta ennen seitsemää; lumi kinostui oven eteen; autot tiellä kun auraan; pihavalo pimeänä; asukas valitti puhaltimen melusta; jäätä räystäällä; sulamisvesi kellariin; aamuneljältä lumitöihin; kaivo jäässä pihalla; nurmi ajettu kuivalla',
    },
    sv: {
      terms:
        'gårdsskötsel; skötsel av uteområden; gräsklippning*0.4; snötraktor; lövblås; grönområde; grönskötsel; sopskjul; gårdsbelysning; sandupptagning',
      signs:
        'sopskjulet svämmar över; madrass i sopskjulet; traktorn trasig på snömorgonen; tre objekt före sju; snön drev för dörren; bilar i vägen för plogen; gårdslampan släckt; boende klagade på lövblåsen; is på takfoten; smältvatten i källaren',
    },
    en: {
      terms:
        'grounds keeping; grounds maintenance; lawn mowing*0.4; snow tractor; leaf blower; green areas; bin shelter; yard lighting; refuse shelter',
      signs:
        'bin shelter overflowing; mattress in the bin shelter; tractor broken on a snow morning; three sites before seven; snow drifted against the door; cars in the way of the plough; yard light out; resident complained about the blower; ice on the eaves; meltwater in the cellar',
    },
  },
  {
    key: 'renovation-with-people-inside',
    name: {
      fi: 'remontti käytössä olevissa tiloissa',
      sv: 'renovering i använda lokaler',
      en: 'renovating around people',
    },
    near: ['construction', 'premises', 'customer-service'],
    fi: {
      terms:
        'peruskorjaus; linjasaneeraus; putkiremontti; asbestikartoitus; pölynhallinta; suojaseinä; alipaineistus; purkutyö; meluhaitta; remonttitiedote; asbestipurku; remontin aikainen väistö; korjausrakentaminen',
      signs:
        'iskuporaus kesken palaverin; pölyä koneiden päällä; muovit ovissa; kukaan ei kertonut että vesi katkaistaan; muutettiin väistöön vuodeksi; asukas lähti hotelliin; vanha putki tuli vastaan; asbestia löytyi liimasta; purku seis; väliaikainen vessa pihalla; parakki pihalla; melua koko päivän; kulku kiertää takaa; remontti venyi syksyyn',
    },
    sv: {
      terms:
        'grundrenovering; stambyte; rörsanering; asbestkartläggning; dammhantering; skyddsvägg; tillfälliga lokaler; undertryck*0.4; rivningsarbete; bullerolägenhet; asbestrivning; renovering under drift',
      signs:
        'slagborr mitt i mötet; damm på maskinerna; plast för dörrarna; ingen sade att vattnet stängs; flyttade ut för ett år; asbest i limmet; rivningen stoppad; tillfällig toalett på gården; barack på gården; buller hela dagen; ingången från baksidan; drog ut till hösten',
    },
    en: {
      terms:
        'pipe renovation; asbestos survey; dust control; dust barrier; negative pressure*0.3; demolition work; noise nuisance; asbestos removal; renovation in occupied premises',
      signs:
        'hammer drill during the meeting; dust on the machines; plastic over the doors; nobody told us water would be cut; moved out for a year; asbestos in the glue; demolition stopped; temporary toilet in the yard; noise all day; entrance round the back; dragged on to autumn',
    },
  },
];
