import { toClusterVersionOption } from './toClusterVersionOption';
import { toInstanceTypeOption } from './toInstanceTypeOption';
import { toVpcOption } from './toVpcOption';

describe('toVpcOption', () => {
  it('names each address range in use once', () => {
    expect(
      toVpcOption({
        VpcId: 'vpc-1',
        CidrBlock: '10.0.0.0/16',
        CidrBlockAssociationSet: [
          { CidrBlock: '10.0.0.0/16', CidrBlockState: { State: 'associated' } },
          {
            CidrBlock: '100.64.0.0/16',
            CidrBlockState: { State: 'associated' },
          },
          {
            CidrBlock: '10.9.0.0/16',
            CidrBlockState: { State: 'disassociated' },
          },
        ],
        IsDefault: true,
        Tags: [{ Key: 'Name', Value: 'platform-vpc' }],
      }),
    ).toEqual({
      vpcId: 'vpc-1',
      name: 'platform-vpc',
      cidrBlocks: ['10.0.0.0/16', '100.64.0.0/16'],
      isDefault: true,
    });
  });

  it('does without a name', () => {
    expect(toVpcOption({ VpcId: 'vpc-1' })).toEqual({
      vpcId: 'vpc-1',
      name: undefined,
      cidrBlocks: [],
      isDefault: false,
    });
  });
});

describe('toClusterVersionOption', () => {
  it.each([
    [{ versionStatus: 'STANDARD_SUPPORT' as const }, 'STANDARD_SUPPORT'],
    [{ status: 'extended-support' as const }, 'EXTENDED_SUPPORT'],
  ])('reads the status from %j', (statusMember, status) => {
    expect(
      toClusterVersionOption({
        clusterVersion: '1.34',
        defaultVersion: true,
        endOfStandardSupportDate: new Date('2026-12-02T00:00:00Z'),
        ...statusMember,
      }),
    ).toEqual({
      version: '1.34',
      isDefault: true,
      status,
      endOfStandardSupport: '2026-12-02T00:00:00.000Z',
      endOfExtendedSupport: undefined,
    });
  });
});

describe('toInstanceTypeOption', () => {
  it('translates what EC2 describes', () => {
    expect(
      toInstanceTypeOption({
        InstanceType: 'm7g.large',
        VCpuInfo: { DefaultVCpus: 2 },
        MemoryInfo: { SizeInMiB: 8192 },
        ProcessorInfo: { SupportedArchitectures: ['arm64'] },
      }),
    ).toEqual({
      instanceType: 'm7g.large',
      vCpus: 2,
      memoryMiB: 8192,
      architectures: ['arm64'],
    });
  });
});
