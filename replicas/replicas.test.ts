import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRepository } from '../scripts/repository.mjs';
import { CollectionLog, replicaOf } from './CollectionLog';
import { eventually } from './eventually';
import { Replicas } from './Replicas';
import { startClusterTask } from './startClusterTask';

const MINUTE = 60_000;
const PERIOD_S = 5;
/** The scheduler holds the lock of a collection whose replica has died for three times as long. */
const COLLECTION_TIMEOUT_S = 60;
const SCOPES = [
  { accountId: '111122223333', region: 'eu-west-1' },
  { accountId: '111122223333', region: 'us-east-1' },
  { accountId: '444455556666', region: 'eu-west-1' },
];
const [scope] = SCOPES;

let replicas: Replicas;
let log: CollectionLog;

async function listClusters(): Promise<string[]> {
  const { status, body } = await replicas.ask<{
    items: Array<{ name: string }>;
  }>('/eks/clusters');
  assert.equal(status, 200);
  return body.items.map(({ name }) => name).sort();
}

async function collectedAt(): Promise<number> {
  const [row] = await replicas.query<{ collected_at: string }>(
    'eks',
    'SELECT collected_at FROM eks_scopes WHERE account_id = ? AND region = ?',
    [scope.accountId, scope.region],
  );
  return Date.parse(row.collected_at);
}

before(async () => {
  replicas = await Replicas.start({
    count: 2,
    sandbox: { seed: 'demo', speed: 100 },
    config: {
      'eks.inventory.schedule.frequency': `PT${PERIOD_S}S`,
      'eks.inventory.schedule.timeout': `PT${COLLECTION_TIMEOUT_S}S`,
      'eks.inventory.takeoverAfter': 'PT6S',
      'scaffolder.taskRecovery.staleTimeout': 'PT6S',
      'backend.lifecycle.serverShutdownDelay': 'PT2S',
      'events.notifyTimeoutMs': 2000,
    },
    logFile: inRepository('node_modules/.cache/replicas/test.log'),
  });
  log = new CollectionLog(replicas);
});

after(async () => {
  await replicas?.stop();
});

test('each scope is collected once a period over both replicas', async () => {
  const first = await log.readPace(SCOPES);
  const last = await eventually(() => log.readPace(SCOPES), {
    wanted: 'three collections of each scope',
    isWanted: pace =>
      pace.every(({ count }, index) => count >= first[index].count + 3),
    withinMs: MINUTE,
  });
  for (const [index, { due, count }] of last.entries()) {
    const periods = (due - first[index].due) / PERIOD_S;
    const collections = count - first[index].count;
    assert.ok(
      collections <= periods + 0.01,
      `${collections} collections in ${periods} periods`,
    );
  }
});

test('a collection whose replica is killed is done by the other one, once', async () => {
  const known = await listClusters();
  await replicas.sandbox.addFault({
    kind: 'delay',
    operation: 'DescribeCluster',
    ...scope,
    delayMs: 10_000,
  });
  const earlier = (await log.collectorsOf(scope)).length;
  const since = async () => (await log.collectorsOf(scope)).slice(earlier);
  const [victim] = await eventually(since, {
    wanted: 'a collection to begin',
    isWanted: ({ length }) => length > 0,
    withinMs: MINUTE,
  });
  await replicas.killReplica(victim);
  const killedAt = Date.now();
  await replicas.sandbox.clearFaults();

  await eventually(collectedAt, {
    wanted: 'the other replica to have done it, long before the lock ends',
    isWanted: at => at > killedAt,
    withinMs: 1.5 * COLLECTION_TIMEOUT_S * 1000,
  });
  assert.deepEqual(await since(), [victim, 1 - victim]);
  assert.deepEqual(await listClusters(), known);
  const twice = await replicas.query(
    'eks',
    `SELECT arn FROM eks_changes WHERE change = 'added' GROUP BY arn HAVING count(*) > 1`,
  );
  assert.deepEqual(twice, []);
  await replicas.startReplica(victim);
});

test('a task whose replica is killed is ended by the other one, and nothing is made twice', async () => {
  const task = await startClusterTask(replicas, 'survivor');
  const creations = async (operation: string) => {
    const requests = await replicas.sandbox.requests({ operation });
    return requests.filter(
      ({ input }) =>
        input?.name === 'survivor' || input?.clusterName === 'survivor',
    );
  };
  const [{ userAgent }] = await eventually(() => creations('CreateCluster'), {
    wanted: 'the cluster to be asked for',
    isWanted: ({ length }) => length > 0,
    withinMs: MINUTE,
  });
  const victim = replicaOf(userAgent);
  await replicas.killReplica(victim);

  const status = await eventually(() => task.status(1 - victim), {
    wanted: 'the task to end',
    isWanted: current => !['open', 'processing'].includes(current),
    withinMs: 2 * MINUTE,
  });
  assert.equal(status, 'completed', await task.log(1 - victim));
  const made = [];
  for (const operation of [
    'CreateCluster',
    'CreateNodegroup',
    'CreateFargateProfile',
  ]) {
    for (const creation of await creations(operation)) {
      made.push([operation, creation.status, replicaOf(creation.userAgent)]);
    }
  }
  assert.deepEqual(made, [
    ['CreateCluster', 200, victim],
    ['CreateNodegroup', 200, 1 - victim],
    ['CreateFargateProfile', 200, 1 - victim],
  ]);
  await replicas.startReplica(victim);
});

test('while PostgreSQL is gone requests fail cleanly, and then all goes on', async () => {
  const known = await listClusters();
  const askBoth = () =>
    Promise.all(
      [0, 1].map(replica =>
        replicas.ask<{ error: { name: string; message: string } }>(
          '/eks/clusters',
          { replica },
        ),
      ),
    );
  await replicas.haltPostgres();
  for (const { status, body } of await askBoth()) {
    assert.ok(status >= 500, `a status of failure, found ${status}`);
    assert.ok(body.error.name && body.error.message, JSON.stringify(body));
  }
  await sleep(PERIOD_S * 1000);
  const earlier = (await log.collectorsOf(scope)).length;
  await replicas.resumePostgres();

  await eventually(askBoth, {
    wanted: 'both replicas to answer again',
    isWanted: answers => answers.every(({ status }) => status === 200),
    withinMs: MINUTE,
  });
  assert.deepEqual(await listClusters(), known);
  await eventually(() => log.collectorsOf(scope), {
    wanted: 'collections to go on',
    isWanted: ({ length }) => length >= earlier + 2,
    withinMs: MINUTE,
  });
});

test('a rolling restart fails no read', async () => {
  const statuses = new Map<number, number>();
  let isOver = false;
  const read = async () => {
    while (!isOver) {
      const { status } = await replicas.ask('/eks/clusters');
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      await sleep(100);
    }
  };
  const readers = [read(), read(), read()];
  for (const replica of [0, 1]) {
    await replicas.stopReplica(replica);
    await replicas.startReplica(replica);
  }
  isOver = true;
  await Promise.all(readers);
  assert.deepEqual([...statuses.keys()], [200]);
  assert.ok(statuses.get(200)! > 50, `${statuses.get(200)} reads`);
});
