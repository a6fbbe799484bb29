import type { Measurement } from './Benchmark';
import { summarize, summarizeRatio } from './summarize';
import { meetsTarget, type Target, type Targets } from './Target';

/** A measurement with its verdict, as it is printed and written. The plain numbers are medians. */
export interface Result {
  case: string;
  metric: string;
  unit: string;
  ours: number;
  oursRange: [min: number, max: number];
  other: number | null;
  otherRange: [min: number, max: number] | null;
  otherName: string | null;
  /** Ours divided by the peer's, the median of the rounds. */
  ratio: number | null;
  ratioRange: [min: number, max: number] | null;
  target: Target | null;
  /** Null when there is no target. */
  met: boolean | null;
}

/**
 * Holds the measurements of a benchmark against its targets.
 *
 * @throws when a target names what was not measured: it would be kept for ever.
 */
export function judge(
  bench: string,
  measurements: readonly Measurement[],
  targets: Targets,
): Result[] {
  const own = targets[bench] ?? {};
  for (const [caseName, metrics] of Object.entries(own)) {
    for (const metric of Object.keys(metrics)) {
      const measured = measurements.some(
        measurement =>
          measurement.case === caseName && measurement.metric === metric,
      );
      if (!measured) {
        throw new Error(
          `bench/targets.json holds the benchmark '${bench}' to '${metric}' of '${caseName}', which it does not measure. It measures ${measurements
            .map(each => `'${each.metric}' of '${each.case}'`)
            .join(', ')}.`,
        );
      }
    }
  }
  return measurements.map(measurement =>
    toResult(measurement, own[measurement.case]?.[measurement.metric]),
  );
}

function toResult(measurement: Measurement, target?: Target): Result {
  const { case: caseName, metric, unit, otherName } = measurement;
  const ours = summarize(measurement.ours);
  const other = measurement.other && summarize(measurement.other);
  const ratio =
    measurement.other && summarizeRatio(measurement.ours, measurement.other);
  return {
    case: caseName,
    metric,
    unit,
    ours: ours.median,
    oursRange: [ours.min, ours.max],
    other: other?.median ?? null,
    otherRange: other ? [other.min, other.max] : null,
    otherName: otherName ?? null,
    ratio: ratio?.median ?? null,
    ratioRange: ratio ? [ratio.min, ratio.max] : null,
    target: target ?? null,
    met: target ? meetsTarget(target, ours, ratio) : null,
  };
}
