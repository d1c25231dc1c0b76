import type { Guide } from './guide';

/** Weekly review: three questions over the week, five minutes. */
export const weeklyReview: Guide = {
  key: 'weekly-review',
  version: 1,
  stage: 'moments',
  aboutPerson: false,
  title: { fi: 'Viikkokatsaus', sv: 'Tillbakablick på veckan', en: 'Weekly review' },
  intro: {
    fi: 'Viisi minuuttia ja kolme kysymystä, ennen kuin viikko unohtuu.',
    sv: 'Fem minuter och tre frågor, innan veckan faller i glömska.',
    en: 'Five minutes and three questions, before the week slips away.',
  },
  questions: [
    {
      key: 'taught',
      label: { fi: 'Viikko', sv: 'Veckan', en: 'The week' },
      text: { fi: 'Mitä tämä viikko opetti?', sv: 'Vad lärde den här veckan?', en: 'What did this week teach?' },
      why: {
        fi: 'Päiväkirjaa voi pitää säännöllisin välein, tapahtumien mukaan tai muistutuksesta, ja tavat sopivat yhteen. Tämä on se säännöllinen.',
        sv: 'Dagbok kan föras med jämna mellanrum, när något händer eller på en påminnelse, och sätten går att förena. Det här är det jämna mellanrummet.',
        en: 'A diary can be kept at intervals, at events or at signals, and the ways combine. This is the one at intervals.',
      },
      sourceKey: 'bps-diary',
      kind: 'text',
      followUps: ['concreteSituation', 'otherLearners', 'bothSides'],
    },
    {
      key: 'others',
      label: { fi: 'Muiden oppiminen', sv: 'Andras lärande', en: 'Others' },
      text: {
        fi: 'Kenen oppimisen näit, ja mistä huomasit sen?',
        sv: 'Vem såg du lära sig, och hur märkte du det?',
        en: 'Whom did you see learning, and how could you tell?',
      },
      why: {
        fi: 'Oppimisen johtaminen on myös sitä, että arjen oppiminen tehdään näkyväksi.',
        sv: 'Att leda lärande är också att göra vardagens lärande synligt.',
        en: 'Leading learning is also making everyday learning visible.',
      },
      sourceKey: 'keronen-2025',
      kind: 'text',
      followUps: ['ownWords', 'concreteSituation', 'otherLearners'],
    },
    {
      key: 'carry',
      label: { fi: 'Ensi viikko', sv: 'Nästa vecka', en: 'Next week' },
      text: {
        fi: 'Mitä viet ensi viikkoon, ja minkä jätät tähän?',
        sv: 'Vad tar du med dig till nästa vecka, och vad lämnar du här?',
        en: 'What do you take into next week, and what do you leave here?',
      },
      why: {
        fi: 'Päiväkirjakyselyissä vastaajaa kuormittaa pituus enemmän kuin tiheys. Yksi rivi on kokonainen vastaus.',
        sv: 'I dagboksenkäter är det längden mer än tätheten som belastar. En rad är ett helt svar.',
        en: 'In diary surveys length, more than frequency, is the burden. One line is a whole answer.',
      },
      sourceKey: 'esm-burden',
      kind: 'text',
      followUps: ['byWhen', 'lighten'],
    },
  ],
};
