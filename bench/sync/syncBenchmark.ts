import { startServer } from '../load/startServer';
import type { Benchmark, BenchmarkContext } from '../runner/Benchmark';
import { createRole } from './createRole';
import { floorOf } from './floorOf';
import { installPeers } from './installPeers';
import { MEGABYTE, MeasurementTable } from './MeasurementTable';
import { runSubject } from './runSubject';
import type { SubjectTask } from './Subject';

const ACCOUNT = '111122223333';
const CLUSTERS = 500;
const ROLES = 5000;
const FURNITURE = 'nodegroups=3,fargate=1,addons=4,access=5,identities=5';
const LATENCY_MS = 50;
const ROADIE = 'Roadie';
/**
 * The heap of a container of 400 MB, in megabytes: left alone, V8 lets garbage lie as long as the machine has memory, and
 * what is then measured is the machine.
 */
const SMALL_HEAP = ['--max-old-space-size=192', '--max-semi-space-size=8'];
/** Each takes a minute, and they differ little. */
const GROWTH_ROUNDS = 1;

/** What it takes to know an estate: our collector beside the catalog providers and processors that there are. */
export const syncBenchmark: Benchmark = {
  name: 'sync',
  summary:
    'calls, time and memory to know 500 clusters and what is in them, beside the providers of Roadie and the processor of Backstage',
  rounds: 2,
  run: async context => {
    await installPeers(context.say);
    return [...(await compare(context)), ...(await measureGrowth(context))];
  },
};

async function compare({ rounds, say }: BenchmarkContext) {
  const table = new MeasurementTable();
  await withSandbox(
    {
      seed: `scale:clusters=${CLUSTERS},place=${CLUSTERS},${FURNITURE},roles=${ROLES},mesh=0`,
      latencyMs: LATENCY_MS,
    },
    async place => {
      const task = { ...place, regions: ['eu-west-1'] };
      for (let round = 1; round <= rounds; round += 1) {
        const ask = async (
          script: string,
          rest: Pick<SubjectTask, 'what' | 'twice'>,
        ) => {
          const subject = await runSubject(script, { ...task, ...rest });
          const [{ calls, seconds, found }] = subject.runs;
          say(
            `round ${round}: ${script} ${
              rest.what
            }: ${calls} calls, ${seconds.toFixed(1)} s, ${JSON.stringify(
              found,
            )}`,
          );
          return subject;
        };
        const roadie = await ask('roadie.ts', { what: 'clusters' });
        const roadieRoles = await ask('roadie.ts', { what: 'roles' });
        const processor = await ask('backstage.ts', { what: 'clusters' });
        const clusters = await ask('ours.ts', { what: 'clusters' });
        const roles = await ask('ours.ts', { what: 'roles' });
        const everything = await ask('ours.ts', {
          what: 'everything',
          twice: true,
        });

        table.compare('clusters only', clusters, roadie, ROADIE);
        table.compare(
          'clusters, by processor',
          clusters,
          processor,
          'Backstage',
        );
        table.compare('roles only', roles, roadieRoles, ROADIE);
        table.compare('everything', everything, roadie, ROADIE);
        const [first, second] = everything.runs;
        table.add(
          'everything, calls',
          'by the floor',
          '',
          first.calls / floorOf(first.found, ROLES),
        );
        table.add(
          'a second run',
          'calls',
          'of the first',
          second.calls / first.calls,
        );
        table.add('a second run', 'mutations', '', second.mutations);
        table.add('a second run', 'seconds', 's', second.seconds);
      }
    },
  );
  return table.measurements;
}

async function measureGrowth({ rounds, say }: BenchmarkContext) {
  const table = new MeasurementTable();
  const sizes = [250, 500, 1000];
  for (let round = 1; round <= Math.min(rounds, GROWTH_ROUNDS); round += 1) {
    const seconds: number[] = [];
    const megabytes: number[] = [];
    for (const clusters of sizes) {
      await withSandbox(
        {
          seed: `scale:clusters=${clusters},${FURNITURE},roles=${
            50 * clusters
          },mesh=0`,
          latencyMs: 0,
        },
        async place => {
          const subject = await runSubject(
            'ours.ts',
            {
              ...place,
              accounts: Math.ceil(clusters / 300),
              regions: ['eu-west-1', 'us-east-1', 'ap-southeast-2'],
              what: 'everything',
            },
            SMALL_HEAP,
          );
          const [run] = subject.runs;
          seconds.push(run.seconds);
          megabytes.push(subject.peakBytes / MEGABYTE);
          say(
            `round ${round}: ${clusters} clusters: ${
              run.calls
            } calls, ${run.seconds.toFixed(1)} s, ${JSON.stringify(run.found)}`,
          );
          const name = `${clusters.toLocaleString('en')} clusters`;
          table.add(name, 'peak memory', 'MB', subject.peakBytes / MEGABYTE);
          table.add(name, 'seconds', 's', run.seconds);
        },
      );
    }
    // 1 is linear: four times the clusters, four times the time; memory grows from what a process takes anyway.
    table.add(
      'growth, 250 to 1,000',
      'time by size',
      '',
      seconds[2] / (4 * seconds[0]),
    );
    table.add(
      'growth, 250 to 1,000',
      'memory by size',
      '',
      megabytes[2] / (4 * megabytes[0]),
    );
  }
  return table.measurements;
}

async function withSandbox(
  { seed, latencyMs }: { seed: string; latencyMs: number },
  work: (
    place: Pick<SubjectTask, 'url' | 'accountId' | 'roleArn'>,
  ) => Promise<void>,
) {
  const sandbox = await startServer({
    script: 'packages/aws-sandbox/bin/aws-sandbox',
    args: ['--no-kubernetes', '--seed', seed, '--latency', `${latencyMs}`],
    readyPath: '/_sandbox/health',
  });
  try {
    const url = `http://127.0.0.1:${sandbox.port}`;
    const roleArn = await createRole(url, ACCOUNT);
    await work({ url, accountId: ACCOUNT, roleArn });
  } finally {
    await sandbox.stop();
  }
}
