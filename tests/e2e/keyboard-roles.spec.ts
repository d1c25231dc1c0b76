import { choose, expectFocusKept, press, skipToContent, tabTo, write } from './support/by-keyboard';
import { signIn } from './support/people';
import { expect, test } from './support/quiet-page';
import { wordsIn } from './support/words';

const t = wordsIn('fi');
const sv = wordsIn('sv');
const uuid = '[0-9a-f]{8}-[0-9a-f-]{27}';

test('by keyboard alone a supervisor makes a summary, leaves a statement out, publishes it and takes it back', async ({
  page,
}) => {
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  await signIn(page, 'supervisor');
  await page.goto('/summaries');
  await skipToContent(page, t('ui.skipToContent'));
  await choose(page, main.getByRole('combobox', { name: t('summaries.unit') }), 'Osasto 4B');
  await press(page, main.getByRole('button', { name: t('summaries.make') }));
  await page.waitForURL(new RegExp(`/summaries/${uuid}$`));
  const claims = main.locator('section.claim');
  const before = await claims.count();
  await press(page, claims.first().getByRole('button', { name: t('summaries.leaveOut') }));
  await expect(claims).toHaveCount(before - 1);
  await expect(main.getByRole('heading', { name: t('summaries.leftOut') })).toBeVisible();
  await expectFocusKept(page);

  await press(page, main.getByRole('button', { name: /^Julkaise \d+ lukijalle$/ }));
  await expect(dialog.getByRole('button', { name: t('summaries.publishNo') })).toBeFocused();
  await press(page, dialog.getByRole('button', { name: t('summaries.publishYes') }));
  const withdraw = main.getByRole('button', { name: t('summaries.withdraw') });
  await expect(withdraw).toBeVisible();
  await expectFocusKept(page);
  await press(page, withdraw);
  await press(page, dialog.getByRole('button', { name: t('summaries.withdrawYes') }));
  await expect(main.getByText(t('summaries.state.withdrawn')).first()).toBeVisible();
  await expectFocusKept(page);
});

test('by keyboard alone HR chooses a period and units, and opens a chart’s table', async ({ page }) => {
  const main = page.getByRole('main');
  await signIn(page, 'hr');
  await page.goto('/organisation');
  await skipToContent(page, t('ui.skipToContent'));
  const period = main.getByRole('combobox', { name: t('organisation.period') });
  const earlier = (await period.locator('option').last().textContent()) ?? '';
  await choose(page, period, earlier);
  await choose(page, main.getByRole('combobox', { name: t('organisation.units') }), t('organisation.whole'));
  await press(page, main.getByRole('button', { name: t('organisation.show') }));
  await page.waitForURL('**/organisation?period=*&depth=0');
  await expect(period.locator('option:checked')).toHaveText(earlier);
  const table = main.locator('details').getByRole('table').first();
  await expect(table).toBeHidden();
  await press(
    page,
    main
      .locator('summary')
      .filter({ hasText: t('organisation.asTable') })
      .first(),
  );
  await expect(table).toBeVisible();
});

test('by keyboard alone an admin finds a person, adds another and makes the invitation', async ({ page }) => {
  const main = page.getByRole('main');
  await signIn(page, 'admin');
  await page.goto('/people');
  await skipToContent(page, t('ui.skipToContent'));
  await write(page, main.getByRole('searchbox', { name: t('people.search') }), 'koskela');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/people?q=koskela');
  await expect(main.getByRole('row').filter({ hasText: 'Sanni Koskela' })).toBeVisible();

  await press(page, main.getByRole('link', { name: t('people.add') }));
  await page.waitForURL('**/people/new');
  const field = (name: 'firstName' | 'lastName' | 'email' | 'jobTitle') =>
    main.getByRole('textbox', { name: t(`people.${name}`) });
  await write(page, field('firstName'), 'Kerttu');
  await write(page, field('lastName'), 'Näppylä');
  await write(page, field('email'), `kerttu.nappyla.${Date.now()}@hospital.example`);
  await write(page, field('jobTitle'), 'Välinehuoltaja');
  const unit = main.getByRole('combobox', { name: t('people.unit') });
  await choose(page, unit, (await unit.locator('option').last().textContent()) ?? '');
  await press(page, main.getByRole('button', { name: t('people.save') }));
  await page.waitForURL(new RegExp(`/people/${uuid}$`));
  await expect(main.getByRole('heading', { level: 1, name: 'Kerttu Näppylä' })).toBeVisible();

  await press(page, main.getByRole('button', { name: t('people.invite') }));
  const link = main.getByRole('textbox', { name: t('people.inviteLink') });
  await expect(link).toHaveValue(/\/invitation\/.+/);
  await expectFocusKept(page);
  await tabTo(page, link);
  // Reached, it is chosen whole: one key copies it.
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await link.inputValue());
});

test('by keyboard alone the language is changed and one signs out', async ({ page }) => {
  const languages = (label: string) => page.getByRole('navigation', { name: label, exact: true });
  await signIn(page, 'admin');
  await page.goto('/today');
  const svenska = languages(t('frame.language')).getByRole('button', { name: t('frame.languages.sv') });
  await press(page, svenska);
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expectFocusKept(page);
  const suomi = languages(sv('frame.language')).getByRole('button', { name: sv('frame.languages.fi') });
  await press(page, suomi);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
  await press(page, page.getByRole('button', { name: t('frame.signOut') }));
  await page.waitForURL('**/sign-in**');
  await expect(page.getByText(t('signIn.signedOut'))).toBeVisible();
});
