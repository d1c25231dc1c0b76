import type { Concept } from '../types';

/** Social workers, child protection, disability services, home care and immigration services as their day is told in the car and at the desk. */
export const people4BConcepts: readonly Concept[] = [
  {
    key: 'home-care-medicines-and-falls',
    name: { fi: 'lääkkeet ja kaatumiset kotona', sv: 'mediciner och fall hemma', en: 'medicines and falls at home' },
    near: ['home-care', 'medication', 'falls'],
    fi: {
      terms:
        'lääkeannostelija; kotihoidon lääkehoito; lääkejako kotona; dosetti; lääkkeiden annosjakelu; turvaranneke; kaatuminen kotona; kotona kaatuminen; apteekkipussi; tukikahva; muistisairas kotona',
      signs:
        'dosetti väärin jaettu; resepti uusimatta; pillerit lattialla; lääkkeet otti tuplana; turvaranneke laatikossa; lattialla aamuun asti; matto liukas; verenohennuslääkkeen taulukko; hella jäi päälle; eksyi rappuun; soitti ambulanssin yöllä; tyynyn alla vanhoja lääkkeitä; naapuri löysi; unohti aamulääkkeet; kylmänä lattialla; turvapuhelin*0.5',
      opposites: 'pärjäsi kotona; lääkkeet kohdallaan',
    },
    sv: {
      terms:
        'dosett; läkemedelshantering i hemvården; trygghetsarmband; fall hemma; fallolycka i hemmet; läkemedelsautomat hemma; hjälpmedel hemma; minnessjuk hemma',
      signs:
        'dosetten fel; receptet inte förnyat; tabletter på golvet; tog medicin dubbelt; trygghetsarmbandet i lådan; låg på golvet till morgonen; hal matta; spisen på; gick vilse i trappan; ringde ambulans på natten; gamla mediciner under kudden; stödhandtag i toaletten; grannen hittade henne; dosdispensering*0.5; trygghetstelefon*0.5',
      opposites: 'klarade sig hemma',
    },
    en: {
      terms:
        'pill organiser; home medicines; medicine dispenser; safety wristband; alarm phone; fall at home; pre-packed medicines; person with dementia at home; medication round at home; grab rail',
      signs:
        'pill box filled wrong; prescription not renewed; pills on the floor; took a double dose; wristband in a drawer; on the floor until morning; slippery rug; stove left on; lost in the stairwell; called an ambulance at night; old medicines under the pillow; neighbour found her; forgot the morning tablets',
      opposites: 'managed at home',
    },
  },
  {
    key: 'family-carer-support',
    name: { fi: 'omaishoitajan tuki', sv: 'stöd för närståendevårdare', en: 'support for family carers' },
    near: ['relatives', 'social-work', 'peer-support-volunteers'],
    fi: {
      terms:
        'omaishoidon tuki; omaisen jaksaminen; vapaapäivä omaishoitajalle; lyhytaikaishoito; jaksohoito; hoitorinki; vertaisryhmä omaisille; läheisneuvonta; omaiskuntoutus',
      signs:
        'vaimo hoitaa miestään; nukkuu tuolissa; ei pääse kauppaan yksin; omainen uupui; pyysi jaksohoitoa; tytär soittaa kuusi kertaa päivässä; omainen itki keittiössä; hoitaa molempia vanhempiaan; töiden ja hoivan välissä; vapaapäivät pitämättä; omaiset riitelevät hoidosta; poika asuu ulkomailla; kuka hoitaa omaishoitajaa; peruttu lyhytaikainen paikka; omaishoitaja*0.5; omaishoito*0.5',
      opposites: 'omainen sai levätä',
    },
    sv: {
      terms:
        'stöd för närståendevård; avlastning för närstående; växelvård; kamratgrupp för anhöriga; anhörigstöd; lediga dagar för närståendevårdare',
      signs:
        'hustrun sköter sin man; sover i stolen; kan inte gå till butiken ensam; den anhöriga orkar inte; bad om avlastning; dottern ringer sex gånger om dagen; anhörig grät i köket; sköter båda föräldrarna; mellan jobb och vård; anhöriga grälar om vården; sonen bor utomlands; närståendevårdare*0.5; närståendevård*0.5; korttidsvård*0.5',
      opposites: 'anhöriga fick vila',
    },
    en: {
      terms: "carer's allowance; informal care; respite care; short-term care; carer support; caregiver relief",
      signs:
        'wife looks after her husband; sleeps in the chair; cannot go to the shop alone; relative is worn out; asked for respite; daughter rings six times a day; cried in the kitchen; cares for both parents; between job and care; family quarrel over care; son lives abroad; who looks after the carer; family carer*0.5; family caregiver*0.5',
      opposites: 'relative got to rest',
    },
  },
  {
    key: 'threat-and-lone-work-visits',
    name: { fi: 'uhkatilanteet asiakaskäynnillä', sv: 'hotfulla klientbesök', en: 'threat on a visit' },
    near: ['occupational-safety', 'difficult-encounters', 'on-call'],
    fi: {
      terms:
        'yksintyöskentely; uhkatilanne asiakkaan kotona; turvahälytin taskussa; väkivallan uhka käynnillä; turvakoulutus kotikäynnille; henkilöhälytin; vartijan kutsuminen; parityö käynnillä; kulkukortti kotikäynnille; uhkailmoitus',
      signs:
        'peräännyin ovelta; koira irti pihassa; mies sulki oven takanani; jätin auton keula ulospäin; soitin kollegalle käynnin ajaksi; hälytin jäi laturiin toimistolle; asiakkaan poika uhkasi; istuin oven viereen; puhelimessa ei kenttää; uhkaus sosiaalityöntekijälle; kirosi koko puhelun; nousi tuolista kohti; en mene sinne enää yksin; puukko keittiön pöydällä; hälytyspainike*0.5',
      opposites: 'turvallinen käynti',
    },
    sv: {
      terms:
        'ensamarbete; hotfull situation hos klient; larm i fickan; våld och hot i arbetet; personlarm; par på hembesök; larm vid hembesök; säkerhetsutbildning för hembesök',
      signs:
        'lös hund på gården; mannen stängde dörren bakom mig; bilen parkerad med nosen ut; ringde kollegan under besöket; larmet låg på laddning; klientens son hotade; ställde mig nära dörren; ingen täckning i telefonen; hot mot socialarbetaren; går inte dit ensam längre; kniv på köksbordet',
      opposites: 'tryggt besök',
    },
    en: {
      terms:
        'lone working; threat on a home visit; staff alarm on visits; alarm pendant for staff; violence at work on visits; visiting in pairs; lone worker alarm; safety on home visits',
      signs:
        "loose dog in the yard; man closed the door behind me; parked facing out; rang a colleague during the visit; alarm left on charge; client's son threatened me; kept near the door; no signal on the phone; threat to a social worker; not going there alone again; knife on the kitchen table",
      opposites: 'visit went safely',
    },
  },
  {
    key: 'domestic-violence-support',
    name: { fi: 'lähisuhdeväkivalta', sv: 'våld i nära relationer', en: 'domestic violence' },
    near: ['social-work', 'mental-health', 'difficult-encounters'],
    fi: {
      terms:
        'lähisuhdeväkivalta; turvakoti; parisuhdeväkivalta; väkivaltatyö; lähestymiskielto; marak; seri-tukikeskus; rikosuhripäivystys; turvasuunnitelma; vaino; kunniaväkivalta; kuritusväkivalta',
      signs:
        'mustelmia ranteessa; puoliso vastaa hänen puolestaan; pitkät hihat helteellä; palasi sittenkin kotiin; lähti yön yli turvaan; lapset kuulivat kaiken; kysyin väkivallasta suoraan; puhelin seurannassa; soitti vessasta; laukku valmiina ovella; mies odotti autossa; riskinarvio ensin; kertoi vasta kolmannella käynnillä; kuvasi vammat; yöllä turvakotiin',
      opposites: 'väkivallasta ei kysytty',
    },
    sv: {
      terms:
        'våld i nära relationer; skyddshem; partnervåld; våldsarbete; besöksförbud; brottsofferjouren; säkerhetsplan för offer; stalking; hedersvåld',
      signs:
        'blåmärken på handleden; maken svarar för henne; långärmat i värmen; åkte hem ändå; barnen hörde allt; frågade rakt om våld; telefonen spåras; ringde från toan; väskan klar vid dörren; mannen väntade i bilen; berättade på tredje besöket; till skyddshemmet på natten',
      opposites: 'ingen frågade om våldet',
    },
    en: {
      terms:
        'domestic violence; domestic abuse; shelter; restraining order; victim support; safety plan; stalking; coercive control; honour-based violence',
      signs:
        'bruises on her wrist; partner answers for her; long sleeves in the heat; went back home anyway; children heard everything; asked directly about violence; phone being tracked; rang from the bathroom; bag packed at the door; he waited in the car; told us on the third visit; to the shelter at night',
      opposites: 'nobody asked about the violence',
    },
  },
  {
    key: 'residence-permit-desk',
    name: { fi: 'oleskelulupa-asiointi', sv: 'uppehållstillstånd', en: 'residence permit desk' },
    near: ['public-services', 'citizens-and-forms', 'queues-waiting'],
    fi: {
      terms:
        'oleskelulupa; oleskelulupahakemus; maahanmuuttovirasto; migri; turvapaikanhakija; työperäinen maahanmuutto; oleskelulupakortti; perheenyhdistäminen; turvapaikkapuhuttelu; tunnistautuminen lupahakemukseen; sormenjäljet; kansalaisuushakemus; lupakäsittelijä',
      signs:
        'hakemus vireillä kahdeksan kuukautta; passi umpeutui odottaessa; lisäselvityspyyntö; käännös leimalla; liite väärällä kielellä; tarkistettiin sormenjäljet; työnantaja puhui työntekijän puolesta; lupa katkesi töissä; jonotti numerolapulla; perhe eri maissa; haastattelu tulkilla; käteen päätös; hylätty ja tyhjin käsin; asiakas kysyi päätöstä joka viikko; virallinen kirje kielellä jota ei osaa',
      opposites: 'lupa myönnettiin; lupa hylättiin',
    },
    sv: {
      terms:
        'uppehållstillstånd; ansökan om uppehållstillstånd; migrationsverket; asylsökande; arbetskraftsinvandring; uppehållstillståndskort; familjeåterförening; asylsamtal; fingeravtryck; medborgarskapsansökan',
      signs:
        'ansökan anhängig åtta månader; passet gick ut under väntan; begäran om tilläggsutredning; auktoriserad översättning; bilaga på fel språk; arbetsgivaren talade för arbetstagaren; tillståndet bröts i jobbet; könummer i handen; familjen i olika länder; intervju med tolk; frågar om beslutet varje vecka; officiellt brev på ett språk hen inte kan',
      opposites: 'tillståndet avslogs; tillstånd beviljades',
    },
    en: {
      terms:
        'residence permit; permit application; immigration office; asylum seeker; asylum interview; family reunification; residence card; citizenship application; work-based immigration; biometrics appointment',
      signs:
        'application pending eight months; passport expired while waiting; request for more information; certified translation; attachment in the wrong language; employer spoke for the worker; permit lapsed at work; ticket in the queue; family in different countries; interview with an interpreter; asks about the decision every week; letter in a language she cannot read',
      opposites: 'permit granted; permit refused',
    },
  },
  {
    key: 'integration-and-language',
    name: { fi: 'kotoutuminen', sv: 'integration', en: 'integration of newcomers' },
    near: ['equality', 'employment-services', 'languages-of-service'],
    fi: {
      terms:
        'kotoutuminen; kotoutumissuunnitelma; kotoutumiskoulutus; kotokoulutus; suomen kielen kurssi; kielikahvila; alkuhaastattelu; pakolainen; kiintiöpakolainen; vastaanottokeskus; kotouttaminen; monikulttuurinen ohjaus; maahanmuuttajaneuvonta; ukrainalainen',
      signs:
        'kurssille kahden kuukauden jono; insinööri siivoamassa; tutkintoa ei tunnusteta; kieltä oppii vasta töissä; selkokielellä kirje; lapsi tulkkina vanhemmalle; talvivaatteet puuttuu; vuokrasopimus luettiin yhdessä; neuvola ekan kerran; ilmoittautuminen kouluun; ystävä vapaaehtoisena; hukkui kirjeiden kieleen; sanat seinälle; sai ensimmäisen työpaikan; asiakas kertoi sodasta',
      opposites: 'kotoutuminen takkuaa; oppii kielen töissä',
    },
    sv: {
      terms:
        'integration; integrationsplan; integrationsutbildning; finskakurs; svenskakurs; språkcafé; inledande intervju; flykting; kvotflykting; förläggning; integrationsarbete; mångkulturell handledning',
      signs:
        'två månaders kö till kursen; ingenjör som städar; examen erkänns inte; språket lär man sig på jobbet; brev på lätt språk; barnet tolkar för föräldern; vinterkläder saknas; läste hyreskontraktet tillsammans; anmälde sig till skolan; volontärvän; drunknade i brev; första jobbet; berättade om kriget',
      opposites: 'integrationen släpar',
    },
    en: {
      terms:
        'integration; integration plan; integration training; language course; language café; initial interview; refugee; quota refugee; reception centre; newcomer advice; multicultural guidance',
      signs:
        'two month wait for the course; engineer who cleans; degree not recognised; language is learned at work; letter in plain language; child interprets for the parent; no winter clothes; read the lease together; enrolled in school; volunteer friend; drowning in letters; got the first job; talked about the war',
      opposites: 'integration stalls',
    },
  },
  {
    key: 'interpreter-in-service',
    name: { fi: 'tulkin käyttö', sv: 'att använda tolk', en: 'working through an interpreter' },
    near: ['languages-of-service', 'difficult-encounters', 'work-in-many-languages'],
    fi: {
      terms:
        'asioimistulkki; asioimistulkkaus; etätulkkaus; tulkkipalvelu; puhelintulkkaus; tulkin tilaus; viittomakielen tulkki; tulkkaustilaus; tulkkivälitys; kuvapuhelintulkkaus; kuvakommunikaatio',
      signs:
        'tulkki ei tullut; tulkki tippui linjalta; puoliso tulkkasi; lapsi tulkkasi; murre väärä; tulkki jäi jumiin parkkipaikalle; varattiin tuplasti aikaa; tulkki kertoi omiaan; yritin google kääntäjällä; soitettiin tulkki kaiuttimeen; asiakas nyökkäsi vaikka ei ymmärtänyt; kuvia osoitellen; tulkkauksen aika loppui; sanoitin lyhyemmin; paperi käännettiin suullisesti',
      opposites: 'ymmärrettiin toisiamme',
    },
    sv: {
      terms:
        'kontakttolk; tolkning vid klientmöte; distanstolkning; tolkservice; telefontolkning; tolkbeställning; teckenspråkstolk; tolkförmedling; bildkommunikation',
      signs:
        'den bokade tolken uteblev; tolken föll bort från linjen; maken tolkade; barnet tolkade; fel dialekt; bokade dubbel tid; tolken sade egna saker; prövade google translate; nickade fast hon inte förstod; pekade på bilder; tolktiden tog slut; sade det kortare; papperet översattes muntligt',
      opposites: 'vi förstod varandra',
    },
    en: {
      terms:
        'community interpreter; remote interpreting; phone interpreting; interpreter booking; sign language interpreter; interpreting service',
      signs:
        'interpreter did not show; interpreter dropped off the line; husband interpreted; child interpreted; wrong dialect; booked double time; interpreter added things; tried google translate; nodded but had not understood; pointed at pictures; interpreting time ran out; said it in shorter words; paper translated out loud; interpreter*0.5',
      opposites: 'we understood each other',
    },
  },
  {
    key: 'service-plan-network-meeting',
    name: { fi: 'verkostopalaveri ja palveluohjaus', sv: 'nätverksmöte och servicehandledning', en: 'network meeting' },
    near: ['social-work', 'cooperation-between-units', 'patient-participation'],
    fi: {
      terms:
        'verkostopalaveri; verkostotapaaminen; palveluohjaustapaaminen; palveluohjaaja; monialainen palaveri; palvelusuunnitelma; ennakoiva dialogi; verkostotyö; yhdyspinta; asiakkaan verkosto; yhteinen asiakas',
      signs:
        'kahdeksan ammattilaista yhtä asiakasta kohti; palaveri ilman asiakasta; asiakas istui hiljaa keskellä; kuka ottaa kopin asiakkaasta; pompotellaan luukulta toiselle; sama suunnitelma kolmessa paikassa; äiti itki palaverissa; kysyttiin mitä asiakas itse haluaa; joku puuttui palaverista; ei saa tietoja toiselta viranomaiselta; kirjattiin kuka tekee mitä; hyvinvointialueen ja kunnan väli; jokainen sanoo ettei kuulu meille; palveluketju*0.5',
      opposites: 'asiakas putosi väliin; kaikki samassa pöydässä',
    },
    sv: {
      terms:
        'nätverksmöte; servicehandledningsmöte; servicehandledare; serviceplan; tväryrkesmässigt möte; klientens nätverk; gemensam klient; nätverksarbete',
      signs:
        'åtta experter och en klient; möte utan klienten; klienten satt tyst; vem tar klienten; bollas från lucka till lucka; samma plan på tre ställen; mamman grät på mötet; frågade vad klienten själv vill; någon fattades på mötet; får inte uppgifter från annan myndighet; skrev upp vem gör vad; klienten hör inte till oss; servicekedja*0.5',
      opposites: 'klienten föll mellan stolarna',
    },
    en: {
      terms:
        "network meeting; service coordination; service coordinator; care plan meeting; multi-agency meeting; client's network; shared client; professional network",
      signs:
        'eight professionals and one client; meeting without the client; client sat silent; who takes the client; passed from desk to desk among agencies; same plan in three places; mother cried in the meeting; asked what the client wants; somebody missing from the meeting; cannot get information from another agency; wrote down who does what; client is not ours; service pathway*0.5',
      opposites: 'client fell between services',
    },
  },
];
