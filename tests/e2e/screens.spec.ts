import { expect, type Page, test } from '@playwright/test';
import { signIn, speak, type Where, type Who } from './support/people';
import { expectNoSidewaysScroll, listen } from './support/quiet-page';

/**
 * Every screen in four forms: light and dark, desktop and phone. With SCREENSHOTS=1 the pictures go to
 * docs/screenshots, where people look at them; else beside the other results of the run.
 */
const folder = process.env.SCREENSHOTS ? 'docs/screenshots' : 'test-results/screens';

const forms = [
  { name: 'desktop-light', colorScheme: 'light', width: 1280, height: 860, language: 'fi' },
  { name: 'desktop-dark', colorScheme: 'dark', width: 1280, height: 860, language: 'sv' },
  { name: 'phone-light', colorScheme: 'light', width: 390, height: 844, language: 'en' },
  { name: 'phone-dark', colorScheme: 'dark', width: 390, height: 844, language: 'fi' },
] as const;

/** Longer pages are cut: what is below says the same again. */
const longest = 1800;

/**
 * A name and an address. `record` goes on to the first record beneath that address, `more` to a page beneath the
 * record, and `press` sends a form as it stands, to show what is wrong with it.
 */
type Screen = { name: string; at: string; record?: string; more?: string; press?: true };
type Sweep = { who: Who; where: Where; screens: Screen[] };

const sweeps: Sweep[] = [
  {
    who: 'supervisor',
    where: 'hospital',
    screens: [
      { name: 'today', at: '/today' },
      { name: 'diary', at: '/diary' },
      { name: 'diary-shared', at: '/diary?shared=1' },
      { name: 'moment-new', at: '/diary/new' },
      { name: 'entry', at: '/diary', record: '/diary' },
      { name: 'entry-edit', at: '/diary', record: '/diary', more: '/edit' },
      { name: 'entry-history', at: '/diary', record: '/diary', more: '/history' },
      { name: 'guides', at: '/diary/interview' },
      { name: 'interview', at: '/diary', record: '/diary/interview' },
      { name: 'tensions', at: '/diary/tensions' },
      { name: 'tension', at: '/diary/tensions', record: '/diary/tensions' },
      { name: 'tension-new', at: '/diary/tensions/new' },
      { name: 'team-logs', at: '/team-logs' },
      { name: 'team-log', at: '/team-logs', record: '/team-logs' },
      { name: 'team-log-new', at: '/team-logs/new' },
      { name: 'team-log-errors', at: '/team-logs/new', press: true },
      { name: 'goals', at: '/goals' },
      { name: 'goal', at: '/goals', record: '/goals' },
      { name: 'strategy', at: '/strategy' },
      { name: 'strategy-goal', at: '/strategy', record: '/strategy' },
      { name: 'expertise', at: '/expertise' },
      { name: 'coaching', at: '/coaching' },
      { name: 'summaries', at: '/summaries' },
      { name: 'summary', at: '/summaries', record: '/summaries' },
      { name: 'search', at: '/search?q=lääke' },
      { name: 'my-data', at: '/my-data' },
      { name: 'not-found', at: '/diary/nothing-here' },
    ],
  },
  {
    who: 'employee',
    where: 'company',
    screens: [
      { name: 'employee-today', at: '/today' },
      { name: 'employee-goals', at: '/goals' },
      { name: 'employee-goal', at: '/goals', record: '/goals' },
      { name: 'employee-goal-new', at: '/goals/new' },
      { name: 'employee-motive-new', at: '/goals/motives/new' },
      { name: 'employee-offer-new', at: '/expertise/new' },
      { name: 'employee-summary', at: '/summaries', record: '/summaries' },
    ],
  },
  { who: 'employee', where: 'hospital', screens: [{ name: 'employee-goals-empty', at: '/goals' }] },
  {
    who: 'hr',
    where: 'hospital',
    screens: [
      { name: 'organisation', at: '/organisation' },
      { name: 'words', at: '/organisation/words?try=Tulostin+listan+ja+kävelin+sen+toiseen+kerrokseen.' },
      { name: 'summary-new-organisation', at: '/summaries?kind=organisation' },
      { name: 'strategy-goal-edit', at: '/strategy', record: '/strategy', more: '/edit' },
    ],
  },
  {
    who: 'admin',
    where: 'company',
    screens: [
      { name: 'people', at: '/people' },
      { name: 'person', at: '/people', record: '/people' },
      { name: 'person-new', at: '/people/new' },
    ],
  },
];

const beforeSignIn: Screen[] = [
  { name: 'sign-in', at: '/sign-in' },
  { name: 'help', at: '/help' },
  { name: 'accessibility', at: '/accessibility' },
  { name: 'invitation-wrong', at: '/invitation/not-an-invitation' },
];

async function reach(page: Page, { at, record, more = '', press }: Screen): Promise<void> {
  await page.goto(at);
  if (record) {
    const links = page.locator(`main a[href^="${record}/"]`);
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const first = found.find((href) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(href.slice(record.length + 1)));
    if (!first) throw new Error(`No record under ${record}`);
    await page.goto(`${first}${more}`);
  }
  if (press) {
    await page.locator('main form .btn--main').last().click();
    await expect(page.locator('main .error-sum')).toBeVisible();
  }
}

async function show(page: Page, screens: readonly Screen[], form: (typeof forms)[number]): Promise<void> {
  for (const screen of screens) {
    await reach(page, screen);
    await expect(page.getByRole('heading', { level: 1 }), screen.name).toBeVisible();
    if (form.width < 500) await expectNoSidewaysScroll(page);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const path = `${folder}/${screen.name}-${form.name}.jpg`;
    // As tall a window as the page, so that the bar at the foot of a phone stands at the foot of the picture.
    await page.setViewportSize({ width: form.width, height: Math.min(longest, Math.max(form.height, height)) });
    const picture = await page.screenshot({ path, type: 'jpeg', quality: 60 });
    await page.setViewportSize({ width: form.width, height: form.height });
    expect(picture.length, `${screen.name} shows something`).toBeGreaterThan(8_000);
  }
}

for (const form of forms) {
  test(`every screen stands in ${form.name}, in ${form.language}`, async ({ browser }) => {
    test.setTimeout(180_000);
    const { colorScheme, width, height, language } = form;
    const look = { colorScheme, viewport: { width, height }, reducedMotion: 'reduce' } as const;
    for (const { who, where, screens } of sweeps) {
      const page = await (await browser.newContext(look)).newPage();
      const heard = listen(page);
      await signIn(page, who, where);
      await speak(page, language);
      await show(page, screens, form);
      await speak(page, 'fi');
      // Chromium itself logs the 404 that was asked for.
      expect(heard.filter((said) => !said.includes('/diary/nothing-here'))).toEqual([]);
      await page.context().close();
    }
    const page = await (await browser.newContext(look)).newPage();
    await page.goto('/sign-in');
    await page.locator(`button[name=language][value=${language}]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await show(page, beforeSignIn, form);
    await page.context().close();
  });
}
