import { mockServices } from '@backstage/backend-test-utils';
import {
  INVENTORY_KINDS,
  type InventoryObject,
  type SnapshotDifference,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  aCluster,
  aMesh,
  aMeshObject,
  aNodegroup,
  anIamRole,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type { Knex } from 'knex';
import { inventoryDatabases } from '../__testUtils__/inventoryDatabases';
import { aScope } from '../__testUtils__/aScope';
import { DatabaseInventoryStore } from './DatabaseInventoryStore';
import type { ChangeQuery } from './InventoryStore';
import type { ObjectRow } from './tables';

const AT = '2026-11-01T10:00:00.000Z';
const LATER = '2026-11-01T10:05:00.000Z';
const NOTHING: SnapshotDifference = {
  added: [],
  updated: [],
  removed: [],
  kept: [],
};
const ALL_KINDS = [
  'cluster',
  'nodegroup',
  'iam-role',
  'mesh',
  'mesh-object',
] as const;

const scope = aScope();
const { databases, hasPostgres } = inventoryDatabases();

if (!hasPostgres) {
  it.todo(
    'works on PostgreSQL: set EKS_TEST_POSTGRES=postgres://user:password@host:port to see',
  );
}

describe.each(databases.eachSupportedId())(
  'DatabaseInventoryStore on %s',
  databaseId => {
    let knex: Knex;
    let store: DatabaseInventoryStore;

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      store = await DatabaseInventoryStore.create(
        mockServices.database({ knex, migrations: { skip: false } }),
      );
    });

    async function change(
      difference: Partial<SnapshotDifference>,
      options: { at?: string; scope?: EksScope } = {},
    ) {
      const place = options.scope ?? scope;
      const at = options.at ?? AT;
      return store.finishCollection({
        scope: place,
        ticket: await store.beginCollection(place, at),
        at,
        decide: () => ({
          difference: { ...NOTHING, ...difference },
          collectedAt: at,
          failures: [],
        }),
      });
    }

    async function listAll(place = scope): Promise<InventoryObject[]> {
      return store.listObjects({ scopes: [place], kinds: [...ALL_KINDS] });
    }

    async function row(arn: string): Promise<ObjectRow> {
      const found = await knex<ObjectRow>('eks_objects').where({ arn }).first();
      return found!;
    }

    it('gives back what was added, as it was', async () => {
      const objects = [
        aCluster({ name: 'blue', tags: { 'ein "Tag"': "'; drop table --" } }),
        aNodegroup(),
        aMesh(),
        aMeshObject({ type: 'virtual-node', name: 'cart' }),
        anIamRole(),
      ];
      await change({ added: objects });
      const listed = await listAll();
      expect(new Set(listed)).toEqual(new Set(objects));
    });

    it('lists by kind, name and parent', async () => {
      await change({
        added: [
          aCluster({ name: 'blue' }),
          aCluster({ name: 'green' }),
          aNodegroup({ clusterName: 'blue', name: 'one' }),
          aNodegroup({ clusterName: 'green', name: 'two' }),
        ],
      });
      expect(
        await store.listObjects({
          scopes: [scope],
          kinds: ['cluster'],
          name: 'green',
        }),
      ).toEqual([aCluster({ name: 'green' })]);
      expect(
        await store.listObjects({
          scopes: [scope],
          kinds: ['nodegroup'],
          parentArn: aCluster({ name: 'blue' }).arn,
        }),
      ).toEqual([aNodegroup({ clusterName: 'blue', name: 'one' })]);
      expect(await store.countObjects(scope)).toEqual({
        cluster: 2,
        nodegroup: 2,
      });
    });

    it('tells the health of many scopes in their order, those never collected among them', async () => {
      const virginia = aScope({ region: 'us-east-1', readsGlobal: false });
      const never = aScope({ region: 'eu-north-1', readsGlobal: false });
      await change({ added: [aCluster({ name: 'blue' }), anIamRole()] });
      await change(
        { added: [aCluster({ name: 'far', region: 'us-east-1' })] },
        { scope: virginia, at: LATER },
      );
      const scopes = [virginia, never, scope];
      const health = await store.listScopeHealth(scopes);
      expect(health.map(({ counts }) => counts)).toEqual([
        { cluster: 1 },
        {},
        { cluster: 1, 'iam-role': 1 },
      ]);
      expect(health.map(({ state }) => state)).toEqual(
        await Promise.all(scopes.map(each => store.getScopeState(each))),
      );
    });

    it('keeps scopes apart and lists none for none', async () => {
      const other = aScope({ region: 'us-east-1', readsGlobal: false });
      await change({ added: [aCluster({ name: 'blue' })] });
      await change(
        { added: [aCluster({ name: 'blue', region: 'us-east-1' })] },
        { scope: other },
      );
      expect(
        await store.listObjects({ scopes: [other], kinds: ['cluster'] }),
      ).toEqual([aCluster({ name: 'blue', region: 'us-east-1' })]);
      expect(
        await store.listObjects({ scopes: [], kinds: ['cluster'] }),
      ).toEqual([]);
    });

    it('counts versions and remembers when an object was first seen and last changed', async () => {
      const before = aCluster({ name: 'blue', status: 'CREATING' });
      const after = aCluster({ name: 'blue', status: 'ACTIVE' });
      await change({ added: [before] });
      await change({ updated: [{ before, after }] }, { at: LATER });
      expect(await row(after.arn)).toMatchObject({
        version: 2,
        first_seen_at: AT,
        changed_at: LATER,
      });
      expect(await listAll()).toEqual([after]);
    });

    it('removes what was removed and nothing else', async () => {
      const blue = aCluster({ name: 'blue' });
      const green = aCluster({ name: 'green' });
      await change({ added: [blue, green] });
      await change({ removed: [blue] });
      expect(await listAll()).toEqual([green]);
    });

    it('keeps roles with the account, whichever scope reads them', async () => {
      const role = anIamRole({ region: 'eu-west-1' });
      await change({ added: [role] });
      const successor = aScope({ region: 'us-east-1', readsGlobal: true });
      const retired = aScope({ readsGlobal: false });
      expect(await listAll(successor)).toEqual([role]);
      expect(await listAll(retired)).toEqual([]);
    });

    it('refuses a collection that began before the one stored last', async () => {
      const early = await store.beginCollection(scope, AT);
      const late = await store.beginCollection(scope, LATER);
      const finish = (ticket: number, name: string) =>
        store.finishCollection({
          scope,
          ticket,
          at: LATER,
          decide: () => ({
            difference: { ...NOTHING, added: [aCluster({ name })] },
            collectedAt: LATER,
            failures: [],
          }),
        });
      expect(await finish(late, 'late')).toBeDefined();
      expect(await finish(early, 'early')).toBeUndefined();
      expect((await listAll()).map(({ name }) => name)).toEqual(['late']);
    });

    it('stores what an earlier-begun collection saw, unless a later one has looked at all of it', async () => {
      const blue = aCluster({ name: 'blue' });
      const extent = { kinds: INVENTORY_KINDS, parentArns: [blue.arn] };
      const whole = await store.beginCollection(scope, AT);
      const part = await store.beginCollection(scope, AT, { isWhole: false });
      const finish = (ticket: number, isWhole: boolean) => {
        const decide = jest.fn(() => ({ difference: NOTHING, failures: [] }));
        return store
          .finishCollection({
            scope,
            ticket,
            at: LATER,
            ...(!isWhole && { extent }),
            decide,
          })
          .then(update => ({ update, decide }));
      };
      await finish(part, false);
      const { decide } = await finish(whole, true);
      expect(decide).toHaveBeenCalledWith(
        expect.objectContaining({
          outdated: [{ ...extent, ticket: part }],
        }),
      );
      expect((await finish(whole, true)).update).toBeDefined();

      const early = await store.beginCollection(scope, AT, { isWhole: false });
      const late = await store.beginCollection(scope, AT);
      await finish(late, true);
      expect((await finish(early, false)).update).toBeUndefined();
    });

    it('takes what is in a removed cluster with it, whoever told of it', async () => {
      const blue = aCluster({ name: 'blue' });
      const workers = aNodegroup({ clusterName: 'blue' });
      await change({ added: [blue, workers, anIamRole()] });
      const update = await change({ removed: [blue] });
      expect(update?.difference.removed).toEqual([blue, workers]);
      expect(await listAll()).toEqual([anIamRole()]);
    });

    it('lists what changed, the newest first, page by page, and forgets the old', async () => {
      const before = aNodegroup({ clusterName: 'blue' });
      const after = aNodegroup({ clusterName: 'blue', status: 'DELETING' });
      const blue = aCluster({ name: 'blue' });
      const role = anIamRole();
      await change({ added: [blue, before, role] });
      await change({ updated: [{ before, after }] }, { at: LATER });
      const all = await store.listChanges({ scopes: [scope], limit: 10 });
      expect(
        all.map(entry => [entry.change, entry.kind, entry.name, entry.at]),
      ).toEqual([
        ['updated', 'nodegroup', 'workers', LATER],
        ['added', 'iam-role', role.name, AT],
        ['added', 'nodegroup', 'workers', AT],
        ['added', 'cluster', 'blue', AT],
      ]);
      expect(all[0]).toMatchObject({
        scope: { accountId: scope.accountId, region: scope.region },
        parentArn: blue.arn,
        fields: [{ path: 'status', before: 'ACTIVE', after: 'DELETING' }],
      });
      expect(all[1].scope.region).toBe('global');

      const list = async (query: Partial<ChangeQuery>) => {
        const entries = await store.listChanges({
          scopes: [scope],
          limit: 10,
          ...query,
        });
        return entries.map(({ id }) => id);
      };
      const ids = all.map(({ id }) => id);
      expect(await list({ limit: 1 })).toEqual([ids[0]]);
      expect(await list({ after: ids[0], limit: 2 })).toEqual(ids.slice(1, 3));
      expect(await list({ arn: blue.arn })).toEqual([ids[0], ids[2], ids[3]]);
      expect(await list({ kinds: ['iam-role'] })).toEqual([ids[1]]);
      expect(await list({ since: LATER })).toEqual([ids[0]]);
      expect(await list({ scopes: [] })).toEqual([]);

      expect(await store.pruneChanges(LATER)).toBe(3);
      expect(await list({})).toEqual([ids[0]]);
    });

    it('hands what is stored to the decision, and changes nothing when that throws', async () => {
      await change({ added: [aCluster({ name: 'blue' })] });
      await expect(
        store.finishCollection({
          scope,
          ticket: await store.beginCollection(scope, LATER),
          at: LATER,
          decide: ({ objects, state }) => {
            expect(objects).toEqual([aCluster({ name: 'blue' })]);
            expect(state.collectedAt).toBe(AT);
            throw new Error('no');
          },
        }),
      ).rejects.toThrow('no');
      expect(await listAll()).toHaveLength(1);
      expect((await store.getScopeState(scope)).collectedAt).toBe(AT);
    });

    it('writes more objects than one statement can hold', async () => {
      const added = Array.from({ length: 1_203 }, (_, index) =>
        anIamRole({ name: `role-${index}` }),
      );
      await change({ added });
      expect(await store.countObjects(scope)).toEqual({ 'iam-role': 1_203 });
      await change({ removed: added.slice(1) });
      expect(await listAll()).toEqual([added[0]]);
    });

    it('tells what never was and what is', async () => {
      const nothing = { failures: [], readAt: {}, heldBack: [] };
      expect(await store.getScopeState(scope)).toEqual({
        ...nothing,
        lastTicket: 0,
        lastWholeTicket: 0,
      });
      const ticket = await store.beginCollection(scope, AT);
      expect(await store.getScopeState(scope)).toEqual({
        ...nothing,
        lastTicket: ticket,
        lastWholeTicket: ticket,
        lastAttemptAt: AT,
      });

      const failure = {
        target: 'eks:ListClusters',
        code: 'AccessDeniedException',
        message: 'no',
        kinds: ['cluster' as const],
        since: AT,
      };
      await store.finishCollection({
        scope,
        ticket,
        at: LATER,
        decide: () => ({ difference: NOTHING, failures: [failure] }),
      });
      expect(await store.getScopeState(scope)).toEqual({
        ...nothing,
        lastTicket: ticket,
        lastWholeTicket: ticket,
        lastAttemptAt: AT,
        failures: [failure],
      });
    });

    it('undoes its migrations', async () => {
      await knex.migrate.rollback({
        directory: `${__dirname}/../../migrations`,
      });
      expect(await knex.schema.hasTable('eks_objects')).toBe(false);
      expect(await knex.schema.hasTable('eks_changes')).toBe(false);
    });
  },
);
