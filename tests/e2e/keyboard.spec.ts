import { press, tabTo, write } from './support/by-keyboard';
import { emailOf, password } from './support/people';
import { expect, test } from './support/quiet-page';
import { wordsIn } from './support/words';

const t = wordsIn('fi');

test('by keyboard alone one signs in, captures a moment and confirms a link', async ({ page }) => {
  const main = page.getByRole('main');
  await page.goto('/sign-in');
  await write(page, page.getByRole('textbox', { name: t('signIn.email') }), emailOf('employee'));
  await write(page, page.getByLabel(t('signIn.password')), password);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/today');

  await press(page, page.getByRole('link', { name: t('ui.skipToContent') }));
  await write(
    page,
    main.getByRole('textbox', { name: t('today.title') }),
    'Neuvoin uutta hoitajaa ja ohjasin häntä kädestä.',
  );
  const stage = main.getByRole('group', { name: t('diary.stageProposed') });
  await tabTo(page, stage.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowRight');
  await expect(main.getByRole('group', { name: t('diary.stageChosen'), exact: true })).toBeVisible();
  await press(page, main.getByRole('button', { name: t('diary.saveMoment') }));
  await expect(main.getByText(t('diary.captured'))).toBeVisible();

  const menu = page.getByRole('navigation', { name: t('frame.mainMenu') });
  await press(page, menu.getByRole('link', { name: t('frame.goals') }));
  await page.waitForURL('**/goals');
  await press(page, main.getByRole('link', { name: t('goals.addMotive') }));
  await page.waitForURL('**/goals/motives/new');
  const words = 'Haluan, että uusi hoitaja aloittaa turvallisesti ja saa seuraa ensimmäisissä vuoroissa';
  await write(page, main.getByRole('textbox', { name: t('goals.motiveAsk') }), words);
  await press(page, main.getByRole('checkbox', { name: t('words.motiveKind.meaning') }), 'Space');
  await press(page, main.getByRole('button', { name: t('goals.addMotive') }));
  await expect(main.getByRole('heading', { level: 1, name: words })).toBeVisible();

  const suggestion = main
    .getByRole('article')
    .filter({ has: page.getByRole('link', { name: 'Jokainen uusi aloittaa turvallisesti ja seurassa' }) });
  // A dialog takes the focus and gives it back.
  const reject = suggestion.getByRole('button', { name: t('goals.reject') });
  await press(page, reject);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(reject).toBeFocused();

  await write(
    page,
    suggestion.getByRole('textbox', { name: t('goals.contributionAsk') }),
    'Istun uuden viereen joka vuoron alussa.',
  );
  await press(page, suggestion.getByRole('button', { name: t('goals.confirm') }));
  await expect(suggestion).toContainText(new RegExp(t('goals.confirmedOn', { day: '[\\d.]+' })));
});
