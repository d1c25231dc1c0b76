import { type Stage, stages } from '../vocabulary';
import type {
  CheckSource,
  Figure,
  LinkSource,
  Source,
  StrategyGoalSource,
  TeamSummaryInput,
  TrialSource,
} from './statement';

/** What a summary rests on, brought into one order, each record once, nothing from outside the period. */
export type SummaryEvidence = {
  moments: Source[];
  logs: Source[];
  /** Links that their person has confirmed. */
  supporting: LinkSource[];
  conflicting: LinkSource[];
  trials: TrialSource[];
  strategyGoals: StrategyGoalSource[];
  writers: number;
  /** The four steps of the process; the two that run through all of them are never "thin". */
  byStage: ReadonlyMap<Stage, Source[]>;
  byGoal: ReadonlyMap<string, Source[]>;
};

function byKey<T>(records: readonly T[], keyOf: (record: T) => string): T[] {
  const once = new Map(records.map((record) => [keyOf(record), record]));
  return Array.from(once, ([key, record]) => ({ key, record }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ record }) => record);
}

function isDecided({ state }: LinkSource): boolean {
  return state === 'confirmed' || state === 'edited';
}

/** Puts the records of a summary in order and leaves out what it may not speak of. */
export function gatherEvidence(input: TeamSummaryInput): SummaryEvidence {
  const { period } = input;
  const inPeriod = ({ on }: { on: string }) => on >= period.start && on <= period.end;
  const moments = byKey(input.moments, ({ itemId }) => itemId).filter(inPeriod);
  const logs = byKey(input.logs, ({ itemId }) => itemId).filter(inPeriod);
  const links = byKey(input.links, ({ linkId }) => linkId).filter((link) => inPeriod(link) && isDecided(link));
  const strategyGoals = byKey(input.strategyGoals, ({ id }) => id);
  const texts = new Map([...moments, ...logs].map((source) => [source.itemId, source]));
  const attached = byKey(input.evidence, ({ itemId, strategyGoalId }) => `${strategyGoalId} ${itemId}`);
  return {
    moments,
    logs,
    supporting: links.filter(({ relation }) => relation === 'supports'),
    conflicting: links.filter(({ relation }) => relation === 'conflicts'),
    trials: byKey(input.trials, ({ trialId }) => trialId),
    strategyGoals,
    writers: new Set(moments.map(({ authorId, itemId }) => authorId ?? itemId)).size,
    byStage: new Map(stages.map((stage) => [stage, moments.filter((moment) => moment.stage === stage)])),
    byGoal: new Map(
      strategyGoals.map(({ id }) => [
        id,
        attached.filter(({ strategyGoalId }) => strategyGoalId === id).flatMap(({ itemId }) => texts.get(itemId) ?? []),
      ]),
    ),
  };
}

function countSource(id: string, figures: Figure[], titles: string[], input: TeamSummaryInput): CheckSource {
  const language = input.strategyGoals[0]?.language ?? 'fi';
  const { start, end } = input.period;
  return { type: 'count', id, text: '', people: [], titles: [...titles, start, end], figures, language, version: 1 };
}

function countSources(input: TeamSummaryInput, evidence: SummaryEvidence): CheckSource[] {
  const { moments, logs, supporting, conflicting, trials, strategyGoals, writers, byStage, byGoal } = evidence;
  const all: Figure = { key: 'moments', value: moments.length };
  const unit = [input.unitName];
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
  ];
}

/** Everything that statements about this input may cite, in the form that `checkStatement` wants. */
export function checkSourcesOf(input: TeamSummaryInput): CheckSource[] {
  const evidence = gatherEvidence(input);
  const { moments, logs, supporting, conflicting, trials, strategyGoals } = evidence;
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
