import type { Page } from '@playwright/test';
import { expectNoBarriers } from '../expectNoBarriers';
import { picture } from '../picture';
import { signInAsGuest } from '../signInAsGuest';
import { expect, test } from '../test';

const TEMPLATE = 'EKS cluster with managed nodes';
const CLUSTER = 'team-blue';
const MINUTE = 60_000;

async function next(page: Page, expected: string) {
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByText(expected).first()).toBeVisible();
}

async function choose(page: Page, label: RegExp, option: RegExp) {
  await page.getByLabel(label).first().click();
  await page.getByRole('option', { name: option }).first().click();
}

test('a new user creates a cluster in the wizard and finds it in the catalog', async ({
  page,
  stack,
}) => {
  test.setTimeout(5 * MINUTE);
  await signInAsGuest(page);

  await page.getByRole('link', { name: 'Create' }).first().click();
  await expect(page.getByText(TEMPLATE).first()).toBeVisible();
  await picture(page, 'create');
  await page
    .locator('[class*=MuiCard-root]')
    .filter({ hasText: TEMPLATE })
    .getByRole('button', { name: 'Choose' })
    .click();

  await choose(page, /^Account/, /platform \(111122223333\)/);
  await choose(page, /^Region/, /eu-west-1/);
  const name = page.getByLabel(/Cluster name/);
  await name.fill('Team Blue');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(
    page.getByText(/must begin with a letter or digit and hold only/).first(),
  ).toBeVisible();
  await name.fill(CLUSTER);
  await expect(page.getByText(/Standard support until/)).toBeVisible();
  await picture(page, 'wizard-where');
  await expectNoBarriers(page, 'form');

  await next(page, 'Subnets of the control plane');
  await page.getByRole('button', { name: /All usable private/i }).click();
  await expect(page.getByText('3 of 7 subnets chosen')).toBeVisible();
  await picture(page, 'wizard-network');
  await expectNoBarriers(page, 'form');

  await next(page, 'Cluster role');
  await choose(page, /Cluster role/, /eks-cluster-role/);
  await picture(page, 'wizard-roles');
  await expectNoBarriers(page, 'form');

  await next(page, 'Node group name');
  await choose(page, /Node role/, /eks-node-role/);
  await page
    .getByLabel(/Instance types/)
    .first()
    .fill('m6i.large');
  await page.getByRole('option', { name: /^m6i\.large/ }).click();
  await page.keyboard.press('Escape');
  await page.getByLabel(/Add a Fargate profile/).check();
  await choose(page, /Pod execution role/, /eks-fargate-pod-role/);
  await picture(page, 'wizard-compute');
  await expectNoBarriers(page, 'form');

  await next(page, 'Environment');
  await page
    .getByLabel(/^Owner/)
    .first()
    .fill('platform');
  await page
    .getByRole('option', { name: /platform/i })
    .first()
    .click();
  await picture(page, 'wizard-tags');
  await expectNoBarriers(page, 'form');

  await page.getByRole('button', { name: 'Review' }).click();
  await expect(page.getByText(CLUSTER).first()).toBeVisible();
  await picture(page, 'wizard-review');
  await page.getByRole('button', { name: 'Create', exact: true }).click();

  await page.getByRole('button', { name: 'Show logs' }).click();
  await expect(
    page.getByText(/Waiting for AWS: cluster 'team-blue', CREATING/).first(),
  ).toBeVisible({ timeout: MINUTE });
  await picture(page, 'task-running');
  const toCatalog = page.getByRole('link', {
    name: `${CLUSTER} in the catalog`,
  });
  await expect(toCatalog.first()).toBeVisible({ timeout: 2 * MINUTE });
  await picture(page, 'task-done');
  await toCatalog.first().click();

  await expect(page).toHaveURL(
    /\/catalog\/default\/resource\/team-blue\.eu-west-1\.111122223333/,
  );
  await page
    .getByRole('navigation', { name: 'Content navigation' })
    .getByRole('link', { name: 'EKS' })
    .click();
  await expect(page.getByRole('table', { name: 'Capacity' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'workers' })).toBeVisible();
  await expect(
    page.getByRole('rowheader', { name: 'serverless' }),
  ).toBeVisible();
  await picture(page, 'cluster-tab');

  for (const operation of [
    'CreateCluster',
    'CreateNodegroup',
    'CreateFargateProfile',
  ]) {
    const requests = await stack.sandbox.requests({ operation });
    // Other stories make things in clusters of their own.
    const ofThisCluster = requests.filter(({ input }) =>
      [input?.clusterName, input?.name].includes(CLUSTER),
    );
    expect(ofThisCluster).toHaveLength(1);
  }
});
