import { picture } from '../picture';
import { signInAsGuest } from '../signInAsGuest';
import { expect, test } from '../test';

test('a developer sees the mesh around a service, asks a node for its details and reads the same in a table', async ({
  page,
}) => {
  await signInAsGuest(page, '/catalog/default/component/checkout');
  await page
    .getByRole('navigation', { name: 'Content navigation' })
    .getByRole('link', { name: 'Mesh' })
    .click();

  await expect(
    page.getByText('Mesh shop in eu-west-1 of 111122223333'),
  ).toBeVisible();
  await expect(
    page.getByText('AWS ended App Mesh on September 30, 2026'),
  ).toBeVisible();
  const node = page.getByTestId('rf__node-virtual-node/checkout-v2');
  await expect(node).toBeVisible();
  // The layout is made off the main thread; a worker that fails is ended.
  const workers = page.workers().map(worker => worker.evaluate('self.name'));
  expect(await Promise.all(workers)).toContain('eks-mesh-layout');
  await picture(page, 'mesh-topology');

  await node.click();
  const details = page.getByRole('complementary', {
    name: 'Details of checkout-v2',
  });
  await expect(details.getByText('http on port 8080')).toBeVisible();
  await expect(page).toHaveURL(/checkout-v2/);
  await picture(page, 'mesh-details');

  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(
    page.getByRole('rowheader', { name: 'checkout-v2' }),
  ).toBeVisible();
  await expect(page).toHaveURL(/table/);
});
