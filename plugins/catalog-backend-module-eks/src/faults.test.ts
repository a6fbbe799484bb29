import {
  createManualClock,
  createSandbox,
  type Fault,
  type ManualClock,
  type Sandbox,
  type ServiceName,
} from '@eks-platform/aws-sandbox';
import type { Nodegroup } from '@eks-platform/backstage-plugin-eks-common';
import { askEksUntilDone } from './__testUtils__/askEks';
import { FakeCatalog } from './__testUtils__/FakeCatalog';
import { pluginDatabases } from './__testUtils__/pluginDatabases';
import { SECRET, startChaosSuite } from './__testUtils__/startChaosSuite';

const PLATFORM = { accountId: '111122223333', region: 'eu-west-1' };
const error = {
  kind: 'error',
  code: 'Whatever',
  message: 'not today\u001b[2J\u202e\r\nforged',
} as const;

const SECRETS = new RegExp(
  `${SECRET}|Signature=|Credential=|X-Amz-Security-Token|k8s-aws-v1\\.|Bearer `,
  'i',
);
const EXTERNAL_ID = 'backstage-demo';

function isObeyed(line: string) {
  // eslint-disable-next-line no-control-regex
  return /[\u0000-\u001f\u2028-\u202e]|^forged/.test(line);
}

const AWS: ServiceName[] = ['eks', 'iam', 'sts', 'ec2', 'appmesh', 'tagging'];

/** How a collection goes while a fault is in force, by what is done to whom. */
const FAULTS: Array<{
  name: string;
  faults: Fault[];
  /** What the failures of the scope tell; missing where the collection gets through. */
  tells?: RegExp;
}> = [
  ...[
    {
      name: 'an error, once',
      faults: [{ ...error, status: 503, times: 1 }],
    },
    {
      name: 'errors, for good',
      faults: [{ ...error, status: 503 }],
      tells: /not today/,
    },
    {
      name: 'errors of one operation, for good',
      faults: [{ ...error, operation: 'DescribeNodegroup', status: 500 }],
      tells: /not today/,
    },
    { name: 'delays', faults: [{ kind: 'delay', minimumMs: 1, maximumMs: 3 }] },
    {
      name: 'throttling above a rate',
      faults: [{ kind: 'throttle', ratePerSecond: 200, burst: 5 }],
    },
    {
      name: 'throttling, for good',
      faults: [{ ...error, code: 'ThrottlingException', status: 429 }],
      tells: /AWS throttled/,
    },
    {
      name: 'denial',
      faults: [{ kind: 'deny' }],
      tells: /not authorized/,
    },
    {
      name: 'denial of one service',
      faults: [{ kind: 'deny', service: 'iam' }],
      tells: /not authorized/,
    },
    {
      name: 'expired credentials',
      faults: [{ kind: 'expire' }],
      tells: /expired/,
    },
    {
      name: 'a dropped connection, once',
      faults: [{ kind: 'drop', times: 1 }],
    },
    {
      name: 'dropped connections, for good',
      faults: [{ kind: 'drop' }],
      tells: /socket hang up|ECONNRESET/,
    },
    {
      name: 'an answer cut short, once',
      faults: [{ kind: 'truncate', times: 1 }],
    },
    {
      name: 'answers cut short, for good',
      faults: [{ kind: 'truncate' }],
      tells: /./,
    },
  ].map(({ name, faults, tells }) => ({
    name,
    faults: faults.flatMap(fault =>
      'service' in fault
        ? [fault as Fault]
        : AWS.map(service => ({ ...fault, service } as Fault)),
    ),
    tells,
  })),
  ...[
    { name: 'an error, once', faults: [{ ...error, times: 1, status: 503 }] },
    { name: 'errors, for good', faults: [error], tells: /not today/ },
    { name: 'delays', faults: [{ kind: 'delay', delayMs: 1 }] },
    {
      name: 'throttling above a rate',
      faults: [{ kind: 'throttle', ratePerSecond: 200, burst: 5 }],
    },
    { name: 'denial', faults: [{ kind: 'deny' }], tells: /forbidden/ },
    {
      name: 'expired credentials',
      faults: [{ kind: 'expire' }],
      tells: /lets nobody in/,
    },
    {
      name: 'a dropped connection, once',
      faults: [{ kind: 'drop', times: 1 }],
    },
    {
      name: 'dropped connections, for good',
      faults: [{ kind: 'drop' }],
      tells: /closed the connection/,
    },
    {
      name: 'an answer cut short, once',
      faults: [{ kind: 'truncate', times: 1 }],
    },
  ].map(({ name, faults, tells }) => ({
    name: `${name}, at the clusters' own APIs`,
    faults: faults.map(fault => ({ ...fault, service: 'kubernetes' } as Fault)),
    tells,
  })),
];

/** The values in an object that hold no others, by their paths. */
function leavesOf(value: unknown, path = ''): Array<[string, unknown]> {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, member]) =>
        leavesOf(member, path ? `${path}.${key}` : key),
      )
    : [[path, value]];
}

const { ids, factoryOf } = pluginDatabases();

describe.each(ids)('the inventory and the catalog on %s', databaseId => {
  let sandbox: Sandbox;
  let clock: ManualClock;
  let suite: Awaited<ReturnType<typeof startChaosSuite>>;
  const catalog = new FakeCatalog();

  beforeAll(async () => {
    // The SDK draws by lot how long it waits before it asks again: here hardly at all.
    jest.spyOn(Math, 'random').mockReturnValue(0.02);
    clock = createManualClock(Date.now());
    sandbox = await createSandbox({
      seed: 'demo',
      clock,
      kubernetes: true,
    });
    suite = await startChaosSuite(sandbox, catalog, factoryOf(databaseId), {
      kubernetes: true,
    });
    await suite.collect();
    await suite.reconcileAfter(0);
  });

  async function freshness() {
    const scopes = await suite.listScopes();
    return scopes.find(
      ({ scope }) =>
        scope.accountId === PLATFORM.accountId &&
        scope.region === PLATFORM.region,
    )!.freshness;
  }

  afterAll(async () => {
    jest.restoreAllMocks();
    await suite.stop();
    await sandbox.close();
  });
  afterEach(() => sandbox.clearFaults());

  // What is stored differs by no cluster's fault, so that one database is enough for these.
  const faultsHere = FAULTS.filter(
    ({ name }) => databaseId === ids[0][0] || !name.endsWith('own APIs'),
  );

  it.each(faultsHere)(
    'keep what is known through $name, say what failed and since when, and are well again with the next collection',
    async ({ faults, tells }) => {
      const known = await suite.listObjects(PLATFORM);
      const entities = structuredClone([...catalog.entities]);
      expect(known.length).toBeGreaterThan(20);
      expect(entities.length).toBeGreaterThan(5);
      expect(await freshness()).toMatchObject({ state: 'fresh', failures: [] });

      faults.forEach(fault => sandbox.addFault(fault));
      const begin = new Date().toISOString();
      await suite.collect();
      const first = await freshness();
      await suite.collect();
      await suite.reconcileAfter(24 * 60);

      expect(await suite.listObjects(PLATFORM)).toEqual(known);
      expect([...catalog.entities]).toEqual(entities);
      const seen = await freshness();
      const told = seen.failures.map(({ message }) => message).join('\n');
      expect(told).toMatch(tells ?? /^$/);
      expect(told).not.toMatch(SECRETS);
      expect(JSON.stringify(entities)).not.toMatch(SECRETS);
      // What a terminal would obey, or take for a line of its own.
      expect(told.split('\n').filter(isObeyed)).toEqual([]);
      expect(seen.state).toBe(tells ? 'stale' : 'fresh');
      expect((seen.staleSince ?? begin) >= begin).toBe(true);
      // As long as it stands, it stands since the same moment.
      expect(seen.staleSince).toBe(first.staleSince ?? seen.staleSince);

      sandbox.clearFaults();
      await suite.collect();
      await suite.reconcileAfter(24 * 60);
      expect(await freshness()).toMatchObject({ state: 'fresh', failures: [] });
      expect(await suite.listObjects(PLATFORM)).toEqual(known);
      expect([...catalog.entities]).toEqual(entities);
    },
    60_000,
  );

  it('tell the external id of an account where the Kubernetes plugin looks for it, and nowhere else', () => {
    const members = [...catalog.entities.values()].flatMap(entity =>
      leavesOf(entity),
    );
    const where = members
      .filter(([, value]) => String(value).includes(EXTERNAL_ID))
      .map(([path]) => path);
    expect(new Set(where)).toEqual(
      new Set(['metadata.annotations.kubernetes.io/aws-external-id']),
    );
  });

  it('show what AWS ends badly as it is, with what it says of it', async () => {
    const known = await suite.listObjects(PLATFORM);
    const system = known.find(({ name }) => name === 'system') as Nodegroup;
    sandbox.addFault({
      kind: 'outcome',
      resource: 'nodegroup',
      status: 'CREATE_FAILED',
      issues: [
        { code: 'NodeCreationFailure', message: 'no', resourceIds: ['i-0a'] },
      ],
    });
    await askEksUntilDone(sandbox, {
      method: 'POST',
      path: '/clusters/platform-dev/node-groups',
      body: {
        nodegroupName: 'broken',
        nodeRole: system.nodeRoleArn,
        subnets: system.subnetIds,
      },
    });
    clock.advance(60 * 60_000);
    await suite.collect();

    const objects = await suite.listObjects(PLATFORM);
    expect(objects.find(({ name }) => name === 'broken')).toMatchObject({
      status: 'CREATE_FAILED',
      health: [{ code: 'NodeCreationFailure', message: 'no' }],
    });
    expect(await freshness()).toMatchObject({ state: 'fresh', failures: [] });
    expect(catalog.refs().filter(ref => ref.includes('broken'))).toHaveLength(
      1,
    );
  });
});
