import type { Nodegroup as AwsNodegroup } from '@aws-sdk/client-eks';
import { aNodegroupRequest } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { planNodegroup } from './planNodegroup';

const request = aNodegroupRequest({ labels: { tier: 'batch' } });

function existing(overrides: Partial<AwsNodegroup> = {}): AwsNodegroup {
  return {
    nodegroupName: 'workers',
    status: 'ACTIVE',
    nodeRole: request.nodeRole,
    subnets: ['subnet-a', 'subnet-b'],
    scalingConfig: { minSize: 1, desiredSize: 2, maxSize: 4 },
    instanceTypes: ['m6i.large'],
    amiType: 'AL2023_x86_64_STANDARD',
    labels: { tier: 'batch' },
    ...overrides,
  };
}

describe('planNodegroup', () => {
  it('creates a node group that does not exist', () => {
    expect(planNodegroup(request, undefined)).toEqual({ action: 'create' });
  });

  it.each(['CREATING', 'ACTIVE', 'DEGRADED'] as const)(
    'adopts an equal node group that is %s',
    status => {
      expect(planNodegroup(request, existing({ status }))).toEqual({
        action: 'adopt',
        status,
      });
    },
  );

  it('lets autoscalers move the desired size', () => {
    expect(
      planNodegroup(
        request,
        existing({
          scalingConfig: { minSize: 1, desiredSize: 4, maxSize: 4 },
        }),
      ).action,
    ).toBe('adopt');
  });

  it('compares a launch template by what is named, aliases of its version aside', () => {
    const launchTemplate = { id: 'lt-1', name: 'workers', version: '7' };

    expect(
      ['$Latest', '7', undefined, '8'].map(
        version =>
          planNodegroup(
            { ...request, launchTemplate: { name: 'workers', version } },
            existing({ launchTemplate }),
          ).action,
      ),
    ).toEqual(['adopt', 'adopt', 'adopt', 'differs']);
  });

  it('names each field in which the existing node group differs', () => {
    expect(
      planNodegroup(
        request,
        existing({
          instanceTypes: ['m6i.large', 'm5.large'],
          scalingConfig: { minSize: 2, desiredSize: 2, maxSize: 4 },
          labels: {},
        }),
      ),
    ).toEqual({
      action: 'differs',
      status: 'ACTIVE',
      differences: [
        {
          field: 'instanceTypes',
          wanted: ['m6i.large'],
          found: ['m6i.large', 'm5.large'],
        },
        { field: 'labels.tier', wanted: 'batch', found: undefined },
        { field: 'scalingConfig.minSize', wanted: 1, found: 2 },
      ],
    });
  });

  it('does not adopt a node group that is going or has failed, and tells why', () => {
    expect(planNodegroup(request, existing({ status: 'DELETING' }))).toEqual({
      action: 'conflict',
      status: 'DELETING',
      reason: 'it is being deleted',
    });
    expect(
      planNodegroup(
        request,
        existing({
          status: 'CREATE_FAILED',
          health: {
            issues: [
              {
                code: 'NodeCreationFailure',
                message: 'Instances failed to join',
                resourceIds: ['i-1', 'i-2'],
              },
            ],
          },
        }),
      ),
    ).toEqual({
      action: 'conflict',
      status: 'CREATE_FAILED',
      reason:
        'its creation failed: NodeCreationFailure: Instances failed to join (i-1, i-2)',
    });
  });
});
