import { nobodyElse, type ReaderChoice } from '../access/readers';
import { isHr, type UnitName, type Viewer } from '../access/viewer';
import type { Language } from '../vocabulary';

export const summaryKinds = ['period', 'team', 'strategyGoal', 'organisation'] as const;
export type SummaryKind = (typeof summaryKinds)[number];

export type GoalInScope = { id: string; title: string; language: Language; ownerId: string };

/**
 * What a summary is about. It decides who reads it, whose texts it counts, which strategy goals it looks at, who may
 * make it and who may publish it: one's own period, a unit, a strategy goal with its parts, the whole organisation.
 */
export type SummaryScope =
  | { kind: 'period' }
  | { kind: 'team'; unit: UnitName }
  | { kind: 'strategyGoal'; goal: GoalInScope }
  | { kind: 'organisation' };

/** Who reads it once it is published; nobody but its author where it never is. */
export function readersOfScope(scope: SummaryScope): ReaderChoice {
  switch (scope.kind) {
    case 'period':
      return nobodyElse;
    case 'team':
      return { ...nobodyElse, unitIds: [scope.unit.id] };
    case 'strategyGoal':
    case 'organisation':
      return { ...nobodyElse, wholeOrganisation: true };
  }
}

/** One's own is anybody's, a unit's whoever leads it today, a goal's its owner or HR, the organisation's HR. */
export function mayMake(viewer: Viewer, scope: SummaryScope): boolean {
  switch (scope.kind) {
    case 'period':
      return true;
    case 'team':
      return viewer.leads.some(({ id }) => id === scope.unit.id);
    case 'strategyGoal':
      return scope.goal.ownerId === viewer.personId || isHr(viewer);
    case 'organisation':
      return isHr(viewer);
  }
}

/** Whoever may make it may publish it, except that one's own is never published. */
export function mayPublish(viewer: Viewer, scope: SummaryScope): boolean {
  return scope.kind !== 'period' && mayMake(viewer, scope);
}

/** The kinds that a viewer may make, who owns so many strategy goals or, as HR, may choose among them. */
export function makeableKinds(viewer: Viewer, goals: number): SummaryKind[] {
  const may: Record<SummaryKind, boolean> = {
    period: true,
    team: viewer.leads.length > 0,
    strategyGoal: goals > 0,
    organisation: isHr(viewer),
  };
  return summaryKinds.filter((kind) => may[kind]);
}

/** A strategy goal and everything beneath it, among goals that name their parent. A ring of parents ends. */
export function goalsBeneath(goals: readonly { id: string; parentId: string | null }[], goalId: string): Set<string> {
  const beneath = new Set([goalId]);
  for (let before = 0; before < beneath.size; ) {
    before = beneath.size;
    for (const { id, parentId } of goals) if (parentId !== null && beneath.has(parentId)) beneath.add(id);
  }
  return beneath;
}
