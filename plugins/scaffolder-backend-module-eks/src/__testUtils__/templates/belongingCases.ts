import type { JsonObject } from '@backstage/types';
import {
  entityOf,
  OWNER,
  PLACE,
  roleArn,
  type TemplateCase,
} from './TemplateCase';

const CLUSTER = entityOf('platform-dev');

/** The templates that add something to the cluster platform-dev. */
export const belongingCases: Record<string, TemplateCase[]> = {
  'eks-nodegroup': [
    {
      title: 'on demand',
      values: nodegroup({ nodegroupName: 'plain' }),
      writes: ['eks:CreateNodegroup'],
      entityRef: entityOf('platform-dev.nodegroup.plain'),
    },
    {
      title: 'of Bottlerocket on Graviton, bought as Spot, with a taint',
      values: nodegroup({
        nodegroupName: 'spot-arm',
        amiType: 'BOTTLEROCKET_ARM_64',
        instanceTypes: ['m7g.large', 'm7g.xlarge'],
        capacityType: 'SPOT',
        diskSize: 50,
        labels: { purpose: 'batch' },
        taints: [{ key: 'batch', value: 'yes', effect: 'NO_SCHEDULE' }],
      }),
      writes: ['eks:CreateNodegroup'],
      entityRef: entityOf('platform-dev.nodegroup.spot-arm'),
    },
  ],
  'eks-fargate-profile': [
    {
      title: 'over all private subnets',
      values: belonging({
        fargateProfileName: 'previews',
        podExecutionRoleArn: roleArn('eks-fargate-pod-role'),
        fargateSelectors: [{ namespace: 'preview-*' }],
        subnetIds: [],
      }),
      writes: ['eks:CreateFargateProfile'],
      entityRef: entityOf('platform-dev.fargate.previews'),
    },
  ],
  'eks-service-identity': [
    {
      title: 'by Pod Identity',
      values: identity('POD_IDENTITY', 'shop-cart-pod-identity'),
      writes: [
        'iam:CreateRole',
        'iam:AttachRolePolicy',
        'eks:CreatePodIdentityAssociation',
      ],
      entityRef: entityOf('role.shop-cart-pod-identity', 'global'),
    },
    {
      title: 'by IRSA',
      values: identity('IRSA', 'shop-cart-irsa'),
      writes: ['iam:CreateRole', 'iam:AttachRolePolicy'],
      entityRef: entityOf('role.shop-cart-irsa', 'global'),
    },
  ],
  'eks-addon': [
    {
      title: 'in the default version',
      values: belonging({
        addonName: 'metrics-server',
        resolveConflicts: 'NONE',
      }),
      writes: ['eks:CreateAddon'],
      entityRef: CLUSTER,
    },
    {
      title: 'with a version and a configuration',
      values: belonging({
        addonName: 'coredns',
        addonVersion: 'latest',
        configurationValues: 'replicaCount: 3',
        resolveConflicts: 'OVERWRITE',
        podIdentityRoles: [],
      }),
      writes: ['eks:CreateAddon'],
      entityRef: CLUSTER,
    },
  ],
  'eks-cluster-access': [
    {
      title: 'to the whole cluster',
      values: belonging({
        principalArn: roleArn('ci-deploy'),
        accessPolicy: 'AmazonEKSViewPolicy',
        scopeType: 'cluster',
      }),
      writes: ['eks:CreateAccessEntry', 'eks:AssociateAccessPolicy'],
      entityRef: CLUSTER,
    },
    {
      title: 'to namespaces',
      values: belonging({
        principalArn: roleArn('eks-node-role'),
        accessPolicy: 'AmazonEKSEditPolicy',
        scopeType: 'namespace',
        namespaces: ['team-*'],
      }),
      writes: ['eks:CreateAccessEntry', 'eks:AssociateAccessPolicy'],
      entityRef: CLUSTER,
    },
  ],
};

function belonging(overrides: JsonObject): JsonObject {
  return {
    scope: PLACE,
    clusterName: 'platform-dev',
    tags: OWNER,
    ...overrides,
  };
}

function nodegroup(overrides: JsonObject): JsonObject {
  return belonging({
    nodeRoleArn: roleArn('eks-node-role'),
    amiType: 'AL2023_x86_64_STANDARD',
    instanceTypes: ['m6i.large'],
    capacityType: 'ON_DEMAND',
    scaling: { minSize: 1, desiredSize: 2, maxSize: 3 },
    maxUnavailable: 1,
    nodeRepair: true,
    ...overrides,
  });
}

function identity(identityKind: string, roleName: string): JsonObject {
  return belonging({
    serviceAccount: 'shop/cart',
    identityKind,
    roleName,
    managedPolicyArns: ['arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess'],
  });
}
