import { exampleOf } from './exampleOf';

/** Examples of `eks:fargateProfile:delete`. */
export const examples = [
  exampleOf({
    action: 'eks:fargateProfile:delete',
    id: 'fargateProfile',
    name: 'Delete the Fargate profile',
    description: 'A Fargate profile, with the pods that run by it',
    input: {
      accountId: '111122223333',
      region: 'eu-west-1',
      clusterName: 'platform-dev',
      fargateProfileName: 'serverless',
    },
  }),
];
