import { place, roleArn } from './demoEstate';
import type { RefusalTable } from './RefusalTable';

/** What `eks:fargateProfile:create` refuses. */
export const fargateProfileRefusals: RefusalTable = {
  actionId: 'eks:fargateProfile:create',
  sound: () => ({
    clusterName: 'platform-dev',
    fargateProfileName: 'batch',
    podExecutionRoleArn: roleArn('eks-fargate-pod-role'),
    selectors: [{ namespace: 'batch' }],
  }),
  refusals: [
    {
      title: 'a public subnet',
      input: subnets => ({ subnets: subnets.public }),
      says: [
        'Wanted private subnets, found',
        'with a route to an internet gateway',
      ],
    },
    {
      title: 'a role that Fargate may not assume',
      input: { podExecutionRoleArn: roleArn('eks-node-role') },
      says: [
        'a pod execution role that eks-fargate-pods.amazonaws.com may assume',
      ],
    },
    {
      title: 'six selectors',
      input: {
        selectors: Array.from({ length: 6 }, (_, index) => ({
          namespace: `team-${index}`,
        })),
      },
      says: ['selectors: Wanted 1 to 5 selectors, found 6'],
    },
    {
      title: 'the prefix that EKS keeps',
      input: { fargateProfileName: 'eks-batch' },
      says: ["without the prefix 'eks-'"],
    },
    {
      title: 'a name that exists',
      input: { fargateProfileName: 'serverless' },
      says: [
        `Fargate profile 'serverless' of cluster 'platform-dev' already exists in ${place}`,
        'selectors: wanted',
      ],
    },
  ],
};
