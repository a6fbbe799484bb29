import { exampleOf } from './exampleOf';

const step = {
  action: 'eks:fargateProfile:create',
  id: 'fargateProfile',
  name: 'Create the Fargate profile',
};
const where = {
  accountId: '111122223333',
  region: 'eu-west-1',
  clusterName: 'platform-dev',
  podExecutionRoleArn: 'arn:aws:iam::111122223333:role/eks-fargate-pod-role',
};

/** Examples of `eks:fargateProfile:create`. */
export const examples = [
  exampleOf({
    ...step,
    description: 'All pods of one namespace',
    input: {
      ...where,
      fargateProfileName: 'batch',
      selectors: [{ namespace: 'batch' }],
    },
  }),
  exampleOf({
    ...step,
    description: 'Pods with a label, in the namespaces of every team',
    input: {
      ...where,
      fargateProfileName: 'teams',
      selectors: [{ namespace: 'team-*', labels: { compute: 'fargate' } }],
      tags: { owner: 'platform' },
    },
  }),
];
