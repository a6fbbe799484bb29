import {
  aMesh,
  aMeshObject,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import {
  aScope,
  type FakeEksData,
} from '@eks-platform/backstage-plugin-eks-react/testUtils';
import type {
  Scope,
  SubnetOption,
} from '@eks-platform/backstage-plugin-eks-common';

export const PLATFORM: Scope = {
  accountId: '111122223333',
  region: 'eu-west-1',
};

/** A subnet of the VPC vpc-0aaaaaaa; state only what matters. */
export function aSubnet(overrides: Partial<SubnetOption> = {}): SubnetOption {
  return {
    subnetId: 'subnet-0000000a',
    name: 'private-a',
    vpcId: 'vpc-0aaaaaaa',
    availabilityZone: 'eu-west-1a',
    availabilityZoneId: 'euw1-az1',
    cidrBlock: '10.0.0.0/19',
    isPublic: false,
    availableIpAddressCount: 8187,
    ...overrides,
  };
}

/** Two accounts; in the first, two VPCs, subnets in two zones, roles for every purpose and a mesh. */
export function anEstate(overrides: FakeEksData = {}): FakeEksData {
  return {
    scopes: [
      aScope({ scope: PLATFORM, accountName: 'platform' }),
      aScope({
        scope: { ...PLATFORM, region: 'us-east-1' },
        accountName: 'platform',
      }),
      aScope({
        scope: { accountId: '444455556666', region: 'eu-west-1' },
        accountName: 'payments',
      }),
    ],
    vpcs: ({ accountId, region }) =>
      region === PLATFORM.region && accountId === PLATFORM.accountId
        ? [
            {
              vpcId: 'vpc-0aaaaaaa',
              name: 'platform-vpc',
              cidrBlocks: ['10.0.0.0/16'],
              isDefault: false,
            },
            {
              vpcId: 'vpc-0bbbbbbb',
              cidrBlocks: ['172.31.0.0/16'],
              isDefault: true,
            },
          ]
        : [
            {
              vpcId: 'vpc-0ccccccc',
              name: 'other-vpc',
              cidrBlocks: ['10.9.0.0/16'],
              isDefault: false,
            },
          ],
    subnets: [
      aSubnet(),
      aSubnet({
        subnetId: 'subnet-0000000b',
        name: 'private-b',
        availabilityZone: 'eu-west-1b',
      }),
      aSubnet({
        subnetId: 'subnet-000000a2',
        name: 'tiny-a',
        cidrBlock: '10.0.96.0/28',
        availableIpAddressCount: 3,
      }),
      aSubnet({
        subnetId: 'subnet-0000000c',
        name: 'public-c',
        availabilityZone: 'eu-west-1c',
        isPublic: true,
      }),
      aSubnet({
        subnetId: 'subnet-0000000d',
        name: 'elsewhere',
        vpcId: 'vpc-0bbbbbbb',
      }),
    ],
    roles: ({ accountId }) => [
      {
        arn: `arn:aws:iam::${accountId}:role/eks-cluster-role`,
        name: 'eks-cluster-role',
        purposes: ['cluster'],
      },
      {
        arn: `arn:aws:iam::${accountId}:role/old-cluster-role`,
        name: 'old-cluster-role',
        purposes: ['cluster'],
      },
      {
        arn: `arn:aws:iam::${accountId}:role/ci-deploy`,
        name: 'ci-deploy',
        purposes: [],
      },
    ],
    clusterVersions: [
      {
        version: '1.33',
        isDefault: false,
        status: 'STANDARD_SUPPORT',
        endOfStandardSupport: '2026-07-29T00:00:00Z',
        endOfExtendedSupport: '2027-07-29T00:00:00Z',
      },
      {
        version: '1.34',
        isDefault: true,
        status: 'STANDARD_SUPPORT',
        endOfStandardSupport: '2026-12-02T00:00:00Z',
        endOfExtendedSupport: '2027-12-02T00:00:00Z',
      },
      {
        version: '1.31',
        isDefault: false,
        status: 'EXTENDED_SUPPORT',
        endOfExtendedSupport: '2026-11-26T00:00:00Z',
      },
      { version: '1.24', isDefault: false, status: 'UNSUPPORTED' },
    ],
    instanceTypes: [
      {
        instanceType: 'm6i.2xlarge',
        vCpus: 8,
        memoryMiB: 32768,
        architectures: ['x86_64'],
      },
      {
        instanceType: 'm6i.large',
        vCpus: 2,
        memoryMiB: 8192,
        architectures: ['x86_64'],
      },
      {
        instanceType: 'm7g.large',
        vCpus: 2,
        memoryMiB: 8192,
        architectures: ['arm64'],
      },
    ],
    meshes: [
      aMesh({ name: 'shop' }),
      aMesh({ name: 'lab', egressFilter: 'DROP_ALL' }),
    ],
    meshObjects: [
      aMeshObject({ type: 'virtual-node', name: 'checkout-v1' }),
      aMeshObject({ type: 'virtual-node', name: 'checkout-v2' }),
      aMeshObject({ type: 'virtual-router', name: 'checkout-router' }),
    ],
    ...overrides,
  };
}
