import type { Concept } from '../types';

/** Finding out, trying out and growing into the new. */
export const researchAndRenewalConcepts: readonly Concept[] = [
  {
    key: 'research',
    name: { fi: 'tutkimus', sv: 'forskning', en: 'research' },
    fi: {
      terms:
        'tutkimus*0.5; tutkimustyö; tutkija*0.5; tieteellinen tutkimus; julkaisu tiede; tutkimusaineisto; tutkimuslupa; väitöskirja; tutkimusrahoitus; tutkimusetiikka; tutkimusryhmä; tiede; apuraha',
      signs:
        'kirjoittaa artikkeli; kerätä aineisto; analysoida aineisto; rahoitushakemus; koehenkilö; vertaisarviointi; hylkäys lehti; tohtorikoulutettava; haastattelu litteroida; tulos julkaista; laboratorio mitata; hypoteesi; kirjallisuuskatsaus; konferenssi esitellä; eettinen lautakunta',
    },
    sv: {
      terms:
        'forskning; forskningsarbete; forskare; vetenskaplig undersökning; vetenskaplig publikation; forskningsmaterial; forskningstillstånd; avhandling; forskningsfinansiering; forskningsetik; forskargrupp; vetenskap; stipendium',
      signs:
        'skriva artikel; samla material; analysera material; ansökan om finansiering; försöksperson; referentgranskning; refuserad artikel; doktorand; transkribera intervju; publicera resultat; mäta i laboratorium; hypotes; litteraturöversikt; etisk nämnd',
    },
    en: {
      terms:
        'research; research work; researcher; scientific study; scientific publication; research data; research permit; dissertation; research funding; research ethics; research group; science; grant*0.7',
      signs:
        'write paper; collect data study; analyse data study; grant application; test subject; peer review; rejected manuscript; doctoral researcher; transcribe interview; publish results; measure in lab; hypothesis; literature review; ethics committee',
    },
  },
  {
    key: 'evidence-based-work',
    name: { fi: 'näyttöön perustuva työ', sv: 'evidensbaserat arbete', en: 'evidence-based work' },
    near: ['research'],
    fi: {
      terms:
        'näyttöön perustuva; tutkimusnäyttö; hoitosuositus; tutkittu tieto; vaikuttavuustieto; käypä hoito; näyttöön perustuva toiminta',
      signs:
        'lukea suositus; hakea tietokannasta; uusin tieto käytäntöön; journalclub; tutkimuksesta käytäntöön; suositus mukaan; viedä käytäntöön tutkimus; perustella tiedolla; tarkistaa suosituksesta',
      opposites: 'tehdä tottumuksesta; vanha tapa ilman näyttö; vastoin suositusta; ei näyttöä',
    },
    sv: {
      terms:
        'evidensbaserad; forskningsevidens; god medicinsk praxis; evidensbaserat arbete; forskningsbaserad kunskap; effektkunskap',
      signs:
        'vårdrekommendation*0.8; läsa rekommendation; söka i databas; nyaste kunskap i praktiken; från forskning till praktik; enligt rekommendation; motivera med fakta',
      opposites: 'göra av vana; utan evidens; mot rekommendation',
    },
    en: {
      terms: 'evidence-based; research evidence; evidence-based practice; best available evidence',
      signs:
        'clinical guideline*0.8; care guideline*0.8; read guideline; search database; latest knowledge into practice; from research to practice; journal club; follow recommendation; justify with facts',
      opposites: 'done by habit; no evidence; against recommendation',
    },
  },
  {
    key: 'innovation',
    name: { fi: 'innovaatiot', sv: 'innovation', en: 'innovation' },
    near: ['experimenting'],
    fi: {
      terms:
        'innovaatio; innovointi; keksintö; tuotekehitys; ideointi; innovaatiotoiminta; luovuus; uudistuminen; patentti; innovatiivinen',
      signs:
        'keksiä uusi ratkaisu; heittää ideoita; ideapaja; hullu idea; lamppu syttyä; hackathon; ajatella toisin; villi ajatus; post-it lappu idea; rakentaa prototyyppi; idealaatikko; kehittää uusi tuote; jatkojalostaa idea',
      opposites: 'idea lytätä; ei tilaa ideoille; vanhassa pitäytyä; idea kuolla; tyrmätä idea',
    },
    sv: {
      terms:
        'innovation; uppfinning; produktutveckling; idéarbete; innovationsverksamhet; kreativitet; förnyelse; patent; innovativ',
      signs:
        'hitta på ny lösning; kasta fram idéer; idéverkstad; galen idé; hackathon; tänka annorlunda; vild tanke; bygga prototyp; idélåda; utveckla ny produkt; bolla idéer',
      opposites: 'såga idé; inget utrymme för idéer; hålla fast vid gammalt; idé dör',
    },
    en: {
      terms:
        'innovation; invention; product development; ideation; brainstorming; creativity; renewal; patent; innovative',
      signs:
        'come up with new solution; throw ideas around; idea workshop; crazy idea; light bulb moment; hackathon; think differently; think outside box; build prototype; idea box; develop new product',
      opposites: 'shoot down idea; no room for ideas; stick to old ways; idea dies',
    },
  },
  {
    key: 'service-development',
    name: { fi: 'palvelujen kehittäminen', sv: 'utveckling av tjänster', en: 'service development' },
    near: ['customer-understanding', 'innovation'],
    fi: {
      terms:
        'palvelukehitys; palvelujen kehittäminen; yhteiskehittäminen; kehittämishanke; palvelukonsepti; palveluprosessin uudistaminen',
      signs:
        'kokemusasiantuntija*0.8; kehittää yhdessä asiakas; asiakas mukaan kehittäminen; uusi palvelumalli; muotoilla palvelu; työpaja kehittäminen; kysyä käyttäjät mitä; piirtää palvelupolku; kokemusasiantuntija mukana',
    },
    sv: {
      terms:
        'tjänsteutveckling; utveckling av tjänster; samutveckling; utvecklingsprojekt; tjänstekoncept; reform av serviceprocess',
      signs:
        'erfarenhetsexpert*0.8; utveckla tillsammans med kund; kunden med i utveckling; ny servicemodell; designa tjänst; verkstad för utveckling; rita servicestig',
    },
    en: {
      terms: 'service development; co-creation; co-design; development project; service concept; service redesign',
      signs:
        'expert by experience*0.8; develop with customers; customers join development; new service model; design service; development workshop; draw service path; user panel',
    },
  },
];
