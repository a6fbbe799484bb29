import type { Benchmark } from '../runner/Benchmark';
import { measureCollections } from './measureCollections';
import { measureFaults } from './measureFaults';

/** How several replicas share the work, and what a fault costs them. */
export const replicasBenchmark: Benchmark = {
  name: 'replicas',
  summary:
    'collections by 1, 2 and 3 replicas on one PostgreSQL; killed, restarted and without their database',
  rounds: 3,
  run: async context => [
    ...(await measureFaults(context)),
    ...(await measureCollections(context)),
  ],
};
