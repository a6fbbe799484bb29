import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from '@backstage/types';
import { parse } from 'yaml';
import { ActionBench, type RunOptions } from '../__testUtils__/ActionBench';
import { createAppmeshManifestsWriteAction } from './appmeshManifestsWrite';
import { examples } from './appmeshManifestsWrite.examples';

const sound: JsonObject = parse(examples[0].example).steps[0].input;
const node = (overrides: JsonObject = {}): JsonObject => ({
  virtualNodeName: 'cart',
  listeners: [{ portMapping: { port: 8080, protocol: 'http' } }],
  serviceDiscovery: { dns: { hostname: 'cart.local' } },
  ...overrides,
});

describe('appmesh:manifests:write', () => {
  let bench: ActionBench;
  let workspacePath: string;

  beforeAll(async () => {
    bench = await ActionBench.start();
  });
  beforeEach(async () => {
    workspacePath = await mkdtemp(join(tmpdir(), 'workspace-'));
    bench.sandbox.clearRequests();
  });
  afterEach(() => rm(workspacePath, { recursive: true }));
  afterAll(() => bench.close());

  const run = (input: JsonObject, options: RunOptions = {}) =>
    bench.run(
      createAppmeshManifestsWriteAction(bench.deps),
      { ...sound, ...input },
      { workspacePath, ...options },
    );

  it('writes one file an object, without a question to AWS, and says that App Mesh has ended', async () => {
    const { error, outputs, log } = await run({});

    expect(error).toBeUndefined();
    expect(outputs.files).toEqual([
      'deploy/mesh/virtualnode-reviews-v1.yaml',
      'deploy/mesh/virtualnode-reviews-v2.yaml',
      'deploy/mesh/virtualrouter-reviews.yaml',
      'deploy/mesh/virtualservice-reviews-shop-svc-cluster-local.yaml',
    ]);
    const service = await readFile(
      join(workspacePath, (outputs.files as string[])[3]),
      'utf8',
    );
    expect(parse(service)).toEqual({
      apiVersion: 'appmesh.k8s.aws/v1beta2',
      kind: 'VirtualService',
      metadata: { name: 'reviews-shop-svc-cluster-local', namespace: 'shop' },
      spec: {
        awsName: 'reviews.shop.svc.cluster.local',
        provider: { virtualRouter: { virtualRouterRef: { name: 'reviews' } } },
      },
    });
    expect(bench.sandbox.requests()).toEqual([]);
    expect(log[0]).toMatchObject({
      level: 'warn',
      message: expect.stringContaining('AWS ended App Mesh on 2026-09-30'),
    });
  });

  it('writes nothing in a dry run', async () => {
    const { error, outputs } = await run({}, { isDryRun: true });

    expect(error).toBeUndefined();
    expect(outputs.files).toHaveLength(4);
    expect(await readdir(workspacePath)).toEqual([]);
  });

  it('keeps what is in a name within its value', async () => {
    const hostile =
      'x"\n---\nkind: Secret # ${{ secrets.token }} {{ .Values }}';

    const { error, outputs } = await run({
      virtualNodes: [
        node({
          serviceDiscovery: {
            awsCloudMap: {
              namespaceName: 'shop',
              serviceName: 'cart',
              attributes: [{ key: 'note', value: hostile }],
            },
          },
        }),
      ],
      virtualRouters: [],
      virtualServices: [],
    });

    expect(error).toBeUndefined();
    const [file] = outputs.files as string[];
    const text = await readFile(join(workspacePath, file), 'utf8');
    expect(parse(text).spec.serviceDiscovery.awsCloudMap.attributes).toEqual([
      { key: 'note', value: hostile },
    ]);
    expect(text).not.toMatch(/^(---|kind: Secret)/m);
  });

  it.each<[string, JsonObject, string]>([
    [
      'nothing to write',
      { virtualNodes: [], virtualRouters: [], virtualServices: [] },
      'Wanted something to write',
    ],
    [
      'an account without its region',
      { region: undefined } as never,
      'Wanted accountId and region together, found accountId alone',
    ],
    [
      'a folder outside of the workspace',
      { targetPath: '../elsewhere' },
      "targetPath: wanted a folder inside the task's workspace",
    ],
    ['the workspace itself', { targetPath: '.' }, "found '.'"],
    [
      'a namespace that is none',
      { namespace: 'a: b' },
      'namespace: wanted a namespace of Kubernetes',
    ],
    [
      'a name that App Mesh does not take',
      { virtualNodes: [node({ virtualNodeName: '../cart' })] },
      "found '../cart'",
    ],
    [
      'a label that is none',
      { virtualNodes: [node({ podLabels: { 'a: b': 'c' } })] },
      'podLabels',
    ],
    [
      'weights that are too heavy',
      {
        virtualRouters: [
          {
            virtualRouterName: 'reviews',
            listeners: [{ portMapping: { port: 8080, protocol: 'http' } }],
            routes: [
              {
                routeName: 'all',
                httpRoute: {
                  match: { prefix: '/' },
                  action: {
                    weightedTargets: [
                      { virtualNode: 'reviews-v1', weight: 101 },
                    ],
                  },
                },
              },
            ],
          },
        ],
      },
      'weight',
    ],
    [
      'what custom resources cannot say',
      {
        virtualNodes: [
          node({
            serviceDiscovery: {
              dns: { hostname: 'a', ipPreference: 'IPv4_ONLY' },
            },
          }),
        ],
      },
      'Wanted no ipPreference',
    ],
    [
      'a gateway route without its gateway',
      {
        gatewayRoutes: [
          {
            virtualGatewayName: 'ingress',
            gatewayRouteName: 'all',
            httpRoute: {
              match: { prefix: '/' },
              action: {
                target: {
                  virtualService: {
                    virtualServiceName: 'reviews.shop.svc.cluster.local',
                  },
                },
              },
            },
          },
        ],
      },
      "Wanted virtual gateway 'ingress' among those written",
    ],
  ])('refuses %s and writes nothing', async (_, input, says) => {
    const { error } = await run(input);

    expect(error?.name).toBe('InputError');
    expect(error?.message).toContain(says);
    expect(await readdir(workspacePath)).toEqual([]);
  });
});
