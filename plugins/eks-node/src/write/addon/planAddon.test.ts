import { anAddonRequest } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import type { DescribedAddon } from './describeAddon';
import { planAddon } from './planAddon';

const request = anAddonRequest({
  configurationValues: 'replicaCount: 3\nresources: { limits: { cpu: 1 } }',
  podIdentityAssociations: [{ serviceAccount: 'a', roleArn: 'arn:r' }],
});

function existing(overrides: Partial<DescribedAddon> = {}): DescribedAddon {
  return {
    addonName: 'coredns',
    addonVersion: 'v1.12.4-eksbuild.6',
    status: 'ACTIVE',
    configurationValues:
      '{"resources":{"limits":{"cpu":1}},"replicaCount":3,"more":true}',
    associations: [{ serviceAccount: 'a', roleArn: 'arn:r', namespace: 'x' }],
    ...overrides,
  };
}

describe('planAddon', () => {
  it('creates an add-on that does not exist and adopts one of the same settings, however they are written', () => {
    expect(planAddon(request, undefined)).toEqual({ action: 'create' });
    expect(planAddon(request, existing())).toEqual({
      action: 'adopt',
      status: 'ACTIVE',
    });
  });

  it.each([undefined, 'latest'])(
    'adopts whatever version exists when %s is asked for',
    addonVersion => {
      expect(
        planAddon(
          { ...request, addonVersion },
          existing({ addonVersion: 'v1' }),
        ),
      ).toMatchObject({ action: 'adopt' });
    },
  );

  it('names each setting in which the existing add-on differs', () => {
    expect(
      planAddon(
        request,
        existing({
          addonVersion: 'v1.11.3-eksbuild.2',
          configurationValues: 'replicaCount: 2',
          associations: [],
        }),
      ),
    ).toEqual({
      action: 'differs',
      status: 'ACTIVE',
      differences: [
        {
          field: 'addonVersion',
          wanted: 'v1.12.4-eksbuild.6',
          found: 'v1.11.3-eksbuild.2',
        },
        { field: 'configurationValues.replicaCount', wanted: 3, found: 2 },
        {
          field: 'configurationValues.resources.limits.cpu',
          wanted: 1,
          found: undefined,
        },
        {
          field: 'podIdentityAssociations',
          wanted: [{ serviceAccount: 'a', roleArn: 'arn:r' }],
          found: [],
        },
      ],
    });
  });

  it.each([
    ['CREATE_FAILED', 'its creation failed: Denied: no'],
    ['DELETING', 'it is being deleted: Denied: no'],
  ] as const)('does not adopt an add-on that is %s', (status, reason) => {
    expect(
      planAddon(
        request,
        existing({
          status,
          health: { issues: [{ code: 'Denied' as never, message: 'no' }] },
        }),
      ),
    ).toEqual({ action: 'conflict', status, reason });
  });
});
