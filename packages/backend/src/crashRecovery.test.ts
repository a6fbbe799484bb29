import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BackendProcess,
  eventually,
  freePort,
} from './__testUtils__/BackendProcess';

const MINUTE = 60_000;
const ACCOUNT = '111122223333';
const ROLE = `arn:aws:iam::${ACCOUNT}:role`;

jest.setTimeout(8 * MINUTE);

interface Task {
  status: string;
}

interface LogEvent {
  body: { message: string };
}

interface Options {
  items: Array<{
    vpcId: string;
    subnetId: string;
    isPublic: boolean;
    availableIpAddressCount: number;
  }>;
}

let sandbox: Sandbox;
let folder: string;
let backend: BackendProcess;

beforeAll(async () => {
  // A cluster takes 18 s: long enough to be killed in the middle of it, and to start again before it is over.
  sandbox = await createSandbox({ seed: 'demo', speed: 30 });
  folder = await mkdtemp(join(tmpdir(), 'eks-crash-'));
  const port = await freePort();
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
      eks: { aws: { endpoint: sandbox.url } },
    }),
  );
  backend = new BackendProcess({ port, configPaths: [config] });
});

afterAll(async () => {
  await backend?.kill();
  await sandbox?.close();
  await rm(folder, { recursive: true, force: true });
});

async function startTask(): Promise<string> {
  const place = `accountId=${ACCOUNT}&region=eu-west-1`;
  const vpcs = await backend.request<Options>(`/eks/pickers/vpcs?${place}`);
  const subnets = await backend.request<Options>(
    `/eks/pickers/subnets?${place}&vpcId=${vpcs.items[0].vpcId}`,
  );
  const privateSubnets = subnets.items.filter(
    subnet => !subnet.isPublic && subnet.availableIpAddressCount > 100,
  );
  const { id } = await backend.request<{ id: string }>('/scaffolder/v2/tasks', {
    method: 'POST',
    body: {
      templateRef: 'template:default/eks-cluster',
      values: {
        scope: { accountId: ACCOUNT, region: 'eu-west-1' },
        clusterName: 'survivor',
        kubernetesVersion: '1.34',
        supportType: 'STANDARD',
        vpcId: vpcs.items[0].vpcId,
        subnetIds: privateSubnets.map(subnet => subnet.subnetId),
        endpointAccess: 'PRIVATE',
        clusterRoleArn: `${ROLE}/eks-cluster-role`,
        authenticationMode: 'API',
        creatorIsAdmin: false,
        nodegroupName: 'workers',
        nodeRoleArn: `${ROLE}/eks-node-role`,
        amiType: 'AL2023_x86_64_STANDARD',
        instanceTypes: ['m6i.large'],
        capacityType: 'ON_DEMAND',
        scaling: { minSize: 1, desiredSize: 2, maxSize: 3 },
        addFargateProfile: true,
        fargateProfileName: 'serverless',
        podExecutionRoleArn: `${ROLE}/eks-fargate-pod-role`,
        fargateSelectors: [{ namespace: 'jobs' }],
        tags: { owner: 'platform', environment: 'development' },
      },
    },
  });
  return id;
}

async function logOf(taskId: string): Promise<string> {
  const events = await backend.request<LogEvent[]>(
    `/scaffolder/v2/tasks/${taskId}/events`,
  );
  return events.map(event => event.body.message).join('\n');
}

async function statusOf(taskId: string): Promise<string> {
  const task = await backend.request<Task>(`/scaffolder/v2/tasks/${taskId}`);
  return task.status;
}

describe('a task whose backend is killed', () => {
  it('goes on after the restart and creates nothing twice', async () => {
    await backend.start({ timeoutMs: 3 * MINUTE });
    await eventually(
      () =>
        backend
          .request('/catalog/entities/by-name/template/default/eks-cluster')
          .catch(() => undefined),
      { timeoutMs: MINUTE, wanted: 'the template to be in the catalog' },
    );

    const taskId = await startTask();
    await eventually(
      async () => {
        const status = await statusOf(taskId);
        if (status === 'failed') {
          throw new Error(`The task failed:\n${await logOf(taskId)}`);
        }
        return sandbox.requests({ operation: 'CreateCluster' }).length;
      },
      { timeoutMs: MINUTE, wanted: 'the cluster to be asked for' },
    );
    await backend.kill();
    expect(sandbox.requests({ operation: 'CreateNodegroup' })).toEqual([]);

    await backend.start({ timeoutMs: 3 * MINUTE });
    const status = await eventually(
      async () => {
        const current = await statusOf(taskId);
        return ['completed', 'failed', 'cancelled'].includes(current)
          ? current
          : undefined;
      },
      { timeoutMs: 4 * MINUTE, wanted: 'the task to end' },
    );

    const log = await logOf(taskId);
    expect({ status, log }).toEqual({
      status: 'completed',
      log: expect.stringContaining('ACTIVE'),
    });
    for (const operation of [
      'CreateCluster',
      'CreateNodegroup',
      'CreateFargateProfile',
    ]) {
      expect(
        sandbox.requests({ operation }).map(request => request.status),
      ).toEqual([200]);
    }
    const cluster = await backend.request<{ cluster: { status: string } }>(
      `/eks/clusters/${ACCOUNT}/eu-west-1/survivor`,
    );
    expect(cluster.cluster.status).toBe('ACTIVE');
  });
});
