import { buildTopology } from '../../plugins/eks-common/src';
import type { BenchmarkContext, Measurement } from '../runner/Benchmark';
import { copyPlainly } from './copyPlainly';
import { scaleMesh } from './scaleMesh';

const SIZES = [500, 5_000, 50_000];
/** Each round takes the best of some: what else the machine does is no part of the answer. */
const TRIES = 9;
const PLAIN = 'a plain pass';

/** How long it takes to build the graph of a mesh, and whether that grows with the mesh and no faster. */
export function measureBuilding({
  rounds,
  say,
}: BenchmarkContext): Measurement[] {
  const meshes = SIZES.map(size => ({ size, made: scaleMesh(size) }));
  // Warm.
  for (const { made } of meshes) {
    buildTopology(made);
    copyPlainly(made.objects);
  }
  const times = new Map<number, number[]>(SIZES.map(size => [size, []]));
  const plainTimes = new Map<number, number[]>(SIZES.map(size => [size, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const { size, made } of meshes) {
      times.get(size)!.push(bestOf(TRIES, () => buildTopology(made)));
      plainTimes
        .get(size)!
        .push(bestOf(TRIES, () => copyPlainly(made.objects)));
    }
    say(`building, round ${round} of ${rounds}`);
  }
  return [
    ...SIZES.map(size => ({
      case: `building ${size.toLocaleString('en')} objects`,
      metric: 'time',
      unit: 'ms',
      ours: times.get(size)!,
      other: plainTimes.get(size)!,
      otherName: PLAIN,
    })),
    {
      case: 'building 10 times as many objects',
      metric: 'growth beyond linear',
      unit: '×',
      ours: growthOf(times),
      other: growthOf(plainTimes),
      otherName: PLAIN,
    },
  ];
}

/** By round: how many times longer the largest took than ten times the middle one. */
function growthOf(times: Map<number, number[]>): number[] {
  const [, middle, large] = SIZES.map(size => times.get(size)!);
  return large.map((time, round) => time / middle[round] / 10);
}

function bestOf(tries: number, work: () => unknown): number {
  let best = Infinity;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const begun = performance.now();
    work();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}
