import type { DemoFiles } from './demo-files';

/** A scenario is a change of the demo's files: the same people, seen from where something can go wrong. */
export type Scenario = (files: DemoFiles) => DemoFiles;

const noTexts = { moments: [], goals: [], motives: [], offers: [], teamLogs: [], interviews: [] };

/** The organisation on its first day: people, units and strategy, and not a word from anybody. */
export const empty: Scenario = (files) => ({ ...files, ...noTexts });

/** Keeps these people, and of the texts what they wrote themselves. */
function keepPeople(files: DemoFiles, keep: (person: DemoFiles['people'][number]) => boolean): DemoFiles {
  const people = files.people.filter(keep);
  const known = new Set(people.map(({ key }) => key));
  const heirs = people.find(({ leads }) => leads?.length)?.key ?? '';
  const read = <T extends { readers: DemoFiles['moments'][number]['readers'] }>(item: T): T =>
    Array.isArray(item.readers) ? { ...item, readers: item.readers.filter((reader) => known.has(reader)) } : item;
  return {
    ...files,
    people,
    strategyGoals: files.strategyGoals.map((goal) => (known.has(goal.ownerKey) ? goal : { ...goal, ownerKey: heirs })),
    moments: files.moments.filter(({ author }) => known.has(author)).map(read),
    interviews: files.interviews
      .filter(({ author, about }) => known.has(author) && (!about || known.has(about)))
      .map(read),
    goals: files.goals.filter(({ person }) => known.has(person)).map(read),
    motives: files.motives
      .filter(({ person, goal }) => known.has(person) && (!goal || files.goals.some(({ key }) => key === goal)))
      .map(read),
    offers: files.offers.filter(({ person }) => known.has(person)),
    teamLogs: files.teamLogs
      .filter(({ author }) => known.has(author))
      .map((log) => ({ ...log, trials: log.trials.filter(({ who }) => known.has(who)) })),
  };
}

/** A ward of four beside wards of twenty: it is joined with a sibling, and its four are in no figure of their own. */
export const unitBelowMinimum: Scenario = (files) => {
  const small = files.people.filter(({ unit }) => unit === 'kuntoutus').slice(0, 4);
  return keepPeople(files, (person) => person.unit !== 'kuntoutus' || small.includes(person));
};

/** People who have left, moved or been stood in for; what they wrote and what figures said of them stays. */
export const leavers: Scenario = (files) => ({
  ...files,
  people: files.people.map((person) => {
    if (person.key === 'noora-virtanen') return { ...person, to: 'd-1' };
    if (person.key === 'petra-soderstrom')
      return { ...person, unit: 'osasto-4a', before: { unit: 'osasto-4b', to: 'd-15' } };
    if (person.key === 'merja-hakala') return { ...person, to: 'd-30' };
    if (person.key === 'aino-laine') return { ...person, deputyOf: ['osasto-4a'] };
    return person;
  }),
});
