import { expect, test } from '@playwright/test';
import { enter, t } from './slice/actor';
import { answerFirstQuestion, captureMoment, finishTalk, goOnWithTalk } from './slice/diary';
import { decideOnSuggestions, findNothingNear, markConflict, offerExpertise, recordGoal } from './slice/goals';
import { makeSummary, mendAndPublish, readSummary, withdrawSummary } from './slice/summary';
import { keepTeamLog, readTeamLog } from './slice/team-log';

test('three people go from a moment and a motive to a cited summary, and HR sees figures alone', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const aino = await test.step('the supervisor signs in', () => enter(browser, 'supervisor'));
  const sanni = await test.step('the employee signs in', () => enter(browser, 'employee'));
  const johanna = await test.step('HR signs in', () => enter(browser, 'hr'));

  await test.step('a moment with its stage and level proposed', () => captureMoment(aino));
  await test.step('a talk whose saving is told truly', () => answerFirstQuestion(aino));
  await test.step('follow-up, skipping, back, and resuming', () => goOnWithTalk(aino));
  await test.step('one text with named readers', () => finishTalk(aino));

  const log = await test.step('a team log', () => keepTeamLog(aino));
  await test.step('the unit reads the log', () => readTeamLog(sanni, log));

  const goal = await test.step('a goal in her own words', () => recordGoal(sanni));
  await test.step('suggestions decided on', () => decideOnSuggestions(sanni));
  const motive = await test.step('a conflict said aloud', () => markConflict(sanni));
  await test.step('nothing near', () => findNothingNear(sanni));
  await test.step('expertise found by another word form', () => offerExpertise(sanni, aino));

  const summary = await test.step('the team’s summary', () => makeSummary(aino, { goal, motive }));
  expect((await sanni.page.request.get(summary)).status()).toBe(404);
  await test.step('a wrong number is refused, then published', () => mendAndPublish(aino));
  await test.step('the reader opens every source', () => readSummary(sanni, summary));
  await test.step('withdrawn, it is gone', () => withdrawSummary(aino, sanni, summary));

  await test.step('figures of the last closed quarter', async () => {
    await johanna.page.goto('/organisation');
    await expect(johanna.page.getByRole('table').first()).toBeVisible();
    await expect(johanna.page.getByText(t('organisation.frozen')).first()).toBeVisible();
    await johanna.look();
    expect((await sanni.page.request.get('/organisation')).status()).toBe(404);
    expect((await sanni.page.request.get('/organisation/figures.csv')).status()).toBe(404);
  });

  for (const { heard, page } of [aino, sanni, johanna]) {
    expect(heard).toEqual([]);
    await page.context().close();
  }
});
