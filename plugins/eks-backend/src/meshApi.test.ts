import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { createSandbox, type Sandbox } from '@eks-platform/aws-sandbox';
import { aMeshObject } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { demoConfig } from '@eks-platform/backstage-plugin-eks-node/testUtils';
import type { Knex } from 'knex';
import request from 'supertest';
import { aScope } from './__testUtils__/aScope';
import { fillStore } from './__testUtils__/fillStore';
import { inventoryDatabases } from './__testUtils__/inventoryDatabases';
import { startEksPlugin } from './__testUtils__/startEksPlugin';
import { DatabaseInventoryStore } from './inventory/DatabaseInventoryStore';

const CHECKOUT = 'checkout.shop.svc.cluster.local';
const shop = { mesh: 'shop' };

const { databases } = inventoryDatabases();

describe.each(databases.eachSupportedId())(
  'what the REST API tells of a mesh on %s',
  databaseId => {
    let sandbox: Sandbox;
    let knex: Knex;
    let server: Awaited<ReturnType<typeof startTestBackend>>['server'];

    beforeAll(async () => {
      sandbox = await createSandbox({ seed: 'demo' });
      knex = await databases.init(databaseId);
      ({ server } = await startEksPlugin({
        knex,
        config: demoConfig(sandbox),
      }));
    });
    afterAll(() => sandbox.close());

    const authorized = (asked: request.Test) =>
      asked.set('Authorization', mockCredentials.user.header());
    const get = (path: string, query: Record<string, string> = {}) =>
      authorized(request(server).get(`/api/eks${path}`).query(query));
    const post = (path: string, body: object) =>
      authorized(request(server).post(`/api/eks${path}`).send(body));

    it('is the whole graph, who tells it, and when AWS ended it', async () => {
      const { status, body } = await get('/mesh-graph', shop);

      expect(status).toBe(200);
      expect(body.topology.nodes.map(({ id }: { id: string }) => id)).toContain(
        `virtual-service/${CHECKOUT}`,
      );
      expect(body).toMatchObject({
        mesh: { name: 'shop' },
        tellers: [{ source: 'app-mesh-api', isChosen: true }],
        freshness: { state: 'fresh' },
        endOfLife: '2026-09-30',
      });
    });

    it('can be compared with everybody who tells it', async () => {
      const { status, body } = await get('/mesh-comparisons', shop);

      expect(status).toBe(200);
      expect(body).toMatchObject({
        mesh: { name: 'shop' },
        tellers: [{ source: 'app-mesh-api', isChosen: true }],
        earlier: [],
        freshness: { state: 'fresh' },
      });
    });

    it('is where a request ends, with shares that add up to 1', async () => {
      const { status, body } = await post('/mesh-route', {
        ...shop,
        request: { service: CHECKOUT, path: '/' },
      });

      expect(status).toBe(200);
      expect(body.resolution.virtualService).toContain(CHECKOUT);
      const shares = body.resolution.answers.map(
        ({ probability }: { probability: number }) => probability,
      );
      expect(
        shares.reduce((sum: number, share: number) => sum + share, 0),
      ).toBeCloseTo(1);
    });

    it('is nobody, with the reason, where nobody answers', async () => {
      const { status, body } = await post('/mesh-route', {
        ...shop,
        request: { service: 'nobody.local' },
      });

      expect(status).toBe(200);
      expect(body.resolution).toMatchObject({ outcome: 'none', answers: [] });
      expect(body.resolution.reason).toContain('nobody.local');
    });

    it('is what is in force on every edge', async () => {
      const graph = await get('/mesh-graph', shop);
      const edge = graph.body.topology.edges.find(
        ({ from }: { from: string }) => from === `virtual-service/${CHECKOUT}`,
      );

      const { status, body } = await get('/mesh-policies', {
        ...shop,
        from: edge.from,
        to: edge.to,
      });

      expect(status).toBe(200);
      expect(body.policies[0]).toMatchObject({
        to: expect.stringMatching(/^virtual-node\//),
        tls: { outcome: expect.any(String), reason: expect.any(String) },
        requestTimeoutMs: { origin: { words: expect.any(String) } },
      });
    });

    it.each([
      ['json', 'application/json', '"meshName": "shop"'],
      ['mermaid', 'text/vnd.mermaid', 'flowchart LR'],
      ['dot', 'text/vnd.graphviz', 'digraph "shop"'],
    ])('can be taken away as %s', async (format, mediaType, words) => {
      const { status, type, body } = await get('/mesh-export', {
        ...shop,
        format,
      })
        .buffer(true)
        .parse((response, done) => {
          const chunks: Buffer[] = [];
          response.on('data', chunk => chunks.push(Buffer.from(chunk)));
          response.on('end', () => done(null, String(Buffer.concat(chunks))));
        });

      expect({ status, type }).toEqual({ status: 200, type: mediaType });
      expect(body).toContain(words);
    });

    it('is what changed since an earlier export', async () => {
      const { body: graph } = await get('/mesh-graph', shop);
      const [gone, ...nodes] = graph.topology.nodes;

      const { status, body } = await post('/mesh-difference', {
        ...shop,
        before: { ...graph.topology, nodes },
      });

      expect(status).toBe(200);
      expect(body.topology.nodes).toEqual({
        added: [gone],
        removed: [],
        changed: [],
      });
      expect(body).not.toHaveProperty('disagreements');
    });

    it('is compared with an export of a part as that part', async () => {
      const { body: before } = await get('/mesh-export', {
        ...shop,
        format: 'json',
        service: CHECKOUT,
        depth: '1',
      });
      expect(before.around).toEqual({
        id: `virtual-service/${CHECKOUT}`,
        hops: 1,
      });

      const { status, body } = await post('/mesh-difference', {
        ...shop,
        before,
      });

      expect(status).toBe(200);
      const nothing = { added: [], removed: [], changed: [] };
      expect(body.topology).toEqual({ nodes: nothing, edges: nothing });
    });

    it('is what changed since an earlier state that is kept', async () => {
      const {
        body: { mesh },
      } = await get('/mesh-graph', shop);
      const { accountId, region } = mesh;
      const late = aMeshObject({
        type: 'virtual-node',
        name: 'late',
        accountId,
        region,
        meshArn: mesh.arn,
      });
      await fillStore(
        await DatabaseInventoryStore.create(
          mockServices.database({ knex, migrations: { skip: true } }),
        ),
        {
          scope: aScope({ accountId, region, readsGlobal: false }),
          objects: [late],
          at: '2126-01-01T00:00:00.000Z',
        },
      );

      const { body: choices } = await get('/mesh-comparisons', shop);
      expect(choices.earlier).toEqual([
        {
          id: expect.any(String),
          from: expect.any(String),
          until: '2126-01-01T00:00:00.000Z',
          objects: expect.any(Number),
        },
      ]);

      const [earlier] = choices.earlier;
      const { status, body } = await post('/mesh-difference', {
        ...shop,
        since: earlier.id,
      });
      expect(status).toBe(200);
      expect(body.earlier).toEqual(earlier);
      expect(
        body.topology.nodes.added.map(({ id }: { id: string }) => id),
      ).toEqual(['virtual-node/late']);

      const gone = await post('/mesh-difference', { ...shop, since: '98765' });
      expect(gone.status).toBe(404);
      expect(gone.body.error.message).toBe(
        `No state '98765' of mesh 'shop' in ${region} of ${accountId} is kept; found: ${earlier.id} of ${earlier.from}`,
      );
    });

    it('says that nobody else tells it, rather than that there is no difference', async () => {
      const { status, body } = await post('/mesh-difference', shop);

      expect(status).toBe(404);
      expect(body.error.message).toBe(
        "Nobody else tells mesh 'shop' in eu-west-1 of 111122223333; found: app-mesh-api",
      );
    });

    it('is the way to VPC Lattice, with the files for a pull request', async () => {
      const { status, body } = await post('/mesh-migration', {
        ...shop,
        options: { domain: 'shop.example.com' },
      });

      expect(status).toBe(200);
      expect(body.plan.services.length).toBeGreaterThan(0);
      expect(body.plan.counts.unknown).toBe(0);
      expect(body.files.map(({ path }: { path: string }) => path)).toEqual(
        expect.arrayContaining(['PLAN.md', 'REPORT.md', 'report.json']),
      );
    });

    it.each([
      ['/mesh-route', { ...shop, request: { port: 0 } }, 'request.port'],
      ['/mesh-route', { ...shop, request: { hots: 'x' } }, 'hots'],
      ['/mesh-route', shop, 'request'],
      ['/mesh-difference', { ...shop, other: { source: 'rumour' } }, 'source'],
      ['/mesh-difference', { ...shop, since: 'monday' }, 'since'],
      [
        '/mesh-difference',
        { ...shop, since: '1', other: {} },
        'Wanted one of other, before and since, found other and since',
      ],
      ['/mesh-migration', { ...shop, options: { domain: '--' } }, 'domain'],
      ['/mesh-migration', {}, 'mesh'],
    ])('takes nothing amiss: %s %j', async (path, body, words) => {
      const response = await post(path, body);

      expect(response.status).toBe(400);
      expect(response.body.error.message).toContain(words);
    });

    it.each([
      ['/mesh-graph', { mesh: 'nowhere' }],
      ['/mesh-comparisons', { mesh: 'nowhere' }],
      ['/mesh-policies', { ...shop, from: 'a', to: 'b' }],
      ['/mesh-export', { ...shop, format: 'dot', service: 'nobody' }],
    ])('does not find what is not there: %s', async (path, query) => {
      expect((await get(path, query as Record<string, string>)).status).toBe(
        404,
      );
    });
  },
);
