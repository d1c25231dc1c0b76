import type { Guide } from './guide';

/** Strategy and motivation: one strategy goal, what drives people, and where the two meet or do not. */
export const strategyAndMotivation: Guide = {
  key: 'strategy-and-motivation',
  version: 1,
  stage: 'strategy',
  aboutPerson: false,
  title: { fi: 'Strategia ja motivaatio', sv: 'Strategi och motivation', en: 'Strategy and motivation' },
  intro: {
    fi: 'Ota yksi strateginen tavoite ja katso, missä se kohtaa sen, mikä teillä ihmisiä liikuttaa. Myös ”ei missään” on vastaus.',
    sv: 'Ta ett strategiskt mål och se var det möter det som driver människorna hos er. Också ”ingenstans” är ett svar.',
    en: 'Take one strategy goal and see where it meets what drives your people. “Nowhere” is an answer too.',
  },
  questions: [
    {
      key: 'goal',
      label: { fi: 'Tavoite', sv: 'Mål', en: 'Goal' },
      text: {
        fi: 'Mistä strategisesta tavoitteesta on kyse, ja mitä se on teillä aivan tavallisena päivänä?',
        sv: 'Vilket strategiskt mål gäller det, och vad är det hos er en helt vanlig dag?',
        en: 'Which strategy goal is this about, and what is it on a perfectly ordinary day of yours?',
      },
      why: {
        fi: 'Kun tavoitteita johdetaan OKR-mallilla, ratkaisevaa on se, mitä keskijohto niistä kääntää.',
        sv: 'När mål styrs enligt OKR-modellen är det mellanchefernas översättning som avgör.',
        en: 'Where goals are led by OKR, what middle management translates is critical.',
      },
      sourceKey: 'okr-study',
      kind: 'text',
      followUps: ['concreteSituation', 'bothSides'],
    },
    {
      key: 'drives',
      label: { fi: 'Motivaatio', sv: 'Drivkrafter', en: 'Motives' },
      text: {
        fi: 'Mitä ihmiset ovat itse sanoneet siitä, mikä heille on työssä tärkeää?',
        sv: 'Vad har människorna själva sagt om det som är viktigt för dem i arbetet?',
        en: 'What have people themselves said about what matters to them at work?',
      },
      why: {
        fi: 'Valmentava johtaminen yhdistää yhden ihmisen ja koko porukan. Se alkaa motivaatiotekijöistä.',
        sv: 'Coachande ledarskap binder samman den enskilda och gemenskapen. Det börjar i drivkrafterna.',
        en: 'Coaching leadership joins the individual and the collective. It starts from motives.',
      },
      sourceKey: 'keronen-2025',
      kind: 'text',
      followUps: ['ownWords', 'concreteSituation'],
    },
    {
      key: 'meeting',
      label: { fi: 'Yhteys', sv: 'Koppling', en: 'Link' },
      text: {
        fi: 'Missä tavoite ja motivaatio kohtaavat?',
        sv: 'Var möts målet och drivkrafterna?',
        en: 'Where do the goal and the motives meet?',
      },
      why: {
        fi: 'Strategiasta viestiminen ei riitä. Strategian ja motivaation välille on löydettävä yhteyksiä, joilla on merkitystä.',
        sv: 'Det räcker inte att berätta om strategin. Det gäller att hitta kopplingar mellan strategi och motivation som betyder något.',
        en: 'Communicating strategy is not enough. Links that mean something have to be found between strategy and motivation.',
      },
      sourceKey: 'keronen-2025',
      kind: 'text',
      followUps: ['concreteSituation', 'otherLearners', 'bothSides'],
    },
    {
      key: 'apart',
      label: { fi: 'Ristiveto', sv: 'Dragkamp', en: 'Apart' },
      text: {
        fi: 'Missä ne vetävät eri suuntiin?',
        sv: 'Var drar de åt olika håll?',
        en: 'Where do they pull in different directions?',
      },
      why: {
        fi: 'Henkilöstön ja johdon tulkkina esihenkilö kohtaa jännitteitä. Ne kuuluvat asiaan, eikä niitä tarvitse siloitella.',
        sv: 'Den som tolkar mellan personal och ledning möter spänningar. De hör till och behöver inte slätas över.',
        en: 'Interpreting between staff and management brings tensions. They belong to the matter and need no smoothing over.',
      },
      sourceKey: 'keronen-2025',
      kind: 'text',
      followUps: ['bothSides', 'lighten', 'concreteSituation'],
    },
    {
      key: 'action',
      label: { fi: 'Teko', sv: 'Handling', en: 'Action' },
      text: {
        fi: 'Mikä yksi teko toisi ne lähemmäs toisiaan, ja kuka sen tekee?',
        sv: 'Vilken enda handling skulle föra dem närmare varandra, och vem gör den?',
        en: 'Which one action would bring them closer, and who will do it?',
      },
      why: {
        fi: 'Näköyhteys strategiaan tarkoittaa kahta asiaa: tuntee tavoitteet ja tietää, mitkä omat teot palvelevat niitä.',
        sv: 'Att ha strategin inom synhåll är två saker: man känner till målen och vet vilka av ens egna handlingar som tjänar dem.',
        en: 'Line of sight means two things: knowing the objectives, and knowing which of one’s own actions serve them.',
      },
      sourceKey: 'boswell-2006',
      kind: 'text',
      followUps: ['byWhen', 'lighten'],
    },
  ],
};
