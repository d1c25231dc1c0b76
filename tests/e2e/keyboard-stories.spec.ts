import type { Page } from '@playwright/test';
import { learningMoment } from '@/lib/domain/guides/learning-moment';
import { languages } from '@/lib/domain/vocabulary';
import { choose, expectFocusKept, mark, press, skipToContent, write } from './support/by-keyboard';
import { signIn } from './support/people';
import { expect, test } from './support/quiet-page';
import { type Words, wordsIn } from './support/words';

const fi = wordsIn('fi');
const uuid = '[0-9a-f]{8}-[0-9a-f-]{27}';

const inTwoWeeks = () => {
  const day = new Date(Date.now() + 14 * 86_400_000);
  return `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}`;
};

/** Other tests change the language that one reads in. */
async function wordsShown(page: Page): Promise<Words> {
  const shown = await page.locator('html').getAttribute('lang');
  return wordsIn(languages.find((language) => language === shown) ?? 'fi');
}

test('by keyboard alone an interview is answered, skipped, gone back in and finished, and its readers are chosen', async ({
  page,
}) => {
  const t = fi;
  const main = page.getByRole('main');
  const [first, second, third] = learningMoment.questions.map(({ text }) => text.fi);
  const ask = (question: string | undefined) => main.getByRole('heading', { level: 1, name: question });
  const answered =
    'Tiistain iltavuorossa Noora kysyi minulta lääkekaapin laskennasta, ja laskimme sen yhdessä kahteen kertaan.';
  await signIn(page, 'supervisor');
  await page.goto('/diary/interview');
  await skipToContent(page, t('ui.skipToContent'));
  await press(page, main.getByRole('button', { name: t('diary.guideStartNamed', { guide: learningMoment.title.fi }) }));
  await page.waitForURL(new RegExp(`/diary/interview/${uuid}`));
  await expect(main.getByRole('textbox', { name: first })).toBeFocused();
  await write(page, main.getByRole('textbox', { name: first }), answered);
  await expect(main.getByText(new RegExp(`^${t('ui.saved', { time: '\\d{1,2}\\.\\d{2}' })}$`))).toBeVisible();
  await press(page, main.getByRole('button', { name: t('interview.next') }));
  await expect(ask(second)).toBeVisible();
  await expect(main.getByRole('textbox', { name: second })).toBeFocused();
  await press(page, main.getByRole('button', { name: t('interview.skip') }));
  await expect(ask(third)).toBeVisible();
  await expect(main.getByRole('textbox', { name: third })).toBeFocused();
  await press(page, main.getByRole('button', { name: t('interview.previous') }));
  await expect(ask(second)).toBeVisible();
  await press(page, main.getByRole('button', { name: t('interview.endHere') }));
  await expect(ask(t('interview.done'))).toBeFocused();
  await press(page, main.getByRole('button', { name: t('interview.finish') }));
  await page.waitForURL(new RegExp(`/diary/${uuid}$`));
  await expect(main).toContainText(answered);

  await press(page, main.getByRole('link', { name: t('readers.change') }));
  await mark(page, main.getByRole('group', { name: t('readers.title') }), t('readers.people'));
  await press(page, main.getByRole('checkbox', { name: 'Riitta Mäkelä' }), 'Space');
  await press(page, main.getByRole('button', { name: t('readers.save') }));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: t('readers.keep') })).toBeFocused();
  await press(page, dialog.getByRole('button', { name: t('readers.letPeople') }));
  await page.waitForURL(new RegExp(`/diary/${uuid}`));
  await expect(main).toContainText(/Sinä ja Riitta Mäkelä/);
});

test('by keyboard alone a team log is written and attached to a strategy goal as evidence', async ({ page }) => {
  const t = fi;
  const main = page.getByRole('main');
  const title = 'Laskenta kahteen kertaan';
  const by = inTwoWeeks();
  await signIn(page, 'supervisor');
  await page.goto('/team-logs/new');
  await skipToContent(page, t('ui.skipToContent'));
  await write(page, main.getByRole('textbox', { name: t('teamLogs.titleLabel') }), title);
  await write(page, main.getByRole('textbox', { name: t('teamLogs.happened') }), 'Laskimme kaapin yhdessä.');
  await write(page, main.getByRole('textbox', { name: t('teamLogs.learnt') }), 'Kaksi laskijaa huomaa enemmän.');
  const trial = main.getByRole('group', { name: t('teamLogs.trial', { number: '1' }) });
  await write(page, trial.getByRole('textbox', { name: t('teamLogs.what') }), 'Laskemme parina viikon ajan.');
  await choose(page, trial.getByRole('combobox', { name: t('teamLogs.who') }), 'Noora Virtanen');
  await write(page, trial.getByRole('textbox', { name: t('teamLogs.byWhen') }), by);
  await press(page, main.getByRole('button', { name: t('teamLogs.save') }));
  await page.waitForURL(new RegExp(`/team-logs/${uuid}$`));
  const log = new URL(page.url()).pathname;
  await expect(main.getByText(t('teamLogs.due', { name: 'Noora Virtanen', day: by }))).toBeVisible();

  await press(page, main.locator('summary').filter({ hasText: t('diary.attachTo') }));
  const goals = main.getByRole('combobox', { name: t('diary.attachTo') });
  const goal = (await goals.locator('option').last().textContent()) ?? '';
  await choose(page, goals, goal);
  await press(page, main.getByRole('button', { name: t('diary.attach'), exact: true }));
  const attached = main.getByRole('link', { name: goal });
  await expect(attached).toBeVisible();
  await press(page, attached);
  await expect(main.getByRole('heading', { level: 1, name: goal })).toBeVisible();
  await press(page, main.locator(`#evidence a[href="${log}"]`));
  await expect(main.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await press(page, main.getByRole('button', { name: `${t('diary.detach')}: ${goal}` }));
  await expect(main.getByText(t('diary.evidenceNone'))).toBeVisible();
  await expectFocusKept(page);
});

test('by keyboard alone a tension is noted and looked back on', async ({ page }) => {
  const t = fi;
  const main = page.getByRole('main');
  await signIn(page, 'supervisor');
  await page.goto('/diary/tensions/new');
  await skipToContent(page, t('ui.skipToContent'));
  const field = (name: 'titleAsk' | 'ownSideAsk' | 'otherSideAsk' | 'nextStepAsk' | 'lookBackAsk') =>
    main.getByRole('textbox', { name: t(`tensions.${name}`) });
  await write(page, field('titleAsk'), 'Laskenta vie aikaa potilailta');
  await write(page, field('ownSideAsk'), 'Kaksi laskijaa on turvallisempi.');
  await write(page, field('otherSideAsk'), 'Yksi laskija riittää, kun kaappi on järjestyksessä.');
  await write(page, field('nextStepAsk'), 'Mittaamme ajan viikon verran.');
  await write(page, main.getByRole('textbox', { name: t('tensions.nextStepOn') }), inTwoWeeks());
  await press(page, main.getByRole('button', { name: t('tensions.save') }));
  await page.waitForURL(new RegExp(`/diary/tensions/${uuid}$`));
  await press(page, main.getByRole('link', { name: t('tensions.lookBackAdd') }));
  await page.waitForURL('**/edit#lookBack');
  await expect(field('lookBackAsk')).toBeFocused();
  await write(page, field('lookBackAsk'), 'Aikaa kului vartti viikossa, ja päätimme jatkaa.');
  await press(page, main.getByRole('button', { name: t('tensions.saveChanges') }));
  await page.waitForURL(new RegExp(`/diary/tensions/${uuid}$`));
  await expect(main.getByText(t('tensions.lookedBackTag'), { exact: true })).toBeVisible();
});

test('by keyboard alone one says how a goal goes, takes it away, records a goal and offers what one can', async ({
  page,
}) => {
  const main = page.getByRole('main');
  await signIn(page, 'employee', 'company');
  const t = await wordsShown(page);
  const menu = page.getByRole('navigation', { name: t('frame.mainMenu') });
  await page.goto('/goals');
  await skipToContent(page, t('ui.skipToContent'));
  await press(page, main.getByRole('listitem').getByRole('link').first());
  await page.waitForURL(new RegExp(`/goals/${uuid}`));
  const words = 'The pair reviews now happen every second morning.';
  await write(page, main.getByRole('textbox', { name: t('goals.checkInAsk') }), words);
  await press(page, main.getByRole('button', { name: t('goals.checkInSave') }));
  const said = main.getByRole('listitem').filter({ hasText: words });
  await expect(said).toBeVisible();
  await expectFocusKept(page);
  const remove = said.getByRole('button', { name: t('goals.checkInRemove') });
  await press(page, remove);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: t('ui.cancel') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(remove).toBeFocused();
  await press(page, remove);
  await press(page, dialog.getByRole('button', { name: t('goals.checkInRemove') }));
  await expect(said).toHaveCount(0);
  await expectFocusKept(page);

  await press(page, menu.getByRole('link', { name: t('frame.goals') }));
  await press(page, main.getByRole('link', { name: t('goals.newGoal') }).first());
  await page.waitForURL('**/goals/new');
  const goal = 'I want to learn to hand over a service so that nobody has to call me at night';
  await write(page, main.getByRole('textbox', { name: t('goals.titleAsk') }), goal);
  await write(page, main.getByRole('textbox', { name: t('goals.whyAsk') }), 'I know what a bad handover costs.');
  await press(page, main.getByRole('checkbox', { name: t('words.motiveKind.meaning') }), 'Space');
  await press(page, main.getByRole('button', { name: t('goals.recordGoal') }));
  await expect(main.getByRole('heading', { level: 1, name: goal })).toBeVisible();
  await press(page, main.getByRole('button', { name: t('goals.archive'), exact: true }));
  await expect(main.getByText(t('goals.archivedNotice'))).toBeVisible();

  await press(page, menu.getByRole('link', { name: t('frame.expertise') }));
  await page.waitForURL('**/expertise');
  await press(page, main.getByRole('link', { name: t('expertise.offer') }).first());
  await page.waitForURL('**/expertise/new');
  const offer = 'Reading a slow query without guessing';
  await write(page, main.getByRole('textbox', { name: t('expertise.titleField') }), offer);
  await write(
    page,
    main.getByRole('textbox', { name: t('expertise.descriptionField') }),
    'Half an hour, on any Friday.',
  );
  await press(page, main.getByRole('button', { name: t('expertise.offer') }));
  await expect(main.getByText(t('expertise.offeredNotice'))).toBeVisible();
  const offered = main.getByRole('listitem').filter({ hasText: offer });
  await press(page, offered.getByRole('button', { name: t('expertise.archive') }));
  await expect(main.getByText(t('expertise.archivedNotice', { title: offer }))).toBeVisible();
  await expectFocusKept(page);
});

test('by keyboard alone a strategy goal is sent back with a comment, which is taken back', async ({ page }) => {
  const main = page.getByRole('main');
  await signIn(page, 'employee', 'company');
  const t = await wordsShown(page);
  await page.goto('/strategy');
  await skipToContent(page, t('ui.skipToContent'));
  await press(page, main.getByRole('listitem').getByRole('link').first());
  await page.waitForURL(new RegExp(`/strategy/${uuid}`));
  await press(page, main.locator('summary').filter({ hasText: t('strategy.sendBack') }));
  const words = `We learn this from one another, not from a course (${Date.now()}).`;
  await write(page, main.getByRole('textbox', { name: t('strategy.sendBackAsk') }), words);
  await press(page, main.getByRole('checkbox', { name: t('strategy.toHr') }), 'Space');
  await press(page, main.getByRole('button', { name: t('strategy.sendBackSave') }));
  const sent = main.getByRole('article').filter({ hasText: words });
  await expect(sent).toBeVisible();
  await expectFocusKept(page);
  await press(page, sent.getByRole('button', { name: t('strategy.withdraw') }));
  await expect(sent).toContainText(t('strategy.withdrawn'));
  await expectFocusKept(page);
});
