import type { Guide } from './guide';

/** Learning moment: What, So what, Now what, a common practice of reflection. */
export const learningMoment: Guide = {
  key: 'learning-moment',
  version: 1,
  stage: 'moments',
  aboutPerson: false,
  title: { fi: 'Oppimisen hetki', sv: 'Lärtillfälle', en: 'Learning moment' },
  intro: {
    fi: 'Kolme kysymystä yhdestä hetkestä. Ensimmäinenkin riittää.',
    sv: 'Tre frågor om ett enda tillfälle. Det räcker med den första.',
    en: 'Three questions about one moment. The first alone is enough.',
  },
  questions: [
    {
      key: 'what',
      label: { fi: 'Tapahtuma', sv: 'Händelse', en: 'What' },
      text: { fi: 'Mitä tapahtui?', sv: 'Vad hände?', en: 'What happened?' },
      why: {
        fi: 'Arjen pulmat ovat tilaisuuksia oppia. Kun hetki on kirjattu, oppiminen tulee näkyväksi muillekin.',
        sv: 'Vardagens problem är tillfällen att lära sig. När tillfället är nedskrivet blir lärandet synligt också för andra.',
        en: 'Everyday problems are chances to learn. Once the moment is written down, the learning can be seen by others too.',
      },
      sourceKey: 'keronen-2025',
      kind: 'text',
      followUps: ['concreteSituation', 'bothSides', 'otherLearners'],
    },
    {
      key: 'soWhat',
      label: { fi: 'Merkitys', sv: 'Betydelse', en: 'So what' },
      text: { fi: 'Mitä se merkitsi?', sv: 'Vad betydde det?', en: 'What did it mean?' },
      why: {
        fi: 'Pysähtyminen miettimään auttaa etenkin silloin, kun asia on uusi.',
        sv: 'Att stanna upp och tänka efter hjälper framför allt när saken är ny.',
        en: 'Stopping to think helps above all when the matter is new.',
      },
      sourceKey: 'learning-by-thinking',
      kind: 'text',
      followUps: ['ownWords', 'bothSides', 'lighten', 'otherLearners'],
    },
    {
      key: 'nowWhat',
      label: { fi: 'Jatko', sv: 'Fortsättning', en: 'Now what' },
      text: { fi: 'Mitä seuraavaksi?', sv: 'Vad händer nu?', en: 'What now?' },
      why: {
        fi: 'Oppimisen johtaminen etenee vaiheittain: kun arjen oppiminen on näkyvää, sitä voi auttaa käyttöön ja jakaa yhteisölle.',
        sv: 'Ledandet av lärande går framåt fas för fas: när vardagens lärande är synligt kan det handledas till nytta och delas i gemenskapen.',
        en: 'Leading learning advances step by step: once everyday learning is visible, its use can be guided and shared in the community.',
      },
      sourceKey: 'keronen-2025',
      kind: 'text',
      followUps: ['byWhen', 'otherLearners', 'lighten'],
    },
  ],
};
