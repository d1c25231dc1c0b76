import { type Browser, expect, type Page, test } from '@playwright/test';
import { type Role, routes } from '../support/access-matrix';
import { signIn, speak, type Who } from './support/people';
import { expectAccessible, expectNoSidewaysScroll, listen } from './support/quiet-page';

/** What answers with a page of its own for a role; files to download are no pages. */
const pagesFor = (role: Role): string[] =>
  Object.entries(routes)
    .filter(([route, row]) => row[role] === 'page' && !/download|\.csv/.test(route))
    .map(([route]) => route);
const openPages = ['/sign-in', '/help', '/accessibility', '/invitation/not-an-invitation'];
/** Lists whose first record is opened as well, with what its author can do with it. */
const lists = ['/diary', '/team-logs', '/goals', '/strategy', '/people', '/summaries', '/diary/tensions'];

type Look = { language: 'fi' | 'sv' | 'en'; colorScheme: 'light' | 'dark'; width: 1280 | 390 };
type Sweep = Look & { who: Who; pages: string[]; records?: boolean };

const everyPage = { employee: pagesFor('employee'), supervisor: pagesFor('supervisor') };
const onlyFor = (role: Role) => pagesFor(role).filter((route) => routes[route]?.supervisor !== 'page');
const teamPages = pagesFor('supervisor').filter((route) => /^\/(?:today|diary|team-logs|summaries)/.test(route));

const sweeps: Sweep[] = [
  { who: 'supervisor', language: 'fi', colorScheme: 'light', width: 1280, pages: everyPage.supervisor, records: true },
  { who: 'supervisor', language: 'sv', colorScheme: 'dark', width: 390, pages: everyPage.supervisor, records: true },
  { who: 'employee', language: 'en', colorScheme: 'dark', width: 1280, pages: everyPage.employee },
  {
    who: 'employee',
    language: 'fi',
    colorScheme: 'dark',
    width: 390,
    pages: teamPages.filter((page) => everyPage.employee.includes(page)),
  },
  { who: 'hr', language: 'en', colorScheme: 'light', width: 390, pages: [...onlyFor('hr'), '/strategy'] },
  { who: 'hr', language: 'sv', colorScheme: 'dark', width: 1280, pages: onlyFor('hr') },
  { who: 'admin', language: 'sv', colorScheme: 'light', width: 390, pages: [...onlyFor('admin'), '/my-data'] },
];

async function openWith(browser: Browser, { colorScheme, width }: Look): Promise<{ page: Page; heard: string[] }> {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: width === 390 ? 844 : 900 } });
  const page = await context.newPage();
  return { page, heard: listen(page) };
}

/** Addresses of the first record of each list, to read and to change. */
async function recordsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const list of lists) {
    const answer = await page.request.get(list);
    if (!answer.ok()) continue;
    const first = new RegExp(`href="(${list}/[0-9a-f]{8}-[0-9a-f-]{27})"`).exec(await answer.text())?.[1];
    if (!first) continue;
    found.push(first);
    for (const more of ['edit', 'history']) {
      if ((await page.request.get(`${first}/${more}`)).ok()) found.push(`${first}/${more}`);
    }
  }
  return found;
}

async function check(page: Page, addresses: readonly string[], narrow: boolean): Promise<void> {
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
    await expectAccessible(page);
    if (narrow) await expectNoSidewaysScroll(page);
  }
}

for (const sweep of sweeps) {
  const { who, language, colorScheme, width, pages, records } = sweep;
  test(`${who}: every page is accessible in ${language}, ${colorScheme}, ${width} pixels wide`, async ({ browser }) => {
    test.setTimeout(90_000);
    const { page, heard } = await openWith(browser, sweep);
    await signIn(page, who);
    await speak(page, language);
    try {
      await check(page, records ? [...pages, ...(await recordsOf(page))] : pages, width === 390);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
    } finally {
      await speak(page, 'fi');
    }
    expect(heard).toEqual([]);
    await page.context().close();
  });
}

test('the pages before sign-in are accessible in each language, light and dark', async ({ browser }) => {
  const looks: Look[] = [
    { language: 'fi', colorScheme: 'dark', width: 390 },
    { language: 'sv', colorScheme: 'light', width: 1280 },
    { language: 'en', colorScheme: 'light', width: 390 },
  ];
  for (const look of looks) {
    const { page, heard } = await openWith(browser, look);
    await page.goto('/sign-in');
    await page.locator(`button[name=language][value=${look.language}]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', look.language);
    await check(page, openPages, look.width === 390);
    expect(heard).toEqual([]);
    await page.context().close();
  }
});
