import type { Cluster as AwsCluster } from '@aws-sdk/client-eks';
import { aClusterRequest } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { planCluster } from './planCluster';

const request = aClusterRequest({
  logging: { clusterLogging: [{ types: ['api', 'audit'], enabled: true }] },
  tags: { team: 'shop' },
});

function existing(overrides: Partial<AwsCluster> = {}): AwsCluster {
  return {
    name: 'blue',
    status: 'ACTIVE',
    version: '1.34',
    roleArn: request.roleArn,
    resourcesVpcConfig: {
      ...request.resourcesVpcConfig,
      subnetIds: ['subnet-b', 'subnet-a'],
      securityGroupIds: [],
      vpcId: 'vpc-1',
    },
    accessConfig: { authenticationMode: 'API' },
    logging: {
      clusterLogging: [
        { types: ['audit'], enabled: true },
        { types: ['api'], enabled: true },
        { types: ['scheduler'], enabled: false },
      ],
    },
    kubernetesNetworkConfig: { ipFamily: 'ipv4' },
    tags: { team: 'shop', 'aws:created': 'x' },
    deletionProtection: false,
    ...overrides,
  };
}

describe('planCluster', () => {
  it('creates a cluster that does not exist', () => {
    expect(planCluster(request, undefined)).toEqual({ action: 'create' });
  });

  it.each(['CREATING', 'ACTIVE', 'UPDATING'] as const)(
    'adopts an equal cluster that is %s',
    status => {
      expect(planCluster(request, existing({ status }))).toEqual({
        action: 'adopt',
        status,
      });
    },
  );

  it('adopts whatever version exists when none is asked for', () => {
    expect(
      planCluster(
        { ...request, version: undefined },
        existing({ version: '1.31' }),
      ),
    ).toEqual({ action: 'adopt', status: 'ACTIVE' });
  });

  it('takes what EKS does not tell for its default, and an alias of a key for any key', () => {
    const keyArn = 'arn:aws:kms:eu-west-1:111122223333:alias/eks';

    expect(
      planCluster(
        {
          ...request,
          computeConfig: { enabled: false },
          storageConfig: { blockStorage: { enabled: false } },
          zonalShiftConfig: { enabled: false },
          controlPlaneScalingConfig: { tier: 'standard' },
          bootstrapSelfManagedAddons: false,
          encryptionConfig: [{ resources: ['secrets'], provider: { keyArn } }],
        },
        existing({
          encryptionConfig: [
            {
              resources: ['secrets'],
              provider: {
                keyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1234',
              },
            },
          ],
        }),
      ),
    ).toEqual({ action: 'adopt', status: 'ACTIVE' });
    expect(
      planCluster(
        { ...request, computeConfig: { enabled: true, nodePools: ['system'] } },
        existing(),
      ),
    ).toEqual({
      action: 'differs',
      status: 'ACTIVE',
      differences: [
        { field: 'computeConfig.enabled', wanted: true, found: false },
        { field: 'computeConfig.nodePools', wanted: ['system'] },
      ],
    });
  });

  it('names each field in which the existing cluster differs', () => {
    expect(
      planCluster(
        { ...request, deletionProtection: true },
        existing({
          version: '1.33',
          accessConfig: { authenticationMode: 'CONFIG_MAP' },
          logging: { clusterLogging: [{ types: ['api'], enabled: true }] },
          tags: {},
        }),
      ),
    ).toEqual({
      action: 'differs',
      status: 'ACTIVE',
      differences: [
        { field: 'version', wanted: '1.34', found: '1.33' },
        { field: 'tags.team', wanted: 'shop', found: undefined },
        { field: 'deletionProtection', wanted: true, found: false },
        {
          field: 'accessConfig.authenticationMode',
          wanted: 'API',
          found: 'CONFIG_MAP',
        },
        {
          field: 'logging.enabledTypes',
          wanted: ['api', 'audit'],
          found: ['api'],
        },
      ],
    });
  });

  it('does not adopt a cluster that is going or has failed, and tells why', () => {
    expect(planCluster(request, existing({ status: 'DELETING' }))).toEqual({
      action: 'conflict',
      status: 'DELETING',
      reason: 'it is being deleted',
    });
    expect(
      planCluster(
        request,
        existing({
          status: 'FAILED',
          health: {
            issues: [
              {
                code: 'IamRoleNotFound',
                message: 'No such role',
                resourceIds: ['cluster-role'],
              },
            ],
          },
        }),
      ),
    ).toEqual({
      action: 'conflict',
      status: 'FAILED',
      reason:
        'its creation failed: IamRoleNotFound: No such role (cluster-role)',
    });
  });
});
