import type { JsonObject } from '@backstage/types';
import {
  entityOf,
  OWNER,
  PLACE,
  roleArn,
  type TemplateCase,
  type TemplateEstate,
} from './TemplateCase';

const ADMIN = roleArn('ci-deploy');
const ADMITTED = ['eks:CreateAccessEntry', 'eks:AssociateAccessPolicy'];

/** The templates that make a cluster, or all of a platform. */
export function clusterCases(
  estate: TemplateEstate,
): Record<string, TemplateCase[]> {
  const where = (clusterName: string, overrides: JsonObject = {}) => ({
    scope: PLACE,
    clusterName,
    kubernetesVersion: '1.34',
    supportType: 'STANDARD',
    vpcId: 'vpc-0a1b2c3d4e5f67890',
    subnetIds: estate.privateSubnetIds,
    endpointAccess: 'PUBLIC_AND_PRIVATE',
    publicAccessCidrs: ['203.0.113.0/24'],
    tags: { ...OWNER, environment: 'development' },
    ...overrides,
  });
  const access = {
    clusterRoleArn: roleArn('eks-cluster-role'),
    authenticationMode: 'API',
    creatorIsAdmin: false,
  };
  const nodes = {
    amiType: 'AL2023_x86_64_STANDARD',
    instanceTypes: ['m6i.large'],
    capacityType: 'ON_DEMAND',
    scaling: { minSize: 1, desiredSize: 2, maxSize: 3 },
  };
  const fargate = {
    fargateProfileName: 'serverless',
    podExecutionRoleArn: roleArn('eks-fargate-pod-role'),
    fargateSelectors: [{ namespace: 'jobs', labels: { size: 'small' } }],
  };
  const managed = {
    ...access,
    ...nodes,
    nodegroupName: 'workers',
    nodeRoleArn: roleArn('eks-node-role'),
  };
  return {
    'eks-cluster': [
      {
        title: 'with a Fargate profile, a public endpoint and an administrator',
        values: where('managed', {
          ...managed,
          ...fargate,
          addFargateProfile: true,
          adminRoleArn: ADMIN,
        }),
        writes: [
          'eks:CreateCluster',
          ...ADMITTED,
          'eks:CreateNodegroup',
          'eks:CreateFargateProfile',
        ],
        entityRef: entityOf('managed'),
      },
      {
        title: 'without any of these',
        values: where('plain', {
          ...managed,
          addFargateProfile: false,
          endpointAccess: 'PRIVATE',
        }),
        writes: ['eks:CreateCluster', 'eks:CreateNodegroup'],
        entityRef: entityOf('plain'),
      },
    ],
    'eks-cluster-fargate': [
      {
        title: 'with CoreDNS on Fargate',
        values: where('nodeless', {
          ...access,
          ...fargate,
          fargateSelectors: [{ namespace: 'kube-system' }],
        }),
        writes: [
          'eks:CreateCluster',
          'eks:CreateFargateProfile',
          'eks:CreateAddon',
        ],
        entityRef: entityOf('nodeless'),
      },
    ],
    'eks-cluster-auto-mode': [
      {
        title: 'with the node pools of EKS',
        values: where('auto', {
          ...access,
          clusterRoleArn: roleArn('eks-auto-cluster-role'),
          nodePools: ['general-purpose', 'system'],
          nodeRoleArn: roleArn('eks-auto-node-role'),
          adminRoleArn: ADMIN,
        }),
        writes: ['eks:CreateCluster', ...ADMITTED],
        entityRef: entityOf('auto'),
      },
      {
        title: 'without a node pool',
        values: where('bare', {
          ...access,
          clusterRoleArn: roleArn('eks-auto-cluster-role'),
          nodePools: [],
        }),
        writes: ['eks:CreateCluster'],
        entityRef: entityOf('bare'),
      },
    ],
    'eks-platform': [
      {
        title: 'with volumes and figures',
        values: where('whole', {
          ...nodes,
          ebsCsiDriver: true,
          metricsServer: true,
          adminRoleArn: ADMIN,
        }),
        writes: [
          ...Array.from({ length: 3 }, () => 'iam:CreateRole'),
          ...Array.from({ length: 5 }, () => 'iam:AttachRolePolicy'),
          'eks:CreateCluster',
          'iam:CreateOpenIDConnectProvider',
          ...ADMITTED,
          'eks:CreateNodegroup',
          ...Array.from({ length: 6 }, () => 'eks:CreateAddon'),
        ],
        entityRef: entityOf('whole'),
      },
      {
        title: 'without either',
        values: where('lean', {
          ...nodes,
          ebsCsiDriver: false,
          metricsServer: false,
          endpointAccess: 'PRIVATE',
          adminRoleArn: ADMIN,
        }),
        writes: [
          ...Array.from({ length: 2 }, () => 'iam:CreateRole'),
          ...Array.from({ length: 4 }, () => 'iam:AttachRolePolicy'),
          'eks:CreateCluster',
          'iam:CreateOpenIDConnectProvider',
          ...ADMITTED,
          'eks:CreateNodegroup',
          ...Array.from({ length: 4 }, () => 'eks:CreateAddon'),
        ],
        entityRef: entityOf('lean'),
      },
    ],
    'eks-platform-document': [
      {
        title: 'of our own',
        values: {
          scope: PLACE,
          ignoreUnsupported: false,
          platform: JSON.stringify({
            cluster: {
              name: 'written',
              roleArn: roleArn('eks-cluster-role'),
              resourcesVpcConfig: { subnetIds: estate.privateSubnetIds },
            },
            nodegroups: [
              {
                nodegroupName: 'workers',
                nodeRole: roleArn('eks-node-role'),
              },
            ],
          }),
        },
        writes: ['eks:CreateCluster', 'eks:CreateNodegroup'],
        entityRef: entityOf('written'),
      },
      {
        title: 'of eksctl',
        values: {
          scope: PLACE,
          ignoreUnsupported: true,
          platform: eksctlDocument(estate),
        },
        writes: [
          ...Array.from({ length: 2 }, () => 'iam:CreateRole'),
          ...Array.from({ length: 5 }, () => 'iam:AttachRolePolicy'),
          'eks:CreateCluster',
          ...Array.from({ length: 3 }, () => 'eks:CreateAddon'),
          'eks:CreateNodegroup',
        ],
        entityRef: entityOf('from-eksctl'),
      },
    ],
  };
}

function eksctlDocument({ privateSubnetIds }: TemplateEstate): string {
  return [
    'apiVersion: eksctl.io/v1alpha5',
    'kind: ClusterConfig',
    'metadata:',
    '  name: from-eksctl',
    '  region: eu-west-1',
    'vpc:',
    '  subnets:',
    '    private:',
    ...['a', 'b', 'c'].map(
      (zone, index) =>
        `      eu-west-1${zone}: { id: ${privateSubnetIds[index]} }`,
    ),
    'managedNodeGroups:',
    '  - name: workers',
    '    privateNetworking: true',
    'git: {}',
  ].join('\n');
}
