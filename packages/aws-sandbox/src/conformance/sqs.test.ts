import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListQueuesCommand,
  paginateListQueues,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
  type ReceiveMessageCommandInput,
} from '@aws-sdk/client-sqs';
import { account, aPlatform, clientConfig, type Platform } from './aPlatform';

let platform: Platform;
let sqs: SQSClient;
let QueueUrl: string;
beforeEach(async () => {
  platform = await aPlatform();
  sqs = new SQSClient(clientConfig(platform.sandbox));
  const made = await sqs.send(new CreateQueueCommand({ QueueName: 'jobs' }));
  QueueUrl = made.QueueUrl!;
});
afterEach(async () => {
  sqs.destroy();
  await platform.sandbox.close();
});

const send = (MessageBody: string, DelaySeconds?: number) =>
  sqs.send(new SendMessageCommand({ QueueUrl, MessageBody, DelaySeconds }));

async function receive(input: Partial<ReceiveMessageCommandInput> = {}) {
  const command = new ReceiveMessageCommand({
    QueueUrl,
    MaxNumberOfMessages: 10,
    ...input,
  });
  const { Messages = [] } = await sqs.send(command);
  return Messages;
}

async function attributes() {
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
  );
  return Attributes!;
}

describe('A queue', () => {
  it('is made, found, listed, changed and deleted', async () => {
    expect(QueueUrl).toBe(`${platform.sandbox.url}/${account}/jobs`);
    await expect(
      sqs.send(new GetQueueUrlCommand({ QueueName: 'jobs' })),
    ).resolves.toMatchObject({ QueueUrl });
    await sqs.send(new CreateQueueCommand({ QueueName: 'other' }));
    await expect(
      sqs.send(new ListQueuesCommand({ QueueNamePrefix: 'jo' })),
    ).resolves.toMatchObject({ QueueUrls: [QueueUrl] });
    const urls: string[] = [];
    const pages = paginateListQueues({ client: sqs, pageSize: 1 }, {});
    for await (const page of pages) urls.push(...page.QueueUrls!);
    expect(urls).toHaveLength(2);
    await sqs.send(
      new SetQueueAttributesCommand({
        QueueUrl,
        Attributes: { VisibilityTimeout: '60' },
      }),
    );
    expect(await attributes()).toMatchObject({
      VisibilityTimeout: '60',
      QueueArn: `arn:aws:sqs:eu-west-1:${account}:jobs`,
      ApproximateNumberOfMessages: '0',
    });
    await sqs.send(new DeleteQueueCommand({ QueueUrl }));
    await expect(
      sqs.send(new GetQueueUrlCommand({ QueueName: 'jobs' })),
    ).rejects.toMatchObject({
      name: 'QueueDoesNotExist',
      $metadata: { httpStatusCode: 400 },
    });
  });

  it('is answered again when made again alike, and refused when not', async () => {
    const create = (VisibilityTimeout: string) =>
      sqs.send(
        new CreateQueueCommand({
          QueueName: 'jobs',
          Attributes: { VisibilityTimeout },
        }),
      );
    await expect(create('30')).resolves.toMatchObject({ QueueUrl });
    await expect(create('31')).rejects.toMatchObject({
      name: 'QueueNameExists',
    });
    await expect(create('-1')).rejects.toMatchObject({
      name: 'InvalidAttributeValue',
    });
    await expect(
      sqs.send(new CreateQueueCommand({ QueueName: 'a b' })),
    ).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  });
});

describe('A message', () => {
  it('is hidden after its receipt until its timeout, and gone once deleted', async () => {
    await send('one');
    const [first] = await receive({ MessageSystemAttributeNames: ['All'] });
    expect(first).toMatchObject({
      Body: 'one',
      Attributes: { ApproximateReceiveCount: '1' },
    });
    expect(await receive()).toEqual([]);
    expect(await attributes()).toMatchObject({
      ApproximateNumberOfMessagesNotVisible: '1',
    });
    platform.clock.advance(30_000);
    const [again] = await receive();
    expect(again.MessageId).toBe(first.MessageId);
    const { ReceiptHandle } = again;
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    platform.clock.advance(30_000);
    expect(await receive()).toEqual([]);
    // Deleting twice is no error.
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  });

  it('can be shown again at once', async () => {
    await send('one');
    const [{ ReceiptHandle }] = await receive();
    const show = new ChangeMessageVisibilityCommand({
      QueueUrl,
      ReceiptHandle,
      VisibilityTimeout: 0,
    });
    await sqs.send(show);
    await expect(sqs.send(show)).rejects.toMatchObject({
      name: 'MessageNotInflight',
    });
    expect(await receive()).toHaveLength(1);
  });

  it('comes in order, ten at most, and late when delayed', async () => {
    for (let index = 1; index <= 11; index += 1) await send(`${index}`);
    await send('late', 5);
    const bodies = (await receive()).map(message => message.Body);
    expect(bodies).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect((await receive()).map(message => message.Body)).toEqual(['11']);
    platform.clock.advance(5000);
    expect((await receive()).map(message => message.Body)).toEqual(['late']);
    await expect(receive({ MaxNumberOfMessages: 11 })).rejects.toMatchObject({
      name: 'InvalidParameterValue',
    });
  });

  it('is waited for', async () => {
    const waiting = receive({ WaitTimeSeconds: 20 });
    await send('at last');
    expect(await waiting).toMatchObject([{ Body: 'at last' }]);
    await expect(receive({ WaitTimeSeconds: 21 })).rejects.toMatchObject({
      name: 'InvalidParameterValue',
    });
  });

  it('is deleted in batches, which tell what failed', async () => {
    await send('one');
    await send('two');
    const received = await receive();
    const outcome = await sqs.send(
      new DeleteMessageBatchCommand({
        QueueUrl,
        Entries: [
          ...received.map(({ ReceiptHandle }, index) => ({
            Id: `m${index}`,
            ReceiptHandle,
          })),
          { Id: 'wrong', ReceiptHandle: 'x' },
        ],
      }),
    );
    expect(outcome).toMatchObject({
      Successful: [{ Id: 'm0' }, { Id: 'm1' }],
      Failed: [{ Id: 'wrong', Code: 'ReceiptHandleIsInvalid' }],
    });
    await expect(
      sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries: [] })),
    ).rejects.toMatchObject({ name: 'EmptyBatchRequest' });
    await send('three');
    await sqs.send(new PurgeQueueCommand({ QueueUrl }));
    expect(await receive()).toEqual([]);
  });
});
