import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import {
  BackendProcess,
  eventually,
  freePort,
} from './__testUtils__/BackendProcess';

const MINUTE = 60_000;

jest.setTimeout(5 * MINUTE);

/** What Backstage's Kubernetes plugin answers, as far as it is looked at. */
interface ObjectsByEntity {
  items: Array<{
    cluster: { name: string };
    resources: Array<{
      type: string;
      resources: Array<{ metadata: { name: string } }>;
    }>;
  }>;
}

const { AWS_ENDPOINT_URL } = process.env;
let sandbox: Sandbox;
let folder: string;
let backend: BackendProcess;

beforeAll(async () => {
  sandbox = await createSandbox({ kubernetes: true, speed: 600 });
  folder = await mkdtemp(join(tmpdir(), 'eks-kubernetes-'));
  const port = await freePort();
  const config = join(folder, 'app-config.kubernetes.yaml');
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
  // The plugin assumes the role of a cluster with the SDK's own configuration.
  process.env.AWS_ENDPOINT_URL = sandbox.url;
  backend = new BackendProcess({ port, configPaths: [config] });
  await backend.start({ timeoutMs: 3 * MINUTE });
});

afterAll(async () => {
  await backend?.kill();
  await sandbox?.close();
  await rm(folder, { recursive: true, force: true });
  if (AWS_ENDPOINT_URL === undefined) {
    delete process.env.AWS_ENDPOINT_URL;
  } else {
    process.env.AWS_ENDPOINT_URL = AWS_ENDPOINT_URL;
  }
});

/** Names of a component's pods, by cluster. */
async function listPods(component: string): Promise<Record<string, string[]>> {
  const entity = await backend
    .request<object>(`/catalog/entities/by-name/component/default/${component}`)
    .catch(() => undefined);
  if (!entity) {
    return {};
  }
  const { items } = await backend.request<ObjectsByEntity>(
    `/kubernetes/services/${component}`,
    { method: 'POST', body: { entity, auth: {} } },
  );
  return Object.fromEntries(
    items.map(({ cluster, resources }) => [
      cluster.name,
      resources
        .filter(({ type }) => type === 'pods')
        .flatMap(({ resources: pods }) => pods)
        .map(({ metadata }) => metadata.name),
    ]),
  );
}

describe("Backstage's Kubernetes plugin", () => {
  it('lists the pods of a component from the clusters that the suite puts into the catalog', async () => {
    const pods = await eventually(
      async () => {
        const found = await listPods('payments');
        return Object.values(found).flat().length > 4 ? found : undefined;
      },
      { timeoutMs: MINUTE, wanted: 'the clusters to be in the catalog' },
    );
    const podsIn = (cluster: string) =>
      Object.entries(pods).find(([name]) => name.startsWith(cluster))?.[1];

    expect(podsIn('platform-dev')).toEqual([
      expect.stringMatching(/^payments-/),
    ]);
    // In another account, entered by its role.
    expect(podsIn('payments-prod')).toHaveLength(4);
  });
});
