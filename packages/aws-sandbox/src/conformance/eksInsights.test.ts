import {
  CreateAddonCommand,
  CreatePodIdentityAssociationCommand,
  DescribeInsightCommand,
  DescribeInsightsRefreshCommand,
  ListInsightsCommand,
  StartInsightsRefreshCommand,
  UpdateClusterVersionCommand,
  type InsightsFilter,
} from '@aws-sdk/client-eks';
import { nodegroupTable } from '../services/eks/tables';
import { subnetTable } from '../services/ec2/tables';
import { aCluster, aNodegroup, MINUTE, roleArn } from './aCluster';
import {
  account,
  aPlatform,
  region,
  subnets,
  type Platform,
} from './aPlatform';

let platform: Platform;
beforeEach(async () => {
  platform = await aPlatform();
});
afterEach(() => platform.sandbox.close());

const list = async (filter?: InsightsFilter) =>
  (
    await platform.eks.send(
      new ListInsightsCommand({ clusterName: 'blue', filter }),
    )
  ).insights!;
const statusOf = async (name: string) =>
  (await list()).find(insight => insight.name === name)?.insightStatus;

describe('EKS insights', () => {
  it('all pass on a new cluster, and are found by category and status', async () => {
    await aCluster(platform);
    const insights = await list();
    expect(insights.map(({ insightStatus }) => insightStatus!.status)).toEqual(
      insights.map(() => 'PASSING'),
    );
    const upgrade = await list({ categories: ['UPGRADE_READINESS'] });
    expect(upgrade.map(({ name }) => name)).toEqual([
      'Deprecated APIs removed in Kubernetes v1.35',
      'EKS add-on version compatibility',
      'Kubelet version skew',
    ]);
    expect(new Set(upgrade.map(insight => insight.kubernetesVersion))).toEqual(
      new Set(['1.35']),
    );
    expect(await list({ statuses: ['ERROR'] })).toEqual([]);
    expect(await list({ kubernetesVersions: ['1.35'] })).toEqual(upgrade);
  });

  it('find an add-on that does not go with the next version', async () => {
    await aCluster(platform, { version: '1.33' });
    await platform.eks.send(
      new CreateAddonCommand({
        clusterName: 'blue',
        addonName: 'coredns',
        addonVersion: 'v1.11.4-eksbuild.28',
      }),
    );
    const [insight] = await list({ statuses: ['ERROR'] });
    const { insight: whole } = await platform.eks.send(
      new DescribeInsightCommand({ clusterName: 'blue', id: insight.id }),
    );
    expect(whole).toMatchObject({
      name: 'EKS add-on version compatibility',
      insightStatus: {
        status: 'ERROR',
        reason:
          'coredns v1.11.4-eksbuild.28 does not work with Kubernetes 1.34.',
      },
      resources: [{ insightStatus: { status: 'ERROR' } }],
      categorySpecificSummary: {
        addonCompatibilityDetails: [
          {
            name: 'coredns',
            compatibleVersions: ['v1.13.2-eksbuild.1', 'v1.12.4-eksbuild.6'],
          },
        ],
      },
    });
  });

  it('find nodes that fall behind and nodes without a next image', async () => {
    await aCluster(platform, { version: '1.31' });
    await aNodegroup(platform);
    const group = platform.sandbox.world
      .place(account, region)
      .table(nodegroupTable)
      .get('blue/workers')!;
    group.amiType = 'AL2_x86_64';
    expect(await statusOf('Kubelet version skew')).toMatchObject({
      status: 'PASSING',
    });
    await platform.eks.send(
      new UpdateClusterVersionCommand({ name: 'blue', version: '1.32' }),
    );
    platform.clock.advance(8 * MINUTE);
    expect(await statusOf('Amazon Linux 2 compatibility')).toMatchObject({
      status: 'ERROR',
    });
    group.version = '1.30';
    expect(await statusOf('Kubelet version skew')).toMatchObject({
      status: 'WARNING',
    });
  });

  it('find what is misconfigured', async () => {
    await aCluster(platform);
    const place = platform.sandbox.world.place(account, region);
    place.table(subnetTable).get(subnets.a)!.availableIpAddressCount = 2;
    platform.addRole('identity', {
      policy: {
        Effect: 'Allow',
        Principal: { Service: 'pods.eks.amazonaws.com' },
        Action: ['sts:AssumeRole', 'sts:TagSession'],
      },
    });
    await platform.eks.send(
      new CreatePodIdentityAssociationCommand({
        clusterName: 'blue',
        namespace: 'shop',
        serviceAccount: 'checkout',
        roleArn: roleArn('identity'),
      }),
    );
    const found = await list({
      categories: ['MISCONFIGURATION'],
      statuses: ['WARNING'],
    });
    expect(found.map(({ name }) => name)).toEqual([
      'Cluster subnets have free addresses',
      'EKS Pod Identity agent is installed',
    ]);
    await platform.eks.send(
      new CreateAddonCommand({
        clusterName: 'blue',
        addonName: 'eks-pod-identity-agent',
      }),
    );
    expect(await statusOf('EKS Pod Identity agent is installed')).toMatchObject(
      { status: 'PASSING' },
    );
  });

  it('are looked for again when asked', async () => {
    await aCluster(platform);
    const cluster = { clusterName: 'blue' };
    const refresh = () =>
      platform.eks.send(new DescribeInsightsRefreshCommand(cluster));
    await expect(refresh()).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    platform.clock.advance(7 * 60 * MINUTE);
    const startedAt = platform.clock.now();
    await platform.eks.send(new StartInsightsRefreshCommand(cluster));
    expect(await refresh()).toMatchObject({ status: 'IN_PROGRESS' });
    platform.clock.advance(MINUTE);
    expect(await refresh()).toMatchObject({
      status: 'COMPLETED',
      endedAt: new Date(platform.clock.now()),
    });
    const [{ lastRefreshTime }] = await list();
    expect(lastRefreshTime).toEqual(new Date(startedAt));
    await expect(
      platform.eks.send(new DescribeInsightCommand({ ...cluster, id: 'x' })),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });
});
