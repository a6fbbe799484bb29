import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject, JsonValue } from '@backstage/types';
import {
  connectToCluster,
  type KubernetesAccess,
} from '@eks-platform/backstage-plugin-eks-node';
import { ActionBench } from '../__testUtils__/ActionBench';
import { createEksManifestApplyAction } from './eksManifestApply';

const where = {
  accountId: '111122223333',
  region: 'eu-west-1',
  clusterName: 'platform-dev',
};

const config = (name: string, data: object = { level: 'low' }): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: 'shop' },
  data: { ...data },
});

const definition: JsonObject = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'widgets.example.com' },
  spec: {
    group: 'example.com',
    scope: 'Namespaced',
    names: { kind: 'Widget', plural: 'widgets' },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        schema: {
          openAPIV3Schema: {
            type: 'object',
            properties: {
              spec: {
                type: 'object',
                properties: { size: { type: 'integer' } },
              },
            },
          },
        },
      },
    ],
  },
};

const widget = (size: JsonValue): JsonObject => ({
  apiVersion: 'example.com/v1',
  kind: 'Widget',
  metadata: { name: 'one', namespace: 'made' },
  spec: { size },
});

const namespace: JsonObject = {
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: 'made' },
};

describe('eks:manifest:apply', () => {
  let bench: ActionBench;
  let access: KubernetesAccess;
  let workspacePath: string;
  let action: ReturnType<typeof createEksManifestApplyAction>;

  beforeEach(async () => {
    bench = await ActionBench.start({ kubernetes: true });
    action = createEksManifestApplyAction(bench.deps);
    const aws = await bench.deps.eks.forScope(where);
    access = await connectToCluster(aws, where);
    bench.sandbox.clearRequests();
    workspacePath = await mkdtemp(join(tmpdir(), 'workspace-'));
  });
  afterEach(async () => {
    await bench.close();
    await rm(workspacePath, { recursive: true });
  });

  const apply = (input: JsonObject, options = {}) =>
    bench.run(action, { ...where, ...input }, { workspacePath, ...options });

  /** Every change that the cluster has stored or refused, as `patch configmaps`. */
  function writes(): string[] {
    return bench.sandbox
      .requests({ service: 'kubernetes' })
      .filter(({ operation }) => !/^(get|list|GET)/.test(operation))
      .filter(({ input }) => !('dryRun' in ((input?.query as object) ?? {})))
      .map(({ operation }) => operation);
  }

  const configNamed = (name: string) =>
    access.get({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      namespace: 'shop',
      name,
    });

  it('applies namespaces, definitions and then their objects, whatever their order', async () => {
    const { error, outputs, log } = await apply({
      manifests: [widget(3), config('a'), definition, namespace],
      wait: true,
    });

    expect(error).toBeUndefined();
    expect(writes()).toEqual([
      'patch namespaces',
      'patch customresourcedefinitions',
      'patch configmaps',
      'patch widgets',
    ]);
    expect(outputs).toEqual({
      clusterName: 'platform-dev',
      entityRef: expect.stringMatching(/^resource:default\//),
      applied: [
        {
          apiVersion: 'v1',
          kind: 'Namespace',
          name: 'made',
          outcome: 'created',
        },
        expect.objectContaining({ kind: 'CustomResourceDefinition' }),
        {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          namespace: 'shop',
          name: 'a',
          outcome: 'created',
        },
        expect.objectContaining({ kind: 'Widget', namespace: 'made' }),
      ],
    });
    expect(log.map(({ message }) => message).join('\n')).toContain(
      "Widget 'made/one' of cluster 'platform-dev' in eu-west-1 of 111122223333, not tried beforehand because its kind example.com/v1 Widget is defined by the same manifests",
    );
    expect(bench.audits.map(({ meta }) => meta.resource)).toEqual([
      'manifest/platform-dev/v1/Namespace/made',
      'manifest/platform-dev/apiextensions.k8s.io/v1/CustomResourceDefinition/widgets.example.com',
      'manifest/platform-dev/v1/ConfigMap/shop/a',
      'manifest/platform-dev/example.com/v1/Widget/made/one',
    ]);
  });

  it('changes nothing when it runs twice, and only what differs when it does', async () => {
    const manifests = [config('a'), config('b')];
    await apply({ manifests });
    const again = await apply({ manifests }, { taskId: 'task-2' });

    expect(writes()).toHaveLength(2);
    expect(again.outputs.applied).toEqual([
      expect.objectContaining({ name: 'a', outcome: 'unchanged' }),
      expect.objectContaining({ name: 'b', outcome: 'unchanged' }),
    ]);

    const changed = await apply(
      { manifests: [config('a'), config('b', { level: 'high' })] },
      { taskId: 'task-3' },
    );
    expect(changed.outputs.applied).toEqual([
      expect.objectContaining({ name: 'a', outcome: 'unchanged' }),
      expect.objectContaining({ name: 'b', outcome: 'changed' }),
    ]);
    expect(changed.log.map(({ message }) => message)).toContain(
      'Changing: ConfigMap \'shop/b\' of cluster \'platform-dev\' in eu-west-1 of 111122223333\n  data.level: "low" → "high"',
    );
    expect(writes()).toHaveLength(3);
  });

  it('stores nothing in a dry run and shows the differences', async () => {
    await apply({ manifests: [config('a')] });
    bench.sandbox.clearRequests();

    const { error, log, outputs } = await apply(
      {
        manifests: [
          config('a', { level: 'high' }),
          config('b'),
          namespace,
          { ...config('c'), kind: 'Secret', data: { key: 'aHVzaA==' } },
        ],
      },
      { isDryRun: true, taskId: 'task-2' },
    );

    expect(error).toBeUndefined();
    expect(writes()).toEqual([]);
    const lines = log.map(({ message }) => message).join('\n');
    expect(lines).toContain(
      'Dry run: this would be changed: ConfigMap \'shop/a\' of cluster \'platform-dev\' in eu-west-1 of 111122223333\n  data.level: "low" → "high"',
    );
    expect(lines).toContain(
      "Dry run: this would be created: ConfigMap 'shop/b'",
    );
    expect(lines).not.toContain('aHVzaA');
    expect(outputs.applied).toContainEqual(
      expect.objectContaining({ name: 'b', outcome: 'planned' }),
    );
  });

  it('is content in a dry run with a cluster that an earlier step makes', async () => {
    const input = { clusterName: 'coming', manifests: [config('a')] };
    const tried = await apply(input, { isDryRun: true });
    const real = await apply(input);

    expect(tried.error).toBeUndefined();
    expect(tried.log).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        message: expect.stringContaining("No cluster 'coming'"),
      }),
    );
    expect(real.error?.name).toBe('NotFoundError');
  });

  it('has the cluster try everything before anything is stored, and tells all that is wrong', async () => {
    const { error } = await apply({
      manifests: [
        config('a'),
        { ...config('b'), metadata: { name: 'b', namespace: 'nowhere' } },
        {
          ...config('c'),
          metadata: { name: 'c', namespace: 'shop', labels: { a: 'b c' } },
        },
        { ...widget(1), apiVersion: 'other.example.com/v1' },
        { ...namespace, metadata: { name: 'x', namespace: 'shop' } },
      ],
    });

    expect(error?.name).toBe('InputError');
    expect(error?.message).toContain(
      "The manifests are refused by cluster 'platform-dev' in eu-west-1 of 111122223333 before they are applied, for 4 reasons:\n  1. manifests[1]",
    );
    for (const words of [
      `manifests[1], ConfigMap 'b': Cluster 'platform-dev' in eu-west-1 of 111122223333 could not apply ConfigMap 'nowhere/b': namespaces "nowhere" not found`,
      "manifests[2], ConfigMap 'c': ",
      "manifests[3], Widget 'one': the cluster serves no kind other.example.com/v1 Widget, and no manifest defines it",
      "manifests[4], Namespace 'x': metadata.namespace: Namespace belongs to the whole cluster, found 'shop'",
    ]) {
      expect(error?.message).toContain(words);
    }
    expect(writes()).toEqual([]);
  });

  it('tells what was applied when an object is refused that could not be tried before', async () => {
    const { error, log } = await apply({
      manifests: [namespace, definition, widget('big'), config('a')],
    });

    expect(error?.name).toBe('InputError');
    expect(error?.message).toContain("Widget 'one'");
    expect(error?.message).toContain('spec.size: ');
    expect(log.at(-1)).toMatchObject({
      level: 'warn',
      message:
        "Applied before this failed: 2 of 4 manifests of cluster 'platform-dev': Namespace 'made', CustomResourceDefinition 'widgets.example.com'",
    });
    expect(await configNamed('a')).toBeUndefined();
  });

  it('leaves fields alone that somebody else manages, unless told to take them over', async () => {
    expect(await otherManager(config('a', { level: 'high' }))).toBe(201);

    const refused = await apply({ manifests: [config('a')] });
    expect(refused.error?.name).toBe('ConflictError');
    expect(refused.error?.message).toContain(
      ".data.level is managed by 'somebody'",
    );
    expect(refused.error?.message).toContain(
      'Set force to take these fields over',
    );
    expect(writes()).toHaveLength(1);

    const forced = await apply(
      { manifests: [config('a')], force: true },
      { taskId: 'task-2' },
    );
    expect(forced.error).toBeUndefined();
    expect((await configNamed('a'))?.data).toEqual({ level: 'low' });
  });

  it('reads files and folders of the workspace, and nothing outside', async () => {
    const text = (name: string) => JSON.stringify(config(name));
    await mkdir(join(workspacePath, 'deploy'));
    await writeFile(join(workspacePath, 'deploy/2.yml'), text('two'));
    await writeFile(join(workspacePath, 'deploy/1.json'), text('one'));
    await writeFile(join(workspacePath, 'deploy/README.md'), '# none');
    await writeFile(join(workspacePath, 'more.txt'), text('three'));
    await symlink('/etc/passwd', join(workspacePath, 'link.yaml'));

    const { error, outputs } = await apply({ path: ['deploy', 'more.txt'] });
    expect(error).toBeUndefined();
    expect(outputs.applied).toMatchObject([
      { name: 'one' },
      { name: 'two' },
      { name: 'three' },
    ]);

    for (const path of ['../x.yaml', '/etc/passwd', 'link.yaml']) {
      const refused = await apply({ path });
      expect(refused.error?.message).toBe(
        `path: wanted a path inside the task's workspace, found '${path}'`,
      );
    }
    expect((await apply({ path: 'none' })).error?.message).toContain(
      "found nothing at 'none'",
    );
  });

  it('goes on after a crash without storing anything twice', async () => {
    const checkpoints = new Map<string, JsonValue>();
    const abort = new AbortController();
    const manifests = [config('a'), config('b'), config('c')];
    let accepted = 0;

    const cancelled = await apply(
      { manifests },
      {
        checkpoints,
        signal: abort.signal,
        onLog: ({ message }: { message: string }) => {
          accepted += message.startsWith('AWS accepted') ? 1 : 0;
          if (accepted === 2) abort.abort();
        },
      },
    );
    const resumed = await apply({ manifests });

    expect(cancelled.error?.name).toBe('AbortError');
    expect(resumed.error).toBeUndefined();
    expect(writes()).toHaveLength(3);
  });

  it('gets through when the cluster throttles', async () => {
    bench.sandbox.addFault({
      kind: 'error',
      service: 'kubernetes',
      operation: 'patch configmaps',
      code: 'TooManyRequests',
      message: 'please try again later',
      status: 429,
      times: 2,
    });

    const { error } = await apply({ manifests: [config('a'), config('b')] });

    expect(error).toBeUndefined();
    expect(await configNamed('b')).toBeDefined();
  }, 60_000);

  it('says what the cluster refused in the middle, and goes on from there when it runs again', async () => {
    const manifests = [config('a'), config('b'), config('c')];
    let accepted = 0;

    const refused = await apply(
      { manifests },
      {
        onLog: ({ message }: { message: string }) => {
          accepted += message.startsWith('AWS accepted') ? 1 : 0;
          if (accepted === 1 && message.startsWith('AWS accepted')) {
            bench.sandbox.addFault({ kind: 'deny', service: 'kubernetes' });
          }
        },
      },
    );
    bench.sandbox.clearFaults();
    bench.sandbox.clearRequests();
    const again = await apply({ manifests });

    expect(refused.error?.name).toBe('NotAllowedError');
    expect(refused.error?.message).toContain('is forbidden');
    expect(bench.audits.map(({ status }) => status)).toContain('failed');
    expect(again.error).toBeUndefined();
    expect(writes().length).toBeLessThan(manifests.length);
  });

  it('says why the cluster lets nobody in', async () => {
    const input = {
      ...where,
      accountId: '444455556666',
      clusterName: 'payments-prod',
    };
    const { error } = await bench.run(
      action,
      { ...input, manifests: [config('a')] },
      { workspacePath },
    );

    expect(error?.name).toBe('NotAllowedError');
    expect(error?.message).toContain('is forbidden');
    expect(writes()).toEqual([]);
  });

  async function otherManager(object: JsonObject): Promise<number> {
    const connection = Reflect.get(access, 'connection');
    const { status } = await connection.ask({
      method: 'PATCH',
      path: ['api', 'v1', 'namespaces', 'shop', 'configmaps', 'a'],
      query: { fieldManager: 'somebody', force: 'true' },
      body: { contentType: 'application/apply-patch+yaml', content: object },
    });
    return status;
  }
});
