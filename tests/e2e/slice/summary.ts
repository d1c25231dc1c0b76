import { expect, type Locator, type Page } from '@playwright/test';
import { type Actor, t, uuid } from './actor';
import { conflicting, conflictingGoal, contribution, supportedGoal } from './goals';

const nothing = '/summaries/01890000-0000-7000-8000-000000000000';

/** A statement with the sources beside it. */
const statement = (page: Page, ...words: (string | RegExp)[]): Locator =>
  words.reduce<Locator>((rows, hasText) => rows.filter({ hasText }), page.locator('section.claim')).first();

/** Statements that cite what stands at an address. */
const citing = (page: Page, path: string): Locator =>
  page.locator('section.claim').filter({ has: page.locator(`ul.srcs a[href^="${path}"]`) });

/** Made by one press: it joins, it tells a conflict, it says what has no evidence, and it cites. */
export async function makeSummary({ page, look }: Actor, paths: { goal: string; motive: string }): Promise<string> {
  await page.goto('/summaries');
  await look();
  await page.getByRole('combobox', { name: t('summaries.unit') }).selectOption({ label: 'Osasto 4B' });
  await page.getByRole('button', { name: t('summaries.make') }).click();
  await page.waitForURL(new RegExp(`/summaries/${uuid}$`));

  const joins = citing(page, paths.goal).filter({ hasText: supportedGoal });
  await expect(joins).toContainText(`Sanni Koskela`);
  await expect(joins).toContainText(contribution);
  await expect(joins.locator('ul.srcs a[href^="/strategy/"]').first()).toBeVisible();
  const conflict = citing(page, paths.motive).filter({ hasText: conflictingGoal });
  await expect(conflict).toContainText(/Sanni Koskela.*ristiriidan/);
  await expect(conflict).toContainText(conflicting);
  await expect(conflict.locator('ul.srcs a[href^="/strategy/"]').first()).toBeVisible();
  await expect(statement(page, /ei ole tältä jaksolta yhtään havaintoa/)).toBeVisible();
  await look();
  return new URL(page.url()).pathname;
}

/** A number that no source says is refused with its reason, and nothing is published before it is mended. */
export async function mendAndPublish({ page, look }: Actor): Promise<void> {
  const row = page.locator('section.claim').first();
  const words = row.getByRole('textbox', { name: t('summaries.editLabel') });
  const publish = page.getByRole('button', { name: /^Julkaise \d+ lukijalle$/ });
  const refused = row.getByText(t('summaries.check.numberNotInSource', { at: '977' }));
  await row.getByText(t('summaries.edit'), { exact: true }).click();
  const before = await words.inputValue();
  await words.fill(`${before} Kaikkiaan niitä on 977.`);
  await expect(refused).toBeVisible();
  await row.getByRole('button', { name: t('summaries.saveStatement') }).click();
  await expect(words).toBeHidden();
  await expect(refused).toBeVisible();
  await expect(publish).toBeHidden();
  await look();

  await row.getByText(t('summaries.edit'), { exact: true }).click();
  await words.fill(before);
  await expect(row.getByText(t('summaries.supported'))).toBeVisible();
  await row.getByRole('button', { name: t('summaries.saveStatement') }).click();
  await publish.click();
  await look();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('summaries.publishYes') })
    .click();
  await expect(page.getByRole('button', { name: t('summaries.withdraw') })).toBeVisible();
}

/** A reader finds it, reads it, and every source of it opens. */
export async function readSummary({ page, look }: Actor, path: string): Promise<void> {
  await page.goto('/summaries');
  await page.locator(`a[href="${path}"]`).click();
  await page.waitForURL(`**${path}`);
  await expect(statement(page, 'Sanni Koskela', supportedGoal, contribution)).toBeVisible();
  await expect(page.getByText(t('summaries.edit'), { exact: true })).toHaveCount(0);
  await look();
  for (const list of await page.getByText(t('summaries.showList')).all()) await list.click();
  const sources = await page
    .getByRole('main')
    .locator('ul.srcs a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(sources.length).toBeGreaterThan(5);
  for (const source of new Set(sources)) {
    const answer = await page.request.get(source, { maxRedirects: 0 });
    expect(answer.status(), source).toBe(200);
  }
  await statement(page, conflictingGoal, conflicting).locator('ul.srcs a[href^="/strategy/"]').first().click();
  await expect(page.getByRole('heading', { level: 1, name: conflictingGoal })).toBeVisible();
  await look();
}

/** Taken back, it is for its readers as if it had never been. */
export async function withdrawSummary({ page }: Actor, reader: Actor, path: string): Promise<void> {
  await page.getByRole('button', { name: t('summaries.withdraw') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('summaries.withdrawYes') })
    .click();
  await expect(page.getByText(t('summaries.state.withdrawn')).first()).toBeVisible();

  const title = /<title>([^<]*)<\/title>/;
  const gone = await reader.page.request.get(path);
  const never = await reader.page.request.get(nothing);
  expect(gone.status()).toBe(404);
  expect(never.status()).toBe(404);
  expect(title.exec(await gone.text())?.[1]).toBe(title.exec(await never.text())?.[1]);
  await reader.page.goto('/summaries');
  await expect(reader.page.locator(`a[href="${path}"]`)).toHaveCount(0);
}
