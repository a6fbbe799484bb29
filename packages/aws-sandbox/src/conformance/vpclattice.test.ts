import {
  BatchUpdateRuleCommand,
  CreateAccessLogSubscriptionCommand,
  CreateListenerCommand,
  CreateRuleCommand,
  CreateServiceCommand,
  CreateServiceNetworkCommand,
  CreateServiceNetworkServiceAssociationCommand,
  CreateServiceNetworkVpcAssociationCommand,
  CreateTargetGroupCommand,
  DeleteAccessLogSubscriptionCommand,
  DeleteAuthPolicyCommand,
  DeleteListenerCommand,
  DeleteResourcePolicyCommand,
  DeleteRuleCommand,
  DeleteServiceCommand,
  DeleteServiceNetworkCommand,
  DeleteServiceNetworkServiceAssociationCommand,
  DeleteServiceNetworkVpcAssociationCommand,
  DeleteTargetGroupCommand,
  DeregisterTargetsCommand,
  GetAccessLogSubscriptionCommand,
  GetAuthPolicyCommand,
  GetListenerCommand,
  GetResourcePolicyCommand,
  GetRuleCommand,
  GetServiceCommand,
  GetServiceNetworkCommand,
  GetServiceNetworkServiceAssociationCommand,
  GetServiceNetworkVpcAssociationCommand,
  GetTargetGroupCommand,
  ListAccessLogSubscriptionsCommand,
  ListListenersCommand,
  ListRulesCommand,
  ListServiceNetworksCommand,
  ListServiceNetworkServiceAssociationsCommand,
  ListServiceNetworkVpcAssociationsCommand,
  ListServicesCommand,
  ListTagsForResourceCommand,
  ListTargetGroupsCommand,
  ListTargetsCommand,
  paginateListServices,
  PutAuthPolicyCommand,
  PutResourcePolicyCommand,
  RegisterTargetsCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateAccessLogSubscriptionCommand,
  UpdateListenerCommand,
  UpdateRuleCommand,
  UpdateServiceCommand,
  UpdateServiceNetworkCommand,
  UpdateServiceNetworkVpcAssociationCommand,
  UpdateTargetGroupCommand,
  VPCLatticeClient,
  type CreateRuleCommandInput,
} from '@aws-sdk/client-vpc-lattice';
import { securityGroupTable, vpcTable } from '../services/ec2/tables';
import {
  account,
  aPlatform,
  clientConfig,
  region,
  type Platform,
} from './aPlatform';

const MINUTE = 60_000;
const vpcId = 'vpc-0a1b2c3d4e5f60718';
const securityGroupId = 'sg-0a1b2c3d4e5f60718';

let platform: Platform;
let lattice: VPCLatticeClient;
beforeEach(async () => {
  platform = await aPlatform();
  lattice = new VPCLatticeClient(clientConfig(platform.sandbox));
  const place = platform.sandbox.world.place(account, region);
  place.table(vpcTable).set(vpcId, {
    vpcId,
    cidrBlock: '10.9.0.0/16',
    isDefault: false,
    enableDnsSupport: true,
    enableDnsHostnames: true,
    tags: {},
  });
  place.table(securityGroupTable).set(securityGroupId, {
    groupId: securityGroupId,
    groupName: 'clients',
    description: 'clients of the service network',
    vpcId,
    ingress: [],
    egress: [],
    tags: {},
  });
});
afterEach(async () => {
  lattice.destroy();
  await platform.sandbox.close();
});

const aNetwork = (name = 'shop') =>
  lattice.send(new CreateServiceNetworkCommand({ name }));

async function aService(name = 'checkout') {
  const service = await lattice.send(new CreateServiceCommand({ name }));
  platform.clock.advance(MINUTE);
  return service;
}

async function aTargetGroup(name = 'checkout-v1') {
  const group = await lattice.send(
    new CreateTargetGroupCommand({
      name,
      type: 'IP',
      config: { vpcIdentifier: vpcId, port: 8080, protocol: 'HTTP' },
    }),
  );
  platform.clock.advance(MINUTE);
  return group;
}

const notFoundAction = { fixedResponse: { statusCode: 404 } };

async function aListener(serviceIdentifier: string | undefined) {
  return lattice.send(
    new CreateListenerCommand({
      serviceIdentifier,
      name: 'http',
      protocol: 'HTTP',
      defaultAction: notFoundAction,
    }),
  );
}

/** A service with one listener and what is needed to add rules to it. */
async function aListeningService() {
  const service = await aService();
  const listener = await aListener(service.id);
  const where = {
    serviceIdentifier: service.id,
    listenerIdentifier: listener.id,
  };
  return {
    service,
    listener,
    where,
    createRule: (
      name: string,
      priority: number,
      members: Partial<CreateRuleCommandInput> = {},
    ) =>
      lattice.send(
        new CreateRuleCommand({
          ...where,
          name,
          priority,
          match: {
            httpMatch: { pathMatch: { match: { prefix: `/${name}` } } },
          },
          action: notFoundAction,
          ...members,
        }),
      ),
  };
}

describe('A service network', () => {
  it('is made, described, listed, changed and deleted', async () => {
    const made = await aNetwork();
    expect(made).toMatchObject({
      name: 'shop',
      authType: 'NONE',
      arn: `arn:aws:vpc-lattice:${region}:${account}:servicenetwork/${made.id}`,
      $metadata: { httpStatusCode: 201 },
    });
    expect(made.id).toMatch(/^sn-[0-9a-z]{17}$/);
    const identifier = { serviceNetworkIdentifier: made.arn };
    await lattice.send(
      new UpdateServiceNetworkCommand({ ...identifier, authType: 'AWS_IAM' }),
    );
    const got = await lattice.send(new GetServiceNetworkCommand(identifier));
    expect(got).toMatchObject({
      authType: 'AWS_IAM',
      numberOfAssociatedServices: 0,
      numberOfAssociatedVPCs: 0,
    });
    expect(got.createdAt).toBeInstanceOf(Date);
    await expect(
      lattice.send(new ListServiceNetworksCommand({})),
    ).resolves.toMatchObject({ items: [{ id: made.id, name: 'shop' }] });
    await lattice.send(new DeleteServiceNetworkCommand(identifier));
    await expect(
      lattice.send(new GetServiceNetworkCommand(identifier)),
    ).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      resourceType: 'SERVICE_NETWORK',
    });
  });

  it.each([
    'ab',
    'Shop',
    '-shop',
    'shop-',
    'my--shop',
    'shop_1',
    'x'.repeat(64),
  ])('cannot be named %s', async name => {
    await expect(aNetwork(name)).rejects.toMatchObject({
      name: 'ValidationException',
      fieldList: [{ name: 'name' }],
    });
  });

  it('has its name for itself', async () => {
    const { id } = await aNetwork();
    await expect(aNetwork()).rejects.toMatchObject({
      name: 'ConflictException',
      resourceId: id,
      resourceType: 'SERVICE_NETWORK',
    });
  });

  it('answers the same request twice, and refuses its token for another', async () => {
    const send = (name: string) =>
      lattice.send(
        new CreateServiceNetworkCommand({ name, clientToken: 'token-1' }),
      );
    const first = await send('shop');
    await expect(send('shop')).resolves.toMatchObject({ id: first.id });
    await expect(send('other')).rejects.toMatchObject({
      name: 'ConflictException',
    });
  });
});

describe('A service', () => {
  it('becomes active with a DNS name, and is gone some time after its deletion', async () => {
    const made = await lattice.send(
      new CreateServiceCommand({
        name: 'checkout',
        customDomainName: 'checkout.example.com',
        tags: { owner: 'shop' },
      }),
    );
    expect(made.status).toBe('CREATE_IN_PROGRESS');
    expect(made.dnsEntry?.domainName).toMatch(
      /^checkout-[0-9a-z]{17}\.[0-9a-f]{7}\.vpc-lattice-svcs\.eu-west-1\.on\.aws$/,
    );
    const identifier = { serviceIdentifier: made.id };
    await expect(
      lattice.send(new DeleteServiceCommand(identifier)),
    ).rejects.toMatchObject({ name: 'ConflictException' });
    platform.clock.advance(MINUTE);
    await lattice.send(
      new UpdateServiceCommand({ ...identifier, authType: 'AWS_IAM' }),
    );
    await expect(
      lattice.send(new GetServiceCommand(identifier)),
    ).resolves.toMatchObject({
      status: 'ACTIVE',
      authType: 'AWS_IAM',
      customDomainName: 'checkout.example.com',
    });
    await expect(
      lattice.send(new DeleteServiceCommand(identifier)),
    ).resolves.toMatchObject({ status: 'DELETE_IN_PROGRESS' });
    platform.clock.advance(MINUTE);
    await expect(
      lattice.send(new GetServiceCommand(identifier)),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('has a name of at most 40 characters', async () => {
    await expect(aService('x'.repeat(41))).rejects.toMatchObject({
      name: 'ValidationException',
      message: 'name: must have 3 to 40 characters, found 41',
    });
    await expect(aService('svc-one')).rejects.toMatchObject({
      message: 'name: must not begin with svc-',
    });
    await expect(aService('x'.repeat(40))).resolves.toBeDefined();
  });

  it('is listed page by page', async () => {
    for (const name of ['one', 'two', 'three']) await aService(name);
    const names: string[] = [];
    const pages = paginateListServices({ client: lattice, pageSize: 2 }, {});
    let count = 0;
    for await (const { items } of pages) {
      count += 1;
      names.push(...(items ?? []).map(item => item.name!));
    }
    expect(count).toBe(2);
    expect(names.sort()).toEqual(['one', 'three', 'two']);
    await expect(
      lattice.send(new ListServicesCommand({ maxResults: 101 })),
    ).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(
      lattice.send(new ListServicesCommand({ nextToken: 'abc' })),
    ).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('cannot be deleted while a service network has it', async () => {
    const network = await aNetwork();
    const service = await aService();
    const made = await lattice.send(
      new CreateServiceNetworkServiceAssociationCommand({
        serviceIdentifier: service.id,
        serviceNetworkIdentifier: network.id,
      }),
    );
    expect(made).toMatchObject({
      status: 'CREATE_IN_PROGRESS',
      createdBy: account,
      dnsEntry: { domainName: expect.stringContaining('checkout-') },
    });
    platform.clock.advance(MINUTE);
    const identifier = {
      serviceNetworkServiceAssociationIdentifier: made.id,
    };
    await expect(
      lattice.send(new GetServiceNetworkServiceAssociationCommand(identifier)),
    ).resolves.toMatchObject({
      status: 'ACTIVE',
      serviceName: 'checkout',
      serviceNetworkName: 'shop',
    });
    await expect(
      lattice.send(
        new ListServiceNetworkServiceAssociationsCommand({
          serviceNetworkIdentifier: network.id,
        }),
      ),
    ).resolves.toMatchObject({ items: [{ id: made.id }] });
    await expect(
      lattice.send(new DeleteServiceCommand({ serviceIdentifier: service.id })),
    ).rejects.toMatchObject({ name: 'ConflictException' });
    await expect(
      lattice.send(
        new DeleteServiceNetworkCommand({
          serviceNetworkIdentifier: network.id,
        }),
      ),
    ).rejects.toMatchObject({ name: 'ConflictException' });
    await expect(
      lattice.send(
        new CreateServiceNetworkServiceAssociationCommand({
          serviceIdentifier: service.id,
          serviceNetworkIdentifier: network.id,
        }),
      ),
    ).rejects.toMatchObject({ name: 'ConflictException' });

    await expect(
      lattice.send(
        new DeleteServiceNetworkServiceAssociationCommand(identifier),
      ),
    ).resolves.toMatchObject({ status: 'DELETE_IN_PROGRESS' });
    platform.clock.advance(MINUTE);
    await expect(
      lattice.send(new DeleteServiceCommand({ serviceIdentifier: service.id })),
    ).resolves.toMatchObject({ status: 'DELETE_IN_PROGRESS' });
  });
});

describe('A VPC', () => {
  it('joins one service network, with security groups that can change', async () => {
    const network = await aNetwork();
    const create = () =>
      lattice.send(
        new CreateServiceNetworkVpcAssociationCommand({
          serviceNetworkIdentifier: network.id,
          vpcIdentifier: vpcId,
          securityGroupIds: [securityGroupId],
        }),
      );
    const made = await create();
    expect(made.status).toBe('CREATE_IN_PROGRESS');
    await expect(create()).rejects.toMatchObject({ name: 'ConflictException' });
    const identifier = { serviceNetworkVpcAssociationIdentifier: made.id };
    const update = new UpdateServiceNetworkVpcAssociationCommand({
      ...identifier,
      securityGroupIds: [securityGroupId],
    });
    await expect(lattice.send(update)).rejects.toMatchObject({
      name: 'ConflictException',
    });
    platform.clock.advance(MINUTE);
    await expect(lattice.send(update)).resolves.toMatchObject({
      status: 'UPDATE_IN_PROGRESS',
    });
    platform.clock.advance(MINUTE);
    await expect(
      lattice.send(new GetServiceNetworkVpcAssociationCommand(identifier)),
    ).resolves.toMatchObject({
      status: 'ACTIVE',
      vpcId,
      serviceNetworkName: 'shop',
    });
    await expect(
      lattice.send(
        new ListServiceNetworkVpcAssociationsCommand({ vpcIdentifier: vpcId }),
      ),
    ).resolves.toMatchObject({ items: [{ id: made.id }] });
    await lattice.send(
      new DeleteServiceNetworkVpcAssociationCommand(identifier),
    );
    platform.clock.advance(MINUTE);
    await expect(create()).resolves.toBeDefined();
  });

  it('must exist, as must its security groups', async () => {
    const network = await aNetwork();
    const associate = (vpcIdentifier: string, groups: string[]) =>
      lattice.send(
        new CreateServiceNetworkVpcAssociationCommand({
          serviceNetworkIdentifier: network.id,
          vpcIdentifier,
          securityGroupIds: groups,
        }),
      );
    await expect(associate('vpc-00000000000000000', [])).rejects.toMatchObject({
      name: 'ValidationException',
    });
    await expect(associate(vpcId, ['sg-00000000'])).rejects.toMatchObject({
      message: `securityGroupIds: no security group sg-00000000 in ${vpcId}`,
    });
  });
});

describe('A listener', () => {
  it('is made with a default rule and AWS defaults, changed and deleted', async () => {
    const { service, listener, where } = await aListeningService();
    expect(listener).toMatchObject({
      name: 'http',
      port: 80,
      arn: `${service.arn}/listener/${listener.id}`,
      defaultAction: notFoundAction,
    });
    const group = await aTargetGroup();
    const updated = await lattice.send(
      new UpdateListenerCommand({
        ...where,
        defaultAction: {
          forward: { targetGroups: [{ targetGroupIdentifier: group.arn }] },
        },
      }),
    );
    expect(updated.defaultAction?.forward?.targetGroups).toEqual([
      { targetGroupIdentifier: group.id, weight: 100 },
    ]);
    const { items } = await lattice.send(new ListRulesCommand(where));
    expect(items).toMatchObject([{ isDefault: true }]);
    await expect(
      lattice.send(
        new DeleteRuleCommand({ ...where, ruleIdentifier: items![0].id }),
      ),
    ).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(
      lattice.send(new GetListenerCommand(where)),
    ).resolves.toMatchObject({ serviceId: service.id });
    await lattice.send(new DeleteListenerCommand(where));
    await expect(
      lattice.send(new ListListenersCommand({ serviceIdentifier: service.id })),
    ).resolves.toMatchObject({ items: [] });
  });

  it('shares its service with one other', async () => {
    const { service } = await aListeningService();
    const add = (name: string, port: number) =>
      lattice.send(
        new CreateListenerCommand({
          serviceIdentifier: service.id,
          name,
          port,
          protocol: 'HTTP',
          defaultAction: notFoundAction,
        }),
      );
    await expect(add('other', 80)).rejects.toMatchObject({
      name: 'ConflictException',
    });
    await expect(add('http', 81)).rejects.toMatchObject({
      name: 'ConflictException',
    });
    await add('other', 81);
    await expect(add('third', 82)).rejects.toMatchObject({
      name: 'ServiceQuotaExceededException',
      message: 'The limit of 2 listeners per service is reached',
      $metadata: { httpStatusCode: 402 },
    });
  });
});

describe('A rule', () => {
  it('sends requests to weighted target groups, and is tried in the order of priorities', async () => {
    const { where, createRule } = await aListeningService();
    const one = await aTargetGroup('one');
    const two = await aTargetGroup('two');
    const late = await createRule('late', 200);
    const made = await createRule('early', 100, {
      match: {
        httpMatch: {
          method: 'GET',
          pathMatch: { match: { exact: '/a' }, caseSensitive: true },
          headerMatches: [{ name: 'x-beta', match: { exact: 'true' } }],
        },
      },
      action: {
        forward: {
          targetGroups: [
            { targetGroupIdentifier: one.id, weight: 90 },
            { targetGroupIdentifier: two.id, weight: 0 },
          ],
        },
      },
    });
    const { items } = await lattice.send(new ListRulesCommand(where));
    expect(items!.map(item => item.name)).toEqual(['early', 'late', 'default']);
    const identifier = { ...where, ruleIdentifier: made.id };
    await expect(
      lattice.send(new GetRuleCommand(identifier)),
    ).resolves.toMatchObject({
      isDefault: false,
      priority: 100,
      match: { httpMatch: { method: 'GET' } },
      action: { forward: { targetGroups: [{ weight: 90 }, { weight: 0 }] } },
    });
    await expect(
      lattice.send(
        new DeleteTargetGroupCommand({ targetGroupIdentifier: two.id }),
      ),
    ).rejects.toMatchObject({ name: 'ConflictException' });
    await expect(
      lattice.send(new UpdateRuleCommand({ ...identifier, priority: 200 })),
    ).rejects.toMatchObject({ name: 'ConflictException', resourceId: late.id });

    const swapped = await lattice.send(
      new BatchUpdateRuleCommand({
        ...where,
        rules: [
          { ruleIdentifier: made.id, priority: 200 },
          { ruleIdentifier: late.id, priority: 100 },
          { ruleIdentifier: 'rule-00000000000000000', priority: 300 },
        ],
      }),
    );
    expect(swapped.successful).toHaveLength(2);
    expect(swapped.unsuccessful).toMatchObject([
      { failureCode: 'ResourceNotFoundException' },
    ]);
    await lattice.send(new DeleteRuleCommand(identifier));
    await expect(
      lattice.send(new GetRuleCommand(identifier)),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it.each<[string, number, Partial<CreateRuleCommandInput>, string]>([
    ['priority 0', 0, {}, 'priority: must be a whole number from 1 to 2000'],
    ['priority 2001', 2001, {}, 'priority: must be'],
    [
      'a weight of 1000',
      1,
      {
        action: {
          forward: {
            targetGroups: [
              { targetGroupIdentifier: 'tg-00000000000000000', weight: 1000 },
            ],
          },
        },
      },
      'weight: must be a whole number from 0 to 999, found 1000',
    ],
    [
      'six headers',
      1,
      {
        match: {
          httpMatch: {
            headerMatches: Array.from({ length: 6 }, (_, index) => ({
              name: `x-${index}`,
              match: { exact: 'a' },
            })),
          },
        },
      },
      'must have 1 to 5 members, found 6',
    ],
    [
      'a path without a slash',
      1,
      { match: { httpMatch: { pathMatch: { match: { prefix: 'a' } } } } },
      "must be a path that begins with /, found 'a'",
    ],
    [
      'a fixed response of 200',
      1,
      { action: { fixedResponse: { statusCode: 200 } } },
      'must be 404 or 500, found 200',
    ],
  ])('is refused with %s', async (_, priority, members, message) => {
    const { createRule } = await aListeningService();
    await expect(createRule('rule', priority, members)).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining(message),
    });
  });

  it('is one of ten at most', async () => {
    const { createRule } = await aListeningService();
    for (let priority = 1; priority <= 10; priority += 1) {
      await createRule(`rule${priority}`, priority);
    }
    await expect(createRule('eleventh', 11)).rejects.toMatchObject({
      name: 'ServiceQuotaExceededException',
    });
  });
});

describe('A target group', () => {
  it('is made with defaults, listed with its services, changed and deleted', async () => {
    const group = await aTargetGroup();
    const identifier = { targetGroupIdentifier: group.id };
    expect(group).toMatchObject({
      status: 'CREATE_IN_PROGRESS',
      config: {
        protocolVersion: 'HTTP1',
        ipAddressType: 'IPV4',
        healthCheck: { enabled: true, path: '/', matcher: { httpCode: '200' } },
      },
    });
    const { service, createRule } = await aListeningService();
    await createRule('all', 1, {
      action: {
        forward: { targetGroups: [{ targetGroupIdentifier: group.id }] },
      },
    });
    await lattice.send(
      new UpdateTargetGroupCommand({
        ...identifier,
        healthCheck: { path: '/ready', healthyThresholdCount: 3 },
      }),
    );
    await expect(
      lattice.send(new GetTargetGroupCommand(identifier)),
    ).resolves.toMatchObject({
      status: 'ACTIVE',
      serviceArns: [service.arn],
      config: {
        healthCheck: { path: '/ready', healthyThresholdCount: 3 },
      },
    });
    await expect(
      lattice.send(new ListTargetGroupsCommand({ vpcIdentifier: vpcId })),
    ).resolves.toMatchObject({
      items: [{ id: group.id, port: 8080, protocol: 'HTTP' }],
    });
    await expect(
      lattice.send(new ListTargetGroupsCommand({ targetGroupType: 'LAMBDA' })),
    ).resolves.toMatchObject({ items: [] });
    const unused = await aTargetGroup('unused');
    const deletion = { targetGroupIdentifier: unused.id };
    await expect(
      lattice.send(new DeleteTargetGroupCommand(deletion)),
    ).resolves.toMatchObject({ status: 'DELETE_IN_PROGRESS' });
    platform.clock.advance(MINUTE);
    await expect(
      lattice.send(new GetTargetGroupCommand(deletion)),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('tells the health of its targets as they come and go', async () => {
    const group = await aTargetGroup();
    const identifier = { targetGroupIdentifier: group.id };
    const targets = [{ id: '10.0.0.1' }, { id: '10.0.0.2', port: 9090 }];
    const health = async () => {
      const { items } = await lattice.send(new ListTargetsCommand(identifier));
      return items!.map(({ id, port, status }) => `${id}:${port} ${status}`);
    };
    await lattice.send(new RegisterTargetsCommand({ ...identifier, targets }));
    expect(await health()).toEqual([
      '10.0.0.1:8080 UNUSED',
      '10.0.0.2:9090 UNUSED',
    ]);
    const { createRule } = await aListeningService();
    await createRule('all', 1, {
      action: {
        forward: { targetGroups: [{ targetGroupIdentifier: group.id }] },
      },
    });
    platform.clock.advance(MINUTE);
    expect(await health()).toEqual([
      '10.0.0.1:8080 HEALTHY',
      '10.0.0.2:9090 HEALTHY',
    ]);
    const gone = await lattice.send(
      new DeregisterTargetsCommand({
        ...identifier,
        targets: [{ id: '10.0.0.1' }, { id: '10.0.0.3' }],
      }),
    );
    expect(gone).toMatchObject({
      successful: [{ id: '10.0.0.1', port: 8080 }],
      unsuccessful: [{ id: '10.0.0.3' }],
    });
    expect(await health()).toEqual([
      '10.0.0.1:8080 DRAINING',
      '10.0.0.2:9090 HEALTHY',
    ]);
    platform.clock.advance(2 * MINUTE);
    expect(await health()).toEqual(['10.0.0.2:9090 HEALTHY']);
    await expect(
      lattice.send(
        new RegisterTargetsCommand({
          ...identifier,
          targets: [{ id: 'i-0123456789abcdef0' }],
        }),
      ),
    ).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('needs a VPC unless it is for Lambda', async () => {
    const create = (type: 'IP' | 'LAMBDA') =>
      lattice.send(new CreateTargetGroupCommand({ name: 'group', type }));
    await expect(create('IP')).rejects.toMatchObject({
      message: 'config: is required for the type IP',
    });
    await expect(create('LAMBDA')).resolves.toMatchObject({
      config: { lambdaEventStructureVersion: 'V2' },
    });
  });
});

describe('Policies, logs and tags', () => {
  const policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: '*',
        Action: 'vpc-lattice-svcs:Invoke',
        Resource: '*',
      },
    ],
  });

  it('an auth policy counts while its owner asks for IAM', async () => {
    const service = await aService();
    const identifier = { resourceIdentifier: service.id };
    await expect(
      lattice.send(new PutAuthPolicyCommand({ ...identifier, policy })),
    ).resolves.toMatchObject({ state: 'Inactive' });
    await lattice.send(
      new UpdateServiceCommand({
        serviceIdentifier: service.id,
        authType: 'AWS_IAM',
      }),
    );
    await expect(
      lattice.send(new GetAuthPolicyCommand(identifier)),
    ).resolves.toMatchObject({ policy, state: 'Active' });
    await lattice.send(new DeleteAuthPolicyCommand(identifier));
    await expect(
      lattice.send(new GetAuthPolicyCommand(identifier)),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('an auth policy is JSON of 10 KB at most', async () => {
    const { id } = await aNetwork();
    const put = (text: string) =>
      lattice.send(
        new PutAuthPolicyCommand({ resourceIdentifier: id, policy: text }),
      );
    await expect(put('{')).rejects.toMatchObject({
      name: 'ValidationException',
    });
    await expect(put(policy + ' '.repeat(10_240))).rejects.toMatchObject({
      message: expect.stringContaining('must have 1 to 10240 bytes'),
    });
  });

  it('a resource policy is kept by the ARN', async () => {
    const { arn } = await aNetwork();
    await lattice.send(
      new PutResourcePolicyCommand({ resourceArn: arn, policy }),
    );
    await expect(
      lattice.send(new GetResourcePolicyCommand({ resourceArn: arn })),
    ).resolves.toMatchObject({ policy });
    await lattice.send(new DeleteResourcePolicyCommand({ resourceArn: arn }));
    await expect(
      lattice.send(new GetResourcePolicyCommand({ resourceArn: arn })),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('access logs go to one destination of a kind', async () => {
    const { id } = await aNetwork();
    const create = (destinationArn: string) =>
      lattice.send(
        new CreateAccessLogSubscriptionCommand({
          resourceIdentifier: id,
          destinationArn,
        }),
      );
    const made = await create('arn:aws:s3:::access-logs');
    await expect(create('arn:aws:s3:::other-logs')).rejects.toMatchObject({
      name: 'ConflictException',
    });
    const identifier = { accessLogSubscriptionIdentifier: made.id };
    await lattice.send(
      new UpdateAccessLogSubscriptionCommand({
        ...identifier,
        destinationArn: 'arn:aws:s3:::other-logs',
      }),
    );
    await expect(
      lattice.send(new GetAccessLogSubscriptionCommand(identifier)),
    ).resolves.toMatchObject({ destinationArn: 'arn:aws:s3:::other-logs' });
    await lattice.send(new DeleteAccessLogSubscriptionCommand(identifier));
    await expect(
      lattice.send(
        new ListAccessLogSubscriptionsCommand({ resourceIdentifier: id }),
      ),
    ).resolves.toMatchObject({ items: [] });
  });

  it('tags are added and removed', async () => {
    const { listener } = await aListeningService();
    const resourceArn = listener.arn;
    await lattice.send(
      new TagResourceCommand({ resourceArn, tags: { a: '1', b: '2' } }),
    );
    await lattice.send(
      new UntagResourceCommand({ resourceArn, tagKeys: ['a'] }),
    );
    await expect(
      lattice.send(new ListTagsForResourceCommand({ resourceArn })),
    ).resolves.toMatchObject({ tags: { b: '2' } });
    await expect(
      lattice.send(
        new TagResourceCommand({ resourceArn, tags: { 'aws:a': '1' } }),
      ),
    ).rejects.toMatchObject({ name: 'ValidationException' });
  });
});
