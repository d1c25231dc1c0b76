import { expect, test } from '@playwright/test';
import { signIn } from './support/people';

test('the app as it is built reads what a sentence is about, not its words alone', async ({ page }) => {
  await signIn(page, 'hr');
  await page.goto('/organisation/words?try=Tulostin+listan+ja+kävelin+sen+toiseen+kerrokseen.');
  const read = page.getByRole('definition').filter({ hasText: 'luettu' });
  await expect(read).toHaveText('luettu');
});
