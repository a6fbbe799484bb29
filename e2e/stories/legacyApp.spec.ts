import { signInAsGuest } from '../signInAsGuest';
import { expect, test } from '../test';

test.use({ app: 'app-legacy' });

test('on the legacy frontend system, the fleet, a cluster, the mesh and the wizard are as they are on the new one', async ({
  page,
}) => {
  await signInAsGuest(page, '/eks');
  await page.getByRole('link', { name: 'platform-dev' }).click();
  await page.getByRole('tab', { name: 'EKS' }).click();
  await expect(page.getByRole('heading', { name: 'Capacity' })).toBeVisible();

  await page.goto('/catalog/default/component/checkout');
  await page.getByRole('tab', { name: 'Mesh' }).click();
  await expect(
    page.getByTestId('rf__node-virtual-node/checkout-v2'),
  ).toBeVisible();

  await page.goto('/create/templates/default/eks-cluster');
  const scope = page.getByRole('group', { name: 'Account and region' });
  await scope.getByRole('textbox', { name: 'Account' }).click();
  await page.getByRole('option', { name: /111122223333/ }).click();
});
