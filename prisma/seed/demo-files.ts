import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { languages, levels, linkRelations, motiveKinds, stages } from '@/lib/domain/vocabulary';

/** The files of a demo organisation; their form is described in the README beside them. */
const key = z.string().min(1);
const kinds = z.array(z.enum(motiveKinds)).min(1).max(3);
const lang = z.enum(languages).default('fi');
const readers = z.union([z.enum(['private', 'unit', 'organisation', 'supervisor']), z.array(key)]);

const unit = z.strictObject({ key, name: z.string(), parent: key.nullable() });
const person = z.strictObject({
  key,
  firstName: z.string(),
  lastName: z.string(),
  email: z.email(),
  title: z.string(),
  unit: key,
  from: z.string(),
  /** Last day at work, for people who have left. */
  to: z.string().optional(),
  /** A ward somebody has moved from, with the last day there. */
  before: z.strictObject({ unit: key, to: z.string() }).optional(),
  deputyOf: z.array(key).optional(),
  leads: z.array(key).optional(),
  roles: z.array(z.enum(['hr', 'admin'])).optional(),
  language: lang,
});
const strategyGoal = z.strictObject({
  key,
  parent: key.nullable(),
  title: z.string(),
  plainWords: z.string(),
  lang,
  ownerKey: key,
  from: z.string(),
  to: z.string().nullable(),
});
const moment = z.strictObject({
  key,
  author: key,
  at: z.string(),
  text: z.string(),
  lang,
  title: z.string().optional(),
  stage: z.enum(stages),
  level: z.enum(levels),
  readers,
});
const link = z.strictObject({
  strategyGoal: key,
  state: z.enum(['confirmed', 'rejected']),
  relation: z.enum(linkRelations),
  contribution: z.string().nullish(),
  at: z.string(),
});
const goal = z.strictObject({
  key,
  person: key,
  at: z.string(),
  title: z.string(),
  why: z.string(),
  lang,
  kinds,
  nextAction: z.string().nullish(),
  nextActionInDays: z.number().int().nullish(),
  readers,
  links: z.array(link).default([]),
});
const motive = z.strictObject({
  key,
  person: key,
  at: z.string(),
  text: z.string(),
  lang,
  kinds,
  readers,
  goal: key.nullish(),
});
const offer = z.strictObject({ key, person: key, at: z.string(), title: z.string(), lang, description: z.string() });
const teamLog = z.strictObject({
  key,
  unit: key,
  heldOn: z.string(),
  author: key,
  title: z.string(),
  happened: z.string(),
  learnt: z.string(),
  lang,
  trials: z.array(z.strictObject({ text: z.string(), who: key, dueInDays: z.number().int(), done: z.boolean() })),
});

const interview = z.strictObject({
  key,
  author: key,
  guide: z.string(),
  about: key.nullish(),
  at: z.string(),
  lang,
  readers,
  open: z.boolean().default(false),
  answers: z.array(
    z.strictObject({
      question: key,
      text: z.string(),
      followUps: z.array(z.strictObject({ key, text: z.string() })).default([]),
    }),
  ),
});

const checkIn = z.strictObject({ key, goal: key, at: z.string(), text: z.string(), lang });
const comment = z.strictObject({
  key,
  strategyGoal: key,
  author: key,
  at: z.string(),
  text: z.string(),
  lang,
  toHr: z.boolean(),
  answer: z.strictObject({ at: z.string(), text: z.string() }).nullable(),
});
const tension = z.strictObject({
  key,
  author: key,
  at: z.string(),
  lang,
  title: z.string(),
  ownSide: z.string(),
  otherSide: z.string(),
  nextStep: z.string(),
  nextStepInDays: z.number().int().nullable(),
  lookBack: z.string().nullable(),
  readers,
});

export type DemoReaders = z.infer<typeof readers>;
export type DemoGoal = z.infer<typeof goal>;
export type DemoFiles = ReturnType<typeof readDemo>;

/** Reads and checks all files of one organisation; `moments.json` may be divided into `moments-….json`. */
export function readDemo(folder: string) {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  const read = <T extends z.ZodType>(topic: string, schema: T): z.output<T>[] =>
    names
      .filter((name) => name === `${topic}.json` || name.startsWith(`${topic}-`))
      .flatMap((name) => z.array(schema).parse(JSON.parse(readFileSync(join(folder, name), 'utf8').normalize('NFC'))));
  return {
    units: read('units', unit),
    people: read('people', person),
    strategyGoals: read('strategy-goals', strategyGoal),
    moments: read('moments', moment),
    goals: read('goals', goal),
    motives: read('motives', motive),
    offers: read('offers', offer),
    teamLogs: read('team-logs', teamLog),
    interviews: read('interviews', interview),
    checkIns: read('check-ins', checkIn),
    comments: read('comments', comment),
    tensions: read('tensions', tension),
  };
}
