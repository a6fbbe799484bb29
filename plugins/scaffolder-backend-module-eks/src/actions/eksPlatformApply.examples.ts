import { exampleOf } from './exampleOf';

const step = {
  action: 'eks:platform:apply',
  id: 'platform',
  name: 'Make the platform',
};
const where = { accountId: '111122223333', region: 'eu-west-1' };

/** Examples of `eks:platform:apply`. */
export const examples = [
  exampleOf({
    ...step,
    description:
      'A cluster with its roles, its add-ons, two node groups, a role for a workload and an administrator',
    input: {
      ...where,
      platform: {
        cluster: {
          name: 'shop',
          roleArn: { ref: 'shop-cluster' },
          resourcesVpcConfig: {
            subnetIds: ['subnet-0a', 'subnet-0b'],
            publicAccessCidrs: ['203.0.113.0/24'],
          },
        },
        roles: [
          { roleName: 'shop-cluster', purpose: 'cluster' },
          { roleName: 'shop-nodes', purpose: 'node' },
        ],
        oidcProvider: {},
        irsaRoles: [
          {
            roleName: 'shop-reports',
            managedPolicyArns: [
              'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess',
            ],
            serviceAccounts: [
              { namespace: 'reports', serviceAccount: 'reports' },
            ],
          },
        ],
        addons: [
          { addonName: 'vpc-cni' },
          { addonName: 'kube-proxy' },
          { addonName: 'coredns' },
        ],
        nodegroups: [
          { nodegroupName: 'system', nodeRole: { ref: 'shop-nodes' } },
          {
            nodegroupName: 'batch',
            nodeRole: { ref: 'shop-nodes' },
            capacityType: 'SPOT',
            instanceTypes: ['m7g.large', 'm7g.xlarge'],
          },
        ],
        accessEntries: [
          {
            principalArn: 'arn:aws:iam::111122223333:user/admin',
            accessPolicies: [{ policyArn: 'AmazonEKSClusterAdminPolicy' }],
          },
        ],
        tags: { owner: 'group:default/shop' },
      },
    },
  }),
  exampleOf({
    ...step,
    description: 'A ClusterConfig of eksctl',
    input: {
      ...where,
      platform: [
        'apiVersion: eksctl.io/v1alpha5',
        'kind: ClusterConfig',
        'metadata:',
        '  name: from-eksctl',
        '  region: eu-west-1',
        'iam:',
        '  withOIDC: true',
        'vpc:',
        '  subnets:',
        '    private:',
        '      eu-west-1a: { id: subnet-0a }',
        '      eu-west-1b: { id: subnet-0b }',
        'managedNodeGroups:',
        '  - name: workers',
        '    instanceType: m6i.large',
        '    desiredCapacity: 3',
        '    privateNetworking: true',
      ].join('\n'),
    },
  }),
];
