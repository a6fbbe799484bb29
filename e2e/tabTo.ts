import type { Locator, Page } from '@playwright/test';

const MOST_STEPS = 250;

/**
 * Presses Tab until something has the focus, as who has no mouse does.
 *
 * @throws Error when it is not reached: by keyboard it is not there.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await target.evaluate(element => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} was not reached in ${MOST_STEPS} steps`);
}
