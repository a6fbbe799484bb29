import type { Nodegroup as AwsNodegroup } from '@aws-sdk/client-eks';
import { toNodegroup } from './toNodegroup';

const scope = { accountId: '111122223333', region: 'us-gov-west-1' };

const bare: AwsNodegroup = {
  nodegroupName: 'Workers',
  nodegroupArn:
    'arn:aws-us-gov:eks:us-gov-west-1:111122223333:nodegroup/Blue/Workers/1',
  clusterName: 'Blue',
  status: 'DEGRADED',
};

describe('toNodegroup', () => {
  it('translates what EKS describes', () => {
    expect(
      toNodegroup(
        {
          ...bare,
          version: '1.34',
          releaseVersion: '1.34.1-20260101',
          capacityType: 'SPOT',
          amiType: 'AL2023_ARM_64_STANDARD',
          instanceTypes: ['m7g.large'],
          scalingConfig: { minSize: 1, desiredSize: 2, maxSize: 3 },
          diskSize: 20,
          subnets: ['subnet-a'],
          nodeRole: 'arn:aws-us-gov:iam::111122223333:role/eks-node-role',
          labels: { Pool: 'Arm' },
          taints: [
            { key: 'arch', value: 'arm64', effect: 'NO_SCHEDULE' },
            { key: 'spot', effect: 'NO_EXECUTE' },
          ],
          launchTemplate: { id: 'lt-1', version: '3' },
          resources: { autoScalingGroups: [{ name: 'eks-Workers-1' }, {}] },
          createdAt: new Date('2026-01-02T03:04:05Z'),
          tags: { team: 'platform' },
          health: {
            issues: [
              {
                code: 'NodeCreationFailure',
                message: 'Instances failed to join',
                resourceIds: ['i-1'],
              },
            ],
          },
        },
        scope,
      ),
    ).toEqual({
      kind: 'nodegroup',
      arn: 'arn:aws-us-gov:eks:us-gov-west-1:111122223333:nodegroup/Blue/Workers/1',
      name: 'Workers',
      accountId: '111122223333',
      region: 'us-gov-west-1',
      clusterName: 'Blue',
      clusterArn: 'arn:aws-us-gov:eks:us-gov-west-1:111122223333:cluster/Blue',
      status: 'DEGRADED',
      version: '1.34',
      releaseVersion: '1.34.1-20260101',
      capacityType: 'SPOT',
      amiType: 'AL2023_ARM_64_STANDARD',
      instanceTypes: ['m7g.large'],
      scaling: { minSize: 1, desiredSize: 2, maxSize: 3 },
      diskSize: 20,
      subnetIds: ['subnet-a'],
      nodeRoleArn: 'arn:aws-us-gov:iam::111122223333:role/eks-node-role',
      labels: { Pool: 'Arm' },
      taints: [
        { key: 'arch', value: 'arm64', effect: 'NO_SCHEDULE' },
        { key: 'spot', effect: 'NO_EXECUTE' },
      ],
      launchTemplate: { id: 'lt-1', name: undefined, version: '3' },
      autoScalingGroups: ['eks-Workers-1'],
      createdAt: '2026-01-02T03:04:05.000Z',
      tags: { team: 'platform' },
      health: [
        {
          code: 'NodeCreationFailure',
          message: 'Instances failed to join',
          resourceIds: ['i-1'],
        },
      ],
    });
  });

  it('leaves out what AWS leaves out', () => {
    expect(JSON.parse(JSON.stringify(toNodegroup(bare, scope)))).toEqual({
      kind: 'nodegroup',
      arn: bare.nodegroupArn,
      name: 'Workers',
      accountId: '111122223333',
      region: 'us-gov-west-1',
      clusterName: 'Blue',
      clusterArn: 'arn:aws-us-gov:eks:us-gov-west-1:111122223333:cluster/Blue',
      status: 'DEGRADED',
      instanceTypes: [],
      scaling: { minSize: 0, desiredSize: 0, maxSize: 0 },
      subnetIds: [],
      labels: {},
      taints: [],
      autoScalingGroups: [],
      tags: {},
      health: [],
    });
  });

  it.each(['nodegroupName', 'nodegroupArn', 'clusterName', 'status'] as const)(
    'refuses an answer without %s',
    member => {
      expect(() =>
        toNodegroup({ ...bare, [member]: undefined }, scope),
      ).toThrow(`Expected ${member} in AWS's answer on`);
    },
  );
});
