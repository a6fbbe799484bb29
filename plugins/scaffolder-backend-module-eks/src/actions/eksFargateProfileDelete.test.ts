import { describeDeletionContract } from '../__testUtils__/describeDeletionContract';
import { createEksFargateProfileDeleteAction } from './eksFargateProfileDelete';

describe('eks:fargateProfile:delete', () => {
  describeDeletionContract({
    createAction: createEksFargateProfileDeleteAction,
    input: {
      accountId: '111122223333',
      region: 'eu-west-1',
      clusterName: 'platform-dev',
      fargateProfileName: 'serverless',
    },
    writes: ['eks:DeleteFargateProfile'],
    deleteOperation: 'DeleteFargateProfile',
    describeOperation: 'DescribeFargateProfile',
    title: "Fargate profile 'serverless' of cluster 'platform-dev'",
    checkpoint:
      'eks:fargateProfile:delete/111122223333/eu-west-1/fargateprofile/platform-dev/serverless',
    canFail: 'serverless',
  });
});
