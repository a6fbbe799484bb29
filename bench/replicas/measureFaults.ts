import { setTimeout as sleep } from 'node:timers/promises';
import { inRepository } from '../../scripts/repository.mjs';
import { CollectionLog, replicaOf } from '../../replicas/CollectionLog';
import { eventually } from '../../replicas/eventually';
import { Replicas } from '../../replicas/Replicas';
import { startClusterTask } from '../../replicas/startClusterTask';
import {
  countFailures,
  type Reads,
  startReaders,
} from '../load/measureLatencies';
import type { BenchmarkContext, Measurement } from '../runner/Benchmark';

const COUNT = 3;
const READERS = 4;
const SCOPE = { accountId: '111122223333', region: 'eu-west-1' };
const OUTAGE_MS = 30_000;
const WITHIN_MS = 180_000;

/** What faults cost three replicas with the configuration of production, in seconds and in failed requests. */
export async function measureFaults({
  say,
}: BenchmarkContext): Promise<Measurement[]> {
  const replicas = await Replicas.start({
    count: COUNT,
    sandbox: { seed: 'demo', speed: 30 },
    config: { 'eks.inventory.schedule.frequency': 'PT10S' },
    logFile: inRepository('node_modules/.cache/replicas/faults.log'),
  });
  const one = (
    name: string,
    metric: string,
    unit: string,
    value: number,
  ): Measurement => {
    say(`${name}, ${metric}: ${value}`);
    return { case: name, metric, unit, ours: [value] };
  };
  try {
    const log = new CollectionLog(replicas);
    const takeover = await killCollector(replicas, log);
    const task = await killWorker(replicas);
    const outage = await loseDatabase(replicas, log);
    const restart = await restartAll(replicas);
    return [
      one(
        'a collecting replica is killed',
        'begun again after',
        's',
        takeover.seconds,
      ),
      one(
        'a collecting replica is killed',
        'collections more than one',
        'of them',
        takeover.extra,
      ),
      one(
        'a replica with a task is killed',
        'goes on after',
        's',
        task.seconds,
      ),
      one(
        'a replica with a task is killed',
        'made twice',
        'things',
        task.twice,
      ),
      one(
        'PostgreSQL is gone for 30 s',
        'requests that hang or fail unclean',
        'requests',
        outage.unclean,
      ),
      one(
        'PostgreSQL is gone for 30 s',
        'reads again after',
        's',
        outage.readsAfter,
      ),
      one(
        'PostgreSQL is gone for 30 s',
        'collects again after',
        's',
        outage.collectsAfter,
      ),
      one(
        'a rolling restart under readers',
        'failed reads',
        'reads',
        countFailures(restart),
      ),
      one(
        'a rolling restart under readers',
        'reads',
        'reads',
        restart.times.length,
      ),
    ];
  } finally {
    await replicas.stop();
  }
}

function secondsSince(begun: number): number {
  return Math.round((performance.now() - begun) / 100) / 10;
}

async function killCollector(replicas: Replicas, log: CollectionLog) {
  await replicas.sandbox.addFault({
    kind: 'delay',
    operation: 'DescribeCluster',
    ...SCOPE,
    delayMs: 20_000,
  });
  const earlier = (await log.collectorsOf(SCOPE)).length;
  const since = async () => (await log.collectorsOf(SCOPE)).slice(earlier);
  const [victim] = await eventually(since, {
    wanted: 'a collection to begin',
    isWanted: ({ length }) => length > 0,
    withinMs: WITHIN_MS,
  });
  await replicas.killReplica(victim);
  const killed = performance.now();
  await replicas.sandbox.clearFaults();
  await eventually(since, {
    wanted: 'another replica to begin it again',
    isWanted: ({ length }) => length > 1,
    withinMs: WITHIN_MS,
  });
  const seconds = secondsSince(killed);
  // Less than until the next one is due.
  await sleep(5_000);
  const extra = (await since()).length - 2;
  await replicas.startReplica(victim);
  return { seconds, extra };
}

async function killWorker(replicas: Replicas) {
  const task = await startClusterTask(replicas, 'survivor');
  const creations = async () => {
    const requests = await replicas.sandbox.requests({
      service: 'eks',
      status: 200,
    });
    return requests.filter(
      ({ operation, input }) =>
        operation.startsWith('Create') &&
        (input?.name === 'survivor' || input?.clusterName === 'survivor'),
    );
  };
  const [{ userAgent }] = await eventually(creations, {
    wanted: 'the cluster to be asked for',
    isWanted: ({ length }) => length > 0,
    withinMs: WITHIN_MS,
  });
  const victim = replicaOf(userAgent);
  const other = (victim + 1) % COUNT;
  await replicas.killReplica(victim);
  const killed = performance.now();
  await eventually(() => task.log(other), {
    wanted: 'the task to begin again',
    isWanted: text => (text.match(/^Starting up task/gm) ?? []).length > 1,
    withinMs: WITHIN_MS,
    everyMs: 300,
  });
  const seconds = secondsSince(killed);
  const status = await eventually(() => task.status(other), {
    wanted: 'the task to end',
    isWanted: current => !['open', 'processing'].includes(current),
    withinMs: WITHIN_MS,
  });
  if (status !== 'completed') {
    throw new Error(`The task ${status}:\n${await task.log(other)}`);
  }
  const made = (await creations()).map(({ operation }) => operation);
  await replicas.startReplica(victim);
  return { seconds, twice: made.length - new Set(made).size };
}

async function loseDatabase(replicas: Replicas, log: CollectionLog) {
  const readers = startReaders({
    url: `${replicas.url}/api/eks/clusters`,
    headers: replicas.headers,
    readers: READERS,
    pauseMs: 100,
  });
  await replicas.haltPostgres();
  await sleep(OUTAGE_MS);
  const earlier = (await log.collectorsOf(SCOPE)).length;
  await replicas.resumePostgres();
  const back = performance.now();
  const [readsAfter, collectsAfter] = await Promise.all([
    eventually(
      () =>
        Promise.all(
          Array.from({ length: COUNT }, (_, replica) =>
            replicas.ask('/eks/clusters', { replica }),
          ),
        ),
      {
        wanted: 'every replica to answer',
        isWanted: answers => answers.every(({ status }) => status === 200),
        withinMs: WITHIN_MS,
      },
    ).then(() => secondsSince(back)),
    eventually(() => log.collectorsOf(SCOPE), {
      wanted: 'a collection',
      isWanted: ({ length }) => length > earlier,
      withinMs: WITHIN_MS,
    }).then(() => secondsSince(back)),
  ]);
  const { failures } = await readers.stop();
  const unclean = Object.entries(failures)
    .filter(([failure]) => !/^5\d\d, told$/.test(failure))
    .reduce((sum, [, count]) => sum + count, 0);
  return { unclean, readsAfter, collectsAfter };
}

async function restartAll(replicas: Replicas): Promise<Reads> {
  const readers = startReaders({
    url: `${replicas.url}/api/eks/clusters`,
    headers: replicas.headers,
    readers: READERS,
    pauseMs: 50,
  });
  for (let replica = 0; replica < COUNT; replica += 1) {
    await replicas.stopReplica(replica);
    await replicas.startReplica(replica);
  }
  return readers.stop();
}
