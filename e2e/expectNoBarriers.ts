import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Looks for what keeps people out, as axe judges it, in what the suite draws: nothing serious may be found. */
export async function expectNoBarriers(page: Page, within = 'main') {
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    .analyze();
  const serious = violations.filter(
    ({ impact }) => impact === 'serious' || impact === 'critical',
  );
  expect(
    serious.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, any, target }) =>
        [id, help, any[0]?.message, target.join(' '), html.slice(0, 200)].join(
          ': ',
        ),
      ),
    ),
  ).toEqual([]);
}
