'use server';

import { defineAction } from '@/lib/actions/define-action';
import { editTeamLog, markTrial } from '@/lib/data/team-log-changes';
import { writeTeamLog } from '@/lib/data/team-logs';
import { isSupervisor } from '@/lib/domain/access/viewer';
import { teamLogEdit, teamLogToWrite, trialMark } from '@/lib/inputs/team-logs';
import { failure } from '@/lib/result';

export const writeLog = defineAction({
  name: 'teamLog.write',
  access: isSupervisor,
  input: teamLogToWrite,
  run: async (viewer, sent) => (sent.step ? failure('invalid') : writeTeamLog(viewer, sent.log)),
  goTo: ({ id }) => `/team-logs/${id}`,
});

export const editLog = defineAction({
  name: 'teamLog.edit',
  access: () => true,
  input: teamLogEdit,
  run: async (viewer, sent) => (sent.step ? failure('invalid') : editTeamLog(viewer, sent.log)),
  goTo: ({ id }) => `/team-logs/${id}`,
});

export const mark = defineAction({
  name: 'trial.mark',
  access: () => true,
  input: trialMark,
  run: (viewer, { done, ...trial }) => markTrial(viewer, { ...trial, done: done === 'yes' }),
  goTo: ({ logId }) => `/team-logs/${logId}`,
});
