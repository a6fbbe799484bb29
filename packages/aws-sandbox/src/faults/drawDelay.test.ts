import { drawDelay } from './drawDelay';

/** Even numbers in an order that looks random and is the same every time. */
function evenNumbers() {
  let state = 1;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

describe('A delay', () => {
  it('is fixed', () => {
    expect(drawDelay({ delayMs: 20 })).toBe(20);
  });

  it('lies between two bounds', () => {
    const bounds = { minimumMs: 10, maximumMs: 30 };
    expect(drawDelay(bounds, () => 0)).toBe(10);
    expect(drawDelay(bounds, () => 0.5)).toBe(20);
  });

  it('has the median and the 99th percentile asked for', () => {
    const random = evenNumbers();
    const drawn = Array.from({ length: 20_000 }, () =>
      drawDelay({ medianMs: 20, p99Ms: 200 }, random),
    ).sort((a, b) => a - b);
    expect(drawn[10_000]).toBeGreaterThan(19);
    expect(drawn[10_000]).toBeLessThan(21);
    expect(drawn[19_800]).toBeGreaterThan(170);
    expect(drawn[19_800]).toBeLessThan(230);
  });
});
