import { listResources } from '../../plugins/scaffolder-backend-module-eks/src/platform/document/listResources';
import { parsePlatform } from '../../plugins/scaffolder-backend-module-eks/src/platform/document/parsePlatform';
import type { PlatformResource } from '../../plugins/scaffolder-backend-module-eks/src/platform/document/PlatformResource';
import { schedule } from '../../plugins/scaffolder-backend-module-eks/src/platform/graph/schedule';
import { planGraph } from '../../plugins/scaffolder-backend-module-eks/src/platform/planGraph';
import { startServer } from '../load/startServer';
import type { Benchmark, BenchmarkContext } from '../runner/Benchmark';
import { makingTimeOf } from './makingTimes';
import { platformOf } from './platformOf';
import { singleActionOf } from './singleActions';
import { Workshop, type TimedLine } from './Workshop';

/** Fast enough to be measured in minutes, slow enough that the machine's own work is small beside AWS's. */
const SPEED = 8;
const PLACE = { accountId: '111122223333', region: 'eu-west-1' };
const CASE = 'a platform of 16 things';

/** How near a whole platform comes to the least time that AWS allows, and how far it is ahead of single actions in a row. */
export const provisionBenchmark: Benchmark = {
  name: 'provision',
  summary:
    'a platform made as one plan, beside its critical path and beside the same things made one action after the other',
  rounds: 2,
  run: measureProvision,
};

async function measureProvision({ rounds, say }: BenchmarkContext) {
  const sandbox = await startServer({
    script: 'packages/aws-sandbox/bin/aws-sandbox',
    args: ['--seed', 'demo', '--speed', `${SPEED}`, '--kubernetes-port', '0'],
    readyPath: '/_sandbox/health',
  });
  try {
    const workshop = new Workshop(sandbox, SPEED);
    const subnetIds = await workshop.subnetIds();
    // What is loaded and connected once does not count.
    await workshop.run('eks:platform:apply', {
      platform: {
        cluster: { name: 'platform-dev', existing: true },
        roles: [{ roleName: 'warm-up', purpose: 'node' }],
      },
    });
    const whole: number[] = [];
    const path: number[] = [];
    const inARow: number[] = [];
    const delays: number[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const platform = platformOf(`whole-${round}`, subnetIds);
      const resources = resourcesOf(platform);
      const begun = performance.now();
      const lines = await workshop.run('eks:platform:apply', { platform });
      whole.push(secondsSince(begun));
      path.push(criticalPathSeconds(resources));
      delays.push(await longestDelay(workshop, resources, lines));
      say(`round ${round} of ${rounds}: ${whole.at(-1)!.toFixed(1)} s whole`);

      inARow.push(
        await makeInARow(workshop, platformOf(`single-${round}`, subnetIds)),
      );
      say(
        `round ${round} of ${rounds}: ${inARow.at(-1)!.toFixed(1)} s in a row`,
      );
    }
    return [
      {
        case: CASE,
        metric: 'time beside the critical path',
        unit: 's',
        ours: whole,
        other: path,
        otherName: 'critical path',
      },
      {
        case: CASE,
        metric: 'time beside single actions',
        unit: 's',
        ours: whole,
        other: inARow,
        otherName: 'actions in a row',
      },
      { case: CASE, metric: 'detection', unit: '%', ours: delays },
    ];
  } finally {
    await sandbox.stop();
  }
}

function resourcesOf(platform: object): PlatformResource[] {
  return listResources(parsePlatform(platform), PLACE);
}

function criticalPathSeconds(resources: PlatformResource[]): number {
  const { total } = schedule(
    planGraph(resources),
    resource => makingTimeOf(resource)?.durationMs ?? 0,
  );
  return total / SPEED / 1000;
}

async function makeInARow(
  workshop: Workshop,
  platform: ReturnType<typeof platformOf>,
): Promise<number> {
  const { nodes } = planGraph(resourcesOf(platform));
  const begun = performance.now();
  for (const resource of nodes) {
    const { actionId, input } = singleActionOf(resource, platform.cluster.name);
    await workshop.run(actionId, input);
  }
  return secondsSince(begun);
}

/** The longest time that something was ready before the log said so, in percent of how long it took to make. */
async function longestDelay(
  workshop: Workshop,
  resources: PlatformResource[],
  lines: TimedLine[],
): Promise<number> {
  const cluster = resources.find(({ kind }) => kind === 'cluster');
  const delays = await Promise.all(
    resources.map(async resource => {
      const time = makingTimeOf(resource);
      if (!time || !cluster) {
        return 0;
      }
      const durationMs = time.durationMs / SPEED;
      const names =
        resource === cluster ? [cluster.name] : [cluster.name, resource.name];
      const askedAt = await workshop.askedAt(time.operation, names);
      const line = lines.find(({ message }) =>
        message.startsWith(`Ready: ${resource.title}`),
      );
      if (!line) {
        throw new Error(`The log does not say that ${resource.title} is ready`);
      }
      return ((line.at - askedAt - durationMs) / durationMs) * 100;
    }),
  );
  return Math.max(...delays);
}

function secondsSince(begun: number): number {
  return (performance.now() - begun) / 1000;
}
