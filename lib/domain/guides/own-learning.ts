import type { Guide } from './guide';

/** My own learning and example: what the writer learns, what helped, and who gets to see it. */
export const ownLearning: Guide = {
  key: 'own-learning',
  version: 1,
  stage: 'example',
  aboutPerson: false,
  title: { fi: 'Oma oppiminen ja esimerkki', sv: 'Eget lärande och exempel', en: 'My own learning and example' },
  intro: {
    fi: 'Tällä kertaa et kirjoita muista vaan itsestäsi. Keskeneräinen kelpaa.',
    sv: 'Den här gången skriver du inte om andra utan om dig själv. Det får vara halvfärdigt.',
    en: 'This time you write about yourself and not about others. Half-finished will do.',
  },
  questions: [
    {
      key: 'learning',
      label: { fi: 'Opeteltava', sv: 'Det jag lär mig', en: 'Learning' },
      text: {
        fi: 'Mitä olet itse opetellut viime aikoina?',
        sv: 'Vad har du själv lärt dig på sistone?',
        en: 'What have you been learning yourself lately?',
      },
      why: {
        fi: 'Esihenkilöt johtavat oppimista myös esimerkillä: he oppivat itse.',
        sv: 'Chefer leder lärande också med sitt exempel: de lär sig själva.',
        en: 'Supervisors lead learning by example too: they learn themselves.',
      },
      sourceKey: 'keronen-2025',
      kind: 'text',
      followUps: ['concreteSituation'],
    },
    {
      key: 'unfinished',
      label: { fi: 'Kesken', sv: 'På hälft', en: 'Unfinished' },
      text: {
        fi: 'Mitä et vielä osaa?',
        sv: 'Vad kan du inte ännu?',
        en: 'What can’t you do yet?',
      },
      why: {
        fi: 'Pohtimisesta on apua varsinkin oppimisen alussa. Siksi kannattaa kirjoittaa nyt eikä vasta sitten, kun asia sujuu.',
        sv: 'Att reflektera hjälper framför allt i början av lärandet. Därför är det bättre att skriva nu än när det redan går av sig självt.',
        en: 'Reflection helps mainly early in learning. So write now, rather than when it all runs smoothly.',
      },
      sourceKey: 'learning-by-thinking',
      kind: 'text',
      followUps: ['lighten', 'concreteSituation'],
    },
    {
      key: 'strength',
      label: { fi: 'Vahvuus', sv: 'Styrka', en: 'Strength' },
      text: {
        fi: 'Mistä omasta vahvuudestasi on ollut apua?',
        sv: 'Vilken av dina egna styrkor har varit till hjälp?',
        en: 'Which strength of your own has been of help?',
      },
      why: {
        fi: 'Johtajat, jotka kahden viikon ajan kirjoittivat aamuisin vahvuuksistaan, olivat vähemmän uupuneita ja sitoutuneempia työhönsä.',
        sv: 'Ledare som under två veckor skrev om sina styrkor på morgonen var mindre slutkörda och mer engagerade.',
        en: 'Leaders who wrote about their strengths in the morning for two weeks were less depleted and more engaged.',
      },
      sourceKey: 'lanaj-2019',
      kind: 'text',
      followUps: ['concreteSituation'],
    },
    {
      key: 'seen',
      label: { fi: 'Esimerkki', sv: 'Exempel', en: 'Example' },
      text: {
        fi: 'Kuka on nähnyt sinun opettelevan?',
        sv: 'Vem har fått se dig lära dig?',
        en: 'Who has seen you learning?',
      },
      why: {
        fi: 'Esimerkki on yksi niistä asioista, jotka selittävät johtajan vaikutusta oppimiseen.',
        sv: 'Att vara förebild är en av de saker som förklarar en ledares inverkan på lärandet.',
        en: 'Role modelling is one of the things that explain a leader’s effect on learning.',
      },
      sourceKey: 'jarl-2024',
      kind: 'text',
      followUps: ['concreteSituation', 'otherLearners'],
    },
    {
      key: 'next',
      label: { fi: 'Jatko', sv: 'Fortsättning', en: 'Next' },
      text: {
        fi: 'Mitä opettelet seuraavaksi niin, että muutkin näkevät?',
        sv: 'Vad ska du lära dig härnäst så att andra ser det?',
        en: 'What will you learn next, where others can see it?',
      },
      why: {
        fi: 'Kestävässä oppimisessa työssä on kyse siirrettävyydestä, jatkuvuudesta, hyvinvoinnista ja ajasta.',
        sv: 'Hållbart lärande i arbetet handlar om överförbarhet, kontinuitet, välbefinnande och tid.',
        en: 'Sustainable learning at work is about transferability, continuity, well-being and time.',
      },
      sourceKey: 'collin-2024',
      kind: 'text',
      followUps: ['byWhen', 'lighten'],
    },
  ],
};
