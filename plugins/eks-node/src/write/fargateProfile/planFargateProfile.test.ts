import type { FargateProfile as AwsFargateProfile } from '@aws-sdk/client-eks';
import { aFargateProfileRequest } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { planFargateProfile } from './planFargateProfile';

const request = aFargateProfileRequest({
  selectors: [
    { namespace: 'jobs' },
    { namespace: 'shop', labels: { run: 'fargate' } },
  ],
});

function existing(
  overrides: Partial<AwsFargateProfile> = {},
): AwsFargateProfile {
  return {
    fargateProfileName: 'serverless',
    status: 'ACTIVE',
    podExecutionRoleArn: request.podExecutionRoleArn,
    subnets: ['subnet-b', 'subnet-a'],
    selectors: [
      { namespace: 'shop', labels: { run: 'fargate' } },
      { namespace: 'jobs', labels: {} },
    ],
    ...overrides,
  };
}

describe('planFargateProfile', () => {
  it('creates what does not exist and adopts what is equal', () => {
    expect(planFargateProfile(request, undefined)).toEqual({
      action: 'create',
    });
    expect(planFargateProfile(request, existing())).toEqual({
      action: 'adopt',
      status: 'ACTIVE',
    });
  });

  it('tells a selector with more labels from the one asked for', () => {
    const plan = planFargateProfile(
      request,
      existing({
        selectors: [
          { namespace: 'jobs', labels: { tier: 'batch' } },
          { namespace: 'shop', labels: { run: 'fargate' } },
        ],
      }),
    );

    expect(plan).toMatchObject({
      action: 'differs',
      differences: [{ field: 'selectors' }],
    });
  });

  it('does not adopt a profile whose creation failed', () => {
    expect(
      planFargateProfile(
        request,
        existing({
          status: 'CREATE_FAILED',
          health: {
            issues: [{ code: 'AccessDenied', message: 'Denied' }],
          },
        }),
      ),
    ).toEqual({
      action: 'conflict',
      status: 'CREATE_FAILED',
      reason: 'its creation failed: AccessDenied: Denied',
    });
  });
});
