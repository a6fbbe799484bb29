import type { Page } from '@playwright/test';
import { expectNoBarriers } from '../expectNoBarriers';
import { picture } from '../picture';
import { signInAsGuest } from '../signInAsGuest';
import { expect, test } from '../test';

const SERVICE = 'reviews.shop.svc.cluster.local';
const MINUTE = 60_000;

async function choose(page: Page, label: RegExp, option: RegExp, nth = 0) {
  await page.getByRole('textbox', { name: label }).nth(nth).click();
  await page.getByRole('option', { name: option }).first().click();
}

test('a user adds a service to a mesh that divides its traffic, and sees it in the mesh, and what that changed there', async ({
  page,
  stack,
}) => {
  test.setTimeout(5 * MINUTE);
  await signInAsGuest(
    page,
    '/create/templates/default/appmesh-virtual-service',
  );
  await expect(
    page.getByText('AWS ended App Mesh on 30 September 2026.', { exact: true }),
  ).toBeVisible();
  await choose(page, /^Account/, /platform \(111122223333\)/);
  await choose(page, /^Region/, /eu-west-1/);
  await expect(page.getByRole('textbox', { name: /^Mesh/ })).toHaveValue(
    'shop',
  );
  await picture(page, 'wizard-mesh');
  await expectNoBarriers(page, 'form');

  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByLabel(/Virtual service name/).fill(SERVICE);
  await page.getByRole('button', { name: /Who answers/ }).click();
  await page.getByRole('option', { name: /^A new virtual router/ }).click();
  await page.getByLabel(/Name of the new virtual router/).fill('reviews');
  await page.getByTitle('Add Item').last().click();
  await choose(page, /^Virtual node/, /checkout-v1/, 0);
  await choose(page, /^Virtual node/, /checkout-v2/, 1);
  await page
    .getByLabel(/^Weight/)
    .nth(0)
    .fill('90');
  await page
    .getByLabel(/^Weight/)
    .nth(1)
    .fill('10');
  await picture(page, 'wizard-mesh-service');
  await expectNoBarriers(page, 'form');

  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await choose(page, /^Owner/, /shop/i);
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Create', exact: true }).click();

  const toCatalog = page.getByRole('link', {
    name: `${SERVICE} in the catalog`,
  });
  await expect(toCatalog.first()).toBeVisible({ timeout: MINUTE });
  for (const operation of [
    'CreateVirtualService',
    'CreateVirtualRouter',
    'CreateRoute',
  ]) {
    expect(await stack.sandbox.requests({ operation })).toHaveLength(1);
  }

  await toCatalog.first().click();
  const meshTab = page
    .getByRole('navigation', { name: 'Content navigation' })
    .getByRole('link', { name: 'Mesh' });
  // A virtual service is made in an instant; the catalog needs a few seconds more.
  await expect(async () => {
    await page.reload();
    await expect(meshTab).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: MINUTE });
  await meshTab.click();
  await expect(page.getByText('checkout-v2').first()).toBeVisible();
  await picture(page, 'mesh-tab-of-the-new-service');

  await page.getByLabel('Compare with').click();
  await page
    .getByRole('option', { name: /^As it was/ })
    .last()
    .click();
  await expect(page.getByText(/^\d+ added, 0 removed/)).toBeVisible();
  await expect(page).toHaveURL(/compare=/);
  await page
    .getByRole('heading', { name: /^Mesh shop/ })
    .scrollIntoViewIfNeeded();
  await picture(page, 'mesh-compare');
  await expectNoBarriers(page);
});
