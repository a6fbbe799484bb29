import {
  CoreV1Api,
  KubernetesObjectApi,
  PatchStrategy,
  PolicyV1Api,
  VersionApi,
  Watch,
  type KubeConfig,
} from '@kubernetes/client-node';
import { askCluster } from '../__testUtils__/askCluster';
import { refusal } from '../__testUtils__/refusal';
import { aClusterApi, type ClusterApi } from '../__testUtils__/aClusterApi';

describe('The Kubernetes API through the JavaScript client', () => {
  let api: ClusterApi;
  let config: KubeConfig;
  let core: CoreV1Api;
  let objects: KubernetesObjectApi;

  beforeAll(async () => {
    api = await aClusterApi();
    config = await api.kubeConfig();
    core = config.makeApiClient(CoreV1Api);
    objects = KubernetesObjectApi.makeApiClient(config);
    await core.createNamespace({ body: { metadata: { name: 'work' } } });
  });
  afterAll(() => api.sandbox.close());

  const configMap = (name: string, data: Record<string, string> = {}) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace: 'work', labels: { set: name } },
    data,
  });

  it('tells its version, which is that of the cluster', async () => {
    const version = await config.makeApiClient(VersionApi).getCode();
    expect([version.major, version.minor]).toEqual(['1', '34']);
  });

  it('creates, reads, replaces and deletes an object', async () => {
    const created = await core.createNamespacedConfigMap({
      namespace: 'work',
      body: configMap('life', { a: '1' }),
    });
    expect(created.metadata).toMatchObject({
      name: 'life',
      namespace: 'work',
      uid: expect.stringMatching(/^[-0-9a-f]{36}$/),
      resourceVersion: expect.stringMatching(/^\d+$/),
    });
    const at = { namespace: 'work', name: 'life' };
    expect(await core.readNamespacedConfigMap(at)).toEqual(created);
    const replaced = await core.replaceNamespacedConfigMap({
      ...at,
      body: { ...created, data: { b: '2' } },
    });
    expect(replaced.data).toEqual({ b: '2' });
    expect(
      await refusal(core.replaceNamespacedConfigMap({ ...at, body: created })),
    ).toMatchObject({
      kind: 'Status',
      status: 'Failure',
      code: 409,
      reason: 'Conflict',
      message:
        'Operation cannot be fulfilled on configmaps "life": the object has been modified; please apply your changes to the latest version and try again',
      details: { name: 'life', kind: 'configmaps' },
    });
    await core.deleteNamespacedConfigMap(at);
    expect(await refusal(core.readNamespacedConfigMap(at))).toEqual({
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message: 'configmaps "life" not found',
      reason: 'NotFound',
      details: { name: 'life', kind: 'configmaps' },
      code: 404,
    });
  });

  it('refuses what is there already, has no namespace or has a bad name', async () => {
    const create = (body: ReturnType<typeof configMap>, namespace = 'work') =>
      core.createNamespacedConfigMap({ namespace, body });
    await create(configMap('twice'));
    expect(await refusal(create(configMap('twice')))).toMatchObject({
      code: 409,
      reason: 'AlreadyExists',
      message: 'configmaps "twice" already exists',
    });
    const elsewhere = configMap('x');
    elsewhere.metadata.namespace = 'nowhere';
    expect(await refusal(create(elsewhere, 'nowhere'))).toMatchObject({
      code: 404,
      message: 'namespaces "nowhere" not found',
    });
    expect(await refusal(create(elsewhere))).toMatchObject({ code: 400 });
    expect(await refusal(create(configMap('No_Name')))).toMatchObject({
      code: 422,
      reason: 'Invalid',
      message: expect.stringContaining(
        'ConfigMap "No_Name" is invalid: metadata.name: Invalid value: "No_Name": a lowercase RFC 1123 subdomain',
      ),
    });
  });

  it('lists by labels and fields, page by page', async () => {
    for (const name of ['p1', 'p2', 'p3', 'p4', 'p5']) {
      const body = configMap(name);
      body.metadata.labels = { set: 'pages' };
      await core.createNamespacedConfigMap({ namespace: 'work', body });
    }
    const list = (options: object) =>
      core.listNamespacedConfigMap({ namespace: 'work', ...options });
    const names: string[][] = [];
    let page: string | undefined;
    do {
      const { items, metadata } = await list({
        labelSelector: 'set in (pages),set!=other',
        limit: 2,
        _continue: page,
      });
      names.push(items.map(item => item.metadata!.name!));
      page = metadata?._continue;
    } while (page);
    expect(names).toEqual([['p1', 'p2'], ['p3', 'p4'], ['p5']]);
    const { items } = await list({ fieldSelector: 'metadata.name=p3' });
    expect(items.map(item => item.metadata!.name)).toEqual(['p3']);
    expect(await refusal(list({ fieldSelector: 'data.a=b' }))).toMatchObject({
      code: 400,
      message: 'field label not supported: data.a',
    });
    expect(await refusal(list({ labelSelector: '==' }))).toMatchObject({
      code: 400,
    });
    await core.deleteCollectionNamespacedConfigMap({
      namespace: 'work',
      labelSelector: 'set=pages',
    });
    expect((await list({ labelSelector: 'set=pages' })).items).toEqual([]);
  });

  it('takes merge patches, JSON patches and strategic merge patches', async () => {
    await objects.create({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'web', namespace: 'work' },
      spec: {
        replicas: 1,
        selector: { matchLabels: { app: 'web' } },
        template: {
          metadata: { labels: { app: 'web' } },
          spec: {
            containers: [
              { name: 'main', image: 'main:1' },
              { name: 'side', image: 'side:1' },
            ],
          },
        },
      },
    } as never);
    const patch = (spec: unknown, strategy: PatchStrategy) =>
      objects.patch(
        {
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          metadata: { name: 'web', namespace: 'work' },
          spec,
        } as never,
        undefined,
        undefined,
        'tests',
        undefined,
        strategy,
      ) as Promise<{ spec: { replicas: number; template: unknown } }>;
    const merged = await patch({ replicas: 4 }, PatchStrategy.MergePatch);
    expect(merged.spec.replicas).toBe(4);
    const strategic = await patch(
      {
        template: { spec: { containers: [{ name: 'side', image: 'side:2' }] } },
      },
      PatchStrategy.StrategicMergePatch,
    );
    expect(strategic.spec.template).toMatchObject({
      spec: {
        containers: [
          { name: 'main', image: 'main:1' },
          { name: 'side', image: 'side:2' },
        ],
      },
    });
    const before = await core.createNamespacedConfigMap({
      namespace: 'work',
      body: configMap('patched', { a: '1', b: '2' }),
    });
    const patched = await core.patchNamespacedConfigMap({
      namespace: 'work',
      name: 'patched',
      body: [
        { op: 'test', path: '/data/a', value: '1' },
        { op: 'remove', path: '/data/a' },
        { op: 'add', path: '/data/c', value: '3' },
      ],
    });
    expect(patched.data).toEqual({ b: '2', c: '3' });
    expect(patched.metadata!.uid).toBe(before.metadata!.uid);
  });

  it('watches from a resource version on, through selectors, and says when it is too old', async () => {
    const list = await core.listNamespacedConfigMap({ namespace: 'work' });
    const seen: string[] = [];
    let finish = () => {};
    const finished = new Promise<void>(resolve => {
      finish = resolve;
    });
    const abort = await new Watch(config).watch(
      '/api/v1/namespaces/work/configmaps',
      {
        resourceVersion: list.metadata!.resourceVersion,
        labelSelector: 'watched=yes',
      },
      (type, object) => {
        seen.push(`${type} ${object.metadata.name}`);
        if (type === 'DELETED') finish();
      },
      () => {},
    );
    const body = configMap('seen');
    await core.createNamespacedConfigMap({ namespace: 'work', body });
    const change = (watched: string, data: Record<string, string>) =>
      core.replaceNamespacedConfigMap({
        namespace: 'work',
        name: 'seen',
        body: {
          ...body,
          metadata: { ...body.metadata, labels: { watched } as never },
          data,
        },
      });
    await change('yes', {});
    await change('yes', { a: '1' });
    await change('no', { a: '1' });
    await finished;
    abort.abort();
    expect(seen).toEqual(['ADDED seen', 'MODIFIED seen', 'DELETED seen']);

    const error = await new Promise<unknown>((resolve, reject) => {
      new Watch(config)
        .watch(
          '/api/v1/configmaps',
          { resourceVersion: '1' },
          (type, object) => type === 'ERROR' && resolve(object),
          reject,
        )
        .catch(reject);
    });
    expect(error).toMatchObject({
      kind: 'Status',
      code: 410,
      reason: 'Expired',
      message: expect.stringMatching(/^too old resource version: 1 \(\d+\)$/),
    });
  });

  it('sends what is there and a bookmark first to those who ask for that', async () => {
    const events = await new Promise<string[]>((resolve, reject) => {
      const seen: string[] = [];
      new Watch(config)
        .watch(
          '/api/v1/namespaces',
          {
            sendInitialEvents: true,
            allowWatchBookmarks: true,
            resourceVersionMatch: 'NotOlderThan',
            fieldSelector: 'metadata.name=work',
            timeoutSeconds: 1,
          },
          (type, object) => {
            const end =
              object.metadata.annotations?.['k8s.io/initial-events-end'];
            seen.push(end ? `${type} end` : `${type} ${object.metadata.name}`);
          },
          () => resolve(seen),
        )
        .catch(reject);
    });
    expect(events).toEqual([
      'ADDED work',
      'BOOKMARK end',
      'BOOKMARK undefined',
    ]);
  });

  it('keeps what has finalizers until they are gone, and empties a namespace that is deleted', async () => {
    await core.createNamespace({ body: { metadata: { name: 'closing' } } });
    const body = {
      metadata: {
        name: 'held',
        namespace: 'closing',
        finalizers: ['example.com/wait'],
      },
    };
    const at = { namespace: 'closing', name: 'held' };
    await core.createNamespacedConfigMap({ namespace: 'closing', body });
    await core.deleteNamespace({ name: 'closing' });
    expect((await core.readNamespace({ name: 'closing' })).status).toEqual({
      phase: 'Terminating',
    });
    const held = await core.readNamespacedConfigMap(at);
    expect(held.metadata!.deletionTimestamp).toBeDefined();
    const refused = core.createNamespacedConfigMap({
      namespace: 'closing',
      body: { metadata: { name: 'late' } },
    });
    expect(await refusal(refused)).toMatchObject({
      code: 403,
      message:
        'configmaps "late" is forbidden: unable to create new content in namespace closing because it is being terminated',
    });
    held.metadata!.finalizers = [];
    await core.replaceNamespacedConfigMap({ ...at, body: held });
    expect(
      await refusal(core.readNamespace({ name: 'closing' })),
    ).toMatchObject({ code: 404 });
  });

  it('changes the status only through its subresource', async () => {
    const policy = config.makeApiClient(PolicyV1Api);
    const at = { namespace: 'work', name: 'budget' };
    const created = await policy.createNamespacedPodDisruptionBudget({
      namespace: 'work',
      body: {
        metadata: { name: 'budget' },
        spec: { minAvailable: 1 },
        status: { disruptionsAllowed: 9 } as never,
      },
    });
    expect(created.status).toBeUndefined();
    const status = { currentHealthy: 2, disruptionsAllowed: 1 } as never;
    const changed = await policy.replaceNamespacedPodDisruptionBudgetStatus({
      ...at,
      body: { ...created, spec: { minAvailable: 7 }, status },
    });
    expect(changed).toMatchObject({ spec: { minAvailable: 1 }, status });
    expect(changed.metadata!.generation).toBe(1);
  });

  it('answers 405, 406 and 415 as a real server does', async () => {
    const { token } = config.getCurrentUser()!;
    const ask = (
      method: string,
      path: string,
      headers: Record<string, string>,
      body?: string,
    ) =>
      askCluster(api, {
        method,
        path,
        headers: { authorization: `Bearer ${token}`, ...headers },
        body,
      });
    const pods = '/api/v1/namespaces/work/pods';
    expect(await ask('PUT', pods, {})).toMatchObject({
      code: 405,
      message:
        'the server does not allow this method on the requested resource',
    });
    expect(await ask('GET', pods, { accept: 'text/html' })).toMatchObject({
      code: 406,
    });
    expect(
      await ask('POST', pods, { 'content-type': 'text/plain' }, 'x'),
    ).toMatchObject({ code: 415, reason: 'UnsupportedMediaType' });
    expect(
      await ask('POST', pods, { 'content-type': 'application/json' }, '{'),
    ).toMatchObject({ code: 400, reason: 'BadRequest' });
    expect(await ask('GET', '/apis/none.example.com/v1/things', {})).toEqual(
      expect.objectContaining({
        code: 404,
        message: 'the server could not find the requested resource',
      }),
    );
  });
});
