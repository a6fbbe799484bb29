import type { Measurement } from '../runner/Benchmark';
import type { MeasuredRun } from './Subject';

export const MEGABYTE = 1_000_000;

/** A subject and what came of its runs. */
export interface MeasuredSubject {
  runs: MeasuredRun[];
  peakBytes: number;
}

/** The numbers of all rounds, by case and metric. */
export class MeasurementTable {
  readonly measurements: Measurement[] = [];

  add(
    name: string,
    metric: string,
    unit: string,
    value: number,
    other?: { value: number; name: string },
  ) {
    let row = this.measurements.find(
      each => each.case === name && each.metric === metric,
    );
    if (!row) {
      row = {
        case: name,
        metric,
        unit,
        ours: [],
        ...(other && { other: [], otherName: other.name }),
      };
      this.measurements.push(row);
    }
    row.ours.push(value);
    if (other) {
      row.other?.push(other.value);
    }
  }

  compare(
    name: string,
    ours: MeasuredSubject,
    other: MeasuredSubject,
    otherName: string,
  ) {
    const [our] = ours.runs;
    const [their] = other.runs;
    const beside = (value: number) => ({ value, name: otherName });
    this.add(name, 'seconds', 's', our.seconds, beside(their.seconds));
    this.add(name, 'calls', '', our.calls, beside(their.calls));
    this.add(
      name,
      'peak memory',
      'MB',
      ours.peakBytes / MEGABYTE,
      beside(other.peakBytes / MEGABYTE),
    );
  }
}
