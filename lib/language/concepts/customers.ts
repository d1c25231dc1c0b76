import type { Concept } from '../types';

/** Customers: knowing them, serving them, selling to them. */
export const customersConcepts: readonly Concept[] = [
  {
    key: 'customer-understanding',
    name: { fi: 'asiakasymmärrys', sv: 'kundförståelse', en: 'customer understanding' },
    fi: {
      terms:
        'asiakasymmärrys; asiakastarve; asiakaskeskeisyys; asiakastyytyväisyys; asiakaskysely; asiakaspolku; asiakastutkimus',
      signs:
        'asiakaspalaute*0.8; asiakaslähtöisyys*0.8; asiakaskokemus*0.8; kuunnella asiakas; kysyä asiakkaalta; mitä asiakas tarvita; asiakkaan arki; asiakas silmin; asiakashaastattelu; haastatella asiakas; asiakas kertoa toive; palata asiakas yhä; asiakas tyytyväinen; asettua asiakkaan asemaan; asiakasraati',
      opposites:
        'asiakas tyytymätön; asiakas unohtua; tehdä omista lähtökohdista; luulla tietää asiakas; asiakas kaikota',
    },
    sv: {
      terms:
        'kundförståelse; kundorientering; kundbehov; kundnöjdhet; kundenkät; kundresa; kundinsikt; klientorientering',
      signs:
        'kundupplevelse*0.8; kundrespons*0.8; lyssna på kunden; fråga kunden; vad kunden behöver; kundens vardag; kundens ögon; kundintervju; intervjua kunder; kunden kommer tillbaka; nöjd kund; i kundens ställe; kundråd',
      opposites: 'missnöjd kund; kunden glöms bort; tror sig veta vad kunden vill; kunder försvinner',
    },
    en: {
      terms:
        'customer understanding; customer insight; customer focus; customer need; customer experience; customer satisfaction; customer feedback; customer survey; customer journey; client-centred',
      signs:
        'listen to customer; ask customer; what customer needs; everyday life of customer; eyes of customer; customer interview; customers come back; happy customer; satisfied client; in the shoes of customer',
      opposites: 'dissatisfied customer; customer forgotten; assume what customer wants; losing customers',
    },
  },
  {
    key: 'complaints',
    name: { fi: 'valitukset ja reklamaatiot', sv: 'klagomål och reklamationer', en: 'complaints' },
    fi: {
      terms:
        'reklamaatio; valitus*0.7; kantelu; muistutus potilas; hyvitys; asiakasvalitus; palautus tuote; muistutusmenettely',
      signs:
        'asiakas valittaa; asiakas suuttua; asiakas huutaa; pahoitella virhe; pyytää anteeksi asiakas; rahat takaisin; vihainen asiakas; kiukkuinen asiakas; hyvittää lasku; käsitellä valitus; omainen valittaa; potilasasiavastaava; negatiivinen palaute',
    },
    sv: {
      terms: 'klagomål; reklamation; anmärkning patient; gottgörelse; kundklagomål; retur vara; besvär över service',
      signs:
        'kunden klagar; kunden arg; kunden skriker; be kund om ursäkt; pengarna tillbaka; arg kund; kreditera faktura; behandla klagomål; anhörig klagar; patientombud',
    },
    en: {
      terms: 'complaint; customer complaint; claim handling; refund; warranty claim; grievance; returned goods',
      signs:
        'customer complains; customer shouts; angry customer; apologise to customer; money back; credit invoice; handle complaint; family complains; patient ombudsman; unhappy client; bad review',
    },
  },
  {
    key: 'customer-service',
    name: { fi: 'asiakaspalvelu', sv: 'kundservice', en: 'customer service' },
    fi: {
      terms:
        'asiakaskohtaaminen; palvelutilanne; palveluneuvonta; asiakasneuvonta; palvelun laatu; asiakaspalvelija; kohtaaminen asiakas',
      signs:
        'asiakaspalvelu*0.8; hymyillä asiakas; tervehtiä asiakas; palvella asiakas; puhelinpalvelu; asiakas jono; soittaa takaisin asiakas; vastata puhelimeen; kohdata asiakas; neuvoa asiakas; tiskillä asiakas; takaisinsoitto; hoitaa asia kerralla; palvella hymyssä suin; auttaa asiakas',
      opposites:
        'asiakas odottaa; luukulta luukulle; pompotella asiakas; puhelin jonottaa; tyly palvelu; kukaan ei vastaa puhelimeen',
    },
    sv: {
      terms: 'kundbemötande; kundtjänst; kundmöte; kundrådgivning; servicekvalitet; bemötande av kund; klientbemötande',
      signs:
        'kundservice*0.8; hälsa på kund; betjäna kund; telefontjänst; kundkö; ringa upp kund; svara i telefon; råda kund; vid disken kund; återuppringning; hjälpa kunden; le mot kund',
      opposites:
        'kunden väntar; från lucka till lucka; bolla kunden; telefonkö; otrevlig service; ingen svarar i telefon',
    },
    en: {
      terms:
        'customer encounter; customer care; client advice; service quality; call centre; contact centre; front desk service',
      signs:
        'customer service*0.8; smile at customer; greet customer; serve customer; phone line; customer queue; call customer back; answer the phone; advise customer; counter customer; help customer; service with a smile; first contact resolution',
      opposites: 'customer waits; passed from desk to desk; kept on hold; rude service; nobody answers phone',
    },
  },
  {
    key: 'sales',
    name: { fi: 'myynti', sv: 'försäljning', en: 'sales' },
    fi: {
      terms:
        'myynti; myyntityö; myyjä; myyntitavoite; tarjous*0.7; kauppa kiinni; asiakashankinta; liidi; lisämyynti; kaupankäynti',
      signs:
        'soittaa kylmäpuhelu; tehdä tarjous; saada kauppa; buukata tapaaminen; myyntiputki; kauppa syntyä; tarjouspyyntö vastata; bonus myynti; kysyä päätös asiakas; ehdottaa lisätuote; hoitaa avainasiakas; käydä asiakaskäynti; neuvotella kauppa',
      opposites: 'kauppa peruuntua; myynti sakata; asiakas siirtyä kilpailija; hävitä tarjouskilpailu',
    },
    sv: {
      terms:
        'försäljning; försäljare; säljare; försäljningsmål; säljarbete; offert*0.7; kundanskaffning; merförsäljning; leads',
      signs:
        'ringa kallt samtal; ge offert; få affär; boka möte kund; säljtratt; affär blir av; svara på offertförfrågan; föreslå tillägg kund; nyckelkund; kundbesök; stänga affär',
      opposites: 'affär går om intet; försäljning viker; kunden byter till konkurrent; förlora anbudstävling',
    },
    en: {
      terms:
        'sales; selling; salesperson; sales target; customer acquisition; sales lead; upselling; cross-selling; quotation; account management',
      signs:
        'cold call; make offer; close deal; win deal; book meeting with prospect; sales pipeline; answer tender; suggest add-on; key account; visit client; negotiate deal',
      opposites: 'lose deal; sales slump; customer goes to competitor; lose tender',
    },
  },
  {
    key: 'pricing',
    name: { fi: 'hinnoittelu', sv: 'prissättning', en: 'pricing' },
    fi: {
      terms: 'hinnoittelu; hinta; hinnasto; hinnankorotus; alennus; kate; asiakasmaksu; hintalaskenta; katelaskelma',
      signs:
        'nostaa hinta; asiakas tinkiä; myydä tappiolla; laskea tarjous hinta; liian halpa; liian kallis; hinta verrata; hintalappu; arvoon perustuva; omakustannushinta; maksu nousta',
    },
    sv: {
      terms:
        'prissättning; pris; prislista; prishöjning; rabatt; täckningsbidrag; kundavgift; klientavgift; marginal försäljning',
      signs:
        'höja pris; kunden prutar; sälja med förlust; räkna offert; för billigt; för dyrt; jämföra priser; prislapp; självkostnadspris; avgift stiger',
    },
    en: {
      terms: 'pricing; price; price list; price increase; discount; profit margin; customer fee; markup',
      signs:
        'raise prices; customer haggles; sell at loss; calculate quote; too cheap; too expensive; compare prices; price tag; cost price; fee goes up; value-based',
    },
  },
  {
    key: 'contracts',
    name: { fi: 'sopimukset', sv: 'avtal', en: 'contracts' },
    fi: {
      terms:
        'sopimus; sopimushallinta; sopimusneuvottelu; puitesopimus; sopimusehto; palvelutasosopimus; allekirjoitus; sopimuskausi; sopimuksen päättyminen',
      signs:
        'allekirjoittaa paperi; nimi alle; pienellä painettu; irtisanomisaika; jatkaa sopimus; optio käyttää; sopimus katkolla; sopimussakko; neuvotella ehdot; sähköinen allekirjoitus; sovittu kirjallisesti; lukea ehdot',
      opposites: 'sopimus rikkoa; sovittu suullisesti; sopimus umpeutua; sopimus kadoksissa',
    },
    sv: {
      terms:
        'avtal; kontrakt; avtalshantering; avtalsförhandling; ramavtal; avtalsvillkor; servicenivåavtal; underskrift; avtalsperiod',
      signs:
        'skriva under papper; finstilta; uppsägningstid; förlänga avtal; utnyttja option; vite; förhandla villkor; elektronisk underskrift; skriftligt överenskommet; läsa villkor',
      opposites: 'bryta avtal; muntligt överenskommet; avtal löper ut; avtal borttappat',
    },
    en: {
      terms:
        'contract; contract management; contract negotiation; framework agreement; contract terms; service level agreement; signature; contract period',
      signs:
        'sign paper; small print; notice period; extend contract; use option; penalty clause; negotiate terms; electronic signature; agreed in writing; read terms; renewal date',
      opposites: 'breach contract; verbal agreement; contract expires; contract lost',
    },
  },
  {
    key: 'marketing',
    name: { fi: 'markkinointi', sv: 'marknadsföring', en: 'marketing' },
    fi: {
      terms:
        'markkinointi; mainonta; kampanja; brändi; markkinointiviestintä; somemarkkinointi; mainos; näkyvyys markkinointi; messut; hakukoneoptimointi',
      signs:
        'someen julkaisu; uutiskirje lähettää; mainoskuva; esite; messuosasto; kohderyhmä tavoittaa; tykkäys some; seuraaja some; markkinointiteksti; logo ja ilme; vaikuttaja yhteistyö; tapahtuma asiakkaille',
    },
    sv: {
      terms:
        'marknadsföring; reklam; kampanj; varumärke; marknadskommunikation; annons; mässa; sökmotoroptimering; marknadsföring i sociala medier',
      signs:
        'inlägg i sociala medier; skicka nyhetsbrev; reklambild; broschyr; mässmonter; nå målgrupp; gilla-markeringar; följare sociala medier; logotyp och utseende; samarbete med influerare; kundevenemang',
    },
    en: {
      terms:
        'marketing; advertising; campaign; brand; marketing communications; social media marketing; advertisement; trade fair; search engine optimisation',
      signs:
        'social media post; send newsletter; ad picture; brochure; fair stand; reach target group; likes and followers; landing page; logo and look; influencer; customer event',
    },
  },
  {
    key: 'customer-relations',
    name: { fi: 'asiakassuhteet', sv: 'kundrelationer', en: 'customer relations' },
    near: ['customer-understanding'],
    fi: {
      terms:
        'asiakassuhde; asiakassuhteet; asiakkuudenhoito; asiakaspysyvyys; kanta-asiakas; asiakasrekisteri; asiakkuuspäällikkö; asiakasuskollisuus',
      signs:
        'tuttu asiakas; vanha asiakas; pitää yhteyttä asiakas; asiakas luottaa; asiakas suositella; asiakas palata; kuulumiset asiakas; asiakastapaaminen; vuosikello asiakas; muistaa asiakas nimi',
      opposites: 'menettää asiakas; asiakas lähteä; asiakas irtisanoa; asiakassuhde päättyä',
    },
    sv: {
      terms:
        'kundrelation; kundförhållande; kundvård; stamkund; kundregister; kundlojalitet; kundansvarig; trogen kund',
      signs:
        'bekant kund; gammal kund; hålla kontakt kund; kunden litar; kunden rekommenderar; kunden återkommer; kundträff; minns kundens namn',
      opposites: 'förlora kund; kunden lämnar; kunden säger upp; kundrelation upphör',
    },
    en: {
      terms:
        'customer relations; customer relationship; client relationship; regular customer; customer loyalty; account manager; crm; customer retention',
      signs:
        'familiar customer; old client; keep in touch with customer; customer trusts; customer recommends; client meeting; remember customer name; repeat business',
      opposites: 'lose customer; customer leaves; customer cancels; client walks away; churn',
    },
  },
];
