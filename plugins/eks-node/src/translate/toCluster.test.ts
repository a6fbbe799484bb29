import type { Cluster as AwsCluster } from '@aws-sdk/client-eks';
import { toCluster } from './toCluster';

const scope = { accountId: '111122223333', region: 'eu-west-1' };

const creating: AwsCluster = {
  name: 'Blue_Green',
  arn: 'arn:aws:eks:eu-west-1:111122223333:cluster/Blue_Green',
  status: 'CREATING',
  version: '1.34',
};

const active: AwsCluster = {
  ...creating,
  status: 'ACTIVE',
  platformVersion: 'eks.3',
  endpoint: 'https://ABC.gr7.eu-west-1.eks.amazonaws.com',
  certificateAuthority: { data: 'Y2VydGlmaWNhdGU=' },
  identity: {
    oidc: { issuer: 'https://oidc.eks.eu-west-1.amazonaws.com/id/ABC' },
  },
  roleArn: 'arn:aws:iam::111122223333:role/eks-cluster-role',
  resourcesVpcConfig: {
    vpcId: 'vpc-1',
    subnetIds: ['subnet-a', 'subnet-b'],
    securityGroupIds: ['sg-1'],
    clusterSecurityGroupId: 'sg-2',
    endpointPublicAccess: true,
    endpointPrivateAccess: false,
    publicAccessCidrs: ['0.0.0.0/0'],
  },
  accessConfig: { authenticationMode: 'API' },
  upgradePolicy: { supportType: 'STANDARD' },
  deletionProtection: true,
  computeConfig: { enabled: true },
  createdAt: new Date('2026-01-02T03:04:05Z'),
  tags: { team: 'platform' },
  health: {
    issues: [
      {
        code: 'Ec2SubnetNotFound',
        message: 'gone',
        resourceIds: ['subnet-b'],
      },
      {},
    ],
  },
};

describe('toCluster', () => {
  it('translates what EKS describes, capital letters kept', () => {
    expect(toCluster(active, scope)).toEqual({
      kind: 'cluster',
      arn: 'arn:aws:eks:eu-west-1:111122223333:cluster/Blue_Green',
      name: 'Blue_Green',
      accountId: '111122223333',
      region: 'eu-west-1',
      status: 'ACTIVE',
      version: '1.34',
      platformVersion: 'eks.3',
      endpoint: 'https://ABC.gr7.eu-west-1.eks.amazonaws.com',
      certificateAuthority: 'Y2VydGlmaWNhdGU=',
      oidcIssuer: 'https://oidc.eks.eu-west-1.amazonaws.com/id/ABC',
      roleArn: 'arn:aws:iam::111122223333:role/eks-cluster-role',
      vpcId: 'vpc-1',
      subnetIds: ['subnet-a', 'subnet-b'],
      securityGroupIds: ['sg-1'],
      clusterSecurityGroupId: 'sg-2',
      endpointPublicAccess: true,
      endpointPrivateAccess: false,
      publicAccessCidrs: ['0.0.0.0/0'],
      authenticationMode: 'API',
      supportType: 'STANDARD',
      deletionProtection: true,
      autoMode: true,
      createdAt: '2026-01-02T03:04:05.000Z',
      tags: { team: 'platform' },
      health: [
        {
          code: 'Ec2SubnetNotFound',
          message: 'gone',
          resourceIds: ['subnet-b'],
        },
        { code: 'Other', message: '', resourceIds: [] },
      ],
    });
  });

  it.each<[string, AwsCluster]>([
    ['missing', creating],
    [
      'empty',
      {
        ...creating,
        endpoint: '',
        certificateAuthority: { data: '' },
        identity: { oidc: { issuer: '' } },
        platformVersion: '',
        resourcesVpcConfig: { clusterSecurityGroupId: '' },
      },
    ],
  ])(
    'leaves out what a cluster being created has not got yet, be it %s',
    (_, cluster) => {
      const translated = toCluster(cluster, scope);
      expect(JSON.parse(JSON.stringify(translated))).toEqual({
        kind: 'cluster',
        arn: 'arn:aws:eks:eu-west-1:111122223333:cluster/Blue_Green',
        name: 'Blue_Green',
        accountId: '111122223333',
        region: 'eu-west-1',
        status: 'CREATING',
        version: '1.34',
        subnetIds: [],
        securityGroupIds: [],
        endpointPublicAccess: false,
        endpointPrivateAccess: false,
        publicAccessCidrs: [],
        autoMode: false,
        tags: {},
        health: [],
      });
    },
  );

  it.each(['name', 'arn', 'status', 'version'] as const)(
    'refuses an answer without %s',
    member => {
      expect(() =>
        toCluster({ ...active, [member]: undefined }, scope),
      ).toThrow(`Expected ${member} in AWS's answer on`);
    },
  );
});
