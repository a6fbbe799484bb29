import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import { ConfigReader } from '@backstage/config';
import type { JsonObject } from '@backstage/types';
import { DefaultEksService } from '../DefaultEksService';
import { demoConfig, silentLogger } from '../testUtils';

const PLATFORM = '111122223333';
const PAYMENTS = '444455556666';

const organization = {
  accountId: PLATFORM,
  regions: ['eu-west-1', 'us-east-1'],
  memberRole: 'backstage-eks',
  memberExternalId: 'backstage-demo',
};

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'demo' });
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.clearFaults());

async function discover(
  overrides: JsonObject = {},
  scopes: JsonObject[] = [],
  options: { patienceMs?: number } = {},
): Promise<DefaultEksService> {
  const { eks, ...config } = demoConfig({ url: sandbox.url, scopes });
  return DefaultEksService.create(
    new ConfigReader({
      ...config,
      eks: {
        ...Object(eks),
        organizations: [{ ...organization, ...overrides }],
      },
    }),
    { logger: silentLogger(), ...options },
  );
}

const idsOf = (service: DefaultEksService) =>
  service.listScopes().map(({ accountId, region }) => `${accountId}/${region}`);

describe('the accounts of an organization', () => {
  it('are scopes in each region, entered by the role that all of them have', async () => {
    const service = await discover({ owner: 'group:default/platform' });

    expect(idsOf(service)).toEqual([
      `${PLATFORM}/eu-west-1`,
      `${PLATFORM}/us-east-1`,
      `${PAYMENTS}/eu-west-1`,
      `${PAYMENTS}/us-east-1`,
    ]);
    const [own, , payments] = service.listScopes();
    expect(own).toMatchObject({ readsGlobal: true });
    expect(own).not.toHaveProperty('roleArn');
    expect(payments).toMatchObject({
      accountName: 'payments',
      roleArn: `arn:aws:iam::${PAYMENTS}:role/backstage-eks`,
      externalId: 'backstage-demo',
      owner: 'group:default/platform',
      readsGlobal: true,
    });
    const { eks } = await service.forScope(payments);
    expect(await eks.config.credentials()).toBeDefined();
  });

  it.each<[JsonObject, string[]]>([
    [{ exclude: ['pay*'] }, [PLATFORM]],
    [{ include: [PAYMENTS] }, [PAYMENTS]],
    [{ include: ['*'], exclude: [PLATFORM, PAYMENTS] }, []],
  ])('are those that %j leaves', async (choice, expected) => {
    const accounts = (await discover(choice))
      .listScopes()
      .map(({ accountId }) => accountId);
    expect([...new Set(accounts)]).toEqual(expected);
  });

  it('are what their own entries say where they have one', async () => {
    const service = await discover({}, [
      {
        accountId: PAYMENTS,
        regions: ['eu-west-1'],
        roleArn: `arn:aws:iam::${PAYMENTS}:role/other`,
      },
    ]);
    expect(idsOf(service)).toEqual([
      `${PAYMENTS}/eu-west-1`,
      `${PLATFORM}/eu-west-1`,
      `${PLATFORM}/us-east-1`,
    ]);
    expect(service.listScopes()[0].roleArn).toMatch(/other$/);
  });

  it('are taken to have all regions when they cannot tell, and none that they have not enabled', async () => {
    sandbox.addFault({
      kind: 'deny',
      service: 'ec2',
      accountId: PAYMENTS,
    });
    // Nobody in the sandbox has enabled it.
    const service = await discover({ regions: ['eu-west-1', 'xx-nowhere-9'] });
    expect(idsOf(service)).toEqual([
      `${PLATFORM}/eu-west-1`,
      `${PAYMENTS}/eu-west-1`,
      `${PAYMENTS}/xx-nowhere-9`,
    ]);
  });

  it('keep the regions that they had while they cannot tell', async () => {
    const service = await discover({ regions: ['eu-west-1', 'xx-nowhere-9'] });
    sandbox.addFault({ kind: 'deny', service: 'ec2', accountId: PAYMENTS });
    await service.discoverScopes();
    expect(idsOf(service)).toEqual([
      `${PLATFORM}/eu-west-1`,
      `${PAYMENTS}/eu-west-1`,
    ]);
  });

  it('stop no start when they cannot be listed, and are there as soon as they can', async () => {
    sandbox.addFault({ kind: 'deny', service: 'organizations' });
    const service = await discover({}, [
      { accountId: PLATFORM, regions: ['eu-west-1'] },
    ]);
    expect(idsOf(service)).toEqual([`${PLATFORM}/eu-west-1`]);
    expect(service.knowsAllScopes()).toBe(false);
    const [failure] = service.listDiscoveryFailures();
    expect(failure).toMatchObject({
      accountId: PLATFORM,
      message: expect.stringMatching(
        /^Account 111122223333 could not list the accounts of its organization, wanted: eks\.organizations: /,
      ),
    });
    await expect(
      service.forScope({ accountId: PAYMENTS, region: 'eu-west-1' }),
    ).rejects.toThrow('not all are known: Account 111122223333 could not list');

    await service.discoverScopes();
    expect(service.listDiscoveryFailures()[0].since).toBe(failure.since);

    sandbox.clearFaults();
    let changes = 0;
    service.onScopesChanged(() => {
      changes += 1;
    });
    await service.discoverScopes();
    await service.discoverScopes();
    expect(changes).toBe(1);
    expect(service.knowsAllScopes()).toBe(true);
    expect(service.listDiscoveryFailures()).toEqual([]);
    expect(idsOf(service)).toContain(`${PAYMENTS}/us-east-1`);
  });

  it('stop no start when nobody answers at all', async () => {
    sandbox.addFault({
      kind: 'delay',
      service: 'organizations',
      delayMs: 1_500,
    });
    const service = await discover({}, [], { patienceMs: 50 });
    expect(idsOf(service)).toEqual([]);
    expect(service.knowsAllScopes()).toBe(false);
    // Whoever asks meanwhile waits for the same answer.
    await service.discoverScopes();
    expect(idsOf(service)).toHaveLength(4);
  });

  it.each<[string, Parameters<Sandbox['addFault']>[0]]>([
    ['are refused', { kind: 'deny', service: 'organizations' }],
    [
      'are torn off',
      { kind: 'truncate', service: 'organizations', operation: 'ListAccounts' },
    ],
    [
      'are cut off',
      { kind: 'drop', service: 'organizations', operation: 'ListAccounts' },
    ],
  ])('stay as they were when later answers %s', async (_, fault) => {
    const service = await discover();
    const before = service.listScopes();
    let changes = 0;
    service.onScopesChanged(() => {
      changes += 1;
    });
    sandbox.addFault(fault);
    await service.discoverScopes();
    expect(service.listScopes()).toEqual(before);
    expect(changes).toBe(0);
    expect(service.knowsAllScopes()).toBe(false);
    expect(service.listDiscoveryFailures()).toHaveLength(1);
  });

  it('are named rightly in the configuration, or it says which key is wrong', async () => {
    await expect(discover({ memberRole: 'arn:aws:iam::x' })).rejects.toThrow(
      "eks.organizations[0].memberRole must be a role's name with its path, such as 'backstage-eks'",
    );
  });
});
