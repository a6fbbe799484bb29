import {
  CreateCapabilityCommand,
  DeleteCapabilityCommand,
  DeleteClusterCommand,
  DescribeAccessEntryCommand,
  DescribeCapabilityCommand,
  DescribeUpdateCommand,
  ListCapabilitiesCommand,
  RegisterClusterCommand,
  UpdateCapabilityCommand,
  type CreateCapabilityCommandInput,
} from '@aws-sdk/client-eks';
import { aCluster, MINUTE, roleArn } from './aCluster';
import {
  account,
  aPlatform,
  exactly,
  region,
  type Platform,
} from './aPlatform';

let platform: Platform;
beforeEach(async () => {
  platform = await aPlatform();
  platform.addRole('capability', {
    policy: {
      Effect: 'Allow',
      Principal: { Service: 'capabilities.eks.amazonaws.com' },
      Action: ['sts:AssumeRole', 'sts:TagSession'],
    },
  });
  await aCluster(platform);
});
afterEach(() => platform.sandbox.close());

const one = { clusterName: 'blue', capabilityName: 'ack' };
const create = (overrides: Partial<CreateCapabilityCommandInput> = {}) =>
  platform.eks.send(
    new CreateCapabilityCommand({
      ...one,
      type: 'ACK',
      roleArn: roleArn('capability'),
      deletePropagationPolicy: 'RETAIN',
      ...overrides,
    }),
  );
const describeIt = async () =>
  (await platform.eks.send(new DescribeCapabilityCommand(one))).capability!;

describe('EKS capabilities', () => {
  it('end badly on demand, with their issues', async () => {
    platform.sandbox.addFault({
      kind: 'outcome',
      resource: 'capability',
      name: 'ack',
      status: 'CREATE_FAILED',
      issues: [{ code: 'AccessDenied', message: 'Not you', resourceIds: [] }],
    });
    await create();
    platform.clock.advance(2 * MINUTE);

    expect(await describeIt()).toMatchObject({
      status: 'CREATE_FAILED',
      health: { issues: [{ code: 'AccessDenied', message: 'Not you' }] },
    });
  });

  it('are made with an access entry, changed and deleted', async () => {
    const { capability } = await create();
    expect(capability).toMatchObject({
      ...one,
      type: 'ACK',
      status: 'CREATING',
      arn: expect.stringMatching(
        `^arn:aws:eks:${region}:${account}:capability/blue/ack/ack/`,
      ),
      health: { issues: [] },
    });
    const entry = () =>
      platform.eks.send(
        new DescribeAccessEntryCommand({
          clusterName: 'blue',
          principalArn: roleArn('capability'),
        }),
      );
    await entry();
    platform.clock.advance(2 * MINUTE);
    expect((await describeIt()).status).toBe('ACTIVE');
    const { capabilities } = await platform.eks.send(
      new ListCapabilitiesCommand({ clusterName: 'blue' }),
    );
    expect(capabilities).toMatchObject([
      { capabilityName: 'ack', status: 'ACTIVE', type: 'ACK' },
    ]);
    const { update } = await platform.eks.send(
      new UpdateCapabilityCommand({
        ...one,
        configuration: {
          ack: { enableCrossNamespace: true, disabledServices: ['s3'] },
        },
      }),
    );
    expect(update).toMatchObject({ type: 'CapabilityUpdate' });
    expect((await describeIt()).status).toBe('UPDATING');
    platform.clock.advance(MINUTE);
    expect(await describeIt()).toMatchObject({
      status: 'ACTIVE',
      configuration: {
        ack: { enableCrossNamespace: true, disabledServices: ['s3'] },
      },
    });
    await expect(
      platform.eks.send(
        new DescribeUpdateCommand({
          name: 'blue',
          capabilityName: 'ack',
          updateId: update!.id,
        }),
      ),
    ).resolves.toMatchObject({ update: { status: 'Successful' } });
    await platform.eks.send(new DeleteCapabilityCommand(one));
    expect((await describeIt()).status).toBe('DELETING');
    platform.clock.advance(2 * MINUTE);
    await expect(describeIt()).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    await expect(entry()).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it.each<[string, Partial<CreateCapabilityCommandInput>, string | RegExp]>([
    [
      'a role that trusts others',
      { roleArn: roleArn('node') },
      /must allow capabilities\.eks\.amazonaws\.com/,
    ],
    [
      'Argo CD without an identity center',
      { type: 'ARGOCD' },
      /needs configuration\.argoCd\.awsIdc\.idcInstanceArn$/,
    ],
    [
      'the configuration of another type',
      { type: 'KRO', configuration: { ack: {} } },
      'configuration.ack can only be given for type ACK, found KRO',
    ],
    [
      'an unknown type',
      { type: 'HELM' as 'ACK' },
      /^type must be one of ACK, ARGOCD, KRO/,
    ],
  ])('are refused with %s', async (_, overrides, message) => {
    await expect(create(overrides)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringMatching(exactly(message)),
    });
  });

  it('are one of each type, and hold their cluster', async () => {
    const first = await create({ clientRequestToken: 'once' });
    const again = await create({ clientRequestToken: 'once' });
    expect(again.capability).toEqual(first.capability);
    await expect(create({ capabilityName: 'other' })).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message: 'Cluster blue already has a capability of type ACK: ack',
    });
    await create({ capabilityName: 'kro', type: 'KRO' });
    await expect(
      platform.eks.send(new DeleteClusterCommand({ name: 'blue' })),
    ).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message: 'Cluster has capabilities attached: ack',
    });
  });
});

it('EKS clusters from elsewhere are not supported, loudly', async () => {
  await expect(
    platform.eks.send(
      new RegisterClusterCommand({
        name: 'far',
        connectorConfig: { roleArn: roleArn('cluster'), provider: 'OTHER' },
      }),
    ),
  ).rejects.toMatchObject({ name: 'UnknownOperationException' });
  expect(platform.warnings).toContain(
    'The sandbox does not support eks RegisterCluster',
  );
});
