import { provisionBenchmark } from './provision/provisionBenchmark';
import type { Benchmark } from './runner/Benchmark';
import { sandboxBenchmark } from './sandbox/sandboxBenchmark';
import { syncBenchmark } from './sync/syncBenchmark';

/** Every benchmark; a new one gets a folder of its own and a line here. */
export const benchmarks: readonly Benchmark[] = [
  provisionBenchmark,
  sandboxBenchmark,
  syncBenchmark,
];
