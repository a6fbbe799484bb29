import { inRepository } from '../../scripts/repository.mjs';
import { Soak, type SoakSample, sumOf } from '../../replicas/soak/Soak';
import type { Benchmark, BenchmarkContext } from '../runner/Benchmark';
import { summarize } from '../runner/summarize';

const COLLECTIONS = Number(process.env.EKS_SOAK_COLLECTIONS ?? 1000);
const SAMPLES = 10;
const EDGE = 3;

/** Many collections in one process, of an estate that keeps changing: nothing may pile up. */
export const soakBenchmark: Benchmark = {
  name: 'soak',
  summary: `${COLLECTIONS.toLocaleString(
    'en',
  )} collections in one backend, while the estate changes`,
  rounds: 1,
  run: async context => {
    const soak = await Soak.start({
      logFile: inRepository('node_modules/.cache/replicas/soak.log'),
    });
    try {
      return await measure(context, soak);
    } finally {
      await soak.stop();
    }
  },
};

async function measure({ say }: BenchmarkContext, soak: Soak) {
  const step = COLLECTIONS / SAMPLES;
  // What is loaded and compiled only once is no leak.
  const begin = (await soak.countCollections()) + step;
  const samples: SoakSample[] = [];
  for (let index = 0; index <= SAMPLES; index += 1) {
    samples.push(await soak.sampleAt(begin + index * step));
    say(`after ${index * step}: ${JSON.stringify(samples[index])}`);
  }
  const early = samples.slice(0, EDGE);
  const late = samples.slice(-EDGE);
  const median = (all: SoakSample[], of: (sample: SoakSample) => number) =>
    summarize(all.map(of)).median;
  const compare = (
    metric: string,
    unit: string,
    of: (each: SoakSample) => number,
  ) => ({
    case: 'many collections',
    metric,
    unit,
    ours: [median(late, of)],
    other: [median(early, of)],
    otherName: 'at the beginning',
  });
  return [
    compare('heap after garbage collection', 'MB', ({ heapMB }) => heapMB),
    compare('timers, sockets and the like', 'of them', ({ resources }) =>
      sumOf(resources),
    ),
    compare('rows of the database', 'rows', ({ rows }) => rows),
  ];
}
