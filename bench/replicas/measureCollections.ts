import { setTimeout as sleep } from 'node:timers/promises';
import { inRepository } from '../../scripts/repository.mjs';
import { CollectionLog } from '../../replicas/CollectionLog';
import { eventually } from '../../replicas/eventually';
import { Replicas } from '../../replicas/Replicas';
import { scaleEstate } from '../../replicas/scaleEstate';
import type { BenchmarkContext, Measurement } from '../runner/Benchmark';

const COUNTS = [1, 2, 3];
const ROUND_MS = 15_000;
const LATENCY_MS = 150;

/** How many collections a second 1, 2 and 3 replicas do, where a replica reads two scopes at once and AWS takes its time. */
export async function measureCollections(
  context: BenchmarkContext,
): Promise<Measurement[]> {
  const rates: number[][] = [];
  for (const count of COUNTS) {
    rates.push(await measure(context, count));
  }
  const [alone, ...more] = rates;
  return [
    { case: '1 replica', metric: 'collections', unit: 'per s', ours: alone },
    ...more.map((ours, index) => ({
      case: `${COUNTS[index + 1]} replicas`,
      metric: 'collections',
      unit: 'per s',
      ours,
      other: alone,
      otherName: '1 replica',
    })),
  ];
}

async function measure(
  { rounds, say }: BenchmarkContext,
  count: number,
): Promise<number[]> {
  const estate = scaleEstate({
    clusters: 24,
    clustersOfScope: 2,
    more: 'nodegroups=1,roles=12,mesh=0',
  });
  const replicas = await Replicas.start({
    count,
    sandbox: { seed: estate.seed, speed: 60, latencyMs: LATENCY_MS },
    config: {
      ...estate.config,
      'eks.inventory.scopesAtOnce': 2,
      'eks.inventory.schedule.frequency': 'PT1S',
    },
    logFile: inRepository('node_modules/.cache/replicas/collections.log'),
  });
  try {
    const log = new CollectionLog(replicas);
    const counts = async () =>
      Promise.all(
        estate.scopes.map(
          async scope => (await log.collectorsOf(scope)).length,
        ),
      );
    await eventually(counts, {
      wanted: 'every scope to be collected twice',
      isWanted: all => all.every(each => each >= 2),
      withinMs: 120_000,
    });
    const rates: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await replicas.sandbox.clearRequests();
      const begun = performance.now();
      await sleep(ROUND_MS);
      const all = await counts();
      const seconds = (performance.now() - begun) / 1000;
      rates.push(all.reduce((sum, each) => sum + each, 0) / seconds);
    }
    say(`${count} replicas: ${rates.map(rate => rate.toFixed(2)).join(', ')}`);
    return rates;
  } finally {
    await replicas.stop();
  }
}
