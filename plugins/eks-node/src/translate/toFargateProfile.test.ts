import type { FargateProfile as AwsFargateProfile } from '@aws-sdk/client-eks';
import { toFargateProfile } from './toFargateProfile';

const scope = { accountId: '111122223333', region: 'cn-north-1' };

const bare: AwsFargateProfile = {
  fargateProfileName: 'Serverless',
  fargateProfileArn:
    'arn:aws-cn:eks:cn-north-1:111122223333:fargateprofile/Blue/Serverless/1',
  clusterName: 'Blue',
  status: 'CREATING',
};

describe('toFargateProfile', () => {
  it('translates what EKS describes', () => {
    expect(
      toFargateProfile(
        {
          ...bare,
          podExecutionRoleArn: 'arn:aws-cn:iam::111122223333:role/pods',
          subnets: ['subnet-a'],
          selectors: [
            { namespace: 'jobs', labels: { Size: 'small' } },
            { namespace: 'batch-*' },
          ],
          createdAt: new Date('2026-01-02T03:04:05Z'),
          tags: { team: 'platform' },
          health: {
            issues: [
              {
                code: 'PodExecutionRoleAlreadyInUse',
                message: 'in use',
                resourceIds: ['pods'],
              },
            ],
          },
        },
        scope,
      ),
    ).toEqual({
      kind: 'fargate-profile',
      arn: bare.fargateProfileArn,
      name: 'Serverless',
      accountId: '111122223333',
      region: 'cn-north-1',
      clusterName: 'Blue',
      clusterArn: 'arn:aws-cn:eks:cn-north-1:111122223333:cluster/Blue',
      status: 'CREATING',
      podExecutionRoleArn: 'arn:aws-cn:iam::111122223333:role/pods',
      subnetIds: ['subnet-a'],
      selectors: [
        { namespace: 'jobs', labels: { Size: 'small' } },
        { namespace: 'batch-*', labels: {} },
      ],
      createdAt: '2026-01-02T03:04:05.000Z',
      tags: { team: 'platform' },
      health: [
        {
          code: 'PodExecutionRoleAlreadyInUse',
          message: 'in use',
          resourceIds: ['pods'],
        },
      ],
    });
  });

  it('leaves out what AWS leaves out', () => {
    expect(toFargateProfile(bare, scope)).toMatchObject({
      podExecutionRoleArn: undefined,
      subnetIds: [],
      selectors: [],
      createdAt: undefined,
      tags: {},
      health: [],
    });
  });
});
