import { figureId, gatherEvidence, type SummaryEvidence } from './evidence';
import type { CheckSource, Figure, FigureKey, OwnWords, SummaryInput } from './statement';

function countSource(id: string, figures: Figure[], titles: string[], input: SummaryInput): CheckSource {
  const language = input.strategyGoals[0]?.language ?? 'fi';
  const { start, end } = input.period;
  return { type: 'count', id, text: '', people: [], titles: [...titles, start, end], figures, language, version: 1 };
}

const countWords = (words: readonly OwnWords[], kind: OwnWords['kind']): number =>
  words.filter((each) => each.kind === kind).length;

function countSources(input: SummaryInput, evidence: SummaryEvidence): CheckSource[] {
  const { moments, logs, supporting, conflicting, trials, strategyGoals, writers, byStage, byGoal } = evidence;
  const { words, figures, missing } = evidence;
  const all: Figure = { key: 'moments', value: moments.length };
  const unit = input.subject === '' ? [] : [input.subject];
  const none = (key: FigureKey): Figure => ({ key, value: 0 });
  const logCount: Figure = { key: 'logs', value: logs.length };
  return [
    countSource('written', [all, { key: 'writers', value: writers }, logCount], unit, input),
    ...Array.from(byStage, ([stage, { length }]) =>
      countSource(`stage:${stage}`, [{ key: 'moments', value: length }, all], unit, input),
    ),
    ...strategyGoals.map(({ id, title }) => {
      const links = supporting.filter(({ strategyGoalId }) => strategyGoalId === id).length;
      const figures: Figure[] = [
        { key: 'evidence', value: byGoal.get(id)?.length ?? 0 },
        { key: 'links', value: links },
      ];
      return countSource(`evidence:${id}`, [...figures, all, logCount], [title, ...unit], input);
    }),
    countSource(
      'links',
      [
        { key: 'links', value: supporting.length },
        { key: 'conflicts', value: conflicting.length },
      ],
      unit,
      input,
    ),
    countSource(
      'trials',
      [
        { key: 'trials', value: trials.length },
        { key: 'done', value: trials.filter(({ done }) => done !== null).length },
      ],
      unit,
      input,
    ),
    countSource(
      'words',
      [
        { key: 'goals', value: countWords(words, 'personalGoal') },
        { key: 'motives', value: countWords(words, 'motive') },
      ],
      unit,
      input,
    ),
    // Each goal of several has a count of its own, so that a statement falls with the one that changes.
    ...missing.nothing.map(({ id, title }) =>
      countSource(`none:${id}`, [none('evidence'), none('links'), all, logCount], [title, ...unit], input),
    ),
    ...missing.unlinked.map(({ id, title }) =>
      countSource(`unlinked:${id}`, [none('evidence'), all, logCount], [title, ...unit], input),
    ),
    ...figures.map((figure): CheckSource => {
      const title = strategyGoals.find(({ id }) => id === figure.value)?.title;
      const { start, end } = figure.period;
      return {
        ...countSource(figureId(figure), [{ key: 'people', value: figure.people }], [], input),
        titles: [...(title ? [title] : []), start, end],
      };
    }),
  ];
}

/** Everything that statements about this input may cite, in the form that `checkStatement` wants. */
export function checkSourcesOf(input: SummaryInput): CheckSource[] {
  const evidence = gatherEvidence(input);
  const { moments, logs, supporting, conflicting, trials, strategyGoals, words } = evidence;
  const trialsOf = (logId: string) => trials.filter((trial) => trial.logId === logId);
  const known = new Set(logs.map(({ itemId }) => itemId));
  const earlier = [...new Set(trials.map(({ logId }) => logId))].filter((logId) => !known.has(logId));
  const trialTitles = (logId: string) => trialsOf(logId).flatMap(({ due, done }) => (done ? [due, done] : [due]));
  const trialPeople = (logId: string) => trialsOf(logId).map(({ personName }) => personName);
  const links = [...supporting, ...conflicting];
  const none = { figures: [] as Figure[], titles: [] as string[] };
  return [
    ...[...moments, ...logs].map((source): CheckSource => {
      const { itemId: id, text, authorName, on, language, version } = source;
      return {
        type: 'item',
        id,
        text: [text, ...trialsOf(id).map((trial) => trial.text)].join('\n'),
        people: [...(authorName ? [authorName] : []), ...trialPeople(id)],
        titles: [on, ...trialTitles(id)],
        figures: [],
        language,
        version,
      };
    }),
    ...earlier.map((id): CheckSource => {
      const own = trialsOf(id);
      const text = own.map((trial) => trial.text).join('\n');
      const first = own[0];
      return {
        ...none,
        type: 'item',
        id,
        text,
        people: trialPeople(id),
        titles: trialTitles(id),
        language: first?.language ?? 'fi',
        version: first?.version ?? 1,
      };
    }),
    ...links.flatMap((link): CheckSource[] => {
      const { personName, language, on, version } = link;
      const people = [personName];
      const titles = [link.strategyGoalTitle, on];
      const shared = { people, titles, figures: [], language };
      return [
        {
          ...shared,
          type: 'item',
          id: link.motiveItemId,
          text: link.motiveText,
          version: link.motiveVersion ?? version,
        },
        { ...shared, type: 'link', id: link.linkId, text: link.contribution ?? '', version },
      ];
    }),
    ...words.map(
      ({ itemId, personName, on, language, text, version }): CheckSource => ({
        type: 'item',
        id: itemId,
        text,
        people: [personName],
        titles: [on],
        figures: [],
        language,
        version,
      }),
    ),
    ...strategyGoals.map(
      ({ id, title, language, version }): CheckSource => ({
        type: 'strategyGoal',
        id,
        text: title,
        people: [],
        titles: [title],
        figures: [],
        language,
        version,
      }),
    ),
    ...countSources(input, evidence),
  ];
}
