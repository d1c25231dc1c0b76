import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** Console errors and uncaught exceptions of a page, as they come. */
export function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`${page.url()} ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => heard.push(`${page.url()} ${error.message}`));
  return heard;
}

/** A test whose page must leave the console without an error. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const heard = listen(page);
      await use(undefined);
      expect(heard).toEqual([]);
    },
    { auto: true },
  ],
});

/** No violation of WCAG 2.0 to 2.2, A and AA, on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // Frames of other origins, which the product has none of, are what the slower mode is for.
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  expect(found, page.url()).toEqual([]);
}

/** Nobody has to scroll sideways, not even on the narrowest phone. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `${page.url()} on 360 pixels`).toBeLessThanOrEqual(360);
  if (before) await page.setViewportSize(before);
}

export { expect };
