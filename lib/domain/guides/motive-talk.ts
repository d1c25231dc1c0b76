import type { Guide } from './guide';

/** Motive talk: what lights somebody up is recognised, put into their own words and strengthened. */
export const motiveTalk: Guide = {
  key: 'motive-talk',
  version: 1,
  stage: 'motives',
  aboutPerson: true,
  title: { fi: 'Motivaatiokeskustelu', sv: 'Samtal om drivkrafter', en: 'Motive talk' },
  intro: {
    fi: 'Mikä toista työssä liikuttaa? Viisi kysymystä, joiden sanat ovat hänen, eivät sinun.',
    sv: 'Vad är det som driver den andra i arbetet? Fem frågor, och orden är den andras, inte dina.',
    en: 'What moves the other person at work? Five questions; the words are theirs, not yours.',
  },
  questions: [
    {
      key: 'recognise',
      label: { fi: 'Innostus', sv: 'Glöd', en: 'Spark' },
      text: {
        fi: 'Milloin viimeksi näit keskustelukumppanisi innostuvan?',
        sv: 'När såg du senast den du talar med tända till?',
        en: 'When did you last see the person you talk with come alive at work?',
      },
      namedText: {
        fi: 'Milloin viimeksi huomasit, että {name} innostui?',
        sv: 'När såg du senast {name} tända till?',
        en: 'When did you last see {name} come alive at work?',
      },
      why: {
        fi: 'Työpäiväkirjoissa oppimista ennakoivat kiinnostavat ja uudet tehtävät sekä apu ja palaute. Yksikin hetki antaa keskustelulle alun.',
        sv: 'I arbetsdagböcker var det intressanta och nya uppgifter, hjälp och återkoppling som förutsade lärande. Ett enda tillfälle räcker för att komma i gång.',
        en: 'In work diaries interesting and new tasks, help and feedback predicted learning. A single moment is enough to begin with.',
      },
      sourceKey: 'rausch',
      kind: 'text',
      followUps: ['concreteSituation', 'ownWords'],
    },
    {
      key: 'theirWords',
      label: { fi: 'Omat sanat', sv: 'Egna ord', en: 'Own words' },
      text: {
        fi: 'Millä sanoilla hän itse kertoo, mikä työssä on tärkeää?',
        sv: 'Hur säger personen själv vad som är viktigt i arbetet?',
        en: 'How do they put it themselves: what matters at work?',
      },
      namedText: {
        fi: 'Millä sanoilla {name} itse kertoo, mikä työssä on tärkeää?',
        sv: 'Hur säger {name} själv vad som är viktigt i arbetet?',
        en: 'How does {name} put it: what matters at work?',
      },
      why: {
        fi: 'Oppimisen johtaminen alkaa siitä, että motivaatiotekijät tunnistetaan, puetaan sanoiksi ja niitä vahvistetaan. Lainaa, älä tiivistä.',
        sv: 'Ledandet av lärande börjar med att drivkrafterna blir sedda, får ord och stärks. Citera hellre än sammanfatta.',
        en: 'Leading learning starts with recognising motives, wording them and strengthening them. Quote rather than sum up.',
      },
      sourceKey: 'keronen-2025',
      kind: 'text',
      followUps: ['ownWords', 'concreteSituation'],
    },
    {
      key: 'room',
      label: { fi: 'Tila työssä', sv: 'Utrymme', en: 'Room at work' },
      text: {
        fi: 'Missä sille on työssä jo tilaa, ja missä ei?',
        sv: 'Var i arbetet får det redan plats, och var inte?',
        en: 'Where does the work have room for it already, and where not?',
      },
      namedText: {
        fi: 'Missä {name} pääsee jo tekemään sitä, ja missä ei?',
        sv: 'Var får {name} redan utlopp för det, och var inte?',
        en: 'Where does {name} already get to do it, and where not?',
      },
      why: {
        fi: 'Leikkausosaston haastatteluissa oppiminen lähti joko työntekijästä, vaikkapa omasta kiinnostuksesta, tai organisaatiosta. Tässä katsotaan, mahtuvatko molemmat samaan työpäivään.',
        sv: 'I intervjuer på en operationsavdelning utgick lärandet antingen från medarbetaren, till exempel ur ett eget intresse, eller från organisationen. Här ser man efter om båda ryms i samma arbetsdag.',
        en: 'In interviews at a surgical department learning started either from the employee, an interest for instance, or from the organisation. Here you look at whether both fit into one working day.',
      },
      sourceKey: 'jaakkola-2024',
      kind: 'text',
      followUps: ['bothSides', 'lighten', 'concreteSituation'],
    },
    {
      key: 'strengthen',
      label: { fi: 'Vahvistaminen', sv: 'Stärka', en: 'Strengthen' },
      text: {
        fi: 'Mitä voit itse tehdä, jotta sille tulee enemmän tilaa?',
        sv: 'Vad kan du själv göra för att det ska få mer plats?',
        en: 'What can you do yourself to give it more room?',
      },
      namedText: {
        fi: 'Mitä voit itse tehdä, jotta {name} saa sille enemmän tilaa?',
        sv: 'Vad kan du själv göra för att {name} ska få mer utrymme för det?',
        en: 'What can you do yourself so that {name} gets more room for it?',
      },
      why: {
        fi: 'Johtajan vaikutusta oppimiseen selittävät esimerkki, tuki ihmissuhteissa ja se, että merkityksistä neuvotellaan.',
        sv: 'En ledares inverkan på lärandet förklaras av förebilden, stödet i relationerna och att man förhandlar om vad saker betyder.',
        en: 'A leader’s effect on learning is explained by role modelling, relational support and negotiating what things mean.',
      },
      sourceKey: 'jarl-2024',
      kind: 'text',
      followUps: ['lighten', 'byWhen'],
    },
    {
      key: 'nextAction',
      label: { fi: 'Sovittu', sv: 'Överenskommet', en: 'Agreed' },
      text: {
        fi: 'Mitä sovitte, ja milloin palaatte tähän?',
        sv: 'Vad kom ni överens om, och när återkommer ni till det?',
        en: 'What did you agree on, and when will you come back to it?',
      },
      why: {
        fi: 'Eteneminen on yhteydessä siihen, että tavoite on oma ja että on päätetty, milloin ja miten toimitaan.',
        sv: 'Framsteg hör ihop med att målet är ens eget och att man har bestämt när och hur man ska göra.',
        en: 'Progress goes together with a goal that is one’s own and a decision on when and how to act.',
      },
      sourceKey: 'koestner-2002',
      kind: 'text',
      followUps: ['byWhen'],
    },
  ],
};
