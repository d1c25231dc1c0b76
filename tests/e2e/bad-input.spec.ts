import type { Page } from '@playwright/test';
import { demoId } from '@/prisma/seed/demo-ids';
import { signIn, speak } from './support/people';
import { expect, expectAccessible, test } from './support/quiet-page';
import { wordsIn } from './support/words';

const t = wordsIn('fi');
/** Keys of the demo's goals. */
const closedGoal = 'goal-leena-ojala';
const readableGoal = 'goal-noora-virtanen';
/** Words that nobody has written before. */
const freshWords = (start: string) => `${start} ${crypto.randomUUID().slice(0, 8)}.`;

async function captureMoment(page: Page, words: string): Promise<string> {
  await page.goto('/diary/new');
  await page.getByRole('textbox', { name: t('diary.whatHappened') }).fill(words);
  await page.getByRole('button', { name: t('diary.saveMoment') }).click();
  await page.waitForURL(/\/diary\/[0-9a-f]{8}-[0-9a-f-]+$/);
  return page.url();
}

const entriesWith = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words });

test.describe('a form that is wrong answers field by field, in the reader’s language, with the words still there', () => {
  test.afterEach(({ page }) => speak(page, 'fi'));

  test('in Finnish', async ({ page }) => {
    const why = 'Olin itse uutena yksin.';
    await signIn(page, 'employee');
    await page.goto('/goals/new');
    await page.getByRole('textbox', { name: t('goals.whyAsk') }).fill(why);
    await page.getByRole('checkbox', { name: t('words.motiveKind.meaning') }).check();
    await page.getByRole('button', { name: t('goals.recordGoal') }).click();
    const title = page.getByRole('textbox', { name: t('goals.titleAsk') });
    await expect(title).toHaveAttribute('aria-invalid', 'true');
    await expect(title).toHaveAccessibleDescription(new RegExp(t('errors.field.required')));
    await expect(page.getByRole('textbox', { name: t('goals.whyAsk') })).toHaveValue(why);
    await expect(page.getByRole('checkbox', { name: t('words.motiveKind.meaning') })).toBeChecked();
    await page
      .getByRole('alert')
      .getByRole('link', { name: t('errors.field.required') })
      .click();
    await expect(title).toBeFocused();
    await expectAccessible(page);
  });

  test('in Swedish', async ({ page }) => {
    const sv = wordsIn('sv');
    await signIn(page, 'supervisor');
    await speak(page, 'sv');
    await page.goto('/team-logs/new');
    await page.getByRole('textbox', { name: sv('teamLogs.happened') }).fill('Tre frågor blev obesvarade.');
    const trial = page.getByRole('group', { name: sv('teamLogs.trial', { number: '1' }) });
    await trial.getByRole('textbox', { name: sv('teamLogs.what') }).fill('Vi frågar vad som är öppet.');
    await trial.getByRole('textbox', { name: sv('teamLogs.byWhen') }).fill('32.13.2026');
    await page.getByRole('button', { name: sv('teamLogs.save') }).click();
    await expect(page.getByRole('alert', { name: sv('ui.errorSummaryTitle', { count: 4 }) })).toBeVisible();
    const says = (label: string, words: string) =>
      expect(page.getByLabel(label, { exact: true }).last()).toHaveAccessibleDescription(new RegExp(words));
    await says(sv('teamLogs.titleLabel'), sv('errors.field.required'));
    await says(sv('teamLogs.learnt'), sv('errors.field.required'));
    await says(sv('teamLogs.who'), sv('errors.field.person'));
    await says(sv('teamLogs.byWhen'), sv('errors.field.day'));
    await expect(page.getByRole('textbox', { name: sv('teamLogs.happened') })).toHaveValue(
      'Tre frågor blev obesvarade.',
    );
    await expect(trial.getByRole('textbox', { name: sv('teamLogs.byWhen') })).toHaveValue('32.13.2026');
    await expectAccessible(page);
  });

  test('in English', async ({ page }) => {
    const en = wordsIn('en');
    await signIn(page, 'employee');
    await speak(page, 'en');
    await page.goto('/expertise/new');
    const how = page.getByRole('textbox', { name: en('expertise.descriptionField') });
    await how.fill('At the start of the evening shift.');
    await page.getByRole('button', { name: en('expertise.offer') }).click();
    await expect(page.getByRole('textbox', { name: en('expertise.titleField') })).toHaveAccessibleDescription(
      new RegExp(en('errors.field.required')),
    );
    await expect(how).toHaveValue('At the start of the evening shift.');
    await expectAccessible(page);
  });
});

const longTexts = [
  { address: '/diary/new', field: t('diary.whatHappened'), button: t('diary.saveMoment') },
  { address: '/goals/new', field: t('goals.whyAsk'), button: t('goals.recordGoal') },
  { address: '/goals/motives/new', field: t('goals.motiveAsk'), button: t('goals.addMotive') },
  { address: '/expertise/new', field: t('expertise.descriptionField'), button: t('expertise.offer') },
  { address: '/team-logs/new', field: t('teamLogs.happened'), button: t('teamLogs.save') },
  { address: '/team-logs/new', field: t('teamLogs.what'), button: t('teamLogs.save') },
];

test('200,000 characters are refused before anything is sent, and none of them is lost', async ({ page }) => {
  const long = 'sanaa '.repeat(33_334);
  await signIn(page, 'supervisor');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url());
  });
  for (const { address, field, button } of longTexts) {
    await page.goto(address);
    const words = page.getByRole('textbox', { name: field, exact: true });
    await words.fill(long);
    await page.getByRole('button', { name: button }).click();
    await expect(words).toHaveAccessibleDescription(new RegExp(t('errors.field.tooLong')));
    await expect(words).toHaveValue(long);
  }
  expect(sent).toEqual([]);
});

test('a text that nobody received is said to be unsaved, and is saved once somebody answers', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, 'employee');
  const address = await captureMoment(page, freshWords('Vielä ennallaan'));
  const words = freshWords('Palvelin ei vastannut');
  await page.goto(`${address}/edit`);
  await page.route('**/edit', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await page.getByRole('textbox', { name: t('diary.whatHappened') }).fill(words);
  await expect(page.getByText(t('ui.notSaved'))).toBeVisible();
  expect(await (await page.request.get(address)).text()).not.toContain(words);
  await page.unroute('**/edit');
  await page.getByRole('button', { name: t('ui.retry') }).click();
  await expect(page.getByText(t('ui.notSaved'))).toBeHidden();
  await expect.poll(async () => (await page.request.get(address)).text()).toContain(words);
  await page.context().close();
});

test('of two tabs that change one moment, the slower shows both texts and loses neither', async ({ page, context }) => {
  await signIn(page, 'employee');
  const address = await captureMoment(page, freshWords('Alkuperäinen teksti'));
  const other = await context.newPage();
  const quicker = freshWords('Nopeamman kirjoittama');
  const slower = freshWords('Hitaamman kirjoittama');
  const asked = { name: t('diary.whatHappened') };
  await page.goto(`${address}/edit`);
  await other.goto(`${address}/edit`);
  await page.getByRole('textbox', asked).fill(quicker);
  await expect(page.getByText(new RegExp(`^${t('ui.saved', { time: '\\d' })}`)).last()).toBeVisible();
  await expect.poll(async () => (await page.request.get(address)).text()).toContain(quicker);
  await other.getByRole('textbox', asked).fill(slower);
  await expect(other.getByText(t('ui.conflict'))).toBeVisible();
  await other.getByRole('button', { name: t('ui.compare') }).click();
  const both = other.getByRole('region', { name: t('ui.drafts.twoTexts') });
  await expect(both).toContainText(quicker);
  await expect(both).toContainText(slower);
  await expectAccessible(other);
  await both.getByRole('button', { name: t('ui.drafts.decide') }).click();
  await expect.poll(async () => (await page.request.get(address)).text()).toContain(slower);
  await other.goto(address);
  await expect(other.getByRole('main')).toContainText(quicker);
  await expect(other.getByRole('main')).toContainText(slower);
});

test('pressing twice makes one entry', async ({ page }) => {
  const words = freshWords('Painoin kahdesti, koska sormi oli nopea');
  await signIn(page, 'employee');
  await page.getByRole('textbox', { name: t('today.title') }).fill(words);
  await page.getByRole('button', { name: t('diary.saveMoment') }).dblclick();
  await expect(page.getByText(t('diary.captured'))).toBeVisible();
  await page.goto('/diary');
  await expect(entriesWith(page, words)).toHaveCount(1);
});

test('a session that ends while one writes costs no word', async ({ page, context, browser }) => {
  const words = freshWords('Istunto päättyi kesken kirjoittamisen');
  await signIn(page, 'employee');
  const field = page.getByRole('textbox', { name: t('today.title') });
  await field.fill(words);

  const elsewhere = await (await browser.newContext()).newPage();
  await signIn(elsewhere, 'employee');
  await elsewhere.goto('/my-data');
  await elsewhere.getByRole('button', { name: t('myData.signOutEverywhere') }).click();
  await elsewhere
    .getByRole('dialog')
    .getByRole('button', { name: t('myData.signOutEverywhere') })
    .click();
  await elsewhere.waitForURL('**/sign-in*');

  await page.getByRole('button', { name: t('diary.saveMoment') }).click();
  await expect(page.getByText(t('errors.code.signedOut'))).toBeVisible();
  await expect(field).toHaveValue(words);
  const door = await context.newPage();
  await signIn(door, 'employee');
  await page.getByRole('button', { name: t('diary.saveMoment') }).click();
  await expect(page.getByText(t('diary.captured'))).toBeVisible();
  await page.goto('/diary');
  await expect(entriesWith(page, words)).toHaveCount(1);
});

test('an id that is not one’s own answers like one that does not exist', async ({ page }) => {
  const nobodys = '01890000-0000-7000-8000-000000000000';
  // One that nobody of her ward may read, and one that she may read but never change.
  const closed = demoId('personalGoal', closedGoal);
  const readable = demoId('personalGoal', readableGoal);
  await signIn(page, 'employee');
  expect((await page.request.get(`/goals/${readable}`)).status()).toBe(200);
  const seen = async (address: string) => {
    const answer = await page.request.get(address);
    const body = await answer.text();
    return [answer.status(), /<title>.*?<\/title>/.exec(body)?.[0], /<h1.*?<\/h1>/.exec(body)?.[0]];
  };
  const missing = await seen(`/goals/${nobodys}`);
  expect(missing[0]).toBe(404);
  expect(await seen(`/goals/${closed}`)).toEqual(missing);
  for (const id of [closed, readable]) expect(await seen(`/goals/${id}/edit`)).toEqual(missing);

  await page.goto('/goals/new');
  await page.getByRole('textbox', { name: t('goals.titleAsk') }).fill(freshWords('Opin kirjaamaan vaunulla'));
  await page.getByRole('button', { name: t('goals.recordGoal') }).click();
  await page.getByRole('link', { name: t('goals.edit'), exact: true }).click();
  await page.waitForURL('**/edit');
  const words = freshWords('Tätä ei saa tallentaa kenenkään toisen tavoitteeseen');
  await page.getByRole('textbox', { name: t('goals.titleAsk') }).fill(words);
  for (const id of [nobodys, closed, readable]) {
    await page.locator('input[name=id]').evaluate((field, value) => field.setAttribute('value', value), id);
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.getByRole('button', { name: t('goals.saveGoal') }).click();
    await answered;
    await expect(page.getByText(t('errors.code.notFound'))).toBeVisible();
    await expect(page.getByRole('textbox', { name: t('goals.titleAsk') })).toHaveValue(words);
  }
  expect(await (await page.request.get(`/goals/${readable}`)).text()).not.toContain(words);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one signs in and captures a moment', async ({ page }) => {
    const words = freshWords('Selain ei ladannut ohjelmaa');
    await signIn(page, 'employee');
    await page.goto('/diary/new');
    await page.getByRole('textbox', { name: t('diary.whatHappened') }).fill(words);
    await page.getByRole('button', { name: t('diary.saveMoment') }).click();
    await page.waitForURL(/\/diary\/[0-9a-f]{8}-[0-9a-f-]+$/);
    await expect(page.getByRole('main')).toContainText(words);
  });
});
