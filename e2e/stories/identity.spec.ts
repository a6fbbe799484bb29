import { expectNoBarriers } from '../expectNoBarriers';
import { picture } from '../picture';
import { signInAsGuest } from '../signInAsGuest';
import { expect, test } from '../test';

test('a platform engineer goes from the fleet to a cluster, finds an identity that does not work, and how to mend it', async ({
  page,
}) => {
  await signInAsGuest(page, '/eks');
  await page
    .getByRole('table', { name: 'Clusters' })
    .getByRole('link', { name: 'platform-dev' })
    .click();
  await page
    .getByRole('navigation', { name: 'Content navigation' })
    .getByRole('link', { name: 'EKS' })
    .click();
  await expect(page.getByRole('table', { name: 'Capacity' })).toBeVisible();
  await picture(page, 'cluster-overview');
  await expectNoBarriers(page);

  await page.getByRole('tab', { name: 'Identity' }).click();
  const bindings = page.getByRole('table', { name: 'Who may use which role' });
  await expect(bindings).toBeVisible();
  await expect(page).toHaveURL(/part=identity/);
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
  await expect(
    bindings.getByRole('region').filter({ hasText: 'AssumeRole' }).first(),
  ).toBeVisible();
  await picture(page, 'cluster-identity');
  await expectNoBarriers(page);

  for (const part of ['Add-ons', 'Access', 'Upgrade']) {
    await page.getByRole('tab', { name: part }).click();
    await expect(page.getByRole('tabpanel', { name: part })).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await picture(page, `cluster-${part.toLowerCase()}`);
    await expectNoBarriers(page);
  }

  await page.setViewportSize({ width: 375, height: 800 });
  await page.getByRole('tab', { name: 'Overview' }).click();
  await expect(page.getByRole('table', { name: 'Capacity' })).toBeVisible();
  await picture(page, 'cluster-overview-narrow');
  await expectNoBarriers(page);

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/catalog/default/component/checkout');
  await expect(page.getByRole('heading', { name: 'Runs on' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Identity' })).toBeVisible();
  await picture(page, 'component-cards');
  await expectNoBarriers(page);
});
