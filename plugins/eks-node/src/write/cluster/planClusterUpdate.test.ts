import type { Cluster as AwsCluster } from '@aws-sdk/client-eks';
import type { WantedCluster } from '@eks-platform/backstage-plugin-eks-common';
import { planClusterUpdate } from './planClusterUpdate';
import { toClusterUpdateRequest } from './toClusterUpdateRequest';

const keyArn = 'arn:aws:kms:eu-west-1:111122223333:key/1234';

const existing: AwsCluster = {
  name: 'blue',
  status: 'ACTIVE',
  version: '1.34',
  roleArn: 'arn:aws:iam::111122223333:role/cluster',
  resourcesVpcConfig: {
    subnetIds: ['subnet-a', 'subnet-b'],
    securityGroupIds: ['sg-1'],
    endpointPublicAccess: true,
    endpointPrivateAccess: true,
    publicAccessCidrs: ['0.0.0.0/0'],
  },
  accessConfig: { authenticationMode: 'API' },
  kubernetesNetworkConfig: {
    ipFamily: 'ipv4',
    serviceIpv4Cidr: '172.20.0.0/16',
  },
  tags: { team: 'shop', old: 'x' },
};

function plan(wanted: WantedCluster, overrides: Partial<AwsCluster> = {}) {
  return planClusterUpdate(wanted, { ...existing, ...overrides });
}

describe('planClusterUpdate', () => {
  it('plans nothing when all is as wanted, defaults that EKS does not tell included', () => {
    expect(
      plan({
        version: '1.34',
        roleArn: existing.roleArn,
        resourcesVpcConfig: { subnetIds: ['subnet-b', 'subnet-a'] },
        accessConfig: { authenticationMode: 'API' },
        kubernetesNetworkConfig: { ipFamily: 'ipv4' },
        deletionProtection: false,
        zonalShiftConfig: { enabled: false },
        computeConfig: { enabled: false },
        encryptionConfig: [],
        upgradePolicy: { supportType: 'EXTENDED' },
        logging: { clusterLogging: [{ types: ['api'], enabled: false }] },
        tags: { team: 'shop' },
        removeTags: ['team', 'never'],
      }),
    ).toEqual({ immutable: [], steps: [] });
  });

  it('plans one step for each kind of change, tags and access before the rest', () => {
    const { steps } = plan({
      version: '1.35',
      resourcesVpcConfig: {
        endpointPublicAccess: false,
        subnetIds: ['subnet-a', 'subnet-c'],
      },
      controlPlaneScalingConfig: { tier: 'tier-xl' },
      encryptionConfig: [{ resources: ['secrets'], provider: { keyArn } }],
      removeTags: ['old'],
    });

    expect(steps.map(({ id }) => id)).toEqual([
      'tags',
      'version',
      'encryption',
      'endpoint',
      'vpc',
      'tier',
    ]);
    expect(steps.find(({ id }) => id === 'vpc')).toMatchObject({
      differences: [
        {
          field: 'resourcesVpcConfig.subnetIds',
          wanted: ['subnet-a', 'subnet-c'],
          found: ['subnet-a', 'subnet-b'],
        },
      ],
      // EKS is told of both, whichever changes.
      ask: {
        input: {
          resourcesVpcConfig: {
            subnetIds: ['subnet-a', 'subnet-c'],
            securityGroupIds: ['sg-1'],
          },
        },
      },
    });
  });

  it('keeps the rest of Auto Mode when one part of it changes', () => {
    const on = { enabled: true };
    const { steps, immutable } = plan(
      { computeConfig: { enabled: true, nodePools: ['system'] } },
      {
        computeConfig: { ...on, nodePools: [], nodeRoleArn: 'arn:role/one' },
        storageConfig: { blockStorage: on },
        kubernetesNetworkConfig: { elasticLoadBalancing: on },
      },
    );

    expect(immutable).toEqual([]);
    expect(steps[0].ask).toEqual({
      type: 'config',
      input: {
        computeConfig: { enabled: true, nodePools: ['system'] },
        storageConfig: { blockStorage: on },
        kubernetesNetworkConfig: { elasticLoadBalancing: on },
      },
    });
  });

  it('names what cannot change, with the reason', () => {
    const { immutable } = plan(
      {
        version: '1.33',
        kubernetesNetworkConfig: { serviceIpv4Cidr: '10.100.0.0/16' },
        encryptionConfig: [
          { resources: ['secrets'], provider: { keyArn: `${keyArn}5` } },
        ],
        computeConfig: { enabled: true, nodeRoleArn: 'arn:role/two' },
      },
      {
        encryptionConfig: [{ resources: ['secrets'], provider: { keyArn } }],
        computeConfig: { enabled: true, nodeRoleArn: 'arn:role/one' },
      },
    );

    expect(immutable.map(({ field }) => field)).toEqual([
      'kubernetesNetworkConfig.serviceIpv4Cidr',
      'version',
      'encryptionConfig',
      'computeConfig.nodeRoleArn',
    ]);
  });

  it('shows preflight the cluster as it will be', () => {
    const wanted: WantedCluster = {
      resourcesVpcConfig: { endpointPublicAccess: false },
      tags: { more: 'y' },
      removeTags: ['old'],
    };
    const { steps } = plan(wanted);

    expect(
      toClusterUpdateRequest({ wanted, existing, steps, force: false }),
    ).toMatchObject({
      changes: ['tags', 'endpoint'],
      current: { tags: { team: 'shop', old: 'x' } },
      next: {
        name: 'blue',
        version: '1.34',
        tags: { team: 'shop', more: 'y' },
        resourcesVpcConfig: {
          subnetIds: ['subnet-a', 'subnet-b'],
          endpointPublicAccess: false,
          endpointPrivateAccess: true,
          publicAccessCidrs: undefined,
        },
      },
    });
  });
});
