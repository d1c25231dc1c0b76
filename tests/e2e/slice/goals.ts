import { expect, type Locator, type Page } from '@playwright/test';
import { type Actor, chooseReaders, t, uuid } from './actor';

export const goal = 'Haluan oppia ohjaamaan uusia hoitajia niin, että he uskaltavat kysyä kesken kiireenkin';
export const why =
  'Olin itse uutena yksin enkä halua sitä kenellekään. Turvallinen aloitus alkaa siitä, että joku kulkee seurana ja keskeneräisen kysymyksen saa sanoa ääneen.';
export const conflicting = 'Haluan, että kotiin lähtevä potilas ymmärtää ohjauksen ennen lähtöä';
export const supportedGoal = 'Jokainen uusi aloittaa turvallisesti ja seurassa';
export const conflictingGoal = 'Potilas pääsee osastolta kotiin heti, kun on sen aika';
export const contribution = 'Varaan joka vuoron alusta vartin uuden hoitajan kysymyksille.';
const friction = 'Lähtö tulee niin nopeasti, ettei ohjaukselle jää aikaa.';

const unit = 'Osasto 4B';

const suggestionOf = (page: Page, strategyGoal: string): Locator =>
  page.getByRole('article').filter({ has: page.getByRole('link', { name: strategyGoal }) });

/** The same words are marked on her side and on the strategy goal's, and the reason names them. */
async function expectReason(suggestion: Locator): Promise<void> {
  const side = (name: string) =>
    suggestion
      .locator('div')
      .filter({ has: suggestion.page().getByRole('heading', { name }) })
      .last();
  await expect(side(t('goals.yourWords')).locator('mark').first()).toBeVisible();
  await expect(side(t('goals.strategyGoal')).locator('mark').first()).toBeVisible();
  await expect(suggestion.getByText(t('goals.whySuggested'))).toBeVisible();
}

async function stateMotive(page: Page, words: string, kind: string): Promise<void> {
  await page.goto('/goals/motives/new');
  await page.getByRole('textbox', { name: t('goals.motiveAsk') }).fill(words);
  await page.getByRole('checkbox', { name: kind }).check();
  await page.getByRole('button', { name: t('goals.addMotive') }).click();
  await page.waitForURL(new RegExp(`/goals/motives/${uuid}$`));
}

/** The employee records a goal in her own words and opens it to her unit. */
export async function recordGoal({ page, look }: Actor): Promise<string> {
  await page.goto('/goals');
  await look();
  await page
    .getByRole('main')
    .getByRole('link', { name: t('goals.newGoal') })
    .first()
    .click();
  await page.getByRole('textbox', { name: t('goals.titleAsk') }).fill(goal);
  await page.getByRole('textbox', { name: t('goals.whyAsk') }).fill(why);
  await page.getByRole('checkbox', { name: t('words.motiveKind.relatedness') }).check();
  await page.getByRole('checkbox', { name: t('words.motiveKind.meaning') }).check();
  await look();
  await page.getByRole('button', { name: t('goals.recordGoal') }).click();
  await page.waitForURL(new RegExp(`/goals/${uuid}$`));
  const path = new URL(page.url()).pathname;
  await chooseReaders(page, t('readers.myUnit', { name: unit }), t('readers.letUnit'));
  await page.waitForURL(`**${path}**`);
  await expect(page.getByRole('main')).toContainText(unit);
  return path;
}

/** Suggestions say why; one is confirmed with a concrete contribution, one is rejected. */
export async function decideOnSuggestions({ page, look }: Actor): Promise<void> {
  const near = suggestionOf(page, supportedGoal);
  await expectReason(near);
  await look();
  await near.getByRole('textbox', { name: t('goals.contributionAsk') }).fill(contribution);
  await near.getByRole('button', { name: t('goals.confirm') }).click();
  await expect(near).toContainText(new RegExp(`^${t('goals.confirmedOn', { day: '[\\d.]+' })}`));
  await expect(near).toContainText(contribution);

  const far = page.getByRole('article').filter({ has: page.getByRole('button', { name: t('goals.reject') }) });
  const title = (await far.first().getByRole('link').first().textContent()) ?? '';
  await far
    .first()
    .getByRole('button', { name: t('goals.reject') })
    .click();
  await page
    .getByRole('dialog')
    .getByRole('textbox')
    .fill('Tämä koskee raporttia, minun tavoitteeni ensimmäisiä viikkoja.');
  await look();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('goals.rejectAct') })
    .click();
  const aside = page.getByText(t('goals.putAside', { count: '1' }));
  await expect(aside).toBeVisible();
  await aside.click();
  await expect(suggestionOf(page, title)).toContainText(new RegExp(t('goals.rejectedOn', { day: '[\\d.]+' })));
  await look();
}

/** What drives her stands against a strategy goal: she says so, openly to her unit. */
export async function markConflict({ page, look }: Actor): Promise<string> {
  await stateMotive(page, conflicting, t('words.motiveKind.meaning'));
  const path = new URL(page.url()).pathname;
  const suggestion = suggestionOf(page, conflictingGoal);
  await expectReason(suggestion);
  await suggestion.getByRole('button', { name: t('goals.markConflict') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(friction);
  await look();
  await dialog.getByRole('button', { name: t('goals.markConflict') }).click();
  await expect(suggestion).toContainText(new RegExp(`^${t('goals.conflictOn', { day: '[\\d.]+' })}`));
  await expect(suggestion).toContainText(friction);
  await chooseReaders(page, t('readers.myUnit', { name: unit }), t('readers.letUnit'));
  await page.waitForURL(`**${path}**`);
  await look();
  return path;
}

/** Where nothing is near, that is said. */
export async function findNothingNear({ page, look }: Actor): Promise<void> {
  await stateMotive(page, 'Pelaan shakkia kirjeitse ja kerään vanhoja postimerkkejä', t('words.motiveKind.autonomy'));
  await expect(page.getByText(t('goals.nothingNear'))).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
  await look();
}

/** An offer is found by another form of its words. */
export async function offerExpertise({ page, look }: Actor, seeker: Actor): Promise<void> {
  const title = 'Kanyylin poisto niin, ettei potilas jännitä';
  await page.goto('/expertise/new');
  await page.getByRole('textbox', { name: t('expertise.titleField') }).fill(title);
  await page
    .getByRole('textbox', { name: t('expertise.descriptionField') })
    .fill('Näytän iltavuoron alussa, kun osastolla on hiljaista.');
  await look();
  await page.getByRole('button', { name: t('expertise.offer') }).click();
  await expect(page.getByText(t('expertise.offeredNotice'))).toBeVisible();

  await seeker.page.goto('/expertise');
  await seeker.page.getByRole('searchbox', { name: t('expertise.searchField') }).fill('kanyyleja');
  await seeker.page.getByRole('button', { name: t('expertise.search') }).click();
  await seeker.page.waitForURL('**/expertise?*');
  const found = seeker.page.getByRole('listitem').filter({ hasText: title }).first();
  await expect(found).toContainText('Sanni Koskela');
  await seeker.look();
}
