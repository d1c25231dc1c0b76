import type { Concept } from '../types';

/** Social workers, child protection, disability services, home care and immigration services as their day is told in the car and at the desk. */
export const people4AConcepts: readonly Concept[] = [
  {
    key: 'social-case-load',
    name: { fi: 'asiakasmäärä sosiaalityössä', sv: 'antalet klienter i socialarbetet', en: 'social work caseload' },
    near: ['social-work', 'workload', 'stress-exhaustion'],
    fi: {
      terms:
        'asiakasmitoitus; asiakasmäärä sosiaalityössä; omatyöntekijä; sosiaalipäivystys; virkasosiaalityö; sosiaalityöntekijäpula',
      signs:
        'kuusikymmentä asiakasta yhdellä; kolmas työntekijä vuodessa; asiakas kertoo tarinansa taas alusta; määräajat paukkuivat; ilmoituksia tulee ovista ja ikkunoista; päätökset tekemättä; papereita enemmän kuin ihmisiä; puhelinaika tunti päivässä; asiakas jäi odottamaan soittoa; perjantaina iltapäivällä kriisi; jätin lapun luukusta; ehtii vain sammuttaa paloja; tapaaminen peruttiin taas; työpari sairaana; sosiaalityöntekijä*0.5; sosiaaliohjaaja*0.5; palvelutarpeen arviointi*0.5; asiakassuunnitelma*0.5',
      opposites: 'aikaa kohdata asiakas',
    },
    sv: {
      terms:
        'klientdimensionering; klientantal; egen kontaktperson; bedömning av servicebehovet; socialjour; brist på socialarbetare',
      signs:
        'sextio klienter på en; tredje arbetaren på ett år; klienten berättar från början igen; tidsfristerna spricker; anmälningar väller in; besluten ogjorda; mer papper än människor; telefontid en timme om dagen; kris på fredag eftermiddag; släcker bara bränder; mötet ställdes in igen; socialarbetare*0.5; socialhandledare*0.5; vuxensocialarbete*0.5; klientplan*0.5',
      opposites: 'tid att möta klienten',
    },
    en: {
      terms:
        'caseload; case worker; assessment of service needs; emergency social services; shortage of social workers',
      signs:
        'sixty clients each; third worker in a year; tells the story from the start again; statutory deadlines missed; referrals pour in; decisions not made; more paper than people; phone hour once a day; crisis on friday afternoon; only putting out fires; visit cancelled again; social worker*0.5; adult social work*0.5; client plan*0.5',
      opposites: 'time to meet the client',
    },
  },
  {
    key: 'child-welfare-visit',
    name: { fi: 'lastensuojelun kotikäynti', sv: 'barnskyddets hembesök', en: 'child protection visit' },
    near: ['child-protection', 'social-work', 'difficult-encounters'],
    fi: {
      terms:
        'huoli-ilmoitus; lastensuojelun kotikäynti; kiireellinen sijoitus; lastensuojelun avohuolto; tehostettu perhetyö; lastensuojelun tarpeen selvitys; lapsen tapaaminen; lastensuojelun sosiaalityö',
      signs:
        'lapsi avasi oven; jääkaappi tyhjä kotikäynnillä; vanhempi ei päästä sisään; poliisi mukana kotikäynnillä; äiti haistoi viinalta; lapsi piirsi kodin; kuulin lasta yksin; tein lasun; lasu; lapsi lähti mukaan autoon; vanhempi uhkasi; työpari käynnille; lapsi ei halunnut kotiin; vauva itki koko käynnin; sovittiin uusi aika perheelle; valvottiin tapaamista; lastensuojeluilmoitus*0.5; huostaanotto*0.5; perhetyö*0.5',
      opposites: 'perhe sai apua ajoissa; lapsi jäi näkemättä',
    },
    sv: {
      terms:
        'orosanmälan; hembesök i barnskyddet; brådskande placering; öppenvård inom barnskyddet; utredning av barnskyddsbehovet; barnskyddets socialarbete',
      signs:
        'barnet öppnade dörren; tomt kylskåp på hembesöket; föräldern släpper inte in; polisen med på besöket; mamman luktade sprit; barnet ritade sitt hem; hörde barnet ensamt; föräldern hotade; arbetspar till besöket; barnet ville inte hem; övervakat umgänge; barnskyddsanmälan*0.5; omhändertagande*0.5; familjearbete*0.5',
      opposites: 'familjen fick hjälp i tid',
    },
    en: {
      terms:
        'child protection referral; child welfare report; child protection home visit; taken into care; emergency placement; family support work; child welfare assessment; child protection social work',
      signs:
        'the child opened the door; empty fridge at the visit; parent would not let us in; police came along; mother smelled of drink; child drew the home; heard the child alone; parent made threats; two of us on the visit; did not want to go home; supervised contact',
      opposites: 'help came in time; nobody saw the child',
    },
  },
  {
    key: 'foster-and-residential-care',
    name: { fi: 'sijaishuolto', sv: 'vård utom hemmet', en: 'foster and residential care' },
    near: ['child-protection', 'relatives', 'shift-work'],
    fi: {
      terms:
        'sijaisperhe; perhekoti; sijoitettu lapsi; lastensuojelulaitos; jälkihuolto; omaohjaaja; tukiperhe; rajoitustoimenpide; hatkaaminen; sijaishuoltopaikka; perhehoitaja',
      signs:
        'lähti hatkoihin; hatkassa; kolmas sijoituspaikka; paikkaa ei löydy lapselle; sisarukset eri paikkoihin; ovi paiskattiin lastenkodissa; omaohjaaja vaihtui; synttärit laitoksessa; äiti ei tullut tapaamiseen; kiinnipito; muuttokassina jätesäkki; täytti kahdeksantoista ja jäi yksin; iltaisin tulee kaipuu; nuori nukkui vihdoin; valokuvat mukaan; puhelin otettiin yöksi talteen; sijaishuolto*0.5; lastenkoti*0.5',
      opposites: 'sijoitus purkautui; lapsi asettui',
    },
    sv: {
      terms:
        'fosterfamilj; familjehem; placerat barn; barnskyddsanstalt; eftervård; egen handledare; stödfamilj; begränsningsåtgärd; familjevårdare',
      signs:
        'på rymmen; rymde från barnhemmet; tredje placeringen; hittar ingen plats åt barnet; syskonen på olika ställen; egna handledaren byttes; födelsedag på anstalt; mamma kom inte till träffen; fasthållning; fyllde arton och blev ensam; längtan på kvällen; ungdomen sov äntligen; vård utom hemmet*0.5; barnhem*0.5',
      opposites: 'placeringen sprack; barnet landade',
    },
    en: {
      terms:
        "foster family; children's home; residential child care; aftercare; key worker; support family; restrictive measure; placed child; placement breakdown",
      signs:
        'ran away from the home; third placement; no place for the child; siblings in different places; key worker changed; birthday in an institution; mum did not come to the visit; had to restrain; belongings in a bin bag; turned eighteen and was left alone; homesick at night; slept at last; foster care*0.5',
      opposites: 'placement broke down; child settled',
    },
  },
  {
    key: 'income-support-and-debts',
    name: { fi: 'toimeentulo ja velat', sv: 'utkomst och skulder', en: 'money and debts of clients' },
    near: ['social-work', 'citizens-and-forms', 'public-services'],
    fi: {
      terms:
        'perustoimeentulotuki; täydentävä toimeentulotuki; velkaneuvonta; sosiaalinen luotto; välitystili; vuokrarästi; häätö; ulosotto asiakkaalla; ruoka-apu; etuuskäsittely; maksusitoumus; takaisinperintä',
      signs:
        'tiliote liitteeksi; hakemus palautui puuttuvan kuitin takia; sähköt poikki; häätöuhka; pikavippi; ei rahaa lääkkeisiin; asiakas ei saa lomaketta auki; leipäjonossa; kela siirsi meille; tukipäätös viipyi; maksusitoumus kauppaan; kuoripino pöydällä avaamatta; verkkopankkitunnuksia ei ole; laskettiin velat yhdessä; perheellä kymmenen euroa viikonloppuun; ruokakassi mukaan; toimeentulotuki*0.5',
      opposites: 'vuokra maksettu; tuki hylättiin',
    },
    sv: {
      terms:
        'grundläggande utkomststöd; skuldrådgivning; social kredit; förmedlingskonto; hyresskuld; vräkning; mathjälp; betalningsförbindelse; förmånshandläggning; återkrav',
      signs:
        'kontoutdrag som bilaga; ansökan kom tillbaka för ett kvitto; elen avstängd; hot om vräkning; snabblån; inte råd med mediciner; klienten får inte upp blanketten; i brödkön; fpa skickade hit; stödbeslutet dröjde; oöppnade kuvert; har inga bankkoder; tio euro till helgen; matkasse med; utkomststöd*0.5',
      opposites: 'stödet avslogs',
    },
    en: {
      terms:
        'debt counselling; rent arrears; eviction; food aid; benefit decision; payment commitment; benefit claim; overpayment recovery',
      signs:
        'bank statement as an attachment; claim came back over one receipt; electricity cut off; eviction threat; payday loan; no money for medicine; cannot open the form; in the bread queue; passed between agencies; decision took weeks; unopened envelopes; no online banking; ten euros until monday; food bag to take home; income support*0.5; social assistance*0.5',
      opposites: 'claim was refused',
    },
  },
  {
    key: 'disability-assistance',
    name: { fi: 'henkilökohtainen apu', sv: 'personlig assistans', en: 'personal assistance' },
    near: ['disability-services', 'autonomy', 'equality'],
    fi: {
      terms:
        'henkilökohtainen avustaja; kuljetuspalvelu; asunnon muutostyö; apuvälineen hakeminen; kehitysvammainen; puhevammaisten tulkkaus; tukiasunto; tuettu päätöksenteko; vammaispalvelun asiakassuunnitelma',
      signs:
        'avustaja ei tullut; tunteja leikattiin; kynnys ei ylity; kuvataulu kommunikointiin; puhuttiin avustajalle eikä hänelle; taksi jätti väärälle ovelle; sai itse valita; pyörätuoli jäi kynnykseen; lausunto kolmannen kerran samasta vammasta; ei se jalka takaisin kasva; avustajan löytyminen kesti; hissi rikki asiakkaan talossa; hakemus uusiksi joka vuosi; oma avain kotiin; suihkussa kahdesti viikossa; henkilökohtainen apu*0.5; vammaispalvelu*0.5; vammaispalvelulaki*0.5; palveluasuminen*0.5',
      opposites: 'puolesta päättäminen; pääsi itse',
    },
    sv: {
      terms: 'färdtjänst; bostadsändring; ansökan om hjälpmedel; tolkning för talskadade; stött beslutsfattande',
      signs:
        'assistenten kom inte; timmarna skars ner; tröskeln går inte; bildtavla för kommunikation; talade till assistenten inte till honom; taxin vid fel dörr; brukaren fick välja själv; rullstolen fastnade; intyg om samma skada tredje gången; hissen trasig hos klienten; ny ansökan varje år; egen nyckel; personlig assistans*0.5; personlig assistent*0.5; funktionshinderservice*0.5; handikappservice*0.5',
      opposites: 'bestämdes över huvudet',
    },
    en: {
      terms:
        'personal assistant; disability benefits; mobility service; home adaptation; supported decision-making; accessible transport; communication aid',
      signs:
        "assistant did not show up; hours were cut for the client; cannot get over the threshold; picture board; talked to the assistant and not to him; taxi left her at the wrong door; got to choose; wheelchair stuck; certificate for the same disability again; lift broken at the client's building; apply again every year; own key; personal assistance*0.5; assistive device*0.5; intellectual disability*0.5; supported living*0.5",
      opposites: 'decided over her head',
    },
  },
  {
    key: 'group-home-everyday',
    name: { fi: 'asumisyksikön arki', sv: 'vardag i boendeenhet', en: 'group home' },
    near: ['disability-services', 'shift-work', 'autonomy'],
    fi: {
      terms:
        'asumisyksikkö; ryhmäkoti; asumisohjaaja; kehitysvammaisten asuminen; toimintakeskus; päivätoiminta; rajoittaminen; asukkaan itsemääräämisoikeus; lähihoitaja asumisyksikössä; asumisen tuki; asukaskokous',
      signs:
        'asukas ei halunnut suihkuun; asukas huutaa käytävällä; ovi lukossa yöllä; karkasi kauppaan; kuvakortista valitsi; asukas sai valita vaatteet; yksi ohjaaja kahdelle kerrokselle; raivokohtaus aamupalalla; pesukone meni asukkaalta; omat rahat pussissa; asukas tuli töistä iloisena; ohjaajaa purtiin; asukkaat laittoivat itse ruoan; haavelista seinällä; sijainen ei tunne asukkaita; asumispalvelu*0.5; itsemääräämisoikeus*0.5',
      opposites: 'asukkaan puolesta tehdään kaikki',
    },
    sv: {
      terms:
        'boendeenhet; gruppboende; boendehandledare; dagverksamhet; självbestämmanderätt; begränsning av självbestämmande; boendemöte; boendestöd',
      signs:
        'ville inte duscha; skrek i korridoren; dörren låst på natten; stack till butiken; valde med bildkort; fick välja kläder; en handledare på två våningar; utbrott vid frukosten; egna pengar i påse; kom glad från jobbet; handledaren blev biten; boende lagade maten själva; vikarien känner inte de boende; boendeservice*0.5',
      opposites: 'allt görs åt den boende',
    },
    en: {
      terms:
        'group home; residential unit; supported housing; support worker; day activity centre; restraint of a resident; residents meeting; housing support',
      signs:
        'did not want to shower; shouting in the corridor; door locked at night; ran off to the shop; chose with picture cards; resident picked her clothes; one support worker for two floors; outburst at breakfast; own money in a bag; came home happy from work; got bitten; residents cooked themselves; stand-in does not know the residents; self-determination*0.5',
      opposites: 'everything done for the resident',
    },
  },
  {
    key: 'home-care-round',
    name: { fi: 'kotihoidon käynnit', sv: 'hemvårdens besök', en: 'home care round' },
    near: ['home-care', 'work-schedule', 'workload'],
    fi: {
      terms:
        'kotihoidon käynti; toiminnanohjaus kotihoidossa; reittilista; käyntilista; optimointi kotihoidossa; mobiilikirjaus kotihoidossa; etähoiva; kuvapuhelinkäynti; tiimi kotihoidossa; hoitajan reitti; kiirekäynti',
      signs:
        'viidentoista minuutin käynti; lista täyttyi aamulla; kesken käynnin soitettiin lisää; ei avannut ovea; avainsäilö koodilla; lääkkeet jakamatta pussissa; auto jäi lumeen asiakkaan pihassa; kolme käyntiä puuttui listalta; asiakas kaipasi juttuseuraa; takki päällä koko käynnin; kaatunut eteiseen; ovi jäi auki yöksi; kahvia kaadettiin hoitajalle; ei syönyt eilistä ruokaa; ajomatkat eivät mahdu listalle; asiakas kysyi kuka tulee huomenna; kotihoito*0.5; kotipalvelu*0.5; kotisairaanhoito*0.5; lähihoitaja kotihoidossa*0.5',
      opposites: 'sama hoitaja joka kerta; kiireetön käynti',
    },
    sv: {
      terms:
        'hemvårdsbesök; hemvårdens besökslista; ruttlista; verksamhetsstyrning i hemvården; mobil dokumentation i hemvården; bildsamtal; hemvårdens team; hemvårdsrond',
      signs:
        'femton minuters besök; listan full på morgonen; ringde till mitt i besöket; öppnade inte dörren; nyckelskåp med kod; medicinen ouppdelad; bilen fast i snön; tre besök saknades på listan; ville ha sällskap; jackan på inne; fallit i tamburen; åt inte gårdagens mat; resorna ryms inte i listan; vem kommer i morgon; hemvård*0.5; hemservice*0.5; hemsjukvård*0.5; distansvård*0.5',
      opposites: 'samma vårdare varje gång; besök utan brådska',
    },
    en: {
      terms:
        'home care visit; visiting nurse; visit list; care route; remote care visit; video visit; home care team; care worker',
      signs:
        'fifteen minute visit; list full by morning; rang with extra visits; did not open the door; key safe with a code; pills not in the box; car stuck in snow; three visits missing from the list; wanted company; coat on indoors; fallen in the hallway; did not eat the food left yesterday; driving does not fit the list; asked who comes tomorrow; home care*0.5; domiciliary care*0.5',
      opposites: 'same carer every time; unhurried visit',
    },
  },
];
