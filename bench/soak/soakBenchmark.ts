import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRepository } from '../../scripts/repository.mjs';
import { eventually } from '../../replicas/eventually';
import { Replicas } from '../../replicas/Replicas';
import type { Benchmark, BenchmarkContext } from '../runner/Benchmark';
import { summarize } from '../runner/summarize';
import { changeEstate } from './changeEstate';

const COLLECTIONS = Number(process.env.EKS_SOAK_COLLECTIONS ?? 1000);
const SAMPLES = 10;
const EDGE = 3;
/** Of a sample; the one between two collections counts, in which the fewest timers and sockets are in use. */
const PROBES = 8;
const SAMPLE_WITHIN_MS = 300_000;

/** What the process and the database hold at a moment. */
interface Sample {
  heapMB: number;
  /** Timers, sockets and whatever else keeps a process alive, by kind. */
  resources: Record<string, number>;
  rows: number;
}

/** Many collections in one process, of an estate that keeps changing: nothing may pile up. */
export const soakBenchmark: Benchmark = {
  name: 'soak',
  summary: `${COLLECTIONS.toLocaleString(
    'en',
  )} collections in one backend, while the estate changes`,
  rounds: 1,
  run: async context => {
    const folder = await mkdtemp(join(tmpdir(), 'eks-soak-'));
    const probe = join(folder, 'probe.json');
    process.env.EKS_SOAK_PROBE = probe;
    const replicas = await Replicas.start({
      count: 1,
      sandbox: { seed: 'demo', speed: 600 },
      config: {
        'eks.aws.pace': { burst: 100_000, ratePerSecond: 100_000 },
        'eks.inventory.schedule.frequency': 'PT0.2S',
        'eks.inventory.cadence': {
          details: 'PT2S',
          slow: 'PT10S',
          steady: 'PT60S',
        },
        'eks.inventory.changes.retention': 'PT1S',
      },
      nodeArgs: [
        '--expose-gc',
        `--require=${inRepository('bench/soak/probe.cjs')}`,
      ],
      logFile: inRepository('node_modules/.cache/replicas/soak.log'),
    });
    let isOver = false;
    const changes = keepChanging(replicas, () => isOver);
    try {
      return await measure(context, replicas, probe);
    } finally {
      isOver = true;
      await changes;
      await replicas.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function keepChanging(replicas: Replicas, isOver: () => boolean) {
  for (let turn = 0; !isOver(); turn += 1) {
    await changeEstate(replicas.sandbox.url, turn);
    await sleep(500);
  }
}

async function measure(
  { say }: BenchmarkContext,
  replicas: Replicas,
  probe: string,
) {
  const step = COLLECTIONS / SAMPLES;
  // What is loaded and compiled only once is no leak.
  const begin = (await replicas.countCollections()) + step;
  const samples: Sample[] = [];
  for (let index = 0; index <= SAMPLES; index += 1) {
    const wanted = begin + index * step;
    await eventually(() => replicas.countCollections(), {
      wanted: `${wanted} collections`,
      isWanted: count => count >= wanted,
      withinMs: SAMPLE_WITHIN_MS,
      everyMs: 200,
    });
    samples.push(await takeSample(replicas, probe));
    say(`after ${index * step}: ${JSON.stringify(samples[index])}`);
  }
  const early = samples.slice(0, EDGE);
  const late = samples.slice(-EDGE);
  const median = (all: Sample[], of: (sample: Sample) => number) =>
    summarize(all.map(of)).median;
  const compare = (
    metric: string,
    unit: string,
    of: (each: Sample) => number,
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

async function takeSample(replicas: Replicas, probe: string): Promise<Sample> {
  await pruneChanges(replicas);
  const probes = [];
  for (let count = 0; count < PROBES; count += 1) {
    probes.push(await askProbe(replicas, probe));
  }
  const atRest = probes.reduce((least, each) =>
    sumOf(each.resources) < sumOf(least.resources) ? each : least,
  );
  return {
    heapMB: Math.round(atRest.heapUsed / 1e5) / 10,
    resources: atRest.resources,
    rows: await countRows(replicas),
  };
}

async function askProbe(
  replicas: Replicas,
  probe: string,
): Promise<{ heapUsed: number; resources: Record<string, number> }> {
  await rm(probe, { force: true });
  replicas.signalReplica(0, 'SIGUSR2');
  const text = await eventually(() => readFile(probe, 'utf8').catch(() => ''), {
    wanted: 'the backend to tell what it holds',
    isWanted: written => written.endsWith('}'),
    withinMs: 30_000,
  });
  return JSON.parse(text);
}

function sumOf(counts: Record<string, number>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** What changed is kept for the time configured, and is pruned once a day: that day is now. */
async function pruneChanges(replicas: Replicas): Promise<void> {
  const task = 'eks-prune-changes';
  const endedAt = async () => {
    const [row] = await replicas.query<{ ended: string | null }>(
      'eks',
      'SELECT last_run_ended_at::text AS ended FROM backstage_backend_tasks__tasks WHERE id = ?',
      [task],
    );
    return row.ended;
  };
  const before = await endedAt();
  const { status } = await replicas.ask(
    `/eks/.backstage/scheduler/v1/tasks/${task}/trigger`,
    { method: 'POST' },
  );
  if (status !== 200) {
    throw new Error(`Triggering ${task} answered ${status}`);
  }
  await eventually(endedAt, {
    wanted: `${task} to have run`,
    isWanted: ended => ended !== before,
    withinMs: 60_000,
  });
}

async function countRows(replicas: Replicas): Promise<number> {
  const tables = await replicas.query<{ name: string }>(
    'eks',
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
  );
  const counts = await Promise.all(
    tables.map(({ name }) =>
      replicas.query<{ count: string }>(
        'eks',
        `SELECT count(*) AS count FROM "${name}"`,
      ),
    ),
  );
  return counts.reduce((sum, [{ count }]) => sum + Number(count), 0);
}
