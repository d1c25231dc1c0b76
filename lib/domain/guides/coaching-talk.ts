import type { Guide } from './guide';

/** Coaching talk: goal, reality, obstacles, options, will and support, the common order of the GROW model. */
export const coachingTalk: Guide = {
  key: 'coaching-talk',
  version: 1,
  stage: 'guiding',
  aboutPerson: true,
  title: { fi: 'Valmennuskeskustelu', sv: 'Coachande samtal', en: 'Coaching talk' },
  intro: {
    fi: 'Kirjoita keskustelusta kuusi lyhyttä kohtaa, omin sanoin. Minkä tahansa kohdan voi ohittaa tai jättää myöhemmäksi.',
    sv: 'Skriv ner samtalet i sex korta delar, med egna ord. Vilken del som helst kan hoppas över eller lämnas till senare.',
    en: 'Put the talk into words in six short parts. Any part can be skipped or left for later.',
  },
  questions: [
    {
      key: 'goal',
      label: { fi: 'Tavoite', sv: 'Mål', en: 'Goal' },
      text: {
        fi: 'Mitä keskustelukumppanisi haluaa saada aikaan?',
        sv: 'Vad vill den du talar med åstadkomma?',
        en: 'What does the person you talk with want to achieve?',
      },
      namedText: {
        fi: 'Mitä {name} haluaa saada aikaan?',
        sv: 'Vad vill {name} åstadkomma?',
        en: 'What does {name} want to achieve?',
      },
      why: {
        fi: 'Valmentava johtaminen alkaa siitä, että motivaatiotekijät tunnistetaan, puetaan sanoiksi ja niitä vahvistetaan. Käytä niitä sanoja, joita itse kuulit.',
        sv: 'Det coachande ledarskapet börjar med att drivkrafterna blir sedda, får ord och stärks. Använd de ord som du själv hörde.',
        en: 'Coaching leadership starts with recognising motives, putting them into words and strengthening them. Use the words that you heard.',
      },
      sourceKey: 'keronen-2025',
      kind: 'text',
      followUps: ['ownWords', 'concreteSituation', 'bothSides'],
    },
    {
      key: 'reality',
      label: { fi: 'Nykytila', sv: 'Nuläge', en: 'Where things stand' },
      text: {
        fi: 'Missä tämä näkyy työssä jo nyt?',
        sv: 'Var syns det här redan i arbetet?',
        en: 'Where does this already show in the work?',
      },
      why: {
        fi: 'Leikkausosaston haastatteluissa oppiminen lähti usein työntekijästä: arjen pulmasta tai omasta kiinnostuksesta. Sellaisen näkee työssä, kun sitä kysytään.',
        sv: 'I intervjuer på en operationsavdelning utgick lärandet ofta från medarbetaren: från ett vardagsproblem eller ett eget intresse. Sådant syns i arbetet när någon frågar.',
        en: 'In interviews at a surgical department learning often started from the employee: an everyday problem or an interest. It shows in the work once somebody asks.',
      },
      sourceKey: 'jaakkola-2024',
      kind: 'text',
      followUps: ['concreteSituation', 'otherLearners', 'lighten', 'bothSides'],
    },
    {
      key: 'obstacles',
      label: { fi: 'Esteet', sv: 'Hinder', en: 'Obstacles' },
      text: {
        fi: 'Mikä on tiellä, ja kuka sen näkee?',
        sv: 'Vad står i vägen, och vem ser det?',
        en: 'What stands in the way, and who sees it?',
      },
      why: {
        fi: 'Esihenkilö sanoittaa työntekijöiden ja johdon näkemyksiä toisilleen. Kun kumpikin kanta on kirjoitettu omin sanoin, ristiriidasta voi puhua.',
        sv: 'Chefen sätter ord på medarbetarnas och ledningens synsätt för den andra parten. När båda har fått säga sitt med egna ord går det att tala om spänningen.',
        en: 'A supervisor interprets between staff and management. Once both sides stand in their own words, the tension can be talked about.',
      },
      sourceKey: 'keronen-2025',
      kind: 'text',
      followUps: ['bothSides', 'lighten', 'concreteSituation'],
    },
    {
      key: 'options',
      label: { fi: 'Vaihtoehdot', sv: 'Alternativ', en: 'Options' },
      text: {
        fi: 'Mitä voisi kokeilla? Mitä muuta?',
        sv: 'Vad skulle man kunna pröva? Vad mer?',
        en: 'What could be tried? What else?',
      },
      namedText: {
        fi: 'Mitä {name} voisi kokeilla? Mitä muuta?',
        sv: 'Vad skulle {name} kunna pröva? Vad mer?',
        en: 'What could {name} try? What else?',
      },
      why: {
        fi: 'Kun vaihtoehtoja punnitaan ennen valintaa, valinta osuu useammin siihen, mikä on itselle tärkeää.',
        sv: 'När man väger alternativ mot varandra före valet, väljer man oftare det som är viktigt för en själv.',
        en: 'Weighing the alternatives before choosing leads more often to a choice that matters to oneself.',
      },
      sourceKey: 'sheldon-2019',
      kind: 'text',
      followUps: ['bothSides', 'lighten', 'otherLearners'],
    },
    {
      key: 'nextAction',
      label: { fi: 'Seuraava teko', sv: 'Nästa steg', en: 'Next action' },
      text: {
        fi: 'Mitä tapahtuu seuraavaksi, ja milloin?',
        sv: 'Vad händer härnäst, och när?',
        en: 'What happens next, and when?',
      },
      namedText: {
        fi: 'Mitä {name} tekee seuraavaksi, ja milloin?',
        sv: 'Vad gör {name} härnäst, och när?',
        en: 'What will {name} do next, and when?',
      },
      why: {
        fi: 'Eteneminen liittyy kahteen asiaan: tavoite on oma, ja on päätetty, milloin ja miten siihen tartutaan.',
        sv: 'Framsteg hänger ihop med två saker: att målet är ens eget, och att det är bestämt när och hur man tar itu med det.',
        en: 'Progress goes with two things: the goal is one’s own, and it is settled when and how to act on it.',
      },
      sourceKey: 'koestner-2002',
      kind: 'text',
      followUps: ['byWhen', 'lighten'],
    },
    {
      key: 'support',
      label: { fi: 'Tuki', sv: 'Stöd', en: 'Support' },
      text: {
        fi: 'Millaista tukea tarvitaan sinulta ja muilta?',
        sv: 'Vilket stöd behövs av dig och av andra?',
        en: 'What support is needed from you and from others?',
      },
      namedText: {
        fi: 'Mitä {name} tarvitsee sinulta ja muilta?',
        sv: 'Vad behöver {name} av dig och av andra?',
        en: 'What does {name} need from you and from others?',
      },
      why: {
        fi: 'Itseohjautuva oppiminen työssä on tuottoisaa, mutta se voi myös kuormittaa. Siksi tuesta sovitaan ääneen.',
        sv: 'Självstyrt lärande i arbetet ger mycket, men kan också belasta. Därför kommer man överens om stödet högt och tydligt.',
        en: 'Self-directed learning at work is productive, but it can also burden. That is why support is agreed on aloud.',
      },
      sourceKey: 'lemmetty-2020',
      kind: 'text',
      followUps: ['lighten', 'byWhen', 'bothSides'],
    },
  ],
};
