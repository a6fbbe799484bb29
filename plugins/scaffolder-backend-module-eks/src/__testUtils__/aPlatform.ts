import type { JsonObject } from '@backstage/types';

const READ_ONLY = 'arn:aws:iam::aws:policy/ReadOnlyAccess';

/** A platform with something of every kind that waits for something else. */
export function aPlatform(subnetIds: string[]): JsonObject {
  return {
    cluster: {
      name: 'shop',
      roleArn: { ref: 'shop-cluster' },
      resourcesVpcConfig: { subnetIds, publicAccessCidrs: ['203.0.113.0/24'] },
    },
    roles: [
      { roleName: 'shop-cluster', purpose: 'cluster' },
      { roleName: 'shop-nodes', purpose: 'node' },
      { roleName: 'shop-fargate', purpose: 'fargate-pod-execution' },
      {
        roleName: 'shop-pods',
        purpose: 'pod-identity',
        managedPolicyArns: [READ_ONLY],
      },
    ],
    oidcProvider: {},
    irsaRoles: [
      {
        roleName: 'shop-ebs',
        managedPolicyArns: [
          'arn:aws:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicy',
        ],
        serviceAccounts: [
          {
            namespace: 'kube-system',
            serviceAccount: 'ebs-csi-controller-sa',
          },
        ],
      },
    ],
    addons: [
      { addonName: 'vpc-cni' },
      { addonName: 'kube-proxy' },
      { addonName: 'eks-pod-identity-agent' },
      { addonName: 'coredns' },
      {
        addonName: 'aws-ebs-csi-driver',
        serviceAccountRoleArn: { ref: 'shop-ebs' },
      },
    ],
    nodegroups: [
      { nodegroupName: 'system', nodeRole: { ref: 'shop-nodes' } },
      {
        nodegroupName: 'spot',
        nodeRole: { ref: 'shop-nodes' },
        capacityType: 'SPOT',
      },
    ],
    fargateProfiles: ['batch', 'jobs'].map(name => ({
      fargateProfileName: name,
      podExecutionRoleArn: { ref: 'shop-fargate' },
      selectors: [{ namespace: name }],
    })),
    accessEntries: [
      {
        principalArn: 'arn:aws:iam::111122223333:user/admin',
        accessPolicies: [{ policyArn: 'AmazonEKSClusterAdminPolicy' }],
      },
    ],
    podIdentityAssociations: [
      {
        namespace: 'shop',
        serviceAccount: 'checkout',
        roleArn: { ref: 'shop-pods' },
      },
    ],
    manifests: [
      {
        name: 'base',
        content: [
          {
            apiVersion: 'v1',
            kind: 'Namespace',
            metadata: { name: 'shop' },
          },
          {
            apiVersion: 'v1',
            kind: 'ServiceAccount',
            metadata: { name: 'checkout', namespace: 'shop' },
          },
        ],
      },
    ],
    tags: { owner: 'group:default/shop' },
  };
}

/** What making it asks AWS and the cluster to change, sorted. */
export const platformWrites = [
  'eks:AssociateAccessPolicy',
  'eks:CreateAccessEntry',
  ...Array.from({ length: 5 }, () => 'eks:CreateAddon'),
  'eks:CreateCluster',
  ...Array.from({ length: 2 }, () => 'eks:CreateFargateProfile'),
  ...Array.from({ length: 2 }, () => 'eks:CreateNodegroup'),
  'eks:CreatePodIdentityAssociation',
  'iam:CreateOpenIDConnectProvider',
  ...Array.from({ length: 5 }, () => 'iam:CreateRole'),
  'kubernetes:patch namespaces',
  'kubernetes:patch serviceaccounts',
];
