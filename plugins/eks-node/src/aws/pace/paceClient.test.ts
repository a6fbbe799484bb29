import {
  DescribeClusterCommand,
  EKSClient,
  ListClustersCommand,
} from '@aws-sdk/client-eks';
import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import { TestPollClock } from '../../testUtils';
import { AwsPace } from './AwsPace';
import { paceClient } from './paceClient';

const scope = { accountId: '111122223333', region: 'eu-west-1' };
const call = { scope, service: 'eks', operation: 'DescribeCluster' };

describe('paceClient', () => {
  let sandbox: Sandbox;
  let pace: AwsPace;
  let clock: TestPollClock;
  let eks: EKSClient;

  beforeEach(async () => {
    sandbox = await createSandbox({ seed: 'demo' });
    clock = new TestPollClock();
    pace = new AwsPace(clock, { burst: 2, ratePerSecond: 10 });
    eks = new EKSClient({
      endpoint: sandbox.url,
      region: scope.region,
      credentials: { accessKeyId: scope.accountId, secretAccessKey: 'any' },
      maxAttempts: 3,
    });
    eks.middlewareStack.use(paceClient({ pace, scope, service: 'eks' }));
  });

  afterEach(() => sandbox.close());

  it('makes the calls of one API wait for their turn, and no other', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      await eks.send(new DescribeClusterCommand({ name: 'platform-dev' }));
    }
    expect(clock.sleeps).toEqual([100]);
    await eks.send(new ListClustersCommand({}));
    expect(clock.sleeps).toEqual([100]);
  });

  it('takes a turn for each attempt and slows down when AWS throttles', async () => {
    sandbox.addFault({
      kind: 'error',
      operation: 'DescribeCluster',
      code: 'ThrottlingException',
      message: 'Rate exceeded',
      status: 429,
      times: 1,
    });
    await eks.send(new DescribeClusterCommand({ name: 'platform-dev' }));
    expect(pace.bucketFor(call).ratePerSecond).toBeCloseTo(7);
    expect(clock.sleeps).toHaveLength(1);
  });

  it('tells observers of every attempt and how it ended', async () => {
    const told: string[] = [];
    pace.observe(({ service, operation }, outcome) =>
      told.push(`${service}:${operation} ${outcome}`),
    );
    sandbox.addFault({
      kind: 'error',
      operation: 'DescribeCluster',
      code: 'ThrottlingException',
      message: 'Rate exceeded',
      status: 429,
      times: 1,
    });
    await eks.send(new DescribeClusterCommand({ name: 'platform-dev' }));
    await eks
      .send(new DescribeClusterCommand({ name: 'nope' }))
      .catch(() => {});
    expect(told).toEqual([
      'eks:DescribeCluster throttled',
      'eks:DescribeCluster answered',
      'eks:DescribeCluster failed',
    ]);
  });

  it('keeps accounts and regions apart, but not the regions of what has none', () => {
    const elsewhere = { ...scope, region: 'us-east-1' };
    expect(pace.bucketFor({ ...call, scope: elsewhere })).not.toBe(
      pace.bucketFor(call),
    );
    const roles = { scope, service: 'iam', operation: 'ListRoles' };
    expect(pace.bucketFor({ ...roles, scope: elsewhere })).toBe(
      pace.bucketFor(roles),
    );
  });

  it('stands between the retries and the signature', () => {
    const names = eks.middlewareStack
      .identify()
      .map(entry => entry.split(' ')[0]);
    const place = names.indexOf('eksSuitePace');
    expect(names.indexOf('retryMiddleware')).toBeLessThan(place);
    expect(names.indexOf('httpSigningMiddleware')).toBeGreaterThan(place);
  });
});
