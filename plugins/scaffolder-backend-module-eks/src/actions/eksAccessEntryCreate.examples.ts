import { exampleOf } from './exampleOf';

const step = {
  action: 'eks:accessEntry:create',
  id: 'access',
  name: 'Let the team in',
};
const where = {
  accountId: '111122223333',
  region: 'eu-west-1',
  clusterName: 'platform-dev',
};

/** Examples of `eks:accessEntry:create`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'An administrator of the cluster',
    input: {
      ...where,
      principalArn: 'arn:aws:iam::111122223333:role/ci-deploy',
      accessPolicies: [{ policyArn: 'AmazonEKSClusterAdminPolicy' }],
    },
  }),
  exampleOf({
    ...step,
    description: 'A team that may edit its own namespaces and look at the rest',
    input: {
      ...where,
      principalArn: 'arn:aws:iam::111122223333:user/alice',
      kubernetesGroups: ['team-blue'],
      accessPolicies: [
        { policyArn: 'AmazonEKSViewPolicy' },
        {
          policyArn: 'AmazonEKSEditPolicy',
          accessScope: {
            type: 'namespace',
            namespaces: ['team-blue', 'team-blue-*'],
          },
        },
      ],
    },
  }),
];
