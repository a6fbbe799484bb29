import { describeDeletionContract } from '../__testUtils__/describeDeletionContract';
import { createEksNodegroupDeleteAction } from './eksNodegroupDelete';

describe('eks:nodegroup:delete', () => {
  describeDeletionContract({
    createAction: createEksNodegroupDeleteAction,
    input: {
      accountId: '111122223333',
      region: 'eu-west-1',
      clusterName: 'platform-dev',
      nodegroupName: 'system',
    },
    writes: ['eks:DeleteNodegroup'],
    deleteOperation: 'DeleteNodegroup',
    describeOperation: 'DescribeNodegroup',
    title: "Node group 'system' of cluster 'platform-dev'",
    checkpoint:
      'eks:nodegroup:delete/111122223333/eu-west-1/nodegroup/platform-dev/system',
    canFail: 'system',
  });
});
