import { stat } from 'node:fs/promises';
import { expectNoBarriers } from '../expectNoBarriers';
import { picture, resultFile } from '../picture';
import { signInAsGuest } from '../signInAsGuest';
import { tabTo } from '../tabTo';
import { expect, test } from '../test';

test('a developer sees the mesh around a service, asks a node for its details, follows a request, saves the graph and reads the same in a table', async ({
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
  await expect(details.getByText('Policy in force')).toBeVisible();
  await expect(details.getByText('Idle timeout').first()).toBeVisible();
  await picture(page, 'mesh-details');
  await details.getByText('Connection pool').first().scrollIntoViewIfNeeded();
  await picture(page, 'mesh-policy');

  await details.getByText('In VPC Lattice').click();
  await expect(details.getByText('Becomes')).toBeVisible();
  await details.getByText('Its fields').scrollIntoViewIfNeeded();
  await picture(page, 'mesh-readiness');

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Follow' }).click();
  await expect(page.getByText(/^\d+ % to/).first()).toBeVisible();
  await expect(page).toHaveURL(/trace=/);
  await page
    .getByRole('heading', { name: /^Mesh shop/ })
    .scrollIntoViewIfNeeded();
  await picture(page, 'mesh-trace');
  await expectNoBarriers(page);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Mermaid' }).click();
  expect((await download).suggestedFilename()).toMatch(
    /^shop-checkout.*\.mmd$/,
  );

  await page.getByLabel('Depth').click();
  await page.getByRole('option', { name: 'All', exact: true }).click();
  await page.getByLabel('Draw as one').click();
  await page.getByRole('option', { name: 'Services' }).click();
  await expect(page.getByText(/\d+ of them drawn within groups/)).toBeVisible();
  await picture(page, 'mesh-groups');
  await expectNoBarriers(page);

  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(
    page.getByRole('rowheader', { name: 'checkout-v2' }),
  ).toBeVisible();
  await expect(page).toHaveURL(/table/);

  await page.setViewportSize({ width: 375, height: 800 });
  await page.getByRole('button', { name: 'Graph', exact: true }).click();
  await expect(node).toBeAttached();
  await picture(page, 'mesh-narrow');
  await expectNoBarriers(page);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth),
  ).toBeLessThanOrEqual(375);

  await page.setViewportSize({ width: 1280, height: 900 });
  await page
    .getByRole('link', { name: 'See what its migration takes' })
    .click();
  await expect(
    page.getByRole('heading', { name: 'Migration to VPC Lattice' }).first(),
  ).toBeVisible();
  await expect(page).toHaveURL(/mesh-migration\?mesh=shop/);
  await expect(
    page.getByRole('heading', { name: /What becomes of every field/ }),
  ).toBeVisible();
  await picture(page, 'mesh-migration');
  await expectNoBarriers(page);
});

test('a developer does all of it by the keyboard: finds, goes on, opens, follows, and saves a picture', async ({
  page,
}) => {
  await signInAsGuest(page, '/catalog/default/component/checkout/mesh');
  await expect(
    page.getByTestId('rf__node-virtual-node/checkout-v2'),
  ).toBeVisible();

  const find = page.getByRole('searchbox', { name: 'Find' });
  await tabTo(page, find);
  await page.keyboard.type('checkout kind:node');
  await expect(page.getByText('2 found')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 of 2')).toBeVisible();
  await expect(find).toBeFocused();
  await expect(page).toHaveURL(/find=checkout\+kind/);
  await picture(page, 'mesh-find');
  await expectNoBarriers(page);

  const details = page.getByRole('complementary', { name: /^Details of/ });
  await expect(details).toBeVisible();
  await tabTo(page, details.getByRole('button', { name: /close/i }));
  await page.keyboard.press('Enter');
  await expect(details).toBeHidden();

  const node = page.getByTestId('rf__node-virtual-node/checkout-v1');
  await tabTo(page, node);
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('complementary', { name: 'Details of checkout-v1' }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(node).toBeFocused();

  await tabTo(page, page.getByRole('button', { name: 'Follow' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^\d+ % to/).first()).toBeVisible();

  for (const kind of ['SVG', 'PNG']) {
    await tabTo(page, page.getByRole('button', { name: 'Export' }));
    await page.keyboard.press('Enter');
    const item = page.getByRole('menuitem', { name: `Picture, ${kind}` });
    await expect(item).toBeVisible();
    while (!(await item.evaluate(each => each === document.activeElement))) {
      await page.keyboard.press('ArrowDown');
    }
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(
      `shop-checkout.shop.svc.cluster.local.${kind.toLowerCase()}`,
    );
    const file = resultFile(`mesh-export.${kind.toLowerCase()}`);
    await saved.saveAs(file);
    expect((await stat(file)).size).toBeGreaterThan(5_000);
  }
});
