import type { Concept } from '../types';

/** The mark that work leaves on nature and people. */
export const sustainabilityConcepts: readonly Concept[] = [
  {
    key: 'sustainability',
    name: { fi: 'kestävä kehitys', sv: 'hållbar utveckling', en: 'sustainability' },
    fi: {
      terms:
        'kestävä kehitys; vastuullisuus ympäristö; ympäristövastuu; kestävyys ympäristö; vastuullisuusraportti; ekologisuus; ympäristöohjelma; yritysvastuu; luonnon monimuotoisuus; ympäristöystävällinen',
      signs:
        'ajatella luonto; ympäristö kuormittaa; vihreä siirtymä; tuleville sukupolville; ekoteko; luonto kiittää; ympäristömerkki; ekotukihenkilö; käyttää vähemmän muovi; ympäristölupa',
    },
    sv: {
      terms:
        'hållbar utveckling; hållbarhet; miljöansvar; hållbarhetsrapport; ekologisk hållbarhet; miljöprogram; företagsansvar; biologisk mångfald; miljövänlig',
      signs:
        'tänka på naturen; belasta miljö; grön omställning; kommande generationer; miljömärke; ekostödperson; mindre plast; miljötillstånd; miljögärning',
    },
    en: {
      terms:
        'sustainability; sustainable development; environmental responsibility; sustainability report; corporate responsibility; biodiversity; environmental programme; environmentally friendly; eco-friendly',
      signs:
        'think of nature; burden on environment; green transition; future generations; ecolabel; less plastic; environmental permit; footprint of work',
    },
  },
  {
    key: 'climate',
    name: { fi: 'ilmasto', sv: 'klimat', en: 'climate' },
    near: ['sustainability'],
    fi: {
      terms:
        'ilmastonmuutos; ilmastotavoite; hiilijalanjälki; hiilineutraali; päästövähennys; kasvihuonekaasu; hiilidioksidi; hiilipäästö; ilmastotyö; ilmastovaikutus',
      signs:
        'laskea hiilijalanjälki; vähentää päästöt; fossiilinen polttoaine; kasvisruoka vaihtoehto; uusiutuva; helle työ; tulviminen lisääntyä; päästölaskuri; kompensoida lento; anestesiakaasu',
    },
    sv: {
      terms:
        'klimatförändring; klimatmål; koldioxidavtryck; koldioxidneutral; utsläppsminskning; växthusgas; koldioxid; utsläpp; klimatarbete; klimatpåverkan',
      signs:
        'räkna koldioxidavtryck; minska utsläpp; fossilt bränsle; vegetariskt alternativ; förnybar; värmebölja arbete; utsläppskalkylator; kompensera flyg; anestesigas',
    },
    en: {
      terms:
        'climate change; climate target; carbon footprint; carbon neutral; emission reduction; greenhouse gas; carbon dioxide; emissions; climate action; net zero',
      signs:
        'calculate carbon footprint; cut emissions; fossil fuel; vegetarian option; renewable; heat wave work; offset flights; anaesthetic gas',
    },
  },
  {
    key: 'energy-saving',
    name: { fi: 'energiansäästö', sv: 'energibesparing', en: 'energy saving' },
    fi: {
      terms:
        'energiansäästö; energiatehokas; energiankulutus; sähkönkulutus; lämmitys*0.7; energiankäyttö; aurinkopaneeli; energiakatselmus; vedenkulutus',
      signs:
        'sammuttaa valot; laskea lämpötila huone; valot palaa turhaan; sähkölasku; kone pois päältä yöksi; ledit vaihtaa; lämpöpumppu; hukkalämpö; katkaisija pois; liiketunnistin valo; ikkuna auki talvella; paineilmavuoto',
      opposites: 'valot päällä yöllä; laite päällä turhaan; lämpö karata; energia haaskata',
    },
    sv: {
      terms:
        'energibesparing; energieffektivitet; energiförbrukning; elförbrukning; uppvärmning*0.7; energianvändning; solpanel; energikartläggning; vattenförbrukning',
      signs:
        'släcka lampor; sänka temperatur rum; lyser i onödan; elräkning; stänga av maskin över natten; byta till led; värmepump; spillvärme; rörelsesensor lampa; tryckluftsläcka',
      opposites: 'lampor på hela natten; apparat på i onödan; värme läcker ut; slösa energi',
    },
    en: {
      terms:
        'energy saving; energy efficiency; energy consumption; electricity consumption; heating*0.7; energy use; solar panel; energy audit; water consumption',
      signs:
        'switch off lights; turn down heating; electricity bill; switch off machine overnight; change to led; heat pump; waste heat; motion sensor light; compressed air leak',
      opposites: 'lights on all night; left running for nothing; heat escapes; waste energy',
    },
  },
  {
    key: 'waste-and-recycling',
    name: { fi: 'jätteet ja kierrätys', sv: 'avfall och återvinning', en: 'waste and recycling' },
    fi: {
      terms:
        'kierrätys; lajittelu; jäte; kiertotalous; hävikki; uusiokäyttö; jätehuolto; ruokahävikki; sekajäte; biojäte; uudelleenkäyttö; kierrättää; vaarallinen jäte',
      signs:
        'lajitella roskat; oikea astia jäte; korjata eikä heittää pois; kertakäyttöinen vaihtaa; pahvi kerätä; roska-astia; muovi erikseen; pullot palauttaa; käytetty kaluste; tulostaa vähemmän; särmäisastia; heittää roskiin; kaikki samaan pönttöön; roskis täynnä; lavalle romu',
    },
    sv: {
      terms:
        'återvinning; sortering avfall; avfall; cirkulär ekonomi; svinn; återanvändning; avfallshantering; matsvinn; blandavfall; bioavfall; återvinna; farligt avfall',
      signs:
        'sortera sopor; rätt kärl avfall; laga i stället för att slänga; engångsartikel byta; samla kartong; soptunna; plast för sig; begagnad möbel; skriva ut mindre; slänga i soporna; allt i samma tunna',
    },
    en: {
      terms:
        'recycling; waste; circular economy; reuse; waste management; food waste; mixed waste; biowaste; waste sorting; hazardous waste',
      signs:
        'sort rubbish; right bin; repair not throw away; single-use replace; collect cardboard; rubbish bin; plastic separately; second-hand furniture; print less; throw away; everything in same bin; landfill',
    },
  },
  {
    key: 'travel-and-commuting',
    name: { fi: 'työmatkat ja liikkuminen', sv: 'tjänsteresor och pendling', en: 'travel and commuting' },
    fi: {
      terms:
        'työmatka; matkustaminen; kimppakyyti; joukkoliikenne; työmatkapyöräily; matkustusohje; virkamatka; työmatkaliikkuminen; pysäköinti*0.7; liikematka',
      signs:
        'pyöräillä töihin; junalla kokous; yhteiskyyti; lentää kokous; sähköauto lataus; kilometrikorvaus; parkkipaikka etsiä; bussi myöhässä; auto yhdistää käynnit; matkalippu; ajaa töihin; kotikäynti reitti; reitti suunnitella; työsuhdepyörä; etäkokous matkan sijaan',
    },
    sv: {
      terms:
        'arbetsresa; tjänsteresa; samåkning; kollektivtrafik; cykelpendling; reseanvisning; affärsresa; pendling; parkering*0.7; resande',
      signs:
        'cykla till jobbet; tåg till möte; åka tillsammans bil; flyga till möte; ladda elbil; kilometerersättning; leta parkeringsplats; buss försenad; kombinera besök bil; planera rutt; köra till jobbet; tjänstecykel',
    },
    en: {
      terms:
        'business travel; commuting; carpooling; public transport; cycle to work; travel policy; work trip; commute; parking*0.7',
      signs:
        'bike to work; train to meeting; share a ride; fly to meeting; charge electric car; mileage allowance; look for parking; bus late; combine visits car; plan route; drive to work; company bike',
    },
  },
  {
    key: 'responsible-purchasing',
    name: { fi: 'vastuulliset hankinnat', sv: 'ansvarsfull upphandling', en: 'responsible purchasing' },
    near: ['purchasing', 'sustainability'],
    fi: {
      terms:
        'vastuullinen hankinta; kestävä hankinta; ympäristökriteeri; toimitusketju vastuu; eettinen hankinta; reilu kauppa; vihreä hankinta; elinkaarikustannus',
      signs:
        'kysyä alkuperä; kotimainen tuote; luomu; lähiruoka; ympäristömerkitty tuote; valita kestävä tuote; tehdas lapsityövoima; vaatia toimittajalta; käytettynä ostaa; leasing kaluste; ostaa vain tarpeeseen; pitkäikäinen tuote',
    },
    sv: {
      terms:
        'ansvarsfull upphandling; hållbar upphandling; miljökriterium; ansvar i leveranskedja; etisk upphandling; rättvis handel; grön upphandling; livscykelkostnad',
      signs:
        'fråga om ursprung; inhemsk produkt; ekologisk mat; närproducerad; miljömärkt; välja hållbar produkt; barnarbete fabrik; ställa krav på leverantör; köpa begagnat',
    },
    en: {
      terms:
        'responsible purchasing; sustainable procurement; environmental criteria; supply chain responsibility; ethical sourcing; fair trade; green procurement; life-cycle cost',
      signs:
        'ask about origin; domestic product; organic food; locally produced; ecolabelled; choose durable product; child labour factory; demand from supplier; buy second-hand',
    },
  },
  {
    key: 'chemicals',
    name: {
      fi: 'kemikaalit ja haitalliset aineet',
      sv: 'kemikalier och skadliga ämnen',
      en: 'chemicals and harmful substances',
    },
    fi: {
      terms:
        'kemikaali; kemikaaliturvallisuus; käyttöturvallisuustiedote; vaarallinen aine; liuotin; kemikaaliluettelo; pesuaine*0.7; asbesti; altistuminen aine',
      signs:
        'liuotin haista; vuoto säiliö; suojakäsineet kemikaali; varoitusmerkki; annostella pesuaine; korvata aine turvallisemmalla; öljyvuoto; hengityssuojain pöly; imeytysaine; silmähuuhde; pöly ilma',
    },
    sv: {
      terms:
        'kemikalie; kemikaliesäkerhet; säkerhetsdatablad; farligt ämne; lösningsmedel; kemikalieförteckning; tvättmedel*0.7; asbest; exponering för ämne',
      signs:
        'lukta lösningsmedel; läcka tank; skyddshandskar kemikalie; varningsmärke; dosera medel; ersätta ämne; oljeläcka; andningsskydd damm; ögonspolning',
    },
    en: {
      terms:
        'chemical; chemical safety; safety data sheet; hazardous substance; solvent; list of chemicals; detergent*0.7; asbestos; exposure to substance',
      signs:
        'smell of solvent; tank leak; gloves chemical; warning label; dose detergent; replace substance; oil spill; respirator dust; eye wash',
    },
  },
];
