import type { Page } from '@playwright/test';
import { expectNoBarriers } from './expectNoBarriers';
import { picture } from './picture';
import { expect } from './test';

/** In what surroundings a journey is made. */
export const surroundings = (['light', 'dark'] as const).flatMap(colorScheme =>
  [1280, 375].map(width => ({ colorScheme, width })),
);

/** From the fleet to a cluster, to an identity that does not work, to how it is mended; in whichever frontend system. */
export async function mendAnIdentity(page: Page, name: string) {
  await page.goto('/eks');
  await page
    .getByRole('table', { name: 'Clusters' })
    .getByRole('link', { name: 'platform-dev' })
    .click();
  await openTab(page, 'EKS');
  await expect(page.getByRole('table', { name: 'Capacity' })).toBeVisible();
  await page.getByRole('tab', { name: 'Identity' }).click();
  const bindings = page.getByRole('table', { name: 'Who may use which role' });
  await expect(bindings).toBeVisible();
  await page
    .getByRole('search')
    .getByRole('button', { name: /^Verdict/ })
    .click();
  await page.getByRole('option', { name: /Asks, but is not trusted/ }).click();
  await page.keyboard.press('Escape');
  await bindings
    .getByRole('button', { name: /^Show details/ })
    .first()
    .click();
  const mending = bindings
    .getByRole('region')
    .filter({ hasText: 'AssumeRole' })
    .first();
  await expect(mending).toBeVisible();
  await mending.scrollIntoViewIfNeeded();
  await picture(page, `journey-identity-${name}`);
  await expectNoBarriers(page);
}

/** From a component to its mesh, after a request, and away with the picture; in whichever frontend system. */
export async function traceAndExport(page: Page, name: string) {
  await page.goto('/catalog/default/component/checkout');
  await openTab(page, 'Mesh');
  await expect(
    page.getByTestId('rf__node-virtual-node/checkout-v2'),
  ).toBeAttached();
  await page.getByRole('button', { name: 'Follow' }).click();
  await expect(page.getByText(/^\d+ % to/).first()).toBeVisible();
  await expect(page).toHaveURL(/trace=/);
  await page
    .getByRole('heading', { name: /^Mesh shop/ })
    .scrollIntoViewIfNeeded();
  await picture(page, `journey-mesh-${name}`);
  await expectNoBarriers(page);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await expectNoBarriers(page);
  await page.getByRole('menuitem', { name: 'Picture, SVG' }).click();
  expect((await download).suggestedFilename()).toMatch(
    /^shop-checkout.*\.svg$/,
  );
}

/** Opens a tab of an entity: a link in the one frontend system, a tab in the other. */
async function openTab(page: Page, name: string) {
  await page
    .getByRole('navigation', { name: 'Content navigation' })
    .getByRole('link', { name, exact: true })
    .or(page.getByRole('tab', { name, exact: true }))
    .first()
    .click();
}
