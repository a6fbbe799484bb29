import { CreateMeshCommand, AppMeshClient } from '@aws-sdk/client-app-mesh';
import {
  CreateClusterCommand,
  DeleteClusterCommand,
  DescribeClusterCommand,
  type EKSClient,
} from '@aws-sdk/client-eks';
import { IAMClient, TagRoleCommand } from '@aws-sdk/client-iam';
import {
  CreateQueueCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { createSandbox } from '../createSandbox';
import type { EventBridgeEvent } from '../events/EventBridgeEvent';
import {
  account,
  aPlatform,
  clientConfig,
  subnets,
  type Platform,
} from './aPlatform';

const MINUTE = 60_000;

let platform: Platform;
let eks: EKSClient;
let sqs: SQSClient;
let QueueUrl: string | undefined;
beforeEach(async () => {
  platform = await aPlatform();
  eks = platform.eks;
  sqs = new SQSClient(clientConfig(platform.sandbox));
});
afterEach(async () => {
  sqs.destroy();
  await platform.sandbox.close();
});

async function listen() {
  const made = await sqs.send(
    new CreateQueueCommand({ QueueName: 'eks-events' }),
  );
  QueueUrl = made.QueueUrl;
}

async function receive(): Promise<EventBridgeEvent[]> {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
  );
  return Messages.map(message => JSON.parse(message.Body!));
}

const createCluster = () =>
  eks.send(
    new CreateClusterCommand({
      name: 'blue',
      roleArn: `arn:aws:iam::${account}:role/cluster`,
      resourcesVpcConfig: { subnetIds: [subnets.a, subnets.b] },
    }),
  );

describe('The event queue', () => {
  it('gets every accepted write as CloudTrail tells it, and no read or refusal', async () => {
    await listen();
    await createCluster();
    await eks.send(new DescribeClusterCommand({ name: 'blue' }));
    await expect(createCluster()).rejects.toThrow();
    const [write, ...others] = await receive();
    expect(write).toMatchObject({
      version: '0',
      'detail-type': 'AWS API Call via CloudTrail',
      source: 'aws.eks',
      account,
      region: 'eu-west-1',
      time: '2026-11-01T00:00:00Z',
      detail: {
        eventSource: 'eks.amazonaws.com',
        eventName: 'CreateCluster',
        awsRegion: 'eu-west-1',
        readOnly: false,
        userIdentity: { type: 'IAMUser', userName: 'admin' },
        requestParameters: { name: 'blue' },
        responseElements: { cluster: { status: 'CREATING' } },
      },
    });
    expect(others.map(event => event['detail-type'])).toEqual([
      'EKS Cluster State Change',
    ]);
  });

  it('gets the states that settle by themselves when somebody looks', async () => {
    await listen();
    await createCluster();
    const states = async () =>
      (await receive())
        .filter(event => event['detail-type'].includes('State Change'))
        .map(({ detail }) => [detail.previousStatus, detail.status]);
    expect(await states()).toEqual([[undefined, 'CREATING']]);
    expect(await states()).toEqual([]);
    platform.clock.advance(9 * MINUTE);
    expect(await states()).toContainEqual(['CREATING', 'ACTIVE']);
    await eks.send(new DeleteClusterCommand({ name: 'blue' }));
    expect(await states()).toContainEqual(['ACTIVE', 'DELETING']);
    platform.clock.advance(9 * MINUTE);
    expect(await states()).toContainEqual(['DELETING', 'DELETED']);
  });

  it('begins with what happens after it was made', async () => {
    await createCluster();
    await listen();
    expect(await receive()).toEqual([]);
    platform.clock.advance(9 * MINUTE);
    expect(await receive()).toMatchObject([
      { detail: { clusterName: 'blue', status: 'ACTIVE' } },
    ]);
  });

  it('gets the writes of IAM and App Mesh', async () => {
    await listen();
    await new AppMeshClient(clientConfig(platform.sandbox)).send(
      new CreateMeshCommand({ meshName: 'shop' }),
    );
    await new IAMClient(clientConfig(platform.sandbox)).send(
      new TagRoleCommand({
        RoleName: 'cluster',
        Tags: [{ Key: 'a', Value: 'b' }],
      }),
    );
    expect(await receive()).toMatchObject([
      { source: 'aws.appmesh', detail: { eventName: 'CreateMesh' } },
      {
        source: 'aws.iam',
        region: 'us-east-1',
        detail: {
          eventName: 'TagRole',
          requestParameters: { roleName: 'cluster' },
        },
      },
    ]);
  });

  it.each(['demo', 'estate'] as const)(
    'is there and empty in the seed %s',
    async seed => {
      const sandbox = await createSandbox({ seed });
      try {
        const client = new SQSClient(clientConfig(sandbox));
        const found = await client.send(
          new GetQueueUrlCommand({ QueueName: 'eks-events' }),
        );
        const { Messages } = await client.send(
          new ReceiveMessageCommand({ QueueUrl: found.QueueUrl }),
        );
        expect(Messages).toBeUndefined();
      } finally {
        await sandbox.close();
      }
    },
  );
});
