import {
  AssociateAccessPolicyCommand,
  CreateAccessEntryCommand,
  DeleteAccessEntryCommand,
} from '@aws-sdk/client-eks';
import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import type {
  Cluster,
  InventoryKind,
  InventoryObject,
  ObjectOfKind,
  Snapshot,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '../../EksService';
import { connectToCluster, type KubernetesObject } from '../../kubernetes';
import { createTestEksService, silentLogger } from '../../testUtils';
import { readCluster } from '../readCluster';
import { readSnapshot } from '../readSnapshot';
import { KUBERNETES_KINDS } from './kubernetesKinds';

const clusterName = 'platform-dev';
const PLATFORM = { accountId: '111122223333', region: 'eu-west-1' };
const PAYMENTS = { accountId: '444455556666', region: 'eu-west-1' };
const ROLE = 'arn:aws:iam::444455556666:role/backstage-eks';
const POLICY = 'arn:aws:eks::aws:cluster-access-policy';

let sandbox: Sandbox;
let aws: AwsScope;
let platform: Cluster;

beforeAll(async () => {
  sandbox = await createSandbox({ kubernetes: true, speed: 1_000_000 });
  aws = await createTestEksService(sandbox).forScope(PLATFORM);
  platform = (await readCluster(aws, { clusterName }))!;
});

afterAll(() => sandbox.close());

async function read(
  known: InventoryObject[],
  options: {
    aws?: AwsScope;
    mayReadKubernetes?: (cluster: Cluster) => boolean;
  } = {},
): Promise<Snapshot> {
  const { mayReadKubernetes = () => true } = options;
  sandbox.clearRequests();
  return readSnapshot(options.aws ?? aws, {
    logger: silentLogger(),
    plan: { kinds: KUBERNETES_KINDS, known },
    mayReadKubernetes,
  });
}

function of<Kind extends InventoryKind>(
  { objects }: Snapshot,
  kind: Kind,
): Array<ObjectOfKind<Kind>> {
  return objects.filter(
    (object): object is ObjectOfKind<Kind> => object.kind === kind,
  );
}

/** A definition of a kind that takes any spec. */
function definition(group: string, kind: string, plural: string) {
  const open = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}` },
    spec: {
      group,
      scope: 'Cluster',
      names: { kind, plural, singular: kind.toLowerCase() },
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          schema: {
            openAPIV3Schema: {
              type: 'object',
              properties: { spec: open, status: open },
            },
          },
        },
      ],
    },
  } satisfies KubernetesObject;
}

describe('what a collection reads from Kubernetes APIs', () => {
  it('is ServiceAccounts, nodes, budgets, and pods taken together', async () => {
    const snapshot = await read([platform]);

    expect(snapshot.failures).toEqual([]);
    expect(snapshot.extent).toEqual({ kinds: KUBERNETES_KINDS });
    expect(of(snapshot, 'kubernetes-api')).toMatchObject([
      {
        arn: `${platform.arn}/kubernetes/kubernetes-api/api`,
        serverVersion: expect.stringMatching(/^v1\./),
        apiGroups: expect.arrayContaining(['appmesh.k8s.aws']),
      },
    ]);
    expect(of(snapshot, 'service-account')).toContainEqual(
      expect.objectContaining({
        arn: `${platform.arn}/kubernetes/service-account/shop/checkout`,
        namespace: 'shop',
        name: 'checkout',
        roleArn: 'arn:aws:iam::111122223333:role/checkout-irsa',
        clusterName,
      }),
    );
    expect(of(snapshot, 'kubernetes-node')[0]).toMatchObject({
      ready: true,
      origin: { type: 'nodegroup' },
      instanceId: expect.stringMatching(/^i-/),
      problems: [],
    });
    const carts = of(snapshot, 'pod-workload').filter(
      ({ owner }) => owner.name === 'cart' && owner.kind !== 'Pod',
    );
    expect(carts.reduce((sum, { pods }) => sum + pods.total, 0)).toBe(2);
    expect(carts[0]).toMatchObject({
      namespace: 'shop',
      serviceAccount: 'cart',
      kubernetesId: 'cart',
      placement: { type: 'nodegroup' },
    });
    expect(of(snapshot, 'pod-disruption-budget')).toContainEqual(
      expect.objectContaining({
        name: 'storefront',
        minAvailable: '1',
        disruptionsAllowed: 1,
      }),
    );
    // Nobody has asked AWS anything but for a token's credentials.
    expect(sandbox.requests({ service: 'eks' })).toEqual([]);
  });

  it('knows Karpenter where it is installed, and that it is not where it is not', async () => {
    const cluster = await connectToCluster(aws, { clusterName });
    expect(of(await read([platform]), 'node-pool')).toEqual([]);

    await cluster.apply(definition('karpenter.sh', 'NodePool', 'nodepools'));
    await cluster.apply({
      apiVersion: 'karpenter.sh/v1',
      kind: 'NodePool',
      metadata: { name: 'general' },
      spec: {
        template: {
          spec: {
            nodeClassRef: {
              group: 'karpenter.k8s.aws',
              kind: 'EC2NodeClass',
              name: 'default',
            },
            requirements: [
              {
                key: 'karpenter.sh/capacity-type',
                operator: 'In',
                values: ['spot'],
              },
            ],
          },
        },
        limits: { cpu: 100 },
      },
    });

    const snapshot = await read([platform]);
    expect(snapshot.failures).toEqual([]);
    expect(of(snapshot, 'node-pool')).toMatchObject([
      { name: 'general', autoMode: false, limits: { cpu: '100' } },
    ]);
  });

  it('leaves unknown what a cluster out of reach would have told, and says why', async () => {
    const out = {
      ...platform,
      endpoint: 'https://127.0.0.1:1',
      endpointPublicAccess: false,
    };
    const { objects, failures } = await read([out]);

    expect(objects).toEqual([]);
    expect(failures).toEqual([
      {
        target: 'kubernetes:version platform-dev',
        kinds: KUBERNETES_KINDS,
        parentArn: platform.arn,
        code: 'ECONNREFUSED',
        message: expect.stringMatching(
          /^Cluster 'platform-dev' in .* could not be reached at 127\.0\.0\.1:1.*its endpoint is private/,
        ),
      },
    ]);
  });

  it('tells whom a cluster does not let in, and what it does not let be seen', async () => {
    const payments = await createTestEksService(sandbox).forScope(PAYMENTS);
    const prod = (await readCluster(payments, {
      clusterName: 'payments-prod',
    }))!;
    const entry = { clusterName: prod.name, principalArn: ROLE };
    await payments.eks
      .send(new DeleteAccessEntryCommand(entry))
      .catch(() => {});

    const barred = await read([prod], { aws: payments });
    expect(barred.objects).toEqual([]);
    expect(barred.failures).toMatchObject([
      {
        kinds: KUBERNETES_KINDS,
        message: expect.stringContaining('lets nobody in'),
      },
    ]);

    await payments.eks.send(new CreateAccessEntryCommand(entry));
    await payments.eks.send(
      new AssociateAccessPolicyCommand({
        ...entry,
        policyArn: `${POLICY}/AmazonEKSViewPolicy`,
        accessScope: { type: 'cluster' },
      }),
    );
    const viewed = await read([prod], { aws: payments });
    expect(viewed.failures).toMatchObject([
      {
        target: 'kubernetes:list Node payments-prod',
        kinds: ['kubernetes-node'],
        parentArn: prod.arn,
        message: expect.stringContaining('refused to list Node'),
      },
    ]);
    expect(of(viewed, 'service-account')).not.toEqual([]);
    expect(of(viewed, 'pod-workload')).toContainEqual(
      expect.objectContaining({
        owner: { kind: 'Deployment', name: 'payments' },
        placement: expect.objectContaining({ type: 'unknown' }),
      }),
    );
  });

  it('asks only clusters that are allowed and can answer', async () => {
    const begun = {
      ...platform,
      name: 'begun',
      arn: `${platform.arn}-2`,
      status: 'CREATING' as const,
      endpoint: undefined,
    };
    const { objects, failures, skipped } = await read([platform, begun], {
      mayReadKubernetes: ({ name }) => name === 'begun',
    });

    expect(sandbox.requests({ service: 'kubernetes' })).toEqual([]);
    expect({ objects, failures, skipped }).toEqual({
      objects: [],
      failures: [],
      skipped: [{ kinds: KUBERNETES_KINDS, parentArn: begun.arn }],
    });
  });
});
