import {
  createSandbox,
  type RequestRecord,
  type Sandbox,
} from '@eks-platform/aws-sandbox';
import { readSubnets } from '@eks-platform/backstage-plugin-eks-node';
import { createTestEksService } from '@eks-platform/backstage-plugin-eks-node/testUtils';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  BackendProcess,
  eventually,
  freePort,
} from './__testUtils__/BackendProcess';
import { crashPlatform } from './__testUtils__/crashPlatform';

const MINUTE = 60_000;
const ACCOUNT = '111122223333';
/** What making the platform changes: 21 things of AWS, an access policy, and three objects in two sets of manifests. */
const WRITES = 25;

/**
 * Where the backend is killed: at this many changes, and so many requests later; where a burst has gone past that already,
 * at so many requests of the new process. Together they lie all over the plan.
 */
const POINTS = Array.from({ length: 20 }, (_, index) => {
  const changes = Math.ceil(((index + 1) * WRITES) / 21);
  // Each change that is still to come is a request at least, so that the plan never ends before the point is reached.
  const requests = Math.min((index * 7) % 20, WRITES - changes - 1);
  return { changes, requests };
});

/** Each kill costs a start and ten seconds until Backstage takes the task up: a few by default, all when asked for. */
const KILLS = Number(process.env.EKS_CRASH_KILLS ?? 5);

jest.setTimeout((4 + 2 * KILLS) * MINUTE);

interface Task {
  status: string;
}

interface LogEvent {
  body: { message: string };
}

let sandbox: Sandbox;
let folder: string;
let backend: BackendProcess;

/** Every change that AWS or the cluster was asked for, with what it was about. */
function writes(): string[] {
  return sandbox.requests().filter(isWrite).map(describeWrite);
}

function isWrite({ operation, input }: RequestRecord): boolean {
  return (
    /^(Create|Associate|patch)/.test(operation) &&
    !('dryRun' in Object(Object(input).query))
  );
}

function describeWrite({ operation, input }: RequestRecord): string {
  const { clientRequestToken, ...rest } = Object(input);
  return `${operation} ${JSON.stringify(rest)}`;
}

beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'demo', speed: 60, kubernetes: true });
  folder = await mkdtemp(join(tmpdir(), 'eks-platform-crash-'));
  const port = await freePort();
  const aws = await createTestEksService(sandbox).forScope({
    accountId: ACCOUNT,
    region: 'eu-west-1',
  });
  const subnetIds = (await readSubnets(aws))
    .filter(({ name }) => name?.startsWith('platform-private-'))
    .map(({ subnetId }) => subnetId);
  await writeFile(
    join(folder, 'template.yaml'),
    JSON.stringify({
      apiVersion: 'scaffolder.backstage.io/v1beta3',
      kind: 'Template',
      metadata: { name: 'platform' },
      spec: {
        owner: 'guests',
        type: 'platform',
        steps: [
          {
            id: 'platform',
            name: 'Platform',
            action: 'eks:platform:apply',
            input: {
              accountId: ACCOUNT,
              region: 'eu-west-1',
              platform: crashPlatform(subnetIds),
            },
          },
        ],
      },
    }),
  );
  const config = join(folder, 'app-config.crash.yaml');
  await writeFile(
    config,
    JSON.stringify({
      backend: {
        baseUrl: `http://127.0.0.1:${port}`,
        listen: { host: '127.0.0.1', port },
        database: {
          client: 'better-sqlite3',
          connection: { directory: folder },
        },
      },
      catalog: {
        locations: [
          {
            type: 'file',
            target: join(folder, 'template.yaml'),
            rules: [{ allow: ['Template'] }],
          },
        ],
      },
      scaffolder: { taskRecovery: { staleTimeout: { seconds: 3 } } },
      eks: { aws: { endpoint: sandbox.url } },
    }),
  );
  backend = new BackendProcess({
    port,
    configPaths: [config],
    entry: 'src/__testUtils__/scaffolderBackend.ts',
  });
});

afterAll(async () => {
  await backend?.kill();
  await sandbox?.close();
  await rm(folder, { recursive: true, force: true });
});

async function statusOf(taskId: string): Promise<string> {
  const task = await backend.request<Task>(`/scaffolder/v2/tasks/${taskId}`);
  return task.status;
}

async function logOf(taskId: string): Promise<string> {
  const events = await backend.request<LogEvent[]>(
    `/scaffolder/v2/tasks/${taskId}/events`,
  );
  return events.map(event => event.body.message).join('\n');
}

/** Waits for a point and kills the backend there. */
async function killAt(
  point: (typeof POINTS)[number],
  taskId: string,
): Promise<void> {
  const begun = sandbox.requests().length;
  const isPast = writes().length >= point.changes;
  const deadline = Date.now() + 2 * MINUTE;
  let reachedAt = isPast ? begun : undefined;
  for (;;) {
    const requests = sandbox.requests().length;
    if (reachedAt === undefined && writes().length >= point.changes) {
      reachedAt = requests;
    }
    // A process that has asked nothing yet has not taken the task up.
    if (reachedAt !== undefined && requests > begun) {
      if (requests >= reachedAt + point.requests) {
        break;
      }
    }
    if (Date.now() > deadline) {
      throw new Error(
        `Waited for ${JSON.stringify(point)}, found ${
          writes().length
        } changes in ${requests} requests of task ${await statusOf(
          taskId,
        )}:\n${await logOf(taskId)}`,
      );
    }
    await pause(2);
  }
  await backend.kill();
}

describe('a platform whose backend is killed again and again', () => {
  it('is completed, and nothing is asked for twice', async () => {
    await backend.start({ timeoutMs: 3 * MINUTE });
    await eventually(
      () =>
        backend
          .request('/catalog/entities/by-name/template/default/platform')
          .catch(() => undefined),
      { timeoutMs: MINUTE, wanted: 'the template to be in the catalog' },
    );
    sandbox.clearRequests();
    const { id } = await backend.request<{ id: string }>(
      '/scaffolder/v2/tasks',
      {
        method: 'POST',
        body: { templateRef: 'template:default/platform', values: {} },
      },
    );

    const step = POINTS.length / KILLS;
    for (let kill = 0; kill < KILLS; kill++) {
      await killAt(POINTS[Math.floor(kill * step)], id);
      await backend.start({ timeoutMs: 3 * MINUTE });
    }

    const status = await eventually(
      async () => {
        const current = await statusOf(id);
        return ['completed', 'failed', 'cancelled'].includes(current)
          ? current
          : undefined;
      },
      { timeoutMs: 4 * MINUTE, wanted: 'the task to end' },
    );

    expect({ status, log: await logOf(id) }).toEqual({
      status: 'completed',
      log: expect.any(String),
    });
    // Each kill came while the task ran.
    expect((await logOf(id)).match(/^Starting up task/gm)).toHaveLength(
      KILLS + 1,
    );
    expect([...writes()].sort()).toEqual([...new Set(writes())].sort());
    expect(writes()).toHaveLength(WRITES);
  });
});
