import {
  DescribeAvailabilityZonesCommand,
  DescribeInstanceTypeOfferingsCommand,
  DescribeInstanceTypesCommand,
  DescribeInternetGatewaysCommand,
  DescribeNatGatewaysCommand,
  DescribeRegionsCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeVpcAttributeCommand,
  DescribeVpcEndpointsCommand,
  DescribeVpcsCommand,
  paginateDescribeInstanceTypes,
  type DescribeSubnetsCommandInput,
} from '@aws-sdk/client-ec2';
import { account, aPlatform, subnets, type Platform } from './aPlatform';

describe('EC2', () => {
  let platform: Platform;
  beforeAll(async () => {
    platform = await aPlatform();
  });
  afterAll(() => platform.sandbox.close());

  const subnetIds = async (input: DescribeSubnetsCommandInput) => {
    const { Subnets } = await platform.ec2.send(
      new DescribeSubnetsCommand(input),
    );
    return Subnets!.map(subnet => subnet.SubnetId);
  };

  it('describes a subnet with its zone, owner, addresses and tags', async () => {
    const { Subnets } = await platform.ec2.send(
      new DescribeSubnetsCommand({ SubnetIds: [subnets.public] }),
    );
    expect(Subnets).toEqual([
      expect.objectContaining({
        SubnetId: subnets.public,
        SubnetArn: `arn:aws:ec2:eu-west-1:${account}:subnet/${subnets.public}`,
        VpcId: 'vpc-01',
        CidrBlock: '10.0.4.0/24',
        AvailabilityZone: 'eu-west-1b',
        AvailabilityZoneId: 'euw1-az2',
        AvailableIpAddressCount: 250,
        MapPublicIpOnLaunch: true,
        OwnerId: account,
        State: 'available',
        Ipv6CidrBlockAssociationSet: [],
        Tags: [{ Key: 'Name', Value: `<${subnets.public}> &amp; "more"` }],
      }),
    ]);
  });

  it.each<[string, DescribeSubnetsCommandInput['Filters'], string[]]>([
    [
      'by one value',
      [{ Name: 'vpc-id', Values: ['vpc-02'] }],
      [subnets.otherVpc],
    ],
    [
      'by any of several values',
      [{ Name: 'subnet-id', Values: [subnets.a, subnets.b] }],
      [subnets.a, subnets.b],
    ],
    [
      'by all of several filters',
      [
        { Name: 'availability-zone', Values: ['eu-west-1a'] },
        { Name: 'tag:Name', Values: [`*${subnets.secondInA}*`] },
      ],
      [subnets.secondInA],
    ],
    [
      'by wildcards',
      [{ Name: 'availability-zone-id', Values: ['euw1-az?'] }],
      Object.values(subnets),
    ],
    [
      'by tag key and a boolean',
      [
        { Name: 'tag-key', Values: ['Name'] },
        { Name: 'map-public-ip-on-launch', Values: ['true'] },
      ],
      [subnets.public],
    ],
    ['by a tag nobody has', [{ Name: 'tag:none', Values: ['*'] }], []],
  ])('filters %s', async (_, Filters, expected) => {
    expect((await subnetIds({ Filters })).sort()).toEqual([...expected].sort());
  });

  it('cuts pages with a token that leads on', async () => {
    const first = await platform.ec2.send(
      new DescribeSubnetsCommand({ MaxResults: 5 }),
    );
    expect(first.Subnets).toHaveLength(5);
    const second = await platform.ec2.send(
      new DescribeSubnetsCommand({ MaxResults: 5, NextToken: first.NextToken }),
    );
    expect(second.Subnets).toHaveLength(2);
    expect(second.NextToken).toBeUndefined();
    expect(
      new Set([...first.Subnets!, ...second.Subnets!].map(s => s.SubnetId)),
    ).toEqual(new Set(Object.values(subnets)));
  });

  it.each<[string, DescribeSubnetsCommandInput, string, RegExp]>([
    [
      'an id that does not exist',
      { SubnetIds: ['subnet-zz'] },
      'InvalidSubnetID.NotFound',
      /^The subnet ID 'subnet-zz' does not exist$/,
    ],
    [
      'an id of another kind',
      { SubnetIds: ['vpc-01'] },
      'InvalidSubnetID.Malformed',
      /expecting "subnet-\.\.\."/,
    ],
    [
      'an unknown filter',
      { Filters: [{ Name: 'colour', Values: ['x'] }] },
      'InvalidParameterValue',
      /^The filter 'colour' is invalid/,
    ],
    [
      'a page too small',
      { MaxResults: 2 },
      'InvalidParameterValue',
      /maxResults/,
    ],
    [
      'a token of somebody else',
      { NextToken: 'nonsense' },
      'InvalidParameterValue',
      /nextToken/,
    ],
    [
      'ids together with a page size',
      { SubnetIds: [subnets.a], MaxResults: 5 },
      'InvalidParameterCombination',
      /SubnetIds cannot be used with the parameter MaxResults/,
    ],
  ])('refuses %s', async (_, input, name, message) => {
    await expect(subnetIds(input)).rejects.toMatchObject({
      name,
      message: expect.stringMatching(message),
      $metadata: { httpStatusCode: 400 },
    });
  });

  it('says that a dry run would have succeeded', async () => {
    await expect(subnetIds({ DryRun: true })).rejects.toMatchObject({
      name: 'DryRunOperation',
      $metadata: { httpStatusCode: 412 },
    });
  });

  it('describes VPCs and their attributes', async () => {
    const { Vpcs } = await platform.ec2.send(
      new DescribeVpcsCommand({
        Filters: [{ Name: 'tag:Name', Values: ['name of vpc-02'] }],
      }),
    );
    expect(Vpcs).toMatchObject([
      { VpcId: 'vpc-02', CidrBlock: '10.1.0.0/16', IsDefault: false },
    ]);
    const attribute = (Attribute: 'enableDnsSupport' | 'enableDnsHostnames') =>
      platform.ec2.send(
        new DescribeVpcAttributeCommand({ VpcId: 'vpc-01', Attribute }),
      );
    expect(await attribute('enableDnsSupport')).toMatchObject({
      VpcId: 'vpc-01',
      EnableDnsSupport: { Value: true },
    });
    expect(await attribute('enableDnsHostnames')).toMatchObject({
      EnableDnsHostnames: { Value: true },
    });
    await expect(
      platform.ec2.send(
        new DescribeVpcAttributeCommand({
          VpcId: 'vpc-zz',
          Attribute: 'enableDnsSupport',
        }),
      ),
    ).rejects.toMatchObject({
      name: 'InvalidVpcID.NotFound',
      message: "The vpc ID 'vpc-zz' does not exist",
    });
  });

  it('describes the ways out of a VPC: route tables, NAT and internet gateways, endpoints', async () => {
    const { RouteTables } = await platform.ec2.send(
      new DescribeRouteTablesCommand({
        Filters: [{ Name: 'association.subnet-id', Values: [subnets.public] }],
      }),
    );
    expect(RouteTables).toMatchObject([
      {
        RouteTableId: 'rtb-02',
        Associations: [{ Main: false, SubnetId: subnets.public }],
        Routes: [
          { GatewayId: 'local', Origin: 'CreateRouteTable' },
          { GatewayId: 'igw-01', DestinationCidrBlock: '0.0.0.0/0' },
        ],
      },
    ]);
    const main = await platform.ec2.send(
      new DescribeRouteTablesCommand({
        Filters: [{ Name: 'association.main', Values: ['true'] }],
      }),
    );
    expect(main.RouteTables!.map(table => table.RouteTableId)).toEqual([
      'rtb-01',
    ]);
    const { NatGateways } = await platform.ec2.send(
      new DescribeNatGatewaysCommand({
        Filter: [{ Name: 'vpc-id', Values: ['vpc-01'] }],
      }),
    );
    expect(NatGateways).toMatchObject([
      {
        NatGatewayId: 'nat-01',
        CreateTime: new Date('2026-01-02T03:04:05Z'),
        NatGatewayAddresses: [{ PublicIp: '203.0.113.7' }],
      },
    ]);
    const { InternetGateways } = await platform.ec2.send(
      new DescribeInternetGatewaysCommand({}),
    );
    expect(InternetGateways).toMatchObject([
      {
        InternetGatewayId: 'igw-01',
        Attachments: [{ VpcId: 'vpc-01', State: 'available' }],
      },
    ]);
    const { VpcEndpoints } = await platform.ec2.send(
      new DescribeVpcEndpointsCommand({
        Filters: [{ Name: 'service-name', Values: ['*.s3'] }],
      }),
    );
    expect(VpcEndpoints).toMatchObject([
      { VpcEndpointId: 'vpce-01', RouteTableIds: ['rtb-01'] },
    ]);
  });

  it('describes security groups by id and name', async () => {
    const { SecurityGroups } = await platform.ec2.send(
      new DescribeSecurityGroupsCommand({ GroupNames: ['web'] }),
    );
    expect(SecurityGroups).toMatchObject([
      {
        GroupId: 'sg-01',
        IpPermissions: [
          {
            IpProtocol: 'tcp',
            FromPort: 443,
            ToPort: 443,
            IpRanges: [{ CidrIp: '0.0.0.0/0', Description: 'HTTPS' }],
            UserIdGroupPairs: [],
          },
        ],
      },
    ]);
    await expect(
      platform.ec2.send(
        new DescribeSecurityGroupsCommand({ GroupNames: ['none'] }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidGroup.NotFound' });
  });

  it('knows regions and the zones of the region asked', async () => {
    const { Regions } = await platform.ec2.send(new DescribeRegionsCommand({}));
    const names = Regions!.map(region => region.RegionName);
    expect(names).toContain('us-east-1');
    expect(names).not.toContain('af-south-1');
    const all = await platform.ec2.send(
      new DescribeRegionsCommand({ AllRegions: true }),
    );
    expect(all.Regions!.map(region => region.RegionName)).toContain(
      'af-south-1',
    );
    const { AvailabilityZones } = await platform.ec2.send(
      new DescribeAvailabilityZonesCommand({}),
    );
    expect(
      AvailabilityZones!.map(zone => [zone.ZoneName, zone.ZoneId]),
    ).toEqual([
      ['eu-west-1a', 'euw1-az1'],
      ['eu-west-1b', 'euw1-az2'],
      ['eu-west-1c', 'euw1-az3'],
    ]);
  });

  it('knows instance types of both architectures with vCPUs and memory', async () => {
    const { InstanceTypes } = await platform.ec2.send(
      new DescribeInstanceTypesCommand({
        InstanceTypes: ['m5.large', 'm7g.xlarge', 'g5.xlarge'],
      }),
    );
    expect(
      InstanceTypes!.map(type => [
        type.InstanceType,
        type.ProcessorInfo!.SupportedArchitectures,
        type.VCpuInfo!.DefaultVCpus,
        type.MemoryInfo!.SizeInMiB,
        type.GpuInfo?.Gpus?.[0].Name,
      ]),
    ).toEqual([
      ['g5.xlarge', ['x86_64'], 4, 16384, 'A10G'],
      ['m5.large', ['x86_64'], 2, 8192, undefined],
      ['m7g.xlarge', ['arm64'], 4, 16384, undefined],
    ]);
    await expect(
      platform.ec2.send(
        new DescribeInstanceTypesCommand({
          InstanceTypes: ['z9.huge' as 'm5.large'],
        }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidInstanceType' });

    const arm: string[] = [];
    for await (const page of paginateDescribeInstanceTypes(
      { client: platform.ec2, pageSize: 5 },
      {
        Filters: [
          {
            Name: 'processor-info.supported-architecture',
            Values: ['arm64'],
          },
        ],
      },
    )) {
      arm.push(...page.InstanceTypes!.map(type => type.InstanceType!));
    }
    expect(arm.length).toBeGreaterThan(5);
    expect(arm.every(name => /^\w+g\./.test(name))).toBe(true);
  });

  it('offers instance types by region and by zone', async () => {
    const offerings = async (type: string) => {
      const { InstanceTypeOfferings } = await platform.ec2.send(
        new DescribeInstanceTypeOfferingsCommand({
          LocationType: 'availability-zone',
          Filters: [{ Name: 'instance-type', Values: [type] }],
        }),
      );
      return InstanceTypeOfferings!.map(offering => offering.Location);
    };
    expect(await offerings('m5.large')).toEqual([
      'eu-west-1a',
      'eu-west-1b',
      'eu-west-1c',
    ]);
    expect(await offerings('g5.xlarge')).toEqual(['eu-west-1a', 'eu-west-1b']);
    const { InstanceTypeOfferings } = await platform.ec2.send(
      new DescribeInstanceTypeOfferingsCommand({
        Filters: [{ Name: 'instance-type', Values: ['m5.*'] }],
      }),
    );
    expect(InstanceTypeOfferings).toContainEqual({
      InstanceType: 'm5.large',
      LocationType: 'region',
      Location: 'eu-west-1',
    });
  });
});
