import type { Locator, Page } from '@playwright/test';
import { expect } from './quiet-page';

/** Further than the last stop of the longest page, and round to its beginning again. */
const mostSteps = 220;

/** Where the focus stands is drawn (on the control or on its label), and nothing lies over it. */
async function expectFocusShown(target: Locator): Promise<void> {
  await expect(target).toBeInViewport();
  await expect(async () => {
    const fault = await target.evaluate((element) => {
      const drawn = (node: Element | null) => {
        if (!node) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      };
      if (!drawn(element) && !drawn(element.closest('label'))) return 'the focus is not drawn';
      const { left, top, width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      const over = document.elementFromPoint(left + Math.min(width, 24) / 2, top + Math.min(height, 24) / 2);
      const free = !over || over.contains(element) || element.contains(over) || over.closest('label') !== null;
      return free ? '' : `<${over.tagName} class="${over.className}"> lies over the focus`;
    });
    expect(fault, `${target}`).toBe('');
  }).toPass({ timeout: 2_000 });
}

/** Moves with Tab until the element has the focus, and sees that it shows. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  // Asked of the element itself: to find it anew by its name at every step takes far longer.
  let element = await target.elementHandle();
  for (let step = 0; step < mostSteps; step += 1) {
    const focus = await element?.evaluate((node) => (node.isConnected ? node === document.activeElement : null));
    if (focus) return expectFocusShown(target);
    if (focus === null) element = await target.elementHandle();
    else await page.keyboard.press('Tab');
  }
  throw new Error(`${target} is out of the keyboard’s reach on ${page.url()}`);
}

/** Goes to a link, a button or a fold and presses it. */
export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Goes to a field and writes in it; what stood there is written over. */
export async function write(page: Page, target: Locator, words: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(words);
}

/** Goes to a list and chooses in it with the arrow keys. */
export async function choose(page: Page, list: Locator, label: string): Promise<void> {
  await tabTo(page, list);
  const chosen = list.locator('option:checked');
  const count = await list.locator('option').count();
  await page.keyboard.press('Home');
  for (let step = 0; step < count; step += 1) {
    if ((await chosen.textContent()) === label) return;
    await page.keyboard.press('ArrowDown');
  }
  await expect(chosen).toHaveText(label);
}

/** Goes to a group of radios and moves in it with the arrow keys. */
export async function mark(page: Page, group: Locator, name: string): Promise<void> {
  await tabTo(page, group.getByRole('radio', { checked: true }));
  const radio = group.getByRole('radio', { name });
  const count = await group.getByRole('radio').count();
  for (let step = 0; step < count && !(await radio.isChecked()); step += 1) await page.keyboard.press('ArrowDown');
  await expect(radio).toBeFocused();
  await expect(radio).toBeChecked();
}

/** Past the menu, to the page’s own part. */
export async function skipToContent(page: Page, words: string): Promise<void> {
  await press(page, page.getByRole('link', { name: words }));
  await expect(page.getByRole('main')).toBeFocused();
}

/** What was done has not thrown the focus off: it stands on something that is still there. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect(page.locator(':focus'), 'the focus was lost').toHaveCount(1);
}
