import {
  CreateTagsCommand,
  DeleteTagsCommand,
  DescribeInstancesCommand,
  DescribeSubnetsCommand,
  DescribeVolumesCommand,
} from '@aws-sdk/client-ec2';
import { seedVolume } from '../seeds/leftovers';
import { aCluster, aNodegroup } from './aCluster';
import {
  account,
  aPlatform,
  region,
  subnets,
  type Platform,
} from './aPlatform';

let platform: Platform;
beforeEach(async () => {
  platform = await aPlatform();
});
afterEach(() => platform.sandbox.close());

const instances = async (Name: string, ...Values: string[]) => {
  const { Reservations } = await platform.ec2.send(
    new DescribeInstancesCommand({ Filters: [{ Name, Values }] }),
  );
  return Reservations!.flatMap(each => each.Instances!);
};

describe('Instances', () => {
  it('are those of the node groups, from their making to their end', async () => {
    await aCluster(platform);
    await expect(instances('tag:eks:cluster-name', 'blue')).resolves.toEqual(
      [],
    );
    await aNodegroup(platform);
    const found = await instances('tag:eks:cluster-name', 'blue');
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({
      InstanceId: expect.stringMatching(/^i-0[0-9a-f]{16}$/),
      InstanceType: 't3.medium',
      State: { Name: 'running' },
      SubnetId: subnets.a,
      VpcId: 'vpc-01',
      Placement: { AvailabilityZone: `${region}a` },
      Tags: expect.arrayContaining([
        { Key: 'eks:nodegroup-name', Value: 'workers' },
        { Key: 'kubernetes.io/cluster/blue', Value: 'owned' },
      ]),
    });
    const again = await platform.ec2.send(
      new DescribeInstancesCommand({ InstanceIds: [found[1].InstanceId!] }),
    );
    expect(again.Reservations).toMatchObject([{ Instances: [found[1]] }]);
    await expect(
      platform.ec2.send(new DescribeInstancesCommand({ InstanceIds: ['i-0'] })),
    ).rejects.toMatchObject({ name: 'InvalidInstanceID.NotFound' });
    await expect(instances('tag-key', 'eks:nothing')).resolves.toEqual([]);
  });
});

describe('Volumes', () => {
  it('are found by the claims they were made for', async () => {
    seedVolume(
      platform.sandbox.world,
      {
        accountId: account,
        region,
        name: 'blue',
        network: { vpcId: 'vpc-01' },
        createdAt: platform.clock.now(),
      },
      { namespace: 'shop', claim: 'data-0', sizeGib: 20 },
    );
    const { Volumes } = await platform.ec2.send(
      new DescribeVolumesCommand({
        Filters: [
          {
            Name: 'tag:kubernetes.io/created-for/pvc/name',
            Values: ['data-0'],
          },
          { Name: 'status', Values: ['available'] },
        ],
      }),
    );
    expect(Volumes).toMatchObject([
      {
        VolumeId: expect.stringMatching(/^vol-0/),
        Size: 20,
        State: 'available',
        Attachments: [],
      },
    ]);
  });
});

describe('Tags', () => {
  const nameAndTags = async () => {
    const { Subnets } = await platform.ec2.send(
      new DescribeSubnetsCommand({ SubnetIds: [subnets.a] }),
    );
    return Object.fromEntries(
      Subnets![0].Tags!.map(({ Key, Value }) => [Key, Value]),
    );
  };

  it('come and go', async () => {
    await platform.ec2.send(
      new CreateTagsCommand({
        Resources: [subnets.a, 'vpc-01'],
        Tags: [
          { Key: 'karpenter.sh/discovery', Value: 'blue' },
          { Key: 'team', Value: 'shop' },
        ],
      }),
    );
    await expect(nameAndTags()).resolves.toMatchObject({
      'karpenter.sh/discovery': 'blue',
      team: 'shop',
    });
    await platform.ec2.send(
      new DeleteTagsCommand({
        Resources: [subnets.a],
        Tags: [
          { Key: 'karpenter.sh/discovery' },
          { Key: 'team', Value: 'search' },
        ],
      }),
    );
    const left = await nameAndTags();
    expect(left).not.toHaveProperty(['karpenter.sh/discovery']);
    expect(left).toMatchObject({ team: 'shop' });
  });

  it('change nothing when one of the resources is not there', async () => {
    const tag = (id: string, Key = 'a') =>
      platform.ec2.send(
        new CreateTagsCommand({
          Resources: [subnets.a, id],
          Tags: [{ Key, Value: 'b' }],
        }),
      );
    await expect(tag('vpc-99')).rejects.toMatchObject({
      name: 'InvalidVpcID.NotFound',
    });
    await expect(tag('what-1')).rejects.toMatchObject({ name: 'InvalidID' });
    await expect(tag('vpc-01', 'aws:x')).rejects.toMatchObject({
      name: 'InvalidParameterValue',
    });
    await expect(nameAndTags()).resolves.not.toHaveProperty('a');
  });
});
