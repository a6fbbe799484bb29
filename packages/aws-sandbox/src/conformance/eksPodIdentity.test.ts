import {
  CreatePodIdentityAssociationCommand,
  DeletePodIdentityAssociationCommand,
  DescribePodIdentityAssociationCommand,
  ListPodIdentityAssociationsCommand,
  ListTagsForResourceCommand,
  UpdatePodIdentityAssociationCommand,
  type CreatePodIdentityAssociationCommandInput,
} from '@aws-sdk/client-eks';
import { aCluster, roleArn } from './aCluster';
import {
  account,
  aPlatform,
  exactly,
  otherAccount,
  region,
  type Platform,
} from './aPlatform';

const trust = (...actions: string[]) => ({
  policy: {
    Effect: 'Allow',
    Principal: { Service: 'pods.eks.amazonaws.com' },
    Action: actions,
  },
});

let platform: Platform;
beforeEach(async () => {
  platform = await aPlatform();
  platform.addRole('checkout', trust('sts:AssumeRole', 'sts:TagSession'));
  platform.addRole('any', trust('sts:*'));
  platform.addRole('untagged', trust('sts:AssumeRole'));
  await aCluster(platform);
});
afterEach(() => platform.sandbox.close());

const create = (
  overrides: Partial<CreatePodIdentityAssociationCommandInput> = {},
) =>
  platform.eks.send(
    new CreatePodIdentityAssociationCommand({
      clusterName: 'blue',
      namespace: 'shop',
      serviceAccount: 'checkout',
      roleArn: roleArn('checkout'),
      ...overrides,
    }),
  );
const list = async (filter = {}) => {
  const { associations } = await platform.eks.send(
    new ListPodIdentityAssociationsCommand({ clusterName: 'blue', ...filter }),
  );
  return associations!;
};

describe('EKS pod identity associations', () => {
  it('are made, listed without role, described, changed and deleted', async () => {
    const { association } = await create({
      tags: { a: 'b' },
      targetRoleArn: `arn:aws:iam::${otherAccount}:role/target`,
    });
    expect(association).toMatchObject({
      associationId: expect.stringMatching(/^a-[0-9a-z]{17}$/),
      associationArn: `arn:aws:eks:${region}:${account}:podidentityassociation/blue/${
        association!.associationId
      }`,
      roleArn: roleArn('checkout'),
      disableSessionTags: false,
      externalId: `${region}/${account}/blue/shop/checkout`,
      createdAt: new Date(platform.clock.now()),
    });
    const [summary] = await list({ namespace: 'shop' });
    expect(summary).toEqual({
      clusterName: 'blue',
      namespace: 'shop',
      serviceAccount: 'checkout',
      associationArn: association!.associationArn,
      associationId: association!.associationId,
    });
    expect(await list({ namespace: 'other' })).toEqual([]);
    expect(await list({ serviceAccount: 'checkout' })).toHaveLength(1);
    const one = {
      clusterName: 'blue',
      associationId: association!.associationId,
    };
    platform.clock.advance(1000);
    await platform.eks.send(
      new UpdatePodIdentityAssociationCommand({
        ...one,
        roleArn: roleArn('any'),
        targetRoleArn: '',
        disableSessionTags: true,
      }),
    );
    const { association: changed } = await platform.eks.send(
      new DescribePodIdentityAssociationCommand(one),
    );
    expect(changed).toMatchObject({
      roleArn: roleArn('any'),
      disableSessionTags: true,
      modifiedAt: new Date(platform.clock.now()),
    });
    expect(changed).not.toHaveProperty('targetRoleArn');
    expect(changed).not.toHaveProperty('externalId');
    await expect(
      platform.eks.send(
        new ListTagsForResourceCommand({
          resourceArn: changed!.associationArn,
        }),
      ),
    ).resolves.toMatchObject({ tags: { a: 'b' } });
    await platform.eks.send(new DeletePodIdentityAssociationCommand(one));
    await expect(
      platform.eks.send(new DescribePodIdentityAssociationCommand(one)),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('are one for each service account', async () => {
    const first = await create({ clientRequestToken: 'once' });
    const again = await create({ clientRequestToken: 'once' });
    expect(again.association).toEqual(first.association);
    await expect(create({ roleArn: roleArn('any') })).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message: `Association already exists: ${
        first.association!.associationId
      }`,
    });
    await create({ namespace: 'other' });
    expect(await list()).toHaveLength(2);
  });

  it.each<
    [string, Partial<CreatePodIdentityAssociationCommandInput>, string | RegExp]
  >([
    [
      'a role that trusts others',
      { roleArn: roleArn('node') },
      /^Trust policy of role .*node must allow pods\.eks\.amazonaws\.com .* it lacks sts:AssumeRole and sts:TagSession$/,
    ],
    [
      'a role that cannot be tagged',
      { roleArn: roleArn('untagged') },
      /it lacks sts:TagSession$/,
    ],
    [
      'a role that does not exist',
      { roleArn: roleArn('nobody') },
      'The role with name nobody cannot be found.',
    ],
    [
      'a role of another account',
      { roleArn: `arn:aws:iam::${otherAccount}:role/checkout` },
      /^Cross-account pass role is not allowed/,
    ],
    [
      'a name that no namespace has',
      { namespace: 'Shop' },
      /^namespace must be .* found 'Shop'$/,
    ],
    [
      'a name that no service account has',
      { serviceAccount: 'a b' },
      /^serviceAccount must be/,
    ],
    [
      'a session policy beside session tags',
      { policy: '{}' },
      /disableSessionTags/,
    ],
  ])('are refused with %s', async (_, overrides, message) => {
    await expect(create(overrides)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringMatching(exactly(message)),
    });
    expect(await list()).toEqual([]);
  });
});
