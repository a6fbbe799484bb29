import { bundleBenchmark } from './bundle/bundleBenchmark';
import { provisionBenchmark } from './provision/provisionBenchmark';
import { readsBenchmark } from './reads/readsBenchmark';
import { replicasBenchmark } from './replicas/replicasBenchmark';
import type { Benchmark } from './runner/Benchmark';
import { sandboxBenchmark } from './sandbox/sandboxBenchmark';
import { soakBenchmark } from './soak/soakBenchmark';
import { syncBenchmark } from './sync/syncBenchmark';
import { topologyBenchmark } from './topology/topologyBenchmark';
import { uiBenchmark } from './ui/uiBenchmark';

/** Every benchmark; a new one gets a folder of its own and a line here. */
export const benchmarks: readonly Benchmark[] = [
  bundleBenchmark,
  provisionBenchmark,
  readsBenchmark,
  replicasBenchmark,
  sandboxBenchmark,
  soakBenchmark,
  syncBenchmark,
  topologyBenchmark,
  uiBenchmark,
];
