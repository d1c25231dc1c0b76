import type { Concept } from '../types';

/** Trades that keep everyday life running. */
export const servicesConcepts: readonly Concept[] = [
  {
    key: 'cleaning',
    name: { fi: 'siivous', sv: 'städning', en: 'cleaning' },
    fi: {
      terms:
        'siivous; puhtaanapito; laitoshuolto; siivooja; laitoshuoltaja; siivoustyö; ylläpitosiivous; pesula; puhtauspalvelu; siistijä',
      signs:
        'moppi; siivousvaunu; lattia pestä; vessa siivota; roskat viedä; pölyt pyyhkiä; imuroida; kosketuspinnat pyyhkiä; lakana vaihtaa; yhdistelmäkone; puhdas huone; ikkunat pestä; eristyshuone siivota; mikrokuituliina; siivouskomero',
    },
    sv: {
      terms:
        'städning; renhållning; städare; anstaltsvårdare; lokalvård; lokalvårdare; städarbete; tvätteri; städtjänst',
      signs:
        'mopp; städvagn; tvätta golv; städa toalett; tömma sopor; torka damm; dammsuga; torka kontaktytor; byta lakan; skurmaskin; rent rum; putsa fönster; städskrubb',
    },
    en: {
      terms: 'cleaning; cleaner; janitorial work; facility cleaning; laundry; housekeeping staff; cleaning service',
      signs:
        'mop; cleaning cart; wash floor; clean toilets; take out rubbish; wipe dust; vacuum; wipe touch surfaces; change sheets; scrubber machine; clean room; wash windows; broom cupboard',
    },
  },
  {
    key: 'food-services',
    name: { fi: 'ruokapalvelut', sv: 'kosttjänster', en: 'food services' },
    fi: {
      terms:
        'ruokapalvelu; keittiö*0.7; kokki; ravitsemistyö; ruokahuolto; ruokalista; erityisruokavalio; ateriapalvelu; ravintola*0.7; suurtalouskeittiö; tarjoilija',
      signs:
        'keittää soppa; lounaslinjasto; annos lautanen; allergia huomioida ruoka; ruoka lämpimänä; ruokavaunu; kattila; astiat tiskata; omavalvontalämpötila; esivalmistella; tarjotin jakaa; ruoka loppua; lautashävikki; raaka-aine tilata; pöytä kattaa; salaattipöytä',
    },
    sv: {
      terms:
        'kosttjänst; måltidstjänst; kök*0.7; kock; matservice; matsedel; specialkost; restaurang*0.7; storkök; kokerska; servitör; matförsörjning',
      signs:
        'koka soppa; lunchlinje; portion på tallrik; beakta allergi mat; varm mat; matvagn; kastrull; diska kärl; mattemperatur; förbereda mat; dela ut brickor; maten tar slut; tallrikssvinn; duka bord; salladsbord',
    },
    en: {
      terms:
        'food service; catering; kitchen*0.7; cook; chef; menu*0.5; special diet; meal service; restaurant*0.7; canteen; waiter',
      signs:
        'cook soup; lunch line; portion on plate; food allergy; keep food warm; food trolley; saucepan; wash dishes; food temperature log; prepare ingredients; hand out trays; food runs out; plate waste; set table; salad bar',
    },
  },
  {
    key: 'construction',
    name: { fi: 'rakentaminen', sv: 'byggande', en: 'construction' },
    fi: {
      terms:
        'rakentaminen*0.6; rakennustyömaa; työmaa; rakennusala; peruskorjaushanke; saneeraus; rakennustyö; työnjohtaja rakennus; urakka; urakoitsija; rakennusmies; infrarakentaminen',
      signs:
        'telineet; valaa betoni; nosturi; raudoittaa; putki asentaa; työmaakokous; kaivuri; muottityö; katto vuotaa; aliurakoitsija; mittatikku; laasti; työmaakoppi; purkaa seinä; levyttää; laatoittaa; kosteusmittaus; luovutus asunto; sääsuojaus; lapio',
    },
    sv: {
      terms:
        'byggande; byggarbetsplats; byggbranschen; renovering; sanering; byggarbete; arbetsledare bygge; entreprenad; entreprenör bygg; byggnadsarbete; bygge',
      signs:
        'ställning bygge; gjuta betong; lyftkran; armera; installera rör; byggmöte; grävmaskin; formarbete; tak läcker; underentreprenör; murbruk; manskapsbod; riva vägg; kakla; fuktmätning; väderskydd',
    },
    en: {
      terms:
        'construction; construction site; building site; building industry; renovation; refurbishment; site foreman; contractor building; builder; civil works',
      signs:
        'scaffolding; pour concrete; crane; rebar; install pipes; site meeting; excavator; formwork; roof leaks; subcontractor; mortar; site hut; knock down wall; tiling; moisture measurement; snagging',
    },
  },
  {
    key: 'retail',
    name: { fi: 'kaupan työ', sv: 'butiksarbete', en: 'retail' },
    near: ['customer-service', 'sales'],
    fi: {
      terms:
        'vähittäiskauppa; kaupan ala; myymälä; myymälätyö; kassatyö; myymälänhoito; hyllytys; kauppias; verkkokauppa; marketti',
      signs:
        'hyllyt täyttää; kassalla jono; kassakone; hinnoitella tuote hylly; kuormapurku; näpistys; päiväys tarkistaa; tuotteen esillepano; hyllynpääty; pullonpalautus; alennusmyynti; asiakas etsiä tuote; sovituskoppi; tilata tavara hylly',
    },
    sv: {
      terms:
        'detaljhandel; handelsbranschen; butik; butiksarbete; kassaarbete; handlare; nätbutik; hyllplockning; affär butik',
      signs:
        'fylla på hyllor; kö i kassan; kassaapparat; prismärka; packa upp last; snatteri; kolla datum; varuexponering; flaskretur; rea; kund letar vara; provrum',
    },
    en: {
      terms:
        'retail; retail trade; shop; shop work; checkout work; store manager; web shop; shelf stacking; shopkeeper',
      signs:
        'fill shelves; queue at checkout; cash register; price labels; unload delivery; shoplifting; check dates; display goods; bottle return; clearance sale; customer looks for product; fitting room',
    },
  },
  {
    key: 'public-services',
    name: { fi: 'julkiset palvelut', sv: 'offentliga tjänster', en: 'public services' },
    fi: {
      terms:
        'julkinen palvelu; kunnan palvelut; kuntapalvelu; viranomainen; julkinen hallinto; virasto; asukas*0.4; kuntalainen; kunta; lupapalvelu',
      signs:
        'hyvinvointialue*0.8; asukasilta; hakemus käsitellä; päätös antaa asiakas; kuntalaisaloite; valtuusto päättää; lautakunta esitys; kirjaamo; virkamies; lausuntokierros; palvelupiste asukas; lähipalvelu; lautakunnan kokous; puhua selkokieltä',
    },
    sv: {
      terms:
        'offentlig tjänst; offentlig service; kommunens tjänster; kommunal service; myndighet; offentlig förvaltning; ämbetsverk; invånare*0.5; kommuninvånare; kommun',
      signs:
        'välfärdsområde*0.8; invånarkväll; behandla ansökan; ge beslut; invånarinitiativ; fullmäktige beslutar; nämnd förslag; registratorskontor; tjänsteman; remissrunda; servicepunkt; närservice; klarspråk',
    },
    en: {
      terms:
        'public service; municipal services; wellbeing services county; local government; public authority; public administration; resident services; municipality; citizen',
      signs:
        'residents evening; process application; issue decision; council decides; committee proposal; registry office; civil servant; consultation round; service point; plain language; permit office',
    },
  },
  {
    key: 'transport',
    name: { fi: 'kuljetus ja liikenne', sv: 'transport och trafik', en: 'transport' },
    fi: {
      terms:
        'kuljetus; kuljetusala; kuljettaja; linja-auto; rekka; ajoneuvo; liikenne*0.7; taksi; ajovuoro; jakelu; raideliikenne; ajojärjestely',
      signs:
        'ajaa reitti; ajopiirturi; ajoaika lepoaika; liukas tie; kuorma sitoa; rahtikirja; aikataulu pitää bussi; matkustaja nousta; varikko; ajoneuvo katsastus; talvirenkaat; jakoauto; ratti; ruuhka ajaa; lähtötarkastus; peräkärry',
    },
    sv: {
      terms:
        'transport; transportbranschen; chaufför; förare; buss; långtradare; lastbil; fordon; trafik*0.7; taxi; körtur; distribution varor; spårtrafik',
      signs:
        'köra rutt; färdskrivare; kör- och vilotid; halt väglag; surra last; fraktsedel; hålla tidtabell buss; passagerare stiger på; depå; besiktning fordon; vinterdäck; ratt; rusning köra',
    },
    en: {
      terms:
        'transport; haulage; driver; bus; lorry; truck transport; vehicle; traffic*0.7; taxi; driving shift; delivery of goods; rail traffic',
      signs:
        'drive route; tachograph; driving and rest times; slippery road; secure load; waybill; keep timetable bus; passenger boards; depot; vehicle inspection; winter tyres; steering wheel; rush hour driving; delivery van',
    },
  },
  {
    key: 'security-services',
    name: { fi: 'vartiointi ja turvallisuusala', sv: 'bevakning och säkerhetsbranschen', en: 'security services' },
    fi: {
      terms:
        'vartiointi; vartija; turvallisuusala; järjestyksenvalvoja; kulunvalvonta; kameravalvonta; turvallisuuspalvelu; valvomo; hälytyskeskus',
      signs:
        'kierros yöllä; ovi lukita; hälytys soida; kutsua vartija; avain hukassa; kulkukortti; häirikkö poistaa; valvontakamera; tarkistaa laukku; murtohälytin; uhkaava asiakas; hätänappi; päällekarkaus',
    },
    sv: {
      terms:
        'bevakning; väktare; säkerhetsbranschen; ordningsvakt; passerkontroll; kameraövervakning; säkerhetstjänst; larmcentral; vakt',
      signs:
        'rundor på natten; låsa dörr; larm går; kalla på väktare; borttappad nyckel; passerkort; avlägsna bråkmakare; övervakningskamera; kontrollera väska; inbrottslarm; hotfull kund; överfallsknapp',
    },
    en: {
      terms:
        'security services; security guard; guarding; steward at event; access control; camera surveillance; control room; alarm centre; doorman',
      signs:
        'rounds at night; lock door; alarm goes off; call the guard; lost key; access card; remove troublemaker; surveillance camera; check bag; burglar alarm; threatening customer; panic button',
    },
  },
  {
    key: 'tourism-and-events',
    name: { fi: 'matkailu ja tapahtumat', sv: 'turism och evenemang', en: 'tourism and events' },
    near: ['customer-service'],
    fi: {
      terms:
        'matkailu; hotelli; matkailuala; majoitus; opas matka; tapahtumatuotanto; tapahtumajärjestäminen; vastaanottovirkailija; kokouspalvelu; festivaali',
      signs:
        'vieras saapua; huone varata; vastaanotto tiski; opastettu kierros; sesonki ruuhka; lavan rakentaminen; lippuluukku; sali varata; ohjelma tapahtuma; talkooväki; majoittuja; huoneet siivottuna; ryhmä turisti',
    },
    sv: {
      terms:
        'turism; hotell; turistbranschen; inkvartering; guide resa; evenemang*0.7; evenemangsarrangemang; receptionist; konferensservice; festival',
      signs:
        'gäst anländer; boka rum; reception disk; guidad tur; högsäsong rusning; bygga scen; biljettlucka; boka sal; program evenemang; turistgrupp',
    },
    en: {
      terms:
        'tourism; hotel; hospitality industry; accommodation; tour guide; event*0.5; event management; receptionist; conference service; festival',
      signs:
        'guest arrives; book room; reception desk; guided tour; high season rush; build stage; ticket office; book hall; event programme; check-in guests; tourist group',
    },
  },
];
