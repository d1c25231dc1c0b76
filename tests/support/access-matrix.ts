/**
 * Who gets what. Every route, action and job of the product stands here; one that is not listed fails a test, and the
 * listed answers are tried against the running app (routes) and the rules (actions).
 *
 * `open`: answers for everybody, also before sign-in. `signIn`: leads to the sign-in page. `page`: answers.
 * `nothing`: the same answer as for something that does not exist.
 */
export type Answer = 'open' | 'signIn' | 'page' | 'nothing';
export type Role = 'anonymous' | 'employee' | 'supervisor' | 'hr' | 'admin';

type Row = Record<Role, Answer>;
const everybody: Row = { anonymous: 'open', employee: 'open', supervisor: 'open', hr: 'open', admin: 'open' };
const signedIn: Row = { anonymous: 'signIn', employee: 'page', supervisor: 'page', hr: 'page', admin: 'page' };
const only = (...roles: Role[]): Row => ({
  anonymous: 'signIn',
  employee: roles.includes('employee') ? 'page' : 'nothing',
  supervisor: roles.includes('supervisor') ? 'page' : 'nothing',
  hr: roles.includes('hr') ? 'page' : 'nothing',
  admin: roles.includes('admin') ? 'page' : 'nothing',
});

/** By the route's file without its groups; `[id]` stands for a record of another person that none of them may read. */
export const routes: Record<string, Row> = {
  '/sign-in': everybody,
  '/help': everybody,
  '/accessibility': everybody,
  '/invitation/[token]': everybody,
  '/api/health': everybody,
  '/api/ready': everybody,
  '/today': signedIn,
  '/diary': signedIn,
  '/diary/new': signedIn,
  '/diary/[id]': only(),
  '/diary/interview': signedIn,
  '/diary/interview/[id]': only(),
  '/diary/[id]/edit': only(),
  '/diary/[id]/history': only(),
  '/diary/tensions': signedIn,
  '/diary/tensions/new': signedIn,
  '/diary/tensions/[id]': only(),
  '/diary/tensions/[id]/edit': only(),
  '/team-logs': signedIn,
  '/team-logs/new': only('supervisor'),
  '/team-logs/[id]': only(),
  '/team-logs/[id]/edit': only(),
  '/goals': signedIn,
  '/goals/new': signedIn,
  '/goals/[id]': only(),
  '/goals/[id]/edit': only(),
  '/goals/motives/new': signedIn,
  '/goals/motives/[id]': only(),
  '/goals/motives/[id]/edit': only(),
  '/goals/link/[itemId]': only(),
  '/strategy': signedIn,
  '/strategy/new': only('hr'),
  '/strategy/[id]': only(),
  '/strategy/[id]/edit': only(),
  '/expertise': signedIn,
  '/expertise/new': signedIn,
  '/expertise/[id]/edit': only(),
  '/coaching': signedIn,
  '/summaries': signedIn,
  '/summaries/[id]': only(),
  '/search': signedIn,
  '/readers/[kind]/[id]': only(),
  '/organisation': only('hr'),
  '/organisation/figures.csv': only('hr'),
  '/organisation/words': only('hr'),
  '/organisation/words/words.csv': only('hr'),
  '/people': only('hr', 'admin'),
  '/people/new': only('admin'),
  '/people/[id]': only(),
  '/my-data': signedIn,
  '/my-data/download': signedIn,
};

/** next-auth's own routes check their token themselves; the front page only leads on. */
export const routesOfTheirOwn = ['/', '/api/auth/[...nextauth]'];

export type Try = 'everybody' | 'signedIn' | 'supervisor' | 'hr' | 'admin' | 'hrOrAdmin';

/** Who may try an action at all; what they may touch is decided by the queries and tested in tests/data. */
export const actions: Record<string, Try> = {
  'language.chooseBeforeSignIn': 'everybody',
  'language.choose': 'signedIn',
  'session.end': 'signedIn',
  'session.endAll': 'signedIn',
  'diary.capture': 'signedIn',
  'diary.edit': 'signedIn',
  'diary.bin': 'signedIn',
  'diary.captureHere': 'signedIn',
  'diary.classify': 'signedIn',
  'diary.restoreVersion': 'signedIn',
  'diary.unbin': 'signedIn',
  'interview.finish': 'signedIn',
  'interview.markAnswer': 'signedIn',
  'interview.saveAnswer': 'signedIn',
  'interview.start': 'signedIn',
  'person.add': 'admin',
  'role.give': 'admin',
  'role.withdraw': 'admin',
  'membership.end': 'admin',
  'invitation.make': 'admin',
  'invitation.accept': 'everybody',
  'goal.record': 'signedIn',
  'goal.edit': 'signedIn',
  'goal.close': 'signedIn',
  'goal.completeAction': 'signedIn',
  'goal.checkIn': 'signedIn',
  'goal.removeCheckIn': 'signedIn',
  'motive.state': 'signedIn',
  'motive.edit': 'signedIn',
  'link.decide': 'signedIn',
  'link.decideByHand': 'signedIn',
  'link.suggest': 'signedIn',
  'word.add': 'hr',
  'word.archive': 'hr',
  'word.import': 'hr',
  'strategyGoal.add': 'hr',
  'strategyGoal.edit': 'hr',
  'strategyGoal.sendBack': 'signedIn',
  'strategyGoal.answer': 'signedIn',
  'strategyGoal.withdrawComment': 'signedIn',
  'tension.note': 'signedIn',
  'tension.edit': 'signedIn',
  'evidence.attach': 'signedIn',
  'evidence.detach': 'signedIn',
  'expertise.offer': 'signedIn',
  'expertise.edit': 'signedIn',
  'expertise.archive': 'signedIn',
  'expertise.restore': 'signedIn',
  'readers.choose': 'signedIn',
  'teamLog.write': 'supervisor',
  'teamLog.edit': 'signedIn',
  'trial.mark': 'signedIn',
  'summary.make': 'signedIn',
  'summary.title': 'signedIn',
  'summary.publish': 'signedIn',
  'summary.withdraw': 'signedIn',
  'statement.edit': 'signedIn',
  'statement.check': 'signedIn',
  'statement.keep': 'signedIn',
};

/** Jobs act as a named system actor and never for a person. */
export const jobs: Record<string, 'release'> = {
  'lib/jobs/freeze-releases.ts': 'release',
  'lib/jobs/schedule.ts': 'release',
};
