const SUFFIXES: Record<string, number> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/**
 * A Kubernetes quantity as a number; undefined for what is none.
 *
 * | quantity | number |
 * | --- | --- |
 * | `1930m` | 1.93 |
 * | `8Gi` | 8589934592 |
 * | `12e3` | 12000 |
 *
 * @public
 */
export function parseQuantity(quantity: string): number | undefined {
  const [, number, suffix] =
    /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)([A-Za-z]*)$/.exec(
      quantity.trim(),
    ) ?? [];
  const factor = SUFFIXES[suffix];
  return number === undefined || factor === undefined
    ? undefined
    : Number(number) * factor;
}
