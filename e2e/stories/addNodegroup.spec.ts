import type { Page } from '@playwright/test';
import { picture } from '../picture';
import { signInAsGuest } from '../signInAsGuest';
import { expect, test } from '../test';

const MINUTE = 60_000;

async function choose(page: Page, label: RegExp, option: RegExp) {
  await page.getByRole('textbox', { name: label }).first().click();
  await page.getByRole('option', { name: option }).first().click();
}

async function next(page: Page) {
  await page.getByRole('button', { name: 'Next', exact: true }).click();
}

test('a user gives a cluster Graviton nodes that run Bottlerocket', async ({
  page,
  stack,
}) => {
  test.setTimeout(3 * MINUTE);
  await signInAsGuest(page, '/create/templates/default/eks-nodegroup');
  await choose(page, /^Account/, /platform \(111122223333\)/);
  await choose(page, /^Region/, /eu-west-1/);
  await choose(page, /^Cluster/, /platform-dev/);

  await next(page);
  const name = page.getByLabel(/Node group name/);
  await name.fill('graviton');
  await choose(page, /^Node role/, /eks-node-role/);
  await page.getByRole('button', { name: /Operating system/ }).click();
  await page
    .getByRole('option', { name: /^Bottlerocket on arm64 \(Graviton\)$/ })
    .click();
  const types = page.getByLabel(/^Instance types/).first();
  await types.fill('m6i.large');
  await expect(page.getByText('Nothing matches')).toBeVisible();
  await types.fill('m7g.large');
  await page.getByRole('option', { name: /^m7g\.large/ }).click();
  await page.keyboard.press('Escape');
  await picture(page, 'wizard-nodes');

  await next(page);
  await expect(page.getByText('platform-private-').first()).toBeVisible();
  await next(page);
  await choose(page, /^Owner/, /platform/i);
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Create', exact: true }).click();

  await expect(
    page.getByRole('link', { name: 'graviton in the catalog' }).first(),
  ).toBeVisible({ timeout: MINUTE });
  const [request, ...others] = await stack.sandbox.requests({
    operation: 'CreateNodegroup',
  });
  expect(others).toEqual([]);
  expect(request.input).toMatchObject({
    amiType: 'BOTTLEROCKET_ARM_64',
    instanceTypes: ['m7g.large'],
  });
});
