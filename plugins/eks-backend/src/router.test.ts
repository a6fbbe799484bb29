import type { BackendFeature } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import { demoConfig } from '@eks-platform/backstage-plugin-eks-node/testUtils';
import request from 'supertest';
import { inventoryDatabases } from './__testUtils__/inventoryDatabases';
import { startEksPlugin } from './__testUtils__/startEksPlugin';
import {
  CHECKOUT,
  DEV,
  DEV_QUERY,
  TRIED_ROUTES,
  triedRoutesOf,
} from './__testUtils__/triedRoutes';
import { operations } from './openapi/operations';

type Server = Awaited<ReturnType<typeof startTestBackend>>['server'];

const user = mockCredentials.user.header();
const service = mockCredentials.service.header();

const { databases } = inventoryDatabases();

describe('the routes that are tried here', () => {
  // The description of the API is told to everybody who is signed in.
  const guarded = operations.filter(({ path }) => path !== '/openapi.json');

  it.each(guarded)('have $method $path among them', operation => {
    expect(triedRoutesOf(operation)).not.toEqual([]);
  });
});

describe.each(databases.eachSupportedId())('the REST API on %s', databaseId => {
  let sandbox: Sandbox;
  let server: Server;

  beforeAll(async () => {
    sandbox = await createSandbox({ seed: 'demo' });
    server = await start();
  });

  afterAll(async () => {
    await sandbox.close();
  });

  /** The mock scheduler collects every scope once while the backend starts. */
  async function start(
    permissions: BackendFeature = mockServices.permissions.factory(),
  ): Promise<Server> {
    const knex = await databases.init(databaseId);
    const backend = await startEksPlugin({
      knex,
      config: demoConfig(sandbox),
      features: [permissions],
    });
    return backend.server;
  }

  function ask(path: string, token = user) {
    return request(server).get(`/api/eks${path}`).set('Authorization', token);
  }

  it.each(TRIED_ROUTES)(
    '$method $path needs credentials',
    async ({ method, path }) => {
      const response = await request(server)
        [method](`/api/eks${path}`)
        .set('Authorization', mockCredentials.none.header());
      expect(response.status).toBe(401);
    },
  );

  it('tells its description to who is signed in alone', async () => {
    expect((await ask('/openapi.json')).status).toBe(200);
    expect(
      (await ask('/openapi.json', mockCredentials.none.header())).status,
    ).toBe(401);
  });

  it.each(TRIED_ROUTES)(
    '$method $path answers who is permitted',
    async ({ method, path, token, body, status }) => {
      const response = await request(server)
        [method](`/api/eks${path}`)
        .set('Authorization', token)
        .send(body);
      const success = method === 'post' && !body ? 202 : 200;
      expect(response.body.error === undefined).toBe(status === undefined);
      expect(response.status).toBe(status ?? success);
    },
  );

  describe('under a policy that denies everything', () => {
    let strict: Server;

    beforeAll(async () => {
      strict = await start(
        mockServices.permissions.mock({
          authorizeConditional: async requests =>
            requests.map(() => ({ result: AuthorizeResult.DENY })),
        }).factory,
      );
    });

    it.each(TRIED_ROUTES)(
      'refuses $method $path',
      async ({ method, path, token }) => {
        const response = await request(strict)
          [method](`/api/eks${path}`)
          .set('Authorization', token);
        expect(response.status).toBe(403);
        expect(response.body.error.message).toMatch(
          /^Not allowed without eks\.(inventory|identity|pickers)\./,
        );
      },
    );
  });

  it('keeps snapshots, which hold every role, from users', async () => {
    expect((await ask(`/snapshots/${DEV}`)).status).toBe(403);
    const { body } = await request(server)
      .get(`/api/eks/snapshots/${DEV}?kind=cluster,mesh`)
      .set('Authorization', service);
    expect(body.objects.map(({ kind }: { kind: string }) => kind)).toEqual([
      'cluster',
      'mesh',
    ]);
  });

  it('tells every scope, how fresh it is and how much it holds', async () => {
    const { body } = await ask('/scopes');
    expect(body.items).toMatchObject([
      {
        scope: { accountId: '111122223333', region: 'eu-west-1' },
        accountName: 'platform',
        owner: 'group:default/platform',
        freshness: { state: 'fresh', failures: [] },
        counts: { cluster: 1, nodegroup: 2, 'fargate-profile': 1, mesh: 1 },
      },
      { scope: { accountId: '111122223333', region: 'us-east-1' } },
      { scope: { accountId: '444455556666', region: 'eu-west-1' } },
    ]);
  });

  it('lists clusters of all scopes, of an account or of a region', async () => {
    const names = async (query: string) => {
      const { body } = await ask(`/clusters${query}`);
      return body.items.map((item: any) => item.cluster.name);
    };
    expect(await names('')).toEqual([
      'payments-prod',
      'platform-dev',
      'platform-dr',
    ]);
    expect(await names('?accountId=111122223333')).toEqual([
      'platform-dev',
      'platform-dr',
    ]);
    expect(await names('?region=us-east-1')).toEqual(['platform-dr']);
  });

  it('counts what runs in each cluster and points at its entity', async () => {
    const { body } = await ask(`/clusters?${DEV_QUERY}`);
    expect(body.items).toMatchObject([
      {
        entityRef: 'resource:default/platform-dev.eu-west-1.111122223333',
        nodegroupCount: 2,
        fargateProfileCount: 1,
      },
    ]);
  });

  it('lists with each cluster the issues of its node groups', async () => {
    const { body } = await ask('/clusters?accountId=444455556666');
    expect(body.items[0].cluster.health).toEqual([]);
    expect(body.items[0].health.map((issue: any) => issue.code)).toEqual([
      'AsgInstanceLaunchFailures',
    ]);
  });

  it('shows one cluster whole, its health issues included', async () => {
    const { body } = await ask(
      '/clusters/444455556666/eu-west-1/payments-prod',
    );
    expect(body.cluster.name).toBe('payments-prod');
    expect(body.freshness.state).toBe('fresh');
    expect(body.fargateProfiles).toHaveLength(1);
    const degraded = body.nodegroups.find(
      (group: any) => group.status === 'DEGRADED',
    );
    expect(degraded.health[0].code).toBeTruthy();
  });

  it('tells what changed, a page at a time', async () => {
    const first = (await ask('/changes?kind=cluster&limit=2')).body;
    expect(first.items).toMatchObject([
      { change: 'added', kind: 'cluster' },
      { change: 'added', kind: 'cluster' },
    ]);
    const { body: second } = await ask(
      `/changes?kind=cluster&limit=2&cursor=${first.nextCursor}`,
    );
    expect(second.items).toHaveLength(1);
    expect(second.nextCursor).toBeUndefined();
    expect(
      [...first.items, ...second.items].map(({ entityRef }: any) => entityRef),
    ).toContain('resource:default/platform-dev.eu-west-1.111122223333');
  });

  it('shows the topology around a service', async () => {
    const { body } = await ask(
      `/mesh-topology?mesh=shop&service=${CHECKOUT}&depth=1`,
    );
    expect(body).toMatchObject({
      mesh: { name: 'shop' },
      focus: `virtual-service/${CHECKOUT}`,
      freshness: { state: 'fresh' },
      endOfLife: '2026-09-30',
    });
    const ids = body.topology.nodes.map(({ id }: any) => id);
    expect(ids).toContain('virtual-node/checkout-v1');
    expect(ids).toContain('virtual-service/orders.shop.svc.cluster.local');
    expect(ids).not.toContain('virtual-service/catalog.shop.svc.cluster.local');
  });

  it('lists the objects of a mesh by type', async () => {
    const { body } = await ask('/mesh-objects?mesh=shop&type=virtual-gateway');
    expect(body.items.map(({ name }: any) => name)).toEqual(['ingress']);
  });

  it('offers roles fit for a purpose', async () => {
    const { body } = await ask(`/pickers/roles?${DEV_QUERY}&purpose=node`);
    expect(body.items.map(({ name }: any) => name)).toEqual([
      'eks-auto-node-role',
      'eks-node-role',
    ]);
  });

  it.each([
    ['/clusters?accountId=12', 400, 'accountId: the twelve digits'],
    ['/clusters?region=Dublin', 400, 'region: an AWS region is needed'],
    ['/clusters?accountId=1&accountId=2', 400, 'accountId: the twelve digits'],
    ['/clusters?accountId=999999999999', 404, 'configured are 111122223333/'],
    [
      '/clusters/111122223333/eu-west-1/nope',
      404,
      "No cluster 'nope' in eu-west-1 of 111122223333",
    ],
    [
      '/mesh-objects?mesh=nope',
      404,
      "No mesh 'nope' in 111122223333/eu-west-1",
    ],
    ['/mesh-objects?mesh=shop&type=pod', 400, 'type: '],
    ['/mesh-topology?mesh=shop', 400, 'service: one name is needed'],
    [
      '/mesh-topology?mesh=shop&service=nope',
      404,
      "No virtual service 'nope' in mesh 'shop'",
    ],
    [`/mesh-topology?mesh=shop&service=${CHECKOUT}&depth=-1`, 400, 'depth: '],
    ['/pickers/vpcs', 400, 'accountId: the twelve digits'],
    [`/pickers/preflight?${DEV_QUERY}&kind=fun`, 400, 'kind: '],
    [`/pickers/subnets?${DEV_QUERY}&vpcId=5`, 400, 'begins with vpc-'],
    [`/pickers/roles?${DEV_QUERY}&purpose=fun`, 400, 'purpose: '],
    [
      '/pickers/vpcs?accountId=111122223333&region=ap-south-1',
      400,
      'configured are: 111122223333/eu-west-1',
    ],
  ])('refuses %s with %i', async (path, status, message) => {
    const response = await ask(path);
    expect(response.body.error?.message).toContain(message);
    expect(response.status).toBe(status);
  });

  it('passes an error of AWS on instead of an empty list, and asks again the next time', async () => {
    const path = '/pickers/vpcs?accountId=444455556666&region=eu-west-1';
    const removeFault = sandbox.addFault({
      kind: 'error',
      service: 'ec2',
      operation: 'DescribeVpcs',
      code: 'UnauthorizedOperation',
      message: 'You are not authorized to perform this operation.',
      status: 403,
    });
    const refused = await ask(path);
    removeFault();
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toContain('ec2:DescribeVpcs');

    const answered = await ask(path);
    expect(answered.status).toBe(200);
    expect(answered.body.items).toHaveLength(1);
  });

  it('asks AWS once for what several ask at the same time', async () => {
    sandbox.clearRequests();
    const path =
      '/pickers/cluster-versions?accountId=444455556666&region=eu-west-1';
    await Promise.all([ask(path), ask(path), ask(path)]);
    expect(
      sandbox.requests({ operation: 'DescribeClusterVersions' }),
    ).toHaveLength(1);
  });
});
