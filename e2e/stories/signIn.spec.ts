import { signInAsGuest } from '../signInAsGuest';
import { expect, test } from '../test';

test('a guest enters and finds the catalog', async ({ page }) => {
  await signInAsGuest(page);

  await expect(page).toHaveURL(/\/catalog/);
  await expect(page.getByRole('link', { name: 'Checkout' })).toBeVisible();
});
