import type { Benchmark } from '../runner/Benchmark';
import { measureBuilding } from './measureBuilding';
import { measureNeighbourhood } from './measureNeighbourhood';

/** How fast the graph of a mesh is built, and the neighbourhood of a service served. */
export const topologyBenchmark: Benchmark = {
  name: 'topology',
  summary:
    'building the graph of a mesh, and the neighbourhood of one service over the REST API beside a crawl of the App Mesh API',
  rounds: 5,
  run: async context => [
    ...measureBuilding(context),
    ...(await measureNeighbourhood(context)),
  ],
};
