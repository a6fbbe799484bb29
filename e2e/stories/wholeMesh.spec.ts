import { expectNoBarriers } from '../expectNoBarriers';
import { picture } from '../picture';
import { signInAsGuest } from '../signInAsGuest';
import { expect, test } from '../test';

test('a platform engineer opens a whole mesh from the catalog, sees what is wrong in it, draws boxes, and walks along it by the arrow keys', async ({
  page,
}) => {
  await signInAsGuest(
    page,
    '/catalog?filters%5Bkind%5D=resource&filters%5Btype%5D=service-mesh&filters%5Buser%5D=all',
  );
  await page.getByRole('link', { name: 'shop', exact: true }).first().click();
  await page
    .getByRole('navigation', { name: 'Content navigation' })
    .getByRole('link', { name: 'Mesh' })
    .click();
  await expect(page.getByRole('heading', { name: /^Mesh shop/ })).toBeVisible();
  const nodes = page.locator('.react-flow__node[role="button"]');
  await expect(nodes.first()).toBeVisible();
  await picture(page, 'mesh-whole');
  await expectNoBarriers(page);

  await page.getByRole('button', { name: 'Boxes' }).click();
  await expect(page.getByText('Namespace shop', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/boxes=on/);
  await picture(page, 'mesh-boxes');
  await expectNoBarriers(page);

  const service = page.getByTestId(
    'rf__node-virtual-service/checkout.shop.svc.cluster.local',
  );
  await service.focus();
  await page.keyboard.press('ArrowRight');
  await expect(
    page.locator('.react-flow__node[data-id^="virtual-router/"]:focus'),
  ).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(service).toBeFocused();
  await page.keyboard.press('0');
  await picture(page, 'mesh-boxes-all');

  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.getByText('Namespace shop', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Boxes' }).scrollIntoViewIfNeeded();
  await picture(page, 'mesh-boxes-dark');
  await expectNoBarriers(page);
});
