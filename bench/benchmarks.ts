import { provisionBenchmark } from './provision/provisionBenchmark';
import type { Benchmark } from './runner/Benchmark';
import { sandboxBenchmark } from './sandbox/sandboxBenchmark';
import { syncBenchmark } from './sync/syncBenchmark';
import { topologyBenchmark } from './topology/topologyBenchmark';

/** Every benchmark; a new one gets a folder of its own and a line here. */
export const benchmarks: readonly Benchmark[] = [
  provisionBenchmark,
  sandboxBenchmark,
  syncBenchmark,
  topologyBenchmark,
];
