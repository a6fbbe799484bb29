import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CoreV1Api } from '@kubernetes/client-node';
import { createSandbox } from '../createSandbox';
import {
  adminArn,
  aClusterApi,
  type ClusterApi,
} from './__testUtils__/aClusterApi';

describe("Faults at a cluster's own API", () => {
  let api: ClusterApi;
  let core: CoreV1Api;
  beforeAll(async () => {
    api = await aClusterApi();
    core = (await api.kubeConfig()).makeApiClient(CoreV1Api);
  });
  afterEach(() => api.sandbox.clearFaults());
  afterAll(() => api.sandbox.close());

  const pods = () => core.listNamespacedPod({ namespace: 'shop' });
  const refused = async () => {
    const error = await pods().then(
      () => undefined,
      thrown => thrown,
    );
    return { code: error?.code, ...JSON.parse(error?.body ?? '{}') };
  };

  it('deny in the words of Kubernetes, by who asks for what', async () => {
    api.sandbox.addFault({
      kind: 'deny',
      service: 'kubernetes',
      principal: adminArn,
      actions: ['kubernetes:list pods'],
    });
    await expect(refused()).resolves.toMatchObject({
      code: 403,
      reason: 'Forbidden',
      message: expect.stringMatching(
        /^pods is forbidden: User ".+" cannot list resource "pods" in API group "" in the namespace "shop"$/,
      ),
    });
    await expect(
      core.listNamespacedService({ namespace: 'shop' }),
    ).resolves.toBeDefined();
  });

  it.each([
    [
      'throttle',
      { kind: 'throttle', ratePerSecond: 0.001, burst: 1 },
      { code: 429, reason: 'TooManyRequests' },
    ],
    [
      'fail',
      { kind: 'error', code: 'ServiceUnavailable', message: 'no', status: 503 },
      { code: 503, reason: 'ServiceUnavailable', message: 'no' },
    ],
    ['forget who asks', { kind: 'expire' }, { code: 401 }],
  ] as const)('%s', async (_, fault, expected) => {
    api.sandbox.addFault({
      ...fault,
      service: 'kubernetes',
      operation: 'list *',
    });
    if (fault.kind === 'throttle') await pods();
    await expect(refused()).resolves.toMatchObject(expected);
  });

  it.each(['drop', 'truncate'] as const)(
    'close the connection: %s',
    async kind => {
      api.sandbox.addFault({ kind, service: 'kubernetes', times: 1 });
      await expect(pods()).rejects.toThrow();
      const { items } = await pods();
      expect(items.length).toBeGreaterThan(0);
    },
  );

  it('leave what is not theirs alone, and are logged', async () => {
    api.sandbox.addFault({ kind: 'drop', service: 'eks' });
    await expect(pods()).resolves.toBeDefined();
    api.sandbox.clearFaults();
    api.sandbox.clearRequests();
    api.sandbox.addFault({
      kind: 'error',
      service: 'kubernetes',
      code: 'InternalError',
      message: 'no',
    });
    await refused();
    expect(api.sandbox.requests({ service: 'kubernetes' })).toMatchObject([
      { operation: 'list pods', status: 500, errorCode: 'InternalError' },
    ]);
  });
});

describe('A state file', () => {
  it("has the objects of clusters' APIs as soon as they change", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
    const state = join(folder, 'state.json');
    const api = await aClusterApi({ state });
    try {
      const core = (await api.kubeConfig()).makeApiClient(CoreV1Api);
      await core.createNamespace({ body: { metadata: { name: 'kept' } } });
      const saved = () => readFileSync(state, 'utf8').includes('"kept"');
      while (!saved()) await new Promise(resolve => setTimeout(resolve, 50));
      const again = await createSandbox({ kubernetes: true, state });
      await again.close();
      expect(saved()).toBe(true);
    } finally {
      await api.sandbox.close();
      rmSync(folder, { recursive: true });
    }
  });
});
