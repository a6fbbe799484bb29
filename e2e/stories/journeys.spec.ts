import { mendAnIdentity, surroundings, traceAndExport } from '../journeys';
import { signInAsGuest } from '../signInAsGuest';
import { test } from '../test';

for (const { colorScheme, width } of surroundings) {
  test(`an identity is mended and a request followed, in ${colorScheme} and ${width} pixels wide`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await signInAsGuest(page, '/');
    const name = `app-${colorScheme}-${width}`;
    await test.step('identity', () => mendAnIdentity(page, name));
    await test.step('mesh', () => traceAndExport(page, name));
  });
}
