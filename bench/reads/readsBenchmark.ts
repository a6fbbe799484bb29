import { inRepository } from '../../scripts/repository.mjs';
import { eventually } from '../../replicas/eventually';
import { Replicas } from '../../replicas/Replicas';
import { scaleEstate } from '../../replicas/scaleEstate';
import {
  countFailures,
  percentile,
  startReaders,
} from '../load/measureLatencies';
import type { Benchmark, BenchmarkContext } from '../runner/Benchmark';

const CLUSTERS = 1000;
const READERS = 8;
const PAGE = 50;
const TURN_MS = 10_000;
const KNOWN_WITHIN_MS = 1_200_000;

/** Reading the fleet from the inventory and from the catalog, while collection runs. */
export const readsBenchmark: Benchmark = {
  name: 'reads',
  summary: `a page of ${PAGE} of ${CLUSTERS.toLocaleString(
    'en',
  )} clusters from /api/eks and from the catalog, for ${READERS} readers while collection runs`,
  rounds: 4,
  run: async context => {
    const estate = scaleEstate({
      clusters: CLUSTERS,
      clustersOfScope: 100,
      more: 'nodegroups=2,roles=1000,mesh=0',
    });
    const replicas = await Replicas.start({
      count: 1,
      sandbox: { seed: estate.seed, speed: 60 },
      config: {
        ...estate.config,
        'eks.inventory.schedule.frequency': 'PT15S',
      },
      logFile: inRepository('node_modules/.cache/replicas/reads.log'),
    });
    try {
      await everythingIsKnown(replicas);
      context.say('every cluster is in the inventory and in the catalog');
      return await measure(context, replicas);
    } finally {
      await replicas.stop();
    }
  },
};

const PATHS = {
  ours: `/eks/clusters?limit=${PAGE}`,
  catalog: `/catalog/entities/by-query?limit=${PAGE}&filter=kind=resource,spec.type=kubernetes-cluster`,
};

async function everythingIsKnown(replicas: Replicas): Promise<void> {
  await eventually(
    async () => {
      const [ours, catalog] = await Promise.all([
        replicas.ask<{ totalItems: number }>(PATHS.ours),
        replicas.ask<{ totalItems: number }>(PATHS.catalog),
      ]);
      return [ours.body.totalItems, catalog.body.totalItems];
    },
    {
      wanted: `${CLUSTERS} clusters in both`,
      isWanted: counts => counts.every(count => count === CLUSTERS),
      withinMs: KNOWN_WITHIN_MS,
      everyMs: 2000,
    },
  );
}

async function measure({ rounds, say }: BenchmarkContext, replicas: Replicas) {
  const seen = {
    ours: { p50: [] as number[], p99: [] as number[], failed: [] as number[] },
    catalog: {
      p50: [] as number[],
      p99: [] as number[],
      failed: [] as number[],
    },
  };
  const collections: number[] = [];
  // A turn that is not counted, for both.
  for (let round = 0; round <= rounds; round += 1) {
    const before = await replicas.countCollections();
    for (const which of ['ours', 'catalog'] as const) {
      const readers = startReaders({
        url: `${replicas.urlOf(0)}/api${PATHS[which]}`,
        headers: replicas.headers,
        readers: READERS,
      });
      await new Promise(resolve => setTimeout(resolve, TURN_MS));
      const reads = await readers.stop();
      if (round > 0) {
        seen[which].p50.push(percentile(reads.times, 0.5));
        seen[which].p99.push(percentile(reads.times, 0.99));
        seen[which].failed.push(countFailures(reads));
      }
    }
    if (round > 0) {
      collections.push((await replicas.countCollections()) - before);
      say(`round ${round} of ${rounds}`);
    }
  }
  const name = `a page of ${PAGE} of ${CLUSTERS.toLocaleString('en')} clusters`;
  const beside = (metric: 'p50' | 'p99') => ({
    case: name,
    metric,
    unit: 'ms',
    ours: seen.ours[metric],
    other: seen.catalog[metric],
    otherName: "the catalog's by-query",
  });
  return [
    beside('p50'),
    beside('p99'),
    {
      case: name,
      metric: 'failed reads',
      unit: 'reads',
      ours: seen.ours.failed,
    },
    {
      case: name,
      metric: 'collections meanwhile',
      unit: 'collections',
      ours: collections,
    },
  ];
}
