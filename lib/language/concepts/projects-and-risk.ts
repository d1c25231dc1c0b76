import type { Concept } from '../types';

/** Projects, risks and being ready for what no one wished for. */
export const projectsAndRiskConcepts: readonly Concept[] = [
  {
    key: 'project-work',
    name: { fi: 'projektityö', sv: 'projektarbete', en: 'project work' },
    fi: {
      terms:
        'projekti; projektityö; hanke; projektijohtaminen; projektipäällikkö; projektisuunnitelma; ohjausryhmä; projektinhallinta; hanketyö; hankehakemus; projektiryhmä',
      signs:
        'aikataulu pitää; aloituskokous; välietappi; gantt; hankeraha loppua; tehtävä jakaa ryhmä; projekti päättää; laajuus paisua; resurssi varata projekti; tilannekatsaus ohjausryhmä; projektin opit; maaliin saada',
      opposites:
        'projekti myöhästyä; aikataulu pettää; hanke kaatua; tulokset jäädä pöytälaatikkoon; projektiähky; deadline paukkua',
    },
    sv: {
      terms:
        'projekt; projektarbete; projektledning; projektchef; projektledare; projektplan; styrgrupp; projekthantering; projektansökan; projektgrupp',
      signs:
        'hålla tidtabell; startmöte; milstolpe; gantt; projektpengar tar slut; fördela uppgifter grupp; avsluta projekt; omfattning sväller; reservera resurser projekt; lägesrapport styrgrupp; föra i mål',
      opposites: 'projekt försenas; tidtabell spricker; projekt faller; resultat hamnar i byrålådan; projekttrötthet',
    },
    en: {
      terms:
        'project; project work; project management; project manager; project plan; steering group; project team; project application; project portfolio',
      signs:
        'keep schedule; kick-off meeting; milestone; gantt; project money ends; share tasks group; close project; scope creep; reserve resources project; status report; cross finish line; deliverable',
      opposites:
        'project delayed; schedule slips; project fails; results left in drawer; project fatigue; missed deadline',
    },
  },
  {
    key: 'risk-management',
    name: { fi: 'riskienhallinta', sv: 'riskhantering', en: 'risk management' },
    fi: {
      terms:
        'riski; riskienhallinta; riskiarvio; riskikartoitus; todennäköisyys; vahinko*0.7; sisäinen valvonta; vakuutusyhtiö',
      signs:
        'vaarojen arviointi*0.8; riskien arviointi*0.8; mitä voi mennä pieleen; varautua pahimpaan; arvioida vaarat; läheltä piti; varasuunnitelma; punainen lippu; ennakoida ongelma; riskitaulukko; turvata selusta; suunnitelma b; kaikki munat samassa korissa',
      opposites: 'ottaa tietoinen riski; luottaa tuuriin; sulkea silmät vaaralta; sokea piste',
    },
    sv: {
      terms:
        'risk; riskhantering; farobedömning; riskkartläggning; sannolikhet; skada*0.6; intern kontroll; försäkring',
      signs:
        'riskbedömning*0.8; vad kan gå fel; förbereda sig på det värsta; bedöma faror; nära ögat; reservplan; röd flagga; förutse problem; risktabell; plan b; alla ägg i samma korg',
      opposites: 'chansa; lita på turen; blunda för fara; blind fläck',
    },
    en: {
      terms:
        'risk; risk management; hazard assessment; risk mapping; likelihood; internal control; insurance; risk analysis',
      signs:
        'risk assessment*0.8; what could go wrong; prepare for worst; assess hazards; near miss; backup plan; red flag; foresee problem; risk register; plan b; all eggs in one basket',
      opposites: 'take a chance; trust luck; turn blind eye to danger; blind spot',
    },
  },
  {
    key: 'preparedness',
    name: { fi: 'varautuminen ja kriisit', sv: 'beredskap och kriser', en: 'crisis preparedness' },
    near: ['risk-management'],
    fi: {
      terms:
        'varautuminen; valmiussuunnitelma; kriisi; poikkeusolot; häiriötilanteisiin varautuminen; valmiusharjoitus; kriisijohtaminen; jatkuvuudenhallinta; pelastussuunnitelma; huoltovarmuus; kriisiviestintä',
      signs:
        'suuronnettomuus*0.8; poistumisharjoitus; palohälytys; evakuoida; varavoima; kriisiryhmä kutsua koolle; sähkökatko harjoitella; väestönsuoja; alkusammutus; pandemia toimia; yhteystiedot paperilla; hätäkokous; suojautua sisälle; sammutin; harjoitella yhdessä kriisi; vesikatko',
      opposites: 'kukaan ei tiedä kokoontumispaikka; suunnitelma pölyttyä; varautumatta; yllätys täydellinen; paniikki',
    },
    sv: {
      terms:
        'beredskap; beredskapsplan; kris; undantagsförhållanden; beredskapsövning; krisledning; kontinuitetshantering; räddningsplan; försörjningsberedskap; kriskommunikation',
      signs:
        'storolycka*0.8; utrymningsövning; brandlarm; evakuera; reservkraft; kalla ihop krisgrupp; öva strömavbrott; skyddsrum; släckning; pandemi; kontaktuppgifter på papper; krismöte; ta skydd inomhus; brandsläckare; vattenavbrott',
      opposites: 'ingen vet samlingsplats; plan samlar damm; oförberedd; panik',
    },
    en: {
      terms:
        'preparedness; emergency preparedness; contingency plan; crisis; exceptional circumstances; emergency drill; crisis management; business continuity; rescue plan; security of supply; major accident; crisis communication',
      signs:
        'evacuation drill; fire alarm; evacuate; backup power; call crisis team; practise power cut; shelter indoors; fire extinguisher; pandemic; contact list on paper; emergency meeting; water cut',
      opposites: 'nobody knows assembly point; plan gathers dust; unprepared; panic',
    },
  },
  {
    key: 'schedules-and-deadlines',
    name: { fi: 'aikataulut ja määräajat', sv: 'tidtabeller och tidsfrister', en: 'schedules and deadlines' },
    fi: {
      terms: 'aikataulu; määräaika; deadline; aikataulutus; toimitusaika; aikatauluttaminen; takaraja',
      signs:
        'olla ajoissa; valmis perjantaiksi; viime tippa; siirtää eteenpäin; luvata päivä; kalenteri täynnä; myöhästyä; myöhässä; jättöpäivä; aikaa varata; kiire loppusuora',
      opposites: 'aikataulu venyä; määräaika ylittyä; jäljessä aikataulusta',
    },
    sv: {
      terms: 'tidtabell; tidsfrist; tidsplan; leveranstid; tidsplanering; deadline; sista dag',
      signs:
        'komma i tid; klar till fredag; sista minuten; skjuta upp; lova datum; kalendern full; bli försenad; reservera tid',
      opposites: 'tidtabell drar ut; tidsfrist överskrids; efter tidtabell',
    },
    en: {
      terms: 'schedule; deadline; timetable; delivery time; time limit; due date',
      signs:
        'arrive on time; ready by friday; last minute; push back; promise a date; calendar full; running late; set aside time',
      opposites: 'schedule drags; deadline missed; behind schedule',
    },
  },
  {
    key: 'cooperation-between-units',
    name: { fi: 'yksiköiden välinen yhteistyö', sv: 'samarbete mellan enheter', en: 'cooperation between units' },
    fi: {
      terms:
        'yksiköiden välinen yhteistyö; yhteistyö yksikkö; rajapinta yksikkö; poikkihallinnollinen; siilo; yli yksikkörajojen; osastojen yhteistyö; organisaatiorajat; sisäinen yhteistyö',
      signs:
        'moniammatillinen yhteistyö*0.8; soittaa toiseen yksikköön; käydä toinen osasto; tuntea naapuriosasto; auttaa toinen yksikkö; lainata väki; yhteinen palaveri osasto; puhaltaa yhteen hiileen; yhdessä eri yksiköt; tietää mitä naapuri tekee; rajat madaltaa; istua samaan pöytään',
      opposites:
        'oma tontti; oikea käsi ei tiedä; siiloutua; jokainen vahtia reviiri; pallotella toiselle yksikölle; seinä osasto välissä; pompottaa yksiköstä toiseen',
    },
    sv: {
      terms:
        'samarbete mellan enheter; enhetsöverskridande; samarbete avdelningar; tvärsektoriell; silo; över enhetsgränser; organisationsgränser; internt samarbete; gränssnitt mellan enheter',
      signs:
        'ringa annan enhet; besöka annan avdelning; känna grannavdelning; hjälpa annan enhet; låna ut personal; gemensamt möte avdelningar; dra åt samma håll; veta vad grannen gör; sitta vid samma bord; sänka gränser',
      opposites: 'egen tomt; höger hand vet inte; bevaka revir; bolla till annan enhet; vägg mellan avdelningar',
    },
    en: {
      terms:
        'cooperation between units; cross-unit; collaboration between departments; cross-functional; silo; across unit boundaries; organisational boundaries; internal cooperation; interdepartmental',
      signs:
        'call another unit; visit other department; know the neighbouring ward; help another unit; lend staff; joint meeting departments; pull together; know what neighbour does; sit at same table; break down walls',
      opposites:
        'own turf; right hand does not know; guard territory; passed to another unit; wall between departments',
    },
  },
  {
    key: 'cooperation-with-partners',
    name: { fi: 'kumppanuudet ja verkostot', sv: 'partnerskap och nätverk', en: 'partners and networks' },
    fi: {
      terms:
        'kumppani; kumppanuus; yhteistyökumppani; verkosto; verkostoyhteistyö; sidosryhmä; verkostoituminen; järjestöyhteistyö; kolmas sektori; alihankkija; yhteistyöverkosto',
      signs:
        'tavata kumppani; sopia roolit kumppani; verkostotapaaminen; vierailla toinen organisaatio; jakaa oppeja muille; yhdistys mukana; oppilaitos kanssa; yhteinen hanke kumppani; soittaa tuttu kontakti; seurakunta ja järjestöt; tehdä yhdessä yritys kunta; vapaaehtoinen',
      opposites: 'kumppani vetäytyä; puuhata yksin; kumppani ei tavoitettavissa; yhteistyö takkuta',
    },
    sv: {
      terms:
        'partner; partnerskap; samarbetspartner; nätverk*0.7; nätverkssamarbete; intressentgrupp; nätverkande; organisationssamarbete; tredje sektorn; underleverantör',
      signs:
        'träffa partner; komma överens om roller partner; nätverksträff; besöka annan organisation; dela lärdomar med andra; förening med; tillsammans med läroanstalt; gemensamt projekt partner; ringa kontakt; församling och organisationer; frivillig',
      opposites: 'partner drar sig ur; gör allt ensam; partner går inte att nå; samarbete gnisslar',
    },
    en: {
      terms:
        'partner; partnership; business partner; network*0.6; stakeholder; collaboration network; third sector; subcontracting partner; non-governmental organisation',
      signs:
        'meet partner; agree on roles partner; network meeting; visit other organisation; share lessons with others; association joins; together with school; joint project partner; call contact; volunteer; peer organisation',
      opposites: 'partner withdraws; do it all alone; partner cannot be reached; friction in cooperation',
    },
  },
  {
    key: 'international-growth',
    name: { fi: 'kansainvälistyminen', sv: 'internationalisering', en: 'international growth' },
    near: ['growth'],
    fi: {
      terms:
        'kansainvälistyminen; vienti*0.8; kansainvälinen kasvu; ulkomaan markkina; ulkomaankauppa; globaali; tytäryhtiö; kansainvälinen yhteistyö; vientikauppa',
      signs:
        'palaveri englanniksi; aikaero; ulkomaille myydä; ulkomainen asiakas; avata konttori ulkomaa; tulli; paikallinen jakelija; komennus ulkomailla; kollega toinen maa; kulttuuriero; maailmalle lähteä; käännättää materiaali; vientimaa',
    },
    sv: {
      terms:
        'internationalisering; export; internationell tillväxt; utländsk marknad; utrikeshandel; global; dotterbolag; internationellt samarbete',
      signs:
        'möte på engelska; tidsskillnad; sälja utomlands; utländsk kund; öppna kontor utomlands; tull; lokal distributör; utlandskommendering; kollega i annat land; kulturskillnad; ut i världen; översätta material',
    },
    en: {
      terms:
        'internationalisation; internationalization; export; international growth; foreign market; foreign trade; global business; subsidiary; international cooperation',
      signs:
        'meeting in english; time difference; sell abroad; foreign customer; open office abroad; customs clearance; local distributor; posting abroad; colleague in another country; cultural difference; translate materials',
    },
  },
  {
    key: 'languages-of-service',
    name: { fi: 'palvelun kielet', sv: 'språk i servicen', en: 'languages of service' },
    near: ['multilingual-work'],
    fi: {
      terms: 'palvelukieli; kielelliset oikeudet; asiakkaan kieli; vieraskielinen; kielikoulutus; käännös',
      signs:
        'puhua ruotsia; oma äidinkieli saada; palvella ruotsiksi; kirjoittaa englanniksi; yhteinen kieli puuttua; käännössovellus; elekieli asiakas; hidas suomi; puhua selkeää suomea; opetella suomea; tulkki paikalle; kielimuuri; työ ohessa kieli; maahanmuuttaja kollega',
      opposites: 'vain suomeksi; ei ymmärtää kieli; ohje yhdellä kielellä; palvelua ei saa omalla kielellä',
    },
    sv: {
      terms:
        'språkkunskap; servicespråk; språkliga rättigheter; klientens språk; främmande språk; språkutbildning; översättning',
      signs:
        'tala svenska; på eget modersmål; betjäna på svenska; skriva på engelska; gemensamt språk saknas; översättningsapp; gester med klient; tala långsamt; lära sig finska; kalla på tolk; språkmur; språkbarriär; finska på jobbet',
      opposites: 'bara på finska; förstår inte språket; anvisning bara på ett språk; får inte service på svenska',
    },
    en: {
      terms:
        'bilingualism; language skills; service in swedish; language of service; linguistic rights; language of client; foreign language; language training; translation',
      signs:
        'speak swedish; in own mother tongue; serve in english; write in english; no common language; translation app; gestures with client; speak slowly; learn finnish; call interpreter; language barrier; finnish at work',
      opposites: 'only in finnish; does not understand language; instructions in one language only',
    },
  },
];
