import { place, roleArn } from './demoEstate';
import type { RefusalTable } from './RefusalTable';

/** What `eks:accessEntry:create` refuses. */
export const accessEntryRefusals: RefusalTable = {
  actionId: 'eks:accessEntry:create',
  sound: () => ({
    clusterName: 'platform-dev',
    principalArn: roleArn('ci-deploy'),
    accessPolicies: [{ policyArn: 'AmazonEKSViewPolicy' }],
  }),
  refusals: [
    {
      title: 'no such cluster',
      input: { clusterName: 'nowhere' },
      says: [`clusterName: No cluster 'nowhere' in ${place}`],
    },
    {
      title: 'a session in place of the role',
      input: {
        principalArn: 'arn:aws:sts::111122223333:assumed-role/ci-deploy/build',
      },
      says: [
        "found a session of role 'ci-deploy'",
        'such as arn:aws:iam::111122223333:role/ci-deploy',
      ],
    },
    {
      title: 'a role that does not exist',
      input: { principalArn: roleArn('nobody') },
      says: [`principalArn: No role '${roleArn('nobody')}'`],
    },
    {
      title: 'system:masters',
      input: { kubernetesGroups: ['system:masters'] },
      says: [
        "found 'system:masters'",
        'AmazonEKSClusterAdminPolicy is what system:masters is in aws-auth',
      ],
    },
    {
      title: 'a policy that EKS does not know',
      input: { accessPolicies: [{ policyArn: 'AmazonEKSRootPolicy' }] },
      says: ['No access policy', 'Choose one of', 'AmazonEKSViewPolicy'],
    },
    {
      title: 'an IAM policy in place of an access policy',
      input: {
        accessPolicies: [
          { policyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
        ],
      },
      says: [
        'accessPolicies.0.policyArn: wanted the ARN or the name of an access policy of EKS, such as AmazonEKSViewPolicy',
      ],
    },
    {
      title: 'namespaces without names',
      input: {
        accessPolicies: [
          {
            policyArn: 'AmazonEKSViewPolicy',
            accessScope: { type: 'namespace' },
          },
        ],
      },
      says: [
        'accessPolicies[0].accessScope.namespaces: Wanted namespaces in a scope of type namespace, found none',
      ],
    },
    {
      title: 'a username for nodes',
      input: { type: 'EC2_LINUX', username: 'node', accessPolicies: [] },
      says: ['username: Wanted no username in an entry of type EC2_LINUX'],
    },
    {
      title: 'the entry of somebody who may do more',
      input: { principalArn: 'arn:aws:iam::111122223333:user/admin' },
      says: [
        `Access entry of 'arn:aws:iam::111122223333:user/admin' in cluster 'platform-dev' already exists in ${place}`,
        'accessPolicies: wanted ["AmazonEKSViewPolicy for the cluster"], found ["AmazonEKSClusterAdminPolicy for the cluster"]',
      ],
    },
  ],
};
