import type { Page } from '@playwright/test';
import { inRepository } from '../scripts/repository.mjs';

/** Where a story keeps what it has saved, beside its pictures. */
export function resultFile(name: string): string {
  return inRepository('e2e-results', 'pictures', name);
}

/** Keeps a picture of a story, for the documentation and for whoever looks at a failed run. */
export async function picture(page: Page, name: string) {
  await page.screenshot({
    path: resultFile(`${name}.png`),
    animations: 'disabled',
  });
}
