import type { World } from '../../world/World';
import { seedAccess } from './access';
import { foundedAt, paymentsAccount, platformAccount } from './accounts';
import { seedCluster, seedFargateProfile, seedNodegroup } from './clusters';
import { seedKey } from './keys';
import { seedLoadBalancer, seedVolume } from '../leftovers';
import { seedEventQueues } from '../seedEventQueues';
import { seedOrganization } from '../seedOrganization';
import { seedMesh } from './mesh';
import { seedNetwork } from './network';
import { seedRoles, seedWorkloadRole } from './roles';

/**
 * The story of the demo: a platform account with a development cluster, a standby in another region and the mesh of a
 * shop, and a payments account with a production cluster of which one node group is in trouble.
 */
export function seedDemo(world: World): void {
  seedRoles(world);
  const ireland = seedNetwork(world.place(platformAccount, 'eu-west-1'), {
    block: 16,
  });
  const virginia = seedNetwork(world.place(platformAccount, 'us-east-1'), {
    block: 32,
  });
  const payments = seedNetwork(world.place(paymentsAccount, 'eu-west-1'), {
    block: 48,
  });

  seedKey(world.place(platformAccount, 'eu-west-1'));
  seedKey(world.place(platformAccount, 'us-east-1'));
  seedKey(world.place(paymentsAccount, 'eu-west-1'));

  const dev = seedCluster(world, {
    accountId: platformAccount,
    region: 'eu-west-1',
    name: 'platform-dev',
    version: '1.34',
    network: ireland,
    createdAt: Date.parse('2026-02-10T09:30:00Z'),
    publicAccess: true,
    tags: { owner: 'platform', environment: 'development' },
  });
  seedNodegroup(world, dev, 'system', {
    instanceTypes: ['m6i.large'],
    scalingConfig: { minSize: 2, desiredSize: 3, maxSize: 6 },
    labels: { role: 'system' },
    taints: [
      {
        key: 'CriticalAddonsOnly',
        value: 'true',
        effect: 'PREFER_NO_SCHEDULE',
      },
    ],
    tags: { owner: 'platform' },
  });
  seedNodegroup(world, dev, 'workers-arm64', {
    instanceTypes: ['m7g.large', 'm7g.xlarge'],
    amiType: 'AL2023_ARM_64_STANDARD',
    capacityType: 'SPOT',
    scalingConfig: { minSize: 0, desiredSize: 4, maxSize: 12 },
    labels: { role: 'workers', 'kubernetes.io/arch': 'arm64' },
    tags: { owner: 'platform' },
  });
  seedFargateProfile(world, dev, 'serverless', {
    selectors: [
      { namespace: 'jobs' },
      { namespace: 'previews', labels: { compute: 'fargate' } },
    ],
    tags: { owner: 'platform' },
  });

  const standby = seedCluster(world, {
    accountId: platformAccount,
    region: 'us-east-1',
    name: 'platform-dr',
    version: '1.32',
    network: virginia,
    createdAt: Date.parse('2025-11-20T14:00:00Z'),
    publicAccess: false,
    tags: { owner: 'platform', environment: 'standby' },
  });
  seedNodegroup(world, standby, 'system', {
    instanceTypes: ['m6i.large'],
    scalingConfig: { minSize: 1, desiredSize: 1, maxSize: 10 },
    tags: { owner: 'platform' },
  });

  const prod = seedCluster(world, {
    accountId: paymentsAccount,
    region: 'eu-west-1',
    name: 'payments-prod',
    version: '1.33',
    network: payments,
    createdAt: Date.parse('2025-11-25T11:45:00Z'),
    publicAccess: false,
    deletionProtection: true,
    tags: { owner: 'payments', environment: 'production' },
  });
  seedNodegroup(world, prod, 'core', {
    instanceTypes: ['r6i.xlarge'],
    amiType: 'BOTTLEROCKET_x86_64',
    scalingConfig: { minSize: 3, desiredSize: 6, maxSize: 9 },
    tags: { owner: 'payments' },
  });
  const batch = seedNodegroup(world, prod, 'batch', {
    instanceTypes: ['c6i.2xlarge'],
    capacityType: 'SPOT',
    scalingConfig: { minSize: 0, desiredSize: 5, maxSize: 20 },
    tags: { owner: 'payments' },
  });
  batch.outcome = {
    status: 'DEGRADED',
    issues: [
      {
        code: 'AsgInstanceLaunchFailures',
        message:
          'Could not launch Spot Instances. InsufficientInstanceCapacity - We currently do not have sufficient c6i.2xlarge capacity in the Availability Zone you requested (eu-west-1b).',
        resourceIds: [batch.resources!.autoScalingGroups![0].name!],
      },
    ],
  };
  seedFargateProfile(world, prod, 'settlement', {
    selectors: [{ namespace: 'settlement' }],
    tags: { owner: 'payments' },
  });

  seedWorkloadRole(world, {
    ...dev,
    roleName: 'checkout-irsa',
    namespace: 'shop',
    serviceAccount: 'checkout',
    permissions: {
      actions: ['sqs:GetQueueUrl', 'sqs:SendMessage'],
      resources: [`arn:aws:sqs:eu-west-1:${platformAccount}:shop-orders`],
    },
    tags: { owner: 'shop' },
  });
  seedWorkloadRole(world, {
    ...dev,
    roleName: 'orders-irsa',
    namespace: 'shop',
    serviceAccount: 'orders',
    permissions: {
      actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
      resources: [
        `arn:aws:dynamodb:eu-west-1:${platformAccount}:table/shop-orders`,
      ],
    },
    tags: { owner: 'shop' },
  });
  // Trusts the name that the ServiceAccount once had: the one thing in the demo to mend.
  seedWorkloadRole(world, {
    ...dev,
    roleName: 'recommendations-irsa',
    namespace: 'shop',
    serviceAccount: 'recommender',
    permissions: {
      actions: ['personalize:GetRecommendations'],
      resources: [
        `arn:aws:personalize:eu-west-1:${platformAccount}:campaign/shop`,
      ],
    },
    tags: { owner: 'shop' },
  });
  seedWorkloadRole(world, {
    ...prod,
    roleName: 'payments-irsa',
    namespace: 'payments',
    serviceAccount: 'payments',
    permissions: {
      actions: ['kms:Decrypt', 'secretsmanager:GetSecretValue'],
    },
    tags: { owner: 'payments' },
  });

  for (const cluster of [dev, standby, prod]) {
    const admin = `arn:aws:iam::${cluster.accountId}:user/admin`;
    seedAccess(world, cluster, admin, 'AmazonEKSClusterAdminPolicy');
  }
  seedAccess(
    world,
    prod,
    `arn:aws:iam::${paymentsAccount}:role/backstage-eks`,
    'AmazonEKSAdminViewPolicy',
  );

  seedLoadBalancer(world, dev, {
    kind: 'app',
    namespace: 'shop',
    name: 'storefront',
  });
  seedVolume(world, dev, {
    namespace: 'shop',
    claim: 'data-orders-0',
    sizeGib: 20,
  });
  // What a cluster left behind that was deleted with its workloads still in it.
  const former = { ...dev, name: 'platform-poc' };
  seedLoadBalancer(world, former, {
    kind: 'net',
    namespace: 'ingress',
    name: 'nginx',
  });
  seedVolume(world, former, {
    namespace: 'monitoring',
    claim: 'prometheus-0',
    sizeGib: 100,
  });
  seedOrganization(
    world,
    [
      { accountId: platformAccount, name: 'platform' },
      { accountId: paymentsAccount, name: 'payments' },
    ],
    foundedAt,
  );
  seedMesh(world.place(platformAccount, 'eu-west-1'));
  seedEventQueues(world);
}
