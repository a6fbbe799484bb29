import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateClusterCommand,
  DescribeClusterCommand,
  EKSClient,
  ListClustersCommand,
  TagResourceCommand,
} from '@aws-sdk/client-eks';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { clientConfig } from '../conformance/aPlatform';
import { createSandbox } from '../createSandbox';
import type { Sandbox, SandboxOptions } from '../Sandbox';
import { subnetTable } from '../services/ec2/tables';
import { createManualClock } from '../world/ManualClock';

const START = Date.parse('2026-11-01T00:00:00Z');
const MINUTE = 60_000;

describe('A state file', () => {
  let folder: string;
  let state: string;
  const running: Sandbox[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'state-'));
    state = join(folder, 'state.json');
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map(sandbox => sandbox.close()));
    rmSync(folder, { recursive: true });
  });

  async function start(options: SandboxOptions = {}) {
    const sandbox = await createSandbox({ state, ...options });
    running.push(sandbox);
    return { sandbox, eks: new EKSClient(clientConfig(sandbox)) };
  }

  const create = (eks: EKSClient, sandbox: Sandbox) => {
    const place = sandbox.world.place('111122223333', 'eu-west-1');
    const subnetIds = [...place.table(subnetTable).values()]
      .filter(row => row.tags.Name.includes('private'))
      .map(row => row.subnetId);
    return eks.send(
      new CreateClusterCommand({
        name: 'blue',
        roleArn: 'arn:aws:iam::111122223333:role/eks-cluster-role',
        resourcesVpcConfig: { subnetIds },
        clientRequestToken: 'token',
      }),
    );
  };
  const statusOf = async (eks: EKSClient) => {
    const command = new DescribeClusterCommand({ name: 'blue' });
    return (await eks.send(command)).cluster?.status;
  };

  it('lets a restart lose nothing, and life cycles go on', async () => {
    const first = await start({ clock: createManualClock(START) });
    await create(first.eks, first.sandbox);
    const sts = new STSClient(clientConfig(first.sandbox, '111122223333'));
    const { Credentials } = await sts.send(
      new AssumeRoleCommand({
        RoleArn: 'arn:aws:iam::444455556666:role/backstage-eks',
        RoleSessionName: 'jane',
        ExternalId: 'backstage-demo',
      }),
    );
    await first.sandbox.close();

    const second = await start({ clock: createManualClock(START + MINUTE) });
    expect(await statusOf(second.eks)).toBe('CREATING');
    // The same request with its token is known after the restart too.
    await expect(create(second.eks, second.sandbox)).resolves.toBeDefined();
    const session = new EKSClient({
      ...clientConfig(second.sandbox),
      credentials: {
        accessKeyId: Credentials!.AccessKeyId!,
        secretAccessKey: Credentials!.SecretAccessKey!,
        sessionToken: Credentials!.SessionToken!,
      },
    });
    await expect(
      session.send(new ListClustersCommand({})),
    ).resolves.toMatchObject({ clusters: ['payments-prod'] });
    await second.sandbox.close();

    const third = await start({ clock: createManualClock(START + 9 * MINUTE) });
    expect(await statusOf(third.eks)).toBe('ACTIVE');
  });

  it('is written soon after a change, whole, and nothing is left beside it', async () => {
    const { eks } = await start();
    const { cluster } = await eks.send(
      new DescribeClusterCommand({ name: 'platform-dev' }),
    );
    await eks.send(
      new TagResourceCommand({
        resourceArn: cluster!.arn,
        tags: { marked: 'by-the-test' },
      }),
    );
    // However long it takes: the test's own time limit is the bound.
    while (!readFileSync(state, 'utf8').includes('by-the-test')) {
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    expect(JSON.parse(readFileSync(state, 'utf8'))).toMatchObject({
      format: 'aws-sandbox-state',
      version: 1,
    });
    expect(readdirSync(folder)).toEqual(['state.json']);
  });

  it.each([
    ['{"format":', 'found what is not JSON'],
    ['{}', 'found the format undefined'],
    ['null', 'found the format undefined'],
    ['{"format":"aws-sandbox-state","version":9}', 'found version 9, not 1'],
    [
      '{"format":"aws-sandbox-state","version":1,"places":[{"accountId":"1"}]}',
      'found places that are none',
    ],
  ])('that holds %s is refused and kept', async (text, message) => {
    writeFileSync(state, text);
    await expect(start()).rejects.toThrow(
      `State file ${state} is left as it is: wanted a state of the sandbox, ${message}`,
    );
    expect(readFileSync(state, 'utf8')).toBe(text);
  });

  it('that cannot be written is told at the start', async () => {
    await expect(
      start({ state: join(folder, 'none', 'state.json') }),
    ).rejects.toThrow('cannot be written: ENOENT');
  });
});
