import type { Guide } from './guide';

/** Tension: both sides in their own words, what they share, and the next step. */
export const tension: Guide = {
  key: 'tension',
  version: 1,
  stage: 'strategy',
  aboutPerson: false,
  title: { fi: 'Jännite', sv: 'Spänning', en: 'Tension' },
  intro: {
    fi: 'Kun kaksi hyvää asiaa vetää eri suuntiin. Kummankin puolen sanat vierekkäin, sitten yksi askel.',
    sv: 'När två bra saker drar åt olika håll. Båda sidornas ord bredvid varandra, sedan ett steg.',
    en: 'When two good things pull apart. The words of both sides next to each other, then one step.',
  },
  questions: [
    {
      key: 'what',
      label: { fi: 'Asia', sv: 'Saken', en: 'Matter' },
      text: {
        fi: 'Missä jännite tuli esiin, ja mistä siinä on kyse?',
        sv: 'Var märktes spänningen, och vad handlar den om?',
        en: 'Where did the tension show, and what is it about?',
      },
      why: {
        fi: 'Esihenkilö tulkitsee henkilöstöä johdolle ja johtoa henkilöstölle. Siitä syntyy jännitteitä, vaikka kukaan ei tekisi väärin.',
        sv: 'En chef tolkar personalen för ledningen och ledningen för personalen. Det ger upphov till spänningar, också när ingen gör fel.',
        en: 'A supervisor interprets staff to management and management to staff. That brings tensions, even when nobody does wrong.',
      },
      sourceKey: 'keronen-2025',
      kind: 'text',
      followUps: ['concreteSituation', 'lighten'],
    },
    {
      key: 'ownSide',
      label: { fi: 'Oma puoli', sv: 'Egen sida', en: 'Own side' },
      text: {
        fi: 'Mitä sinä ajattelet, ja mikä sinulle on siinä tärkeintä?',
        sv: 'Vad tycker du, och vad är viktigast för dig i det?',
        en: 'What do you think, and what matters most to you in it?',
      },
      why: {
        fi: 'Johtajan vaikutusta oppimiseen selittää osaltaan se, että merkityksistä neuvotellaan. Silloin omakin kanta on hyvä tuntea.',
        sv: 'En del av förklaringen till en ledares inverkan på lärandet är att man förhandlar om vad saker betyder. Då är det bra att veta var man själv står.',
        en: 'Part of a leader’s effect on learning is explained by negotiating what things mean. It helps to know where one stands oneself.',
      },
      sourceKey: 'jarl-2024',
      kind: 'text',
      followUps: ['lighten', 'concreteSituation'],
    },
    {
      key: 'otherSide',
      label: { fi: 'Toinen puoli', sv: 'Andra sidan', en: 'Other side' },
      text: {
        fi: 'Miten toinen puoli sanoo sen omin sanoin?',
        sv: 'Hur säger den andra sidan det med egna ord?',
        en: 'How does the other side say it in its own words?',
      },
      why: {
        fi: 'Oppimisen johtamisessa sanoiksi pukeminen on työtä. Toisen puolen sanat kannattaa kysyä eikä arvata.',
        sv: 'Att sätta ord på saker är en del av att leda lärande. Fråga efter den andra sidans ord i stället för att gissa.',
        en: 'Putting things into words is part of leading learning. Ask for the words of the other side rather than guess them.',
      },
      sourceKey: 'keronen-2025',
      kind: 'text',
      followUps: ['ownWords', 'concreteSituation'],
    },
    {
      key: 'common',
      label: { fi: 'Yhteistä', sv: 'Gemensamt', en: 'In common' },
      text: {
        fi: 'Mistä olette silti yhtä mieltä?',
        sv: 'Vad är ni ändå överens om?',
        en: 'What do you agree on all the same?',
      },
      why: {
        fi: 'Tilanteen läpikäynti tuottaa eniten silloin, kun tavoitteista ollaan yhtä mieltä ja pohjana on puolueetonta aineistoa.',
        sv: 'En genomgång av det som hänt ger mest när man är enig om målen och använder objektivt underlag.',
        en: 'Going through what happened yields most when people are of one mind about the aims and use objective records.',
      },
      sourceKey: 'keiser-aar',
      kind: 'text',
      followUps: ['concreteSituation'],
    },
    {
      key: 'nextStep',
      label: { fi: 'Seuraava askel', sv: 'Nästa steg', en: 'Next step' },
      text: {
        fi: 'Mikä on seuraava askel, ja kuka sen ottaa?',
        sv: 'Vilket är nästa steg, och vem tar det?',
        en: 'What is the next step, and who takes it?',
      },
      why: {
        fi: 'Kun on päätetty, milloin ja miten toimitaan, asia myös etenee useammin.',
        sv: 'När man har bestämt när och hur man gör går saken också oftare framåt.',
        en: 'Where it is decided when and how to act, there is more often progress too.',
      },
      sourceKey: 'koestner-2002',
      kind: 'text',
      followUps: ['byWhen', 'lighten'],
    },
  ],
};
