import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import { ListClustersCommand } from '@aws-sdk/client-eks';
import {
  AttachRolePolicyCommand,
  CreateRoleCommand,
  IAMClient,
  ListRolesCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { awsErrorCode } from './aws/awsErrorCode';
import type { AwsScope, EksService } from './EksService';
import { eksServiceRef } from './eksServiceRef';
import { readClusterNames } from './read/readClusterNames';
import { createTestEksService, demoConfig, silentLogger } from './testUtils';

const PLATFORM = '111122223333';
const PAYMENTS = '444455556666';
const ROLE = `arn:aws:iam::${PAYMENTS}:role/eks-reader`;

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'empty', speed: 1000 });
  await createRole('eks-reader', [
    'sts:AssumeRole',
    'sts:SetSourceIdentity',
    'sts:TagSession',
  ]);
  await createRole('eks-untagged', ['sts:AssumeRole']);
});

afterAll(() => sandbox.close());

beforeEach(() => {
  sandbox.clearRequests();
  sandbox.clearFaults();
});

function createRole(RoleName: string, Action: string[]) {
  return trust(PAYMENTS, RoleName, `arn:aws:iam::${PLATFORM}:root`, Action);
}

/** Makes a role that reads everything, and may assume whatever trusts it. */
async function trust(
  accountId: string,
  RoleName: string,
  AWS: string,
  Action: string[],
) {
  const iam = new IAMClient({
    endpoint: sandbox.url,
    region: 'us-east-1',
    credentials: { accessKeyId: accountId, secretAccessKey: 'test' },
  });
  await iam.send(
    new CreateRoleCommand({
      RoleName,
      AssumeRolePolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { AWS },
            Action,
            Condition: { StringEquals: { 'sts:ExternalId': 'secret-word' } },
          },
        ],
      }),
    }),
  );
  await iam.send(
    new AttachRolePolicyCommand({
      RoleName,
      PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess',
    }),
  );
  await iam.send(
    new PutRolePolicyCommand({
      RoleName,
      PolicyName: 'onwards',
      PolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'sts:*', Resource: '*' }],
      }),
    }),
  );
}

function payments(overrides: Record<string, string> = {}) {
  return {
    accountId: PAYMENTS,
    regions: ['eu-west-1', 'us-east-1'],
    roleArn: ROLE,
    externalId: 'secret-word',
    ...overrides,
  };
}

function createService(scope = payments()): EksService {
  return createTestEksService(sandbox, {
    scopes: [{ accountId: PLATFORM, regions: ['eu-west-1'] }, scope],
  });
}

async function useEveryService({ eks, iam }: AwsScope) {
  await Promise.all([
    eks.send(new ListClustersCommand({})),
    eks.send(new ListClustersCommand({})),
    iam.send(new ListRolesCommand({})),
  ]);
}

function assumptions() {
  return sandbox.requests({ service: 'sts', operation: 'AssumeRole' });
}

describe('DefaultEksService', () => {
  it('lists the configured scopes', () => {
    expect(createService().listScopes()).toMatchObject([
      { accountId: PLATFORM, region: 'eu-west-1', readsGlobal: true },
      { accountId: PAYMENTS, region: 'eu-west-1', readsGlobal: true },
      { accountId: PAYMENTS, region: 'us-east-1', readsGlobal: false },
    ]);
  });

  it.each([
    { accountId: PLATFORM, region: 'us-east-1' },
    { accountId: '999999999999', region: 'eu-west-1' },
  ])(
    'refuses %j, which is not configured, naming those that are',
    async scope => {
      await expect(createService().forScope(scope)).rejects.toThrow(
        `Account and region ${scope.accountId}/${scope.region} are not configured for the EKS suite, configured are: 111122223333/eu-west-1, 444455556666/eu-west-1, 444455556666/us-east-1`,
      );
    },
  );

  it('says so when nothing is configured', async () => {
    const warnings: string[] = [];
    const service = createTestEksService(sandbox, {
      scopes: [],
      logger: {
        ...silentLogger(),
        warn: message => warnings.push(String(message)),
      },
    });
    expect(service.listScopes()).toEqual([]);
    expect(warnings).toEqual([
      'No AWS account is configured, so the EKS suite reads and changes nothing',
    ]);
    await expect(
      service.forScope({ accountId: PLATFORM, region: 'eu-west-1' }),
    ).rejects.toThrow('configured are: none');
  });

  it('hands out the same clients again', async () => {
    const service = createService();
    const scope = { accountId: PLATFORM, region: 'eu-west-1' };
    expect(await service.forScope(scope)).toBe(await service.forScope(scope));
  });

  it('uses the credentials of the account as they are, once it knows that they are its own', async () => {
    const aws = await createService().forScope({
      accountId: PLATFORM,
      region: 'eu-west-1',
    });
    await useEveryService(aws);
    await useEveryService(aws);
    expect(
      sandbox
        .requests()
        .map(({ operation, accountId }) => `${operation} ${accountId}`)
        .sort(),
    ).toEqual([
      `GetCallerIdentity ${PLATFORM}`,
      ...Array(4).fill(`ListClusters ${PLATFORM}`),
      ...Array(2).fill(`ListRoles ${PLATFORM}`),
    ]);
  });

  it("refuses another account's credentials instead of showing its clusters as this one's", async () => {
    const service = createTestEksService(sandbox, {
      scopes: [{ accountId: PAYMENTS, regions: ['eu-west-1'] }],
    });
    const aws = await service.forScope({
      accountId: PAYMENTS,
      region: 'eu-west-1',
    });
    await expect(readClusterNames(aws)).rejects.toThrow(
      'eks.scopes names account 444455556666 without a roleArn',
    );
    expect(sandbox.requests({ service: 'eks' })).toEqual([]);
  });

  it('assumes a role once for all services, regions and callers', async () => {
    const service = createService();
    const [ireland, virginia] = await Promise.all([
      service.forScope({ accountId: PAYMENTS, region: 'eu-west-1' }),
      service.forScope({ accountId: PAYMENTS, region: 'us-east-1' }),
    ]);
    await Promise.all([useEveryService(ireland), useEveryService(virginia)]);
    await useEveryService(ireland);

    expect(assumptions()).toMatchObject([
      {
        accountId: PLATFORM,
        input: {
          RoleArn: ROLE,
          ExternalId: 'secret-word',
          RoleSessionName: 'backstage-eks',
        },
      },
    ]);
    expect(assumptions()[0].input).not.toHaveProperty('SourceIdentity');
    const principals = sandbox
      .requests({ service: 'eks' })
      .map(request => request.principalArn);
    expect(new Set(principals)).toEqual(
      new Set([
        `arn:aws:sts::${PAYMENTS}:assumed-role/eks-reader/backstage-eks`,
      ]),
    );
  });

  it('assumes the role under the name of who makes a change, once for each', async () => {
    const service = createService();
    const scope = { accountId: PAYMENTS, region: 'eu-west-1' };
    const attribution = { userEntityRef: 'user:default/guest', taskId: '1-2' };
    await useEveryService(await service.forScope(scope, { attribution }));
    await useEveryService(
      await service.forScope(scope, { attribution: { ...attribution } }),
    );
    await useEveryService(
      await service.forScope(scope, { attribution: { taskId: '3-4' } }),
    );

    expect(assumptions()).toHaveLength(2);
    expect(assumptions()[0].input).toMatchObject({
      RoleSessionName: 'backstage-eks-1-2',
      SourceIdentity: 'user.default.guest',
      Tags: [
        { Key: 'backstage-user', Value: 'user:default/guest' },
        { Key: 'backstage-task', Value: '1-2' },
      ],
    });
    expect(assumptions()[1].input).toMatchObject({
      RoleSessionName: 'backstage-eks-3-4',
    });
  });

  it('leaves the attribution out where no role is assumed', async () => {
    const service = createService();
    const scope = { accountId: PLATFORM, region: 'eu-west-1' };
    const attributed = await service.forScope(scope, {
      attribution: { userEntityRef: 'user:default/guest' },
    });
    expect(attributed).toBe(await service.forScope(scope));
  });

  it('says which actions the trust policy must allow when it refuses the attribution', async () => {
    const service = createService(
      payments({ roleArn: `arn:aws:iam::${PAYMENTS}:role/eks-untagged` }),
    );
    const scope = { accountId: PAYMENTS, region: 'eu-west-1' };
    await useEveryService(await service.forScope(scope));

    const aws = await service.forScope(scope, {
      attribution: { userEntityRef: 'user:default/guest' },
    });
    const failure = await readClusterNames(aws).catch(error => error);
    expect(failure.name).toBe('NotAllowedError');
    expect(failure.message).toMatch(
      /sts:AssumeRole of role 'arn:aws:iam::444455556666:role\/eks-untagged' in 444455556666\/eu-west-1/,
    );
    expect(failure.message).toContain(
      "The role's trust policy must allow sts:AssumeRole, sts:SetSourceIdentity, sts:TagSession to the calling credentials with the external ID that is configured for it",
    );
    expect(awsErrorCode(failure)).toBe('AccessDenied');
  });

  describe('through a chain of roles', () => {
    const HUB_ACCOUNT = '222233334444';
    const HUB = `arn:aws:iam::${HUB_ACCOUNT}:role/hub`;
    const TENANTS = ['555566667777', '666677778888'];
    const CHAINED = [
      'sts:AssumeRole',
      'sts:SetSourceIdentity',
      'sts:TagSession',
    ];
    const attribution = { userEntityRef: 'user:default/guest', taskId: '1-2' };

    beforeAll(async () => {
      await trust(HUB_ACCOUNT, 'hub', `arn:aws:iam::${PLATFORM}:root`, CHAINED);
      await trust(HUB_ACCOUNT, 'silent-hub', `arn:aws:iam::${PLATFORM}:root`, [
        'sts:AssumeRole',
      ]);
      for (const tenant of TENANTS) {
        await trust(tenant, 'eks', HUB, CHAINED);
        await trust(tenant, 'eks-untagged', HUB, ['sts:AssumeRole']);
      }
    });

    function behindHub(accountId: string, roleName = 'eks', hub = HUB) {
      return {
        accountId,
        regions: ['eu-west-1'],
        roleChain: [{ roleArn: hub, externalId: 'secret-word' }],
        roleArn: `arn:aws:iam::${accountId}:role/${roleName}`,
        externalId: 'secret-word',
      };
    }

    function serviceOf(...scopes: ReturnType<typeof behindHub>[]) {
      return createTestEksService(sandbox, { scopes });
    }

    it('carries user and task to the last role, and assumes the hub once for all accounts', async () => {
      const service = serviceOf(behindHub(TENANTS[0]), behindHub(TENANTS[1]));
      for (const accountId of TENANTS) {
        const scope = { accountId, region: 'eu-west-1' };
        const aws = await service.forScope(scope, { attribution });
        await useEveryService(aws);
      }

      expect(
        assumptions().map(({ accountId, input }) => [
          accountId,
          input?.RoleArn,
        ]),
      ).toEqual([
        [PLATFORM, HUB],
        [HUB_ACCOUNT, `arn:aws:iam::${TENANTS[0]}:role/eks`],
        [HUB_ACCOUNT, `arn:aws:iam::${TENANTS[1]}:role/eks`],
      ]);
      const [request] = sandbox.requests({ service: 'eks' });
      expect(request).toMatchObject({
        principalArn: `arn:aws:sts::${TENANTS[0]}:assumed-role/eks/backstage-eks-1-2`,
        sourceIdentity: 'user.default.guest',
        sessionTags: {
          'backstage-user': 'user:default/guest',
          'backstage-task': '1-2',
        },
      });
    });

    it('assumes no role but those of the chain, in its order', async () => {
      const direct = createTestEksService(sandbox, {
        scopes: [{ ...behindHub(TENANTS[0]), roleChain: [] }],
      });
      const aws = await direct.forScope({
        accountId: TENANTS[0],
        region: 'eu-west-1',
      });

      await expect(readClusterNames(aws)).rejects.toThrow(
        `role 'arn:aws:iam::${TENANTS[0]}:role/eks'`,
      );
    });

    it.each([
      [
        'the first',
        behindHub(TENANTS[0], 'eks', HUB.replace('hub', 'silent-hub')),
      ],
      ['the last', behindHub(TENANTS[0], 'eks-untagged')],
    ])(
      'names the link whose trust policy refuses user and task: %s',
      async (which, scope) => {
        const service = serviceOf(scope);
        const place = { accountId: TENANTS[0], region: 'eu-west-1' };
        const aws = await service.forScope(place, { attribution });

        const failure = await readClusterNames(aws).catch(error => error);

        const refusing =
          which === 'the first' ? scope.roleChain[0].roleArn : scope.roleArn;
        expect(failure.name).toBe('NotAllowedError');
        expect(failure.message).toContain(`of role '${refusing}'`);
        expect(failure.message).toContain(
          "The role's trust policy must allow sts:AssumeRole, sts:SetSourceIdentity, sts:TagSession to the calling credentials with the external ID that is configured for it",
        );
        expect(sandbox.requests({ service: 'eks' })).toEqual([]);
      },
    );
  });

  it('tries a refused role again later', async () => {
    const remove = sandbox.addFault({
      kind: 'error',
      operation: 'AssumeRole',
      code: 'AccessDenied',
      message: 'not yet',
      status: 403,
    });
    const aws = await createService().forScope({
      accountId: PAYMENTS,
      region: 'eu-west-1',
    });
    await expect(readClusterNames(aws)).rejects.toThrow('not yet');
    remove();
    await expect(readClusterNames(aws)).resolves.toEqual([]);
  });

  it('tells AWS who asks', async () => {
    const aws = await createService().forScope({
      accountId: PLATFORM,
      region: 'eu-west-1',
    });
    await useEveryService(aws);
    for (const { userAgent } of sandbox.requests()) {
      expect(userAgent).toContain('backstage-eks');
    }
  });

  it('is there for every backend plugin without being installed', async () => {
    let found: EksService | undefined;
    const plugin = createBackendPlugin({
      pluginId: 'test',
      register(env) {
        env.registerInit({
          deps: { eks: eksServiceRef, logger: coreServices.logger },
          async init({ eks }) {
            found = eks;
          },
        });
      },
    });
    const backend = await startTestBackend({
      features: [
        plugin,
        mockServices.rootConfig.factory({
          data: demoConfig({ url: sandbox.url }),
        }),
      ],
    });
    expect(found?.listScopes()).toHaveLength(3);
    await backend.stop();
  });
});
