import type { Page } from '@playwright/test';
import { inRepository } from '../scripts/repository.mjs';

/** Keeps a picture of a story, for the documentation and for whoever looks at a failed run. */
export async function picture(page: Page, name: string) {
  await page.screenshot({
    path: inRepository('e2e-results', 'pictures', `${name}.png`),
    animations: 'disabled',
  });
}
