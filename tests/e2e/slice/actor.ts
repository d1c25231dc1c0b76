import { type Browser, expect, type Page } from '@playwright/test';
import { signIn, type Who } from '../support/people';
import { expectAccessible, listen } from '../support/quiet-page';
import { wordsIn } from '../support/words';

export const t = wordsIn('fi');
export const uuid = '[0-9a-f]{8}-[0-9a-f-]{27}';

/** Somebody with a browser of their own. */
export type Actor = {
  page: Page;
  heard: string[];
  /** The page as it stands breaks no rule of accessibility. */
  look: () => Promise<void>;
};

/** Opens a browser of one's own and signs in. */
export async function enter(browser: Browser, who: Who): Promise<Actor> {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(10_000);
  const heard = listen(page);
  await signIn(page, who);
  return { page, heard, look: () => expectAccessible(page) };
}

/** Chooses who reads the item on screen, answers the question about new readers and comes back to it. */
export async function chooseReaders(page: Page, choice: string, answer: string, person?: string): Promise<void> {
  await page.getByRole('link', { name: t('readers.change') }).click();
  await page.getByRole('radio', { name: choice }).check();
  if (person) await page.getByRole('checkbox', { name: person }).check();
  await page.getByRole('button', { name: t('readers.save') }).click();
  await page.getByRole('dialog').getByRole('button', { name: answer }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}
