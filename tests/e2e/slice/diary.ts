import { expect } from '@playwright/test';
import { coachingTalk } from '@/lib/domain/guides/coaching-talk';
import { followUpText } from '@/lib/domain/guides/follow-ups';
import { askQuestion } from '@/lib/domain/guides/guide';
import { type Actor, chooseReaders, t, uuid } from './actor';

const questions = coachingTalk.questions.map((question) => askQuestion(question, 'fi', 'Sanni'));
const saved = new RegExp(`^${t('ui.saved', { time: '\\d{1,2}\\.\\d{2}' })}$`);
const moment =
  'Neuvoin Eliasta kädestä pitäen ja ohjasin häntä perfuusorin säädöissä. Huomasin, että hän oppi vasta, kun annoin hänen tehdä itse.';
const goalAnswer = 'Sanni haluaa ohjata uusia hoitajia niin, että he uskaltavat kysyä.';
const ownWords = '”En halua, että kukaan jää yksin ensimmäisellä viikolla”, hän sanoi.';
const obstacle = 'Listassa ohjaajalle ei ole aikaa, ja sen näkee jokainen iltavuoro.';

/** A moment is captured on Today, with its stage and level proposed from the words. */
export async function captureMoment({ page, look }: Actor): Promise<void> {
  await page.goto('/today');
  const form = page.getByRole('region', { name: t('today.capture') });
  await form.getByRole('textbox', { name: t('today.title') }).fill(moment);
  const stage = form.getByRole('group', { name: t('diary.stageProposed') });
  await expect(stage.getByRole('radio', { name: t('words.stage.guiding') })).toBeChecked();
  const level = form.getByRole('group', { name: t('diary.levelProposed') });
  await expect(level.getByRole('radio', { name: t('words.level.individual') })).toBeChecked();
  await look();
  await form.getByRole('button', { name: t('diary.saveMoment') }).click();
  await form.getByRole('link', { name: t('diary.openEntry') }).click();
  await page.waitForURL(new RegExp(`/diary/${uuid}$`));
  await expect(page.getByText(moment).first()).toBeVisible();
  await look();
}

/** Starts a coaching talk about Sanni and answers the first question; the line says truly where the words are. */
export async function answerFirstQuestion({ page, heard, look }: Actor): Promise<void> {
  await page.goto('/diary/interview');
  await look();
  await page.getByRole('combobox', { name: t('diary.guideAbout') }).selectOption({ label: 'Sanni Koskela' });
  await page.getByRole('button', { name: t('diary.guideStartNamed', { guide: coachingTalk.title.fi }) }).click();
  await page.waitForURL(new RegExp(`/diary/interview/${uuid}`));
  await expect(page.getByRole('heading', { level: 1, name: questions[0] })).toBeVisible();
  await look();

  const held = Promise.withResolvers<void>();
  await page.route('**/diary/interview/**', async (route) => {
    if (route.request().method() === 'POST') await held.promise;
    await route.continue();
  });
  const answer = page.getByRole('textbox', { name: questions[0] });
  await answer.fill(goalAnswer);
  await expect(page.getByText(t('ui.saving'), { exact: true })).toBeVisible();
  await expect(page.getByText(saved)).toHaveCount(0);
  held.resolve();
  await expect(page.getByText(saved)).toBeVisible();
  await page.unroute('**/diary/interview/**');

  await page.context().setOffline(true);
  await answer.pressSequentially(' Hän otti sen puheeksi itse.');
  await expect(page.getByText(t('ui.onDevice'))).toBeVisible();
  await expect(page.getByText(saved)).toHaveCount(0);
  await page.context().setOffline(false);
  await expect(page.getByText(saved)).toBeVisible();
  // The browser itself notes each request that the missing network refused.
  const refused = heard.splice(0).filter((line) => !line.includes('net::ERR_INTERNET_DISCONNECTED'));
  expect(refused).toEqual([]);
}

/** A follow-up on what was written, a question passed over, the way back, and going on later at the same place. */
export async function goOnWithTalk({ page, look }: Actor): Promise<void> {
  const next = page.getByRole('button', { name: t('interview.next') });
  const heading = (question: string | undefined) => page.getByRole('heading', { level: 1, name: question });
  await next.click();
  await page.getByRole('textbox', { name: followUpText('ownWords', 'fi', 'Sanni') }).fill(ownWords);
  await expect(page.getByText(saved).nth(1)).toBeVisible();
  await look();
  await next.click();
  await expect(heading(questions[1])).toBeVisible();
  await page.getByRole('button', { name: t('interview.skip') }).click();
  await expect(heading(questions[2])).toBeVisible();
  await page.getByRole('button', { name: t('interview.previous') }).click();
  await expect(heading(questions[1])).toBeVisible();
  await page.getByRole('button', { name: t('interview.skip') }).click();
  await page.getByRole('textbox', { name: questions[2] }).fill(obstacle);
  await expect(page.getByText(saved)).toBeVisible();

  await page.reload();
  await expect(page.getByRole('textbox', { name: questions[2] })).toHaveValue(obstacle);
  const { pathname } = new URL(page.url());
  await page.goto('/today');
  await look();
  await page.getByRole('main').locator(`a[href^="${pathname}"]`).click();
  await expect(heading(questions[3])).toBeVisible();
  await page.getByRole('button', { name: t('interview.previous') }).click();
  await expect(page.getByRole('textbox', { name: questions[2] })).toHaveValue(obstacle);
}

/** The answers read as one text; its readers are chosen and named. */
export async function finishTalk({ page, look }: Actor): Promise<void> {
  await page.getByRole('button', { name: t('interview.endHere') }).click();
  await look();
  await page.getByRole('button', { name: t('interview.finish') }).click();
  await page.waitForURL(new RegExp(`/diary/${uuid}$`));
  const main = page.getByRole('main');
  for (const words of [goalAnswer, ownWords, obstacle]) await expect(main).toContainText(words);
  await expect(main).not.toContainText(questions[1] ?? '');
  await expect(main).toContainText(t('words.stage.guiding'));
  await expect(main).toContainText(t('readers.onlyYou'));
  await look();
  await chooseReaders(page, t('readers.people'), t('readers.letPeople'), 'Riitta Mäkelä');
  await page.waitForURL(new RegExp(`/diary/${uuid}`));
  await expect(main).toContainText(/Sinä ja Riitta Mäkelä/);
}
