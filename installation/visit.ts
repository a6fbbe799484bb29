import assert from 'node:assert/strict';
import { chromium, expect, type Page } from '@playwright/test';
import { findBrowser } from '../e2e/browser/findBrowser';

const SCOPE = '111122223333';
const CLUSTER = 'platform-dev';
const WITHIN = { timeout: 90_000 };

/**
 * Looks at an installed app as its user: the fleet, the entity of a cluster with its node groups, and the wizard with the
 * suite's fields.
 *
 * @param url - of the app
 * @param options - `pictures` is where pictures of the pages go, as the beginning of their paths
 * @throws when something is not there, or the app's code has thrown
 */
export async function visit(
  url: string,
  options: { pictures: string },
): Promise<void> {
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args,
    env: { ...(process.env as Record<string, string>), ...env },
  });
  try {
    const page = await browser.newPage({
      baseURL: url,
      viewport: { width: 1400, height: 900 },
    });
    const thrown: Error[] = [];
    page.on('pageerror', error => thrown.push(error));
    const picture = (name: string) =>
      page.screenshot({ path: `${options.pictures}-${name}.png` });
    try {
      await seeFleet(page);
      await picture('fleet');
      await seeCluster(page);
      await picture('cluster');
      await seeWizard(page);
      await picture('wizard');
    } catch (error) {
      await picture('failure');
      throw error;
    }
    assert.deepEqual(thrown, []);
  } finally {
    await browser.close();
  }
}

async function seeFleet(page: Page) {
  await page.goto('/eks');
  const enter = page.getByRole('button', { name: 'Enter' });
  const table = page.getByRole('table', { name: 'Clusters' });
  // Some apps enter guests by themselves.
  await expect(enter.or(table).first()).toBeVisible(WITHIN);
  if (await enter.isVisible()) {
    await enter.click();
  }
  await expect(table.getByRole('link', { name: CLUSTER })).toBeVisible(WITHIN);
}

async function seeCluster(page: Page) {
  const name = `${CLUSTER}.eu-west-1.${SCOPE}`;
  await expect(async () => {
    await page.goto(`/catalog/default/resource/${name}`);
    // A tab on the legacy frontend system, a link on the new one.
    await page
      .getByRole('tab', { name: 'EKS', exact: true })
      .or(page.locator(`a[href$="${name}/eks"]`))
      .first()
      .click({ timeout: 5_000 });
  }).toPass(WITHIN);
  await expect(
    page.getByRole('table', { name: 'Capacity' }).getByText('workers-arm64'),
  ).toBeVisible(WITHIN);
}

async function seeWizard(page: Page) {
  await page.goto('/create/templates/default/eks-cluster');
  await page
    .getByLabel(/^Account/)
    .first()
    .click(WITHIN);
  await expect(
    page.getByRole('option', { name: new RegExp(SCOPE) }).first(),
  ).toBeVisible(WITHIN);
}
