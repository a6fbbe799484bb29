import { expectNoBarriers } from '../expectNoBarriers';
import { picture } from '../picture';
import { signInAsGuest } from '../signInAsGuest';
import { expect, test } from '../test';

test('a platform engineer finds clusters in the fleet, and the address keeps what was looked for', async ({
  page,
}) => {
  await signInAsGuest(page, '/eks');
  const table = page.getByRole('table', { name: 'Clusters' });
  await expect(table.getByRole('link', { name: 'platform-dev' })).toBeVisible();
  await picture(page, 'fleet');
  await expectNoBarriers(page);

  await page.getByRole('searchbox', { name: 'Find clusters' }).fill('dev');
  await page.getByRole('button', { name: /^Group by/ }).click();
  await page.getByRole('option', { name: 'Kubernetes version' }).click();
  await expect(page).toHaveURL(/search=dev&group=version/);
  await page.reload();
  await expect(
    table.getByRole('rowheader', { name: /^Kubernetes 1\./ }).first(),
  ).toBeVisible();
  await expect(
    page.getByRole('searchbox', { name: 'Find clusters' }),
  ).toHaveValue('dev');

  await page.setViewportSize({ width: 375, height: 800 });
  await picture(page, 'fleet-narrow');
});
