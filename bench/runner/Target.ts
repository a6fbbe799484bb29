import type { Summary } from './summarize';

/** What a result must keep; every given bound counts. The ratio is ours divided by the peer's. */
export interface Target {
  atLeast?: number;
  atMost?: number;
  ratioAtLeast?: number;
  ratioAtMost?: number;
}

/** `bench/targets.json`: by benchmark, case and metric. */
export type Targets = Record<string, Record<string, Record<string, Target>>>;

/** Whether the medians keep the target. A bound on a ratio that was not measured is not kept. */
export function meetsTarget(
  target: Target,
  ours: Summary,
  ratio: Summary | undefined,
): boolean {
  const { atLeast, atMost, ratioAtLeast, ratioAtMost } = target;
  const bounds: Array<[number | undefined, number | undefined, 1 | -1]> = [
    [atLeast, ours.median, 1],
    [atMost, ours.median, -1],
    [ratioAtLeast, ratio?.median, 1],
    [ratioAtMost, ratio?.median, -1],
  ];
  return bounds.every(
    ([bound, value, direction]) =>
      bound === undefined ||
      (value !== undefined && (value - bound) * direction >= 0),
  );
}

/** A target as its reader sees it: `ratio ≥ 0.2`. */
export function describeTarget(target: Target): string {
  const { atLeast, atMost, ratioAtLeast, ratioAtMost } = target;
  const parts: Array<[string, number | undefined]> = [
    ['≥', atLeast],
    ['≤', atMost],
    ['ratio ≥', ratioAtLeast],
    ['ratio ≤', ratioAtMost],
  ];
  return parts
    .filter(([, bound]) => bound !== undefined)
    .map(([sign, bound]) => `${sign} ${bound}`)
    .join(', ');
}
