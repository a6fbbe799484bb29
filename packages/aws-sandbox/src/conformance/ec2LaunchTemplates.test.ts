import {
  CreateLaunchTemplateCommand,
  CreateLaunchTemplateVersionCommand,
  DeleteLaunchTemplateCommand,
  DeleteLaunchTemplateVersionsCommand,
  DescribeLaunchTemplatesCommand,
  DescribeLaunchTemplateVersionsCommand,
  ModifyLaunchTemplateCommand,
  type CreateLaunchTemplateCommandInput,
} from '@aws-sdk/client-ec2';
import {
  CreateNodegroupCommand,
  DescribeNodegroupCommand,
  DescribeUpdateCommand,
  UpdateNodegroupVersionCommand,
  type CreateNodegroupCommandInput,
} from '@aws-sdk/client-eks';
import { aCluster, MINUTE, roleArn } from './aCluster';
import { aPlatform, account, subnets, type Platform } from './aPlatform';

let platform: Platform;
beforeEach(async () => {
  platform = await aPlatform();
});
afterEach(() => platform.sandbox.close());

const create = (overrides: Partial<CreateLaunchTemplateCommandInput> = {}) =>
  platform.ec2.send(
    new CreateLaunchTemplateCommand({
      LaunchTemplateName: 'workers',
      LaunchTemplateData: { InstanceType: 'm6i.large' },
      ...overrides,
    }),
  );

describe('Launch templates', () => {
  it('have versions, of which one is the default', async () => {
    const { LaunchTemplate } = await create({
      VersionDescription: 'first',
      TagSpecifications: [
        {
          ResourceType: 'launch-template',
          Tags: [{ Key: 'owner', Value: 'platform' }],
        },
      ],
    });
    const LaunchTemplateId = LaunchTemplate!.LaunchTemplateId!;
    expect(LaunchTemplate).toMatchObject({
      LaunchTemplateId: expect.stringMatching(/^lt-0[0-9a-f]{16}$/),
      LaunchTemplateName: 'workers',
      CreatedBy: `arn:aws:iam::${account}:user/admin`,
      CreateTime: new Date(platform.clock.now()),
      DefaultVersionNumber: 1,
      LatestVersionNumber: 1,
      Tags: [{ Key: 'owner', Value: 'platform' }],
    });

    const { LaunchTemplateVersion } = await platform.ec2.send(
      new CreateLaunchTemplateVersionCommand({
        LaunchTemplateId,
        SourceVersion: '1',
        LaunchTemplateData: {
          BlockDeviceMappings: [
            {
              DeviceName: '/dev/xvda',
              Ebs: { VolumeSize: 80, VolumeType: 'gp3', Encrypted: true },
            },
          ],
          MetadataOptions: { HttpTokens: 'required' },
        },
      }),
    );
    expect(LaunchTemplateVersion).toMatchObject({
      VersionNumber: 2,
      DefaultVersion: false,
      LaunchTemplateData: {
        InstanceType: 'm6i.large',
        BlockDeviceMappings: [
          { DeviceName: '/dev/xvda', Ebs: { VolumeSize: 80, Encrypted: true } },
        ],
        MetadataOptions: { HttpTokens: 'required' },
      },
    });
    await platform.ec2.send(
      new ModifyLaunchTemplateCommand({
        LaunchTemplateName: 'workers',
        DefaultVersion: '2',
      }),
    );
    const { LaunchTemplates } = await platform.ec2.send(
      new DescribeLaunchTemplatesCommand({
        Filters: [{ Name: 'tag:owner', Values: ['plat*'] }],
      }),
    );
    expect(LaunchTemplates).toMatchObject([
      { DefaultVersionNumber: 2, LatestVersionNumber: 2 },
    ]);

    const versions = async (Versions?: string[]) => {
      const answer = await platform.ec2.send(
        new DescribeLaunchTemplateVersionsCommand({
          LaunchTemplateId,
          Versions,
        }),
      );
      return answer.LaunchTemplateVersions!.map(each => each.VersionNumber);
    };
    await expect(versions()).resolves.toEqual([2, 1]);
    await expect(versions(['1'])).resolves.toEqual([1]);
    await expect(versions(['$Latest', '$Default'])).resolves.toEqual([2]);
    const { LaunchTemplateVersions: all } = await platform.ec2.send(
      new DescribeLaunchTemplateVersionsCommand({ Versions: ['$Latest'] }),
    );
    expect(all).toMatchObject([{ LaunchTemplateId, VersionNumber: 2 }]);

    const removed = await platform.ec2.send(
      new DeleteLaunchTemplateVersionsCommand({
        LaunchTemplateId,
        Versions: ['1', '2', '7'],
      }),
    );
    expect(removed).toMatchObject({
      SuccessfullyDeletedLaunchTemplateVersions: [{ VersionNumber: 1 }],
      UnsuccessfullyDeletedLaunchTemplateVersions: [
        { VersionNumber: 2, ResponseError: { Code: 'unexpectedError' } },
        {
          VersionNumber: 7,
          ResponseError: { Code: 'launchTemplateVersionDoesNotExist' },
        },
      ],
    });
    await platform.ec2.send(
      new DeleteLaunchTemplateCommand({ LaunchTemplateId }),
    );
    await expect(versions()).rejects.toMatchObject({
      name: 'InvalidLaunchTemplateId.NotFound',
      message: `The specified launch template, with template ID ${LaunchTemplateId}, does not exist.`,
    });
  });

  it('are made once for a token, and once for a name', async () => {
    const first = await create({ ClientToken: 'a' });
    const again = await create({ ClientToken: 'a' });
    expect(again.LaunchTemplate).toEqual(first.LaunchTemplate);
    await expect(create({ ClientToken: 'b' })).rejects.toMatchObject({
      name: 'InvalidLaunchTemplateName.AlreadyExistsException',
      message: 'Launch template name already in use.',
    });
  });

  it.each<[string, Partial<CreateLaunchTemplateCommandInput>, string]>([
    [
      'a short name',
      { LaunchTemplateName: 'a' },
      'InvalidLaunchTemplateName.MalformedException',
    ],
    ['nothing in it', { LaunchTemplateData: {} }, 'MissingParameter'],
    [
      'an instance type that is none',
      { LaunchTemplateData: { InstanceType: 'm1.tiny' as 'm6i.large' } },
      'InvalidParameterValue',
    ],
    [
      'a security group that is not there',
      { LaunchTemplateData: { SecurityGroupIds: ['sg-0'] } },
      'InvalidGroup.NotFound',
    ],
    [
      'tags for something else',
      {
        TagSpecifications: [
          { ResourceType: 'volume', Tags: [{ Key: 'a', Value: 'b' }] },
        ],
      },
      'InvalidParameterValue',
    ],
    ['a dry run', { DryRun: true }, 'DryRunOperation'],
  ])('are refused with %s', async (_, overrides, name) => {
    await expect(create(overrides)).rejects.toMatchObject({ name });
    const { LaunchTemplates } = await platform.ec2.send(
      new DescribeLaunchTemplatesCommand({}),
    );
    expect(LaunchTemplates).toEqual([]);
  });
});

describe('A node group made from a launch template', () => {
  beforeEach(() => aCluster(platform));

  const subject = { clusterName: 'blue', nodegroupName: 'workers' };
  const createGroup = (overrides: Partial<CreateNodegroupCommandInput>) =>
    platform.eks.send(
      new CreateNodegroupCommand({
        ...subject,
        nodeRole: roleArn('node'),
        subnets: [subnets.a],
        ...overrides,
      }),
    );

  it('has the version that the template had as its default, until it gets another', async () => {
    const { LaunchTemplate } = await create();
    const id = LaunchTemplate!.LaunchTemplateId!;
    const { nodegroup } = await createGroup({
      launchTemplate: { name: 'workers' },
    });
    expect(nodegroup).toMatchObject({
      launchTemplate: { id, name: 'workers', version: '1' },
    });
    expect(nodegroup).not.toHaveProperty('diskSize');
    expect(nodegroup).not.toHaveProperty('instanceTypes');
    platform.clock.advance(3 * MINUTE);

    const update = (version: string) =>
      platform.eks.send(
        new UpdateNodegroupVersionCommand({
          ...subject,
          launchTemplate: { id, version },
        }),
      );
    await expect(update('2')).rejects.toMatchObject({
      name: 'InvalidRequestException',
      message: `Could not find the specified version 2 for the launch template with ID ${id}.`,
    });
    await platform.ec2.send(
      new CreateLaunchTemplateVersionCommand({
        LaunchTemplateId: id,
        LaunchTemplateData: { InstanceType: 'm6i.xlarge' },
      }),
    );
    const { update: begun } = await update('2');
    platform.clock.advance(6 * MINUTE);
    const { update: ended } = await platform.eks.send(
      new DescribeUpdateCommand({
        name: 'blue',
        nodegroupName: 'workers',
        updateId: begun!.id,
      }),
    );
    expect(ended).toMatchObject({
      status: 'Successful',
      params: expect.arrayContaining([
        { type: 'LaunchTemplateVersion', value: '2' },
      ]),
    });
    await expect(
      platform.eks.send(new DescribeNodegroupCommand(subject)),
    ).resolves.toMatchObject({
      nodegroup: { launchTemplate: { id, version: '2' } },
    });
  });

  it('is CUSTOM when the template has an image', async () => {
    await create({ LaunchTemplateData: { ImageId: 'ami-0123' } });
    const { nodegroup } = await createGroup({
      launchTemplate: { name: 'workers', version: '1' },
      instanceTypes: ['c6i.2xlarge'],
    });
    expect(nodegroup).toMatchObject({
      amiType: 'CUSTOM',
      releaseVersion: 'ami-0123',
      instanceTypes: ['c6i.2xlarge'],
    });
  });

  it.each<
    [
      string,
      CreateLaunchTemplateCommandInput['LaunchTemplateData'],
      Partial<CreateNodegroupCommandInput>,
      RegExp,
    ]
  >([
    [
      'the template is not there',
      undefined,
      { launchTemplate: { name: 'others' } },
      /^The specified launch template, with template name others, does not exist\.$/,
    ],
    [
      'the version is not there',
      undefined,
      { launchTemplate: { name: 'workers', version: '9' } },
      /^Could not find the specified version 9 for the launch template with ID lt-/,
    ],
    [
      'the template has an instance profile',
      { IamInstanceProfile: { Name: 'nodes' } },
      {},
      /^Launch template should not specify an instance profile\. The noderole/,
    ],
    [
      'both have instance types',
      undefined,
      { instanceTypes: ['m6i.large'] },
      /not in both/,
    ],
    [
      'the template has an image and the request a type of it',
      { ImageId: 'ami-0123' },
      { amiType: 'AL2023_x86_64_STANDARD' },
      /^You cannot specify an AMI Type other than CUSTOM, when specifying an image id/,
    ],
    [
      'user data has no parts',
      { UserData: Buffer.from('#!/bin/sh').toString('base64') },
      {},
      /^User data was not in the MIME multipart format\.$/,
    ],
  ])('is refused when %s', async (_, data, overrides, message) => {
    await create(data && { LaunchTemplateData: data });
    await expect(
      createGroup({ launchTemplate: { name: 'workers' }, ...overrides }),
    ).rejects.toMatchObject({
      name: 'InvalidRequestException',
      message: expect.stringMatching(message),
    });
  });
});
