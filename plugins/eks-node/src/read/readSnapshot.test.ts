import {
  createManualClock,
  createSandbox,
  type Sandbox,
} from '@eks-platform/aws-sandbox';
import {
  diffSnapshots,
  INVENTORY_KINDS,
  inventoryKinds,
  type InventoryObject,
  type Snapshot,
} from '@eks-platform/backstage-plugin-eks-common';
import { createTestEksService, silentLogger } from '../testUtils';
import { furnishCluster } from './__testUtils__/furnishCluster';
import { readSnapshot } from './readSnapshot';

const PLATFORM = { accountId: '111122223333', region: 'eu-west-1' };
const PLATFORM_DR = { accountId: '111122223333', region: 'us-east-1' };
const PAYMENTS = { accountId: '444455556666', region: 'eu-west-1' };
const NOT_ALLOWED = {
  kind: 'error',
  code: 'AccessDeniedException',
  message: 'You may not do this.',
  status: 403,
} as const;

const AWS_KINDS = INVENTORY_KINDS.filter(
  kind => inventoryKinds[kind].source === 'aws',
);

const logger = silentLogger();
const clock = createManualClock(Date.now());
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'demo', clock });
  await furnishCluster(
    await createTestEksService(sandbox).forScope(PLATFORM),
    'platform-dev',
  );
});

afterAll(() => sandbox.close());

beforeEach(() => {
  sandbox.clearRequests();
  sandbox.clearFaults();
});

async function collect(
  scope: Snapshot['scope'],
  signal?: AbortSignal,
): Promise<Snapshot> {
  const aws = await createTestEksService(sandbox).forScope(scope);
  return readSnapshot(aws, { logger, signal });
}

function namesOf({ objects }: Snapshot, kind: InventoryObject['kind']) {
  return objects
    .filter(object => object.kind === kind)
    .map(object => object.name)
    .sort();
}

// The SDK backs off for seconds when AWS throttles.
jest.setTimeout(60_000);

describe('readSnapshot', () => {
  it('does not ask App Mesh where it is no source of meshes', async () => {
    const aws = await createTestEksService(sandbox).forScope(PLATFORM);
    const snapshot = await readSnapshot(
      { ...aws, scope: { ...aws.scope, meshSources: [] } },
      { logger },
    );
    expect(snapshot.failures).toEqual([]);
    expect(namesOf(snapshot, 'cluster')).toEqual(['platform-dev']);
    expect(namesOf(snapshot, 'mesh')).toEqual([]);
    expect(sandbox.requests({ service: 'appmesh' })).toEqual([]);
  });

  it('reads clusters with their node groups and Fargate profiles, workload roles and meshes', async () => {
    const snapshot = await collect(PLATFORM);
    expect(snapshot.failures).toEqual([]);
    expect(snapshot.scope).toEqual(PLATFORM);
    expect(namesOf(snapshot, 'cluster')).toEqual(['platform-dev']);
    expect(namesOf(snapshot, 'nodegroup')).toEqual(['system', 'workers-arm64']);
    expect(namesOf(snapshot, 'fargate-profile')).toEqual(['serverless']);
    expect(namesOf(snapshot, 'mesh')).toEqual(['shop']);
    expect(namesOf(snapshot, 'mesh-object')).toEqual(
      expect.arrayContaining([
        'ingress',
        'storefront.shop.svc.cluster.local',
        'checkout.shop.svc.cluster.local',
        'checkout-v1',
        'checkout-v2',
      ]),
    );
    const types = snapshot.objects.flatMap(object =>
      object.kind === 'mesh-object' ? object.type : [],
    );
    expect(new Set(types)).toEqual(
      new Set([
        'virtual-gateway',
        'gateway-route',
        'virtual-service',
        'virtual-router',
        'route',
        'virtual-node',
      ]),
    );
    const roles = namesOf(snapshot, 'iam-role');
    expect(roles).toContain('checkout-irsa');
    expect(roles).not.toContain('eks-cluster-role');
    expect(roles).not.toContain('ci-deploy');
    expect(snapshot.objects).toContainEqual(
      expect.objectContaining({
        kind: 'iam-role-directory',
        roles: expect.arrayContaining(['ci-deploy', 'eks-cluster-role']),
      }),
    );
  });

  it('gives every object an ARN of its own and nothing but JSON', async () => {
    const { objects } = await collect(PLATFORM);
    expect(new Set(objects.map(({ arn }) => arn)).size).toBe(objects.length);
    expect(
      diffSnapshots({
        stored: JSON.parse(JSON.stringify(objects)),
        collected: objects,
        failures: [],
      }),
    ).toEqual({ added: [], updated: [], removed: [], kept: [] });
  });

  it('reads roles in the first scope of an account only', async () => {
    const snapshot = await collect(PLATFORM_DR);
    expect(snapshot.failures).toEqual([]);
    expect(namesOf(snapshot, 'cluster')).toEqual(['platform-dr']);
    expect(namesOf(snapshot, 'nodegroup')).toHaveLength(1);
    expect(sandbox.requests({ service: 'iam' })).toEqual([]);
  });

  it('reads an account by an assumed role, which it assumes once', async () => {
    const snapshot = await collect(PAYMENTS);
    expect(snapshot.failures).toEqual([]);
    expect(namesOf(snapshot, 'cluster')).toEqual(['payments-prod']);
    expect(namesOf(snapshot, 'fargate-profile')).toHaveLength(1);
    const degraded = snapshot.objects.filter(
      object => object.kind === 'nodegroup' && object.status === 'DEGRADED',
    );
    expect(degraded).toHaveLength(1);
    expect(degraded).toMatchObject([
      { health: [{ code: expect.any(String), message: expect.any(String) }] },
    ]);
    expect(sandbox.requests({ service: 'sts' })).toMatchObject([
      { operation: 'AssumeRole', status: 200 },
    ]);
  });

  it('asks for pages as large as they come', async () => {
    await collect(PLATFORM);
    const sizes = sandbox
      .requests()
      .filter(({ operation }) => /^(List|GetAccount)/.test(operation))
      .map(({ operation, input }) => {
        const { maxResults, limit, MaxItems } = input as Record<string, number>;
        return [operation, maxResults ?? limit ?? MaxItems];
      });
    expect(Object.fromEntries(sizes)).toMatchObject({
      ListClusters: 100,
      ListNodegroups: 100,
      ListFargateProfiles: 100,
      ListVirtualNodes: 100,
      GetAccountAuthorizationDetails: 1000,
    });
  });

  describe('when a question is refused', () => {
    let complete: Snapshot;

    beforeAll(async () => {
      complete = await collect(PLATFORM);
    });

    it.each<[string, string[]]>([
      [
        'ListClusters',
        [
          'access-entry',
          'addon',
          'cluster',
          'fargate-profile',
          'identity-provider-config',
          'insight',
          'nodegroup',
          'pod-identity-association',
          'update',
        ],
      ],
      ['DescribeCluster', ['cluster']],
      ['ListNodegroups', ['nodegroup']],
      ['DescribeNodegroup', ['nodegroup']],
      ['ListFargateProfiles', ['fargate-profile']],
      ['DescribeFargateProfile', ['fargate-profile']],
      ['ListAddons', ['addon']],
      ['DescribeAddon', ['addon']],
      ['ListAccessEntries', ['access-entry']],
      ['DescribeAccessEntry', ['access-entry']],
      ['ListAssociatedAccessPolicies', ['access-entry']],
      ['ListPodIdentityAssociations', ['pod-identity-association']],
      ['DescribePodIdentityAssociation', ['pod-identity-association']],
      ['ListIdentityProviderConfigs', ['identity-provider-config']],
      ['DescribeIdentityProviderConfig', ['identity-provider-config']],
      ['ListInsights', ['insight']],
      ['DescribeInsight', ['insight']],
      ['ListUpdates', ['update']],
      ['DescribeUpdate', ['update']],
      ['DescribeClusterVersions', ['cluster-version']],
      ['GetAccountAuthorizationDetails', ['iam-role', 'iam-role-directory']],
      ['ListOpenIDConnectProviders', ['oidc-provider']],
      ['GetOpenIDConnectProvider', ['oidc-provider']],
      ['ListMeshes', ['mesh', 'mesh-object']],
      ['DescribeMesh', ['mesh']],
      ['ListVirtualNodes', ['mesh-object']],
      ['DescribeVirtualNode', ['mesh-object']],
      ['ListVirtualServices', ['mesh-object']],
      ['ListVirtualRouters', ['mesh-object']],
      ['ListRoutes', ['mesh-object']],
      ['DescribeRoute', ['mesh-object']],
      ['ListVirtualGateways', ['mesh-object']],
      ['ListGatewayRoutes', ['mesh-object']],
      ['ListTagsForResource', ['mesh', 'mesh-object']],
    ])(
      '%s leaves %j unknown, reads the rest and deletes nothing',
      async (operation, unknownKinds) => {
        sandbox.addFault({ ...NOT_ALLOWED, operation });
        const { objects, failures } = await collect(PLATFORM);

        expect(failures.length).toBeGreaterThan(0);
        for (const failure of failures) {
          expect(failure.message).toContain(operation);
          expect(failure.code).toBe('AccessDeniedException');
          expect(failure.message).toContain('You may not do this.');
          expect(failure.message).toContain('111122223333/eu-west-1');
        }
        const { added, updated, removed, kept } = diffSnapshots({
          stored: complete.objects,
          collected: objects,
          failures,
        });
        expect([...added, ...removed]).toEqual([]);
        // The update under way ends meanwhile.
        expect(updated.filter(({ after }) => after.kind !== 'cluster')).toEqual(
          [],
        );
        expect([...new Set(kept.map(({ kind }) => kind))].sort()).toEqual(
          unknownKinds,
        );
      },
    );
  });

  it('notes once that the role cannot be assumed, and asks nothing more', async () => {
    sandbox.addFault({ ...NOT_ALLOWED, code: 'AccessDenied', service: 'sts' });
    const { objects, failures } = await collect(PAYMENTS);
    expect(objects).toEqual([]);
    expect(failures).toMatchObject([
      {
        target: 'sts:AssumeRole arn:aws:iam::444455556666:role/backstage-eks',
        code: 'AccessDenied',
        message: expect.stringContaining("The role's trust policy must allow"),
        kinds: AWS_KINDS,
      },
    ]);
    expect(sandbox.requests()).toHaveLength(1);
  });

  it('reads the rest when the App Mesh API is not there any more', async () => {
    sandbox.addFault({ kind: 'drop', service: 'appmesh' });
    const snapshot = await collect(PLATFORM);
    expect(snapshot.failures).toMatchObject([
      {
        target: 'appmesh:ListMeshes',
        code: expect.stringMatching(/TimeoutError|ECONNRESET|EPIPE/),
        kinds: ['mesh', 'mesh-object'],
      },
    ]);
    expect(namesOf(snapshot, 'cluster')).toEqual(['platform-dev']);
    expect(namesOf(snapshot, 'iam-role')).not.toEqual([]);
  });

  it('asks again when AWS throttles', async () => {
    sandbox.addFault({
      kind: 'error',
      operation: 'DescribeCluster',
      code: 'ThrottlingException',
      message: 'Rate exceeded',
      status: 429,
      times: 2,
    });
    const snapshot = await collect(PLATFORM);
    expect(snapshot.failures).toEqual([]);
    expect(namesOf(snapshot, 'cluster')).toEqual(['platform-dev']);
    expect(sandbox.requests({ operation: 'DescribeCluster' })).toHaveLength(3);
  });

  it('notes what AWS goes on throttling', async () => {
    sandbox.addFault({
      kind: 'error',
      operation: 'DescribeCluster',
      code: 'ThrottlingException',
      message: 'Rate exceeded',
      status: 429,
    });
    const { failures } = await collect(PLATFORM);
    expect(failures).toMatchObject([
      {
        target: 'eks:DescribeCluster platform-dev',
        code: 'ThrottlingException',
        kinds: ['cluster'],
        parentArn: 'arn:aws:eks:eu-west-1:111122223333:cluster/platform-dev',
      },
    ]);
  });

  it('takes what was deleted between listing and description for gone', async () => {
    sandbox.addFault({
      kind: 'error',
      operation: 'DescribeNodegroup',
      code: 'ResourceNotFoundException',
      message: 'No node group found for name: system.',
      times: 1,
    });
    const snapshot = await collect(PLATFORM);
    expect(snapshot.failures).toEqual([]);
    expect(namesOf(snapshot, 'nodegroup')).toHaveLength(1);
  });

  it('is ended by its signal, before and while it reads', async () => {
    const reason = new Error('shutting down');
    await expect(collect(PLATFORM, AbortSignal.abort(reason))).rejects.toBe(
      reason,
    );
    sandbox.addFault({
      kind: 'delay',
      operation: 'DescribeCluster',
      delayMs: 600_000,
    });
    const controller = new AbortController();
    const collection = collect(PLATFORM, controller.signal);
    setTimeout(() => controller.abort(reason), 50);
    await expect(collection).rejects.toBe(reason);
  });

  it('answers at its deadline with what it has, and tells the rest as one failure', async () => {
    sandbox.addFault({
      kind: 'delay',
      operation: 'DescribeNodegroup',
      delayMs: 600_000,
    });
    const aws = await createTestEksService(sandbox).forScope(PLATFORM);
    const deadline = new AbortController();
    const collection = readSnapshot(aws, {
      logger,
      deadline: deadline.signal,
    });
    // All else is read, and the log of requests stands still.
    const asked = () => sandbox.requests().length;
    for (let before = -1; before !== asked() || before === 0; ) {
      before = asked();
      await new Promise(resolve => setTimeout(resolve, 2_000));
    }
    deadline.abort(new DOMException('too late', 'TimeoutError'));

    const snapshot = await collection;
    expect(namesOf(snapshot, 'cluster')).toEqual(['platform-dev']);
    expect(namesOf(snapshot, 'nodegroup')).toEqual([]);
    expect(snapshot.failures).toEqual([
      expect.objectContaining({
        target: 'deadline',
        code: 'TimeoutError',
        kinds: AWS_KINDS,
      }),
    ]);
  });
});
