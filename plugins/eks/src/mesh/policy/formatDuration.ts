const UNITS: Array<[string, number]> = [
  ['min', 60_000],
  ['s', 1_000],
];

/** A span of milliseconds in the largest unit that leaves no long fraction, for example `15 s`, `1.5 s` or `250 ms`. */
export function formatDuration(milliseconds: number): string {
  for (const [unit, size] of UNITS) {
    const amount = milliseconds / size;
    if (amount >= 1 && Number.isInteger(amount * 10)) {
      return `${amount} ${unit}`;
    }
  }
  return `${milliseconds} ms`;
}
