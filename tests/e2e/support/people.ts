import { type APIRequestContext, expect, type Page } from '@playwright/test';

/** Demo accounts; of the hospital unless the company is named. */
export type Who = 'employee' | 'supervisor' | 'hr' | 'admin';
export type Where = 'hospital' | 'company';
export const emailOf = (who: Who, where: Where = 'hospital'): string => `${who}@${where}.example`;
export const password = 'sanoitus-demo';

/** Signs in through the page, as a person does. */
export async function signIn(page: Page, who: Who, where: Where = 'hospital'): Promise<void> {
  await page.goto('/sign-in');
  await page.locator('#email').fill(emailOf(who, where));
  await page.locator('#password').fill(password);
  await page.locator('main form button[type=submit]').first().click();
  await page.waitForURL('**/today');
}

/** Signs in without a page: the form as a browser without JavaScript would send it. */
export async function signInByForm(request: APIRequestContext, who: Who): Promise<void> {
  const form = await (await request.get('/sign-in')).text();
  const csrfToken = /name="csrfToken" value="([0-9a-f]+)"/.exec(form)?.[1] ?? '';
  const answer = await request.post('/api/auth/callback/credentials', {
    form: { csrfToken, email: emailOf(who), password, callbackUrl: '/today' },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(302);
  expect(answer.headers().location).toMatch(/\/today$/);
}

/** Changes the interface's language for the person who is signed in; it stays until it is changed again. */
export async function speak(page: Page, language: 'fi' | 'sv' | 'en'): Promise<void> {
  await page.goto('/my-data');
  const choice = page.getByRole('main').locator(`button[name=language][value=${language}]`);
  await choice.click();
  await expect(choice).toHaveAttribute('aria-current', 'true');
}
