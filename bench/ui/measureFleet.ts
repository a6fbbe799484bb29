import type { BrowserContext } from '@playwright/test';
import { startPage } from './measurePage';
import type { Probe } from './page/probe';

const TABLE = 'table[aria-label="Clusters"]';
const SCROLL_MS = 4_000;

/** How the page of the fleet did. */
export interface FleetTimes {
  /** Milliseconds from the click until rows were painted. */
  firstRows: number;
  framesPerSecond: number;
}

declare const window: { probe: Probe };

/** Opens the page of the fleet and scrolls its table. */
export async function measureFleet(
  context: BrowserContext,
): Promise<FleetTimes> {
  const page = await startPage(context);
  const firstRows = await page.evaluate(
    table =>
      window.probe.open({ path: '/eks', drawn: `${table} [role="rowheader"]` }),
    TABLE,
  );
  await page.waitForLoadState('networkidle');
  const framesPerSecond = await page.evaluate(
    ([table, forMs]) => window.probe.scroll(table as string, forMs as number),
    [TABLE, SCROLL_MS],
  );
  await page.close();
  return { firstRows, framesPerSecond };
}
