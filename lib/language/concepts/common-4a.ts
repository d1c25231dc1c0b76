import type { Concept } from '../types';

/** Cooperation across units, customers, quality and standards, savings and money. */
export const common4AConcepts: readonly Concept[] = [
  {
    key: 'silos-between-units',
    name: { fi: 'raja-aidat yksiköiden välillä', sv: 'murar mellan enheter', en: 'walls between units' },
    near: ['cooperation-between-units'],
    fi: {
      terms:
        'siiloutuminen; siilot; osastojen välinen yhteistyö; yksikkörajat; poikkitoiminnallisuus; raja-aita; osaoptimointi',
      signs:
        'eivät tiedä mitä me tehdään; tehdään samaa kahdessa paikassa; sama työ kahteen kertaan; toinen osasto; naapuriosastolta; heittivät yli aidan; aidan yli; ei ole meidän pöydällä; en tiedä kenelle soittaa; kuka siellä hoitaa; sama talo eri kieli; ensimmäistä kertaa saman pöydän ääressä; kävin toisella osastolla tutustumassa; soitin suoraan heille; sovittiin suoraan heidän kanssaan; jokainen vetää omaan suuntaan',
    },
    sv: {
      terms: 'silotänkande; stuprör; enhetsgränser; tvärfunktionellt samarbete; suboptimering',
      signs:
        'vet inte vad vi gör; gör samma sak på två ställen; grannavdelningen; kastade över muren; inte på vårt bord; vet inte vem man ringer; första gången vid samma bord; besökte den andra avdelningen; ringde dem direkt; kom överens direkt; alla drar åt sitt håll',
    },
    en: {
      terms: 'silos; silo thinking; cooperation between departments; cross-functional work; sub-optimisation',
      signs:
        'do not know what we do; same work in two places; the other department; threw it over the wall; not on our desk; do not know who to call; first time round the same table; visited the other unit; rang them directly; sorted it out directly; everyone pulls their own way',
    },
  },
  {
    key: 'lending-a-hand',
    name: { fi: 'apukädet naapurista', sv: 'hjälp från grannen', en: 'lending a hand' },
    near: ['cooperation-between-units', 'team-cooperation'],
    fi: {
      terms:
        'naapuriapu töissä; työvoiman lainaaminen; kollegan auttaminen; ruuhka-apu; yhteinen resurssi; auttamisen kulttuuri; tuurausapu; ristiin auttaminen',
      signs:
        'tuli auttamaan; lainattiin tekijä; lainasivat meiltä miehen; kaveri tuuraa; tuurasin; paikkasin; kiireapuun naapuriin; jäin auttamaan vuoron jälkeen; jaettiin kuorma; otin hänen asiakkaansa; kysyin kuka ehtii; pyysin apuvoimia; kaikki riensi apuun; ei pyydetty apua; me autettiin mutta ei toisinpäin; yhdessä saatiin valmiiksi; porukalla hoitui',
      opposites: 'jäi yksin; kukaan ei auttanut',
    },
    sv: {
      terms: 'grannhjälp på jobbet; lån av personal; hjälpa en kollega; gemensam resurs; hjälpas åt; rycka in',
      signs:
        'kom och hjälpte; lånade en kollega; ryckte in; stannade kvar och hjälpte; delade på bördan; tog hennes kund; frågade vem som hinner; bad om förstärkning; vi hjälpte men inte tvärtom; tillsammans blev det klart',
      opposites: 'blev ensam; ingen hjälpte',
    },
    en: {
      terms:
        'helping a colleague; borrowing staff; pooled resource; mutual help; covering for each other; lending staff',
      signs:
        'came to help; borrowed someone; stepped in; stayed on to help; shared the load; took over her customer; asked who has time; called for reinforcements; we helped but not the other way round; got it done together',
      opposites: 'left alone; nobody helped',
    },
  },
  {
    key: 'information-got-lost',
    name: { fi: 'tieto ei kulkenut', sv: 'informationen gick inte fram', en: 'word did not get through' },
    near: ['workplace-communication', 'cooperation-between-units'],
    fi: {
      terms: 'tietokatkos; viestikatko; tiedotus; informaatiokatkos; viestintäkanava; tiedonkulun katkos',
      signs:
        'kukaan ei kertonut; en tiennyt*0.3; kuulin käytävällä; kuulin vahingossa; tieto ei tullut meille; luulin että tiedätte; jäi kertomatta; meili hukkui; hukkui muihin viesteihin; viisi eri kanavaa; missä tästä kerrottiin; kuka tästä tietää; whatsapp-ryhmässä sovittiin; en ole siinä ryhmässä; sama asia kolmeen paikkaan; ilmoitustaululla vanhat; aamulla selvisi että; asiakas tiesi ennen meitä',
      opposites: 'kerrottiin kaikille; ajoissa tieto',
    },
    sv: {
      terms:
        'informationsavbrott; kommunikationskanal; missad information; information som inte når fram; bli informerad',
      signs:
        'ingen berättade; hörde det i korridoren; hörde det av en slump; informationen kom inte till oss; trodde att ni visste; mejlet drunknade; fem olika kanaler; var stod det; kom överens i whatsapp; är inte med i gruppen; kunden visste före oss',
    },
    en: {
      terms: 'communication breakdown; information gap; communication channel; being kept informed',
      signs:
        'nobody told us; heard it in the corridor; heard by accident; word never reached us; thought you knew; email got buried; five different channels; where was this announced; agreed in the chat group; not in that group; customer knew before us',
    },
  },
  {
    key: 'meeting-without-point',
    name: { fi: 'turha palaveri', sv: 'onödigt möte', en: 'meeting without a point' },
    near: ['meetings', 'productivity'],
    fi: {
      terms:
        'palaverikäytännöt; kokouskäytännöt; esityslista; palaveriähky; kokousväsymys; teams-palaveri; viikkopalaveri; kokoustekniikka; päivittäispalaveri; seisomapalaveri',
      signs:
        'olisi voinut olla sähköposti; palaverista toiseen; kolme palaveria päällekkäin; ei asialistaa; istuttiin kaksi tuntia; puhuttiin samaa kuin viimeksi; kukaan ei kirjannut; mitä sovittiin viimeksi; mikit mykällä; kamerat kiinni; aina samat puhuu; sain suunvuoron; lyhennettiin puoleen tuntiin; lopetettiin ajoissa; palaveri myöhästyi; peruin palaverin; seisaaltaan vartti; jätettiin palaveri pois',
    },
    sv: {
      terms: 'mötespraxis; dagordning; mötesanteckning; möteströtthet; veckomöte; teamsmöte; mötesteknik; stående möte',
      signs:
        'kunde ha varit ett mejl; från möte till möte; tre möten samtidigt; ingen dagordning; satt i två timmar; samma som förra gången; ingen antecknade; vad kom vi överens om; kamerorna av; alltid samma som pratar; fick ordet; kortade till en halvtimme; slutade i tid',
    },
    en: {
      terms:
        'meeting practice; agenda; meeting notes; meeting overload; weekly meeting; video meeting; stand-up meeting',
      signs:
        'could have been an email; meeting after meeting; three meetings at once; no agenda; sat for two hours; same as last time; nobody took notes; what did we agree; cameras off; always the same people talking; got a word in; cut it to half an hour; ended on time',
    },
  },
  {
    key: 'customer-had-to-repeat',
    name: {
      fi: 'asiakas joutuu selittämään uudestaan',
      sv: 'kunden får förklara igen',
      en: 'customer has to repeat everything',
    },
    near: ['customer-service', 'customer-relations', 'queues-waiting'],
    fi: {
      terms: 'asiakkaan pallottelu; luukulta luukulle; yhden luukun palvelu; asiakastiedon välittyminen; yhteyshenkilö',
      signs:
        'asiakas selitti kolmannen kerran; joutui kertomaan alusta; pompoteltiin; pompoteltiin luukulta toiselle; soita tuonne; väärä numero annettu; jonotti puoli tuntia; kukaan ei soittanut takaisin; luvattiin soittaa; soitin asiakkaalle takaisin; vein perille asti; hoidin loppuun saakka; otin kopin; asiakas kiitti kun; ei tarvinnut selittää; sama henkilö koko ajan; kenelle tämä kuuluu',
    },
    sv: {
      terms: 'bollas mellan luckor; en lucka; kontaktperson för kunden; förklara samma sak igen; smidig kundväg',
      signs:
        'kunden förklarade tredje gången; fick berätta från början; bollades; ring dit i stället; fick fel nummer; köade en halvtimme; ingen ringde tillbaka; lovade ringa; ringde tillbaka till kunden; skötte det till slutet; samma person hela tiden; kunden tackade',
    },
    en: {
      terms: 'passed from desk to desk; one-stop service; contact person; single point of contact',
      signs:
        'customer explained it three times; had to tell it from the start; passed around; call this other number; given the wrong number; half an hour in the queue; nobody called back; promised to call; called the customer back; saw it through; did not have to explain; same person all along',
    },
  },
  {
    key: 'promised-to-customer',
    name: { fi: 'asiakkaalle luvattu', sv: 'lovat åt kunden', en: 'promised to the customer' },
    near: ['customer-relations', 'delivery-reliability'],
    fi: {
      terms:
        'asiakaslupaus; palvelulupaus; toimitusaikalupaus; odotusten hallinta; asiakasodotukset; palvelutaso; katteeton lupaus',
      signs:
        'myynti lupasi; luvattiin asiakkaalle; luvattiin maanantaiksi; ei pystytty pitämään; lupasin mitä voin pitää; sanoin suoraan ettei ehditä; ilmoitin ajoissa viivästyksestä; asiakas odottaa edelleen; asiakas ihmetteli; asiakas luuli että kuuluu; soitin ennen kuin asiakas soitti; tehtiin ohi sovitun; hyvitettiin; pieni ylimääräinen palvelus; asiakas oli mielissään; vastaus samana päivänä',
    },
    sv: {
      terms: 'kundlöfte; servicelöfte; leveranslöfte; hantera förväntningar; kundens förväntningar; servicenivå',
      signs:
        'försäljningen lovade; lovade kunden; till måndag lovades; kunde inte hålla; sade rakt ut att vi inte hinner; meddelade i tid om förseningen; kunden väntar fortfarande; ringde innan kunden ringde; gottgjorde; kunden var nöjd; svar samma dag',
    },
    en: {
      terms:
        'customer promise; service promise; managing expectations; customer expectations; service level; response time to customers',
      signs:
        'sales promised; promised the customer; promised by monday; could not keep it; told them straight we cannot; warned of the delay in time; customer still waiting; called before they called us; customer was surprised; compensated them; customer was delighted; answered the same day',
    },
  },
  {
    key: 'customer-voice-into-work',
    name: {
      fi: 'asiakkaan sana kehittämiseen',
      sv: 'kundens röst i utvecklingen',
      en: 'customer voice in development',
    },
    near: ['customer-understanding', 'feedback', 'service-development'],
    fi: {
      terms: 'asiakashaastattelu; kehittäjäasiakas; asiakasymmärryksen kerääminen; hymiölaite',
      signs:
        'asiakas sanoi; asiakas ehdotti; asiakkaalta tuli idea; kysyin asiakkaalta; kysyttiin käyttäjiltä; kävin katsomassa miten asiakas käyttää; kolmas asiakas kysyi samaa; kaikki kysyy samaa; palautteet luettiin porukalla; luettiin palautteita ääneen; hymynaamat; punainen naama; otettiin asiakas mukaan; testattiin oikeilla käyttäjillä; luultiin että asiakas haluaa; kukaan ei kysynyt asiakkaalta',
    },
    sv: {
      terms: 'kundintervju; kundråd; kundpanel; lyssna på kunden; kundens förslag',
      signs:
        'kunden sade; kunden föreslog; frågade kunden; frågade användarna; tredje kunden frågade samma; alla frågar samma; läste responsen tillsammans; sura gubben; tog med kunden; testade med riktiga användare; trodde att kunden ville; ingen frågade kunden',
    },
    en: {
      terms: 'net promoter score; customer interview; customer panel; customer suggestion; listening to the customer',
      signs:
        'customer said; customer suggested; asked the customer; asked the users; went to see how they use it; third customer asked the same; everyone asks the same thing; read the feedback together; smiley faces; brought the customer in; tested with real users; assumed the customer wants; nobody asked the customer',
    },
  },
];
