import { newRoleRow } from '../../services/iam/newRoleRow';
import { awsManagedPolicyArn } from '../../services/iam/policies/awsManagedPolicies';
import { entityKey, roleTable } from '../../services/iam/tables';
import type { World } from '../../world/World';
import { backstageActions } from './backstageActions';
import { foundedAt, paymentsAccount, platformAccount } from './accounts';

const DAY = 24 * 60 * 60_000;

/** What a role may do, as its inline policy says. */
export interface DemoPermissions {
  actions: string[];
  /** Everything unless told otherwise. */
  resources?: string[];
}

/** A role as seeds describe it. */
export interface DemoRole {
  trust: Record<string, unknown>;
  policies?: string[];
  permissions?: DemoPermissions;
  description?: string;
  tags?: Record<string, string>;
  createdAt?: number;
}

/** A trust statement for an AWS service. */
export function trustsService(
  service: string,
  condition?: Record<string, Record<string, string>>,
  action: string | string[] = 'sts:AssumeRole',
) {
  return {
    Effect: 'Allow',
    Principal: { Service: service },
    Action: action,
    ...(condition && { Condition: condition }),
  };
}

/** Makes the roles that every account needs for EKS, and one that has nothing to do with it. */
export function seedAccountRoles(world: World, accountId: string): void {
  addRole(world, accountId, 'eks-cluster-role', {
    trust: trustsService('eks.amazonaws.com'),
    policies: [awsManagedPolicyArn('AmazonEKSClusterPolicy')],
    description: 'Control planes of EKS clusters',
  });
  addRole(world, accountId, 'eks-node-role', {
    trust: trustsService('ec2.amazonaws.com'),
    policies: [
      awsManagedPolicyArn('AmazonEKSWorkerNodePolicy'),
      awsManagedPolicyArn('AmazonEC2ContainerRegistryPullOnly'),
      awsManagedPolicyArn('AmazonEKS_CNI_Policy'),
    ],
    description: 'Nodes of EKS clusters',
  });
  addRole(world, accountId, 'eks-fargate-pod-role', {
    trust: trustsService('eks-fargate-pods.amazonaws.com', {
      ArnLike: {
        'aws:SourceArn': `arn:aws:eks:*:${accountId}:fargateprofile/*`,
      },
    }),
    policies: [awsManagedPolicyArn('AmazonEKSFargatePodExecutionRolePolicy')],
    description: 'Pods that run on Fargate',
  });
  addRole(world, accountId, 'ci-deploy', {
    trust: {
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${accountId}:root` },
      Action: 'sts:AssumeRole',
    },
    permissions: { actions: ['cloudformation:*', 'ecr:*'] },
    description: 'Deployments from the build server',
  });
}

/** Makes the roles that clusters in Auto Mode and their nodes need. */
export function seedAutoModeRoles(world: World, accountId: string): void {
  addRole(world, accountId, 'eks-auto-cluster-role', {
    trust: trustsService('eks.amazonaws.com', undefined, [
      'sts:AssumeRole',
      'sts:TagSession',
    ]),
    policies: [
      'AmazonEKSClusterPolicy',
      'AmazonEKSComputePolicy',
      'AmazonEKSBlockStoragePolicy',
      'AmazonEKSLoadBalancingPolicy',
      'AmazonEKSNetworkingPolicy',
    ].map(awsManagedPolicyArn),
    description: 'Control planes of EKS clusters in Auto Mode',
  });
  addRole(world, accountId, 'eks-auto-node-role', {
    trust: trustsService('ec2.amazonaws.com'),
    policies: [
      awsManagedPolicyArn('AmazonEKSWorkerNodeMinimalPolicy'),
      awsManagedPolicyArn('AmazonEC2ContainerRegistryPullOnly'),
    ],
    description: 'Nodes of EKS Auto Mode',
  });
}

/** Makes the role that Backstage assumes in an account, for principals of the platform account that know the external id. */
export function seedBackstageRole(world: World, accountId: string): void {
  addRole(world, accountId, 'backstage-eks', {
    trust: {
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${platformAccount}:root` },
      Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
      Condition: { StringEquals: { 'sts:ExternalId': 'backstage-demo' } },
    },
    permissions: { actions: backstageActions },
    description: 'Backstage reads and changes EKS',
  });
}

/** Makes the roles of the demo's two accounts. */
export function seedRoles(world: World): void {
  for (const accountId of [platformAccount, paymentsAccount]) {
    seedAccountRoles(world, accountId);
    seedAutoModeRoles(world, accountId);
  }
  seedBackstageRole(world, paymentsAccount);
}

/** Makes a role that a ServiceAccount of a cluster may assume (IRSA). */
export function seedWorkloadRole(
  world: World,
  options: {
    accountId: string;
    roleName: string;
    /** ARN of the cluster's OIDC provider. */
    providerArn: string;
    /** The provider's URL without `https://`. */
    issuer: string;
    namespace: string;
    serviceAccount: string;
    permissions: DemoPermissions;
    tags: Record<string, string>;
    /** When the cluster was made; its workloads follow a day later. */
    createdAt: number;
  },
): void {
  const { issuer, namespace, serviceAccount, permissions, tags, createdAt } =
    options;
  addRole(world, options.accountId, options.roleName, {
    trust: {
      Effect: 'Allow',
      Principal: { Federated: options.providerArn },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          [`${issuer}:aud`]: 'sts.amazonaws.com',
          [`${issuer}:sub`]: `system:serviceaccount:${namespace}:${serviceAccount}`,
        },
      },
    },
    description: `ServiceAccount ${namespace}/${serviceAccount}`,
    permissions,
    tags,
    createdAt: createdAt + DAY,
  });
}

/** Makes a role. */
export function addRole(
  world: World,
  accountId: string,
  roleName: string,
  role: DemoRole,
): void {
  world
    .globalPlace(accountId)
    .table(roleTable)
    .set(
      entityKey(roleName),
      newRoleRow({
        accountId,
        roleName,
        trustPolicy: JSON.stringify({
          Version: '2012-10-17',
          Statement: [role.trust],
        }),
        createdAt: role.createdAt ?? foundedAt,
        attachedPolicyArns: role.policies ?? [],
        inlinePolicies: role.permissions
          ? { [roleName]: permissionsPolicy(role.permissions) }
          : {},
        description: role.description,
        tags: role.tags ?? {},
      }),
    );
}

function permissionsPolicy({ actions, resources }: DemoPermissions): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Action: actions, Resource: resources ?? '*' },
    ],
  });
}
