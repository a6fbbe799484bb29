import { expectNoBarriers } from '../expectNoBarriers';
import { picture } from '../picture';
import { signInAsGuest } from '../signInAsGuest';
import { expect, test } from '../test';

interface Page {
  name: string;
  path: string;
  heading?: string | RegExp;
  table?: string;
}

/** Every page, and what stands on it when it is there. */
const pagesOf = (cluster: string): Page[] => [
  { name: 'fleet', path: '/eks', heading: 'Clusters' },
  {
    name: 'cluster',
    path: `${cluster}/eks`,
    table: 'Capacity',
  },
  ...['identity', 'addons', 'access', 'upgrade'].map(part => ({
    name: `cluster-${part}`,
    path: `${cluster}/eks?part=${part}`,
  })),
  {
    name: 'component',
    path: '/catalog/default/component/checkout',
    heading: 'Runs on',
  },
  {
    name: 'mesh',
    path: '/catalog/default/component/checkout/mesh',
    heading: /^Mesh shop/,
  },
  {
    name: 'mesh-table',
    path: '/catalog/default/component/checkout/mesh?view=table&node=virtual-node/checkout-v1',
    // Where there is no room beside the table the details lie over it.
    heading: 'checkout-v1',
  },
  {
    name: 'migration',
    path: '/mesh-migration?mesh=shop',
    heading: /^What becomes of every field/,
  },
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 375]) {
    test(`every page can be used by all, in ${colorScheme} and ${width} pixels wide`, async ({
      page,
    }) => {
      test.setTimeout(240_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await signInAsGuest(page, '/eks');
      const cluster = await page
        .getByRole('table', { name: 'Clusters' })
        .getByRole('link', { name: 'platform-dev' })
        .getAttribute('href');
      for (const { name, path, heading, table } of pagesOf(cluster ?? '')) {
        await test.step(name, async () => {
          await page.goto(path);
          if (heading !== undefined) {
            const there = page.getByRole('heading', { name: heading }).first();
            await expect(there).toBeVisible();
            await there.scrollIntoViewIfNeeded();
            await expect(page.getByText('Drawing')).toHaveCount(0);
          } else {
            const there = table
              ? page.getByRole('table', { name: table })
              : page.getByRole('tabpanel');
            await expect(there).toBeVisible();
          }
          await expect(page.getByRole('progressbar')).toHaveCount(0);
          await picture(page, `page-${name}-${colorScheme}-${width}`);
          await expectNoBarriers(page);
          const scrolled = await page.evaluate(
            () => document.documentElement.scrollWidth,
          );
          expect(scrolled, 'the page scrolls sideways').toBeLessThanOrEqual(
            width,
          );
        });
      }
    });
  }
}
