import { mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  InventoryObject,
  ReadFailure,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  aCluster,
  aClusterVersion,
  aMesh,
  aMeshObject,
  aNodegroup,
  anIamRole,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import { aScope } from '../__testUtils__/aScope';
import { fillStore } from '../__testUtils__/fillStore';
import { inventoryDatabases } from '../__testUtils__/inventoryDatabases';
import { DatabaseInventoryStore } from '../inventory/DatabaseInventoryStore';
import type { InventoryContext } from '../serve/InventoryContext';
import { describeScopes } from '../serve/describeScopes';
import { selectScopes } from '../serve/selectScopes';
import { eksPermissionRules, eksConditions } from './rules';
import { toVisibility } from './toVisibility';
import { visibleInventory } from './VisibleInventory';

const NOW = '2026-11-01T10:00:00.000Z';
const ireland = aScope({ owner: 'group:default/platform' });
const virginia = aScope({
  region: 'us-east-1',
  readsGlobal: false,
  owner: 'platform',
});
const payments = aScope({
  accountId: '444455556666',
  owner: 'group:default/payments',
});

const blue = aCluster({ name: 'blue' });
const shops = aCluster({ name: 'shops', tags: { owner: 'shop' } });
const ledger = aCluster({ name: 'ledger', accountId: '444455556666' });
const ofShops = aNodegroup({ clusterName: 'shops', tags: { owner: 'other' } });

const denied: ReadFailure = {
  target: 'eks:ListNodegroups blue',
  code: 'AccessDeniedException',
  message: 'not authorized',
  kinds: ['nodegroup'],
  parentArn: blue.arn,
};

const ruleset = {
  getRuleByName: (name: string) =>
    Object.values(eksPermissionRules).find(rule => rule.name === name) as any,
};

type Conditions = Extract<
  PolicyDecision,
  { result: AuthorizeResult.CONDITIONAL }
>['conditions'];

const { databases } = inventoryDatabases();

describe.each(databases.eachSupportedId())(
  'visibleInventory on %s',
  databaseId => {
    let inventory: InventoryContext;

    beforeAll(async () => {
      const store = await DatabaseInventoryStore.create(
        mockServices.database({
          knex: await databases.init(databaseId),
          migrations: { skip: false },
        }),
      );
      const fill = (
        scope: EksScope,
        objects: InventoryObject[],
        failures: ReadFailure[] = [],
      ) => fillStore(store, { scope, objects, failures, at: NOW });
      await fill(
        ireland,
        [
          blue,
          shops,
          aNodegroup({ clusterName: 'blue' }),
          ofShops,
          anIamRole({ tags: { owner: 'shop' } }),
          anIamRole({ name: 'other' }),
          aMesh(),
          aMeshObject({ type: 'route', name: 'r' }),
          aClusterVersion(),
        ],
        [denied],
      );
      await fill(virginia, []);
      await fill(payments, [ledger]);
      inventory = {
        store,
        scopes: [ireland, virginia, payments],
        now: () => new Date(NOW),
        ownerTags: ['owner'],
        defaultOwner: 'group:default/nobody',
      };
    });

    async function seenWith(...conditions: Conditions[]) {
      const visibility = toVisibility(
        conditions.map(condition => ({
          result: AuthorizeResult.CONDITIONAL,
          pluginId: 'eks',
          resourceType: 'eks-resource',
          conditions: condition,
        })),
        ruleset,
      );
      const visible = await visibleInventory(inventory, visibility!);
      const objects = await visible.store.listObjects({
        scopes: inventory.scopes,
        kinds: ['cluster', 'nodegroup', 'iam-role', 'mesh', 'mesh-object'],
      });
      return { visible, names: objects.map(({ name }) => name).sort() };
    }

    it('shows everything to whom nothing is hidden', async () => {
      const visibility = toVisibility(
        [{ result: AuthorizeResult.ALLOW }],
        ruleset,
      );
      expect(await visibleInventory(inventory, visibility!)).toBe(inventory);
    });

    it('shows nothing to whom one permission is denied', () => {
      expect(
        toVisibility(
          [{ result: AuthorizeResult.ALLOW }, { result: AuthorizeResult.DENY }],
          ruleset,
        ),
      ).toBeUndefined();
    });

    it.each<[string, Conditions[], string[], string[]]>([
      [
        'an account',
        [eksConditions.isInAccount({ accountIds: ['444455556666'] })],
        ['ledger'],
        ['444455556666/eu-west-1'],
      ],
      [
        'a region; roles are in every region of their account',
        [eksConditions.isInRegion({ regions: ['us-east-1'] })],
        ['checkout-irsa', 'other'],
        ['111122223333/us-east-1'],
      ],
      [
        'an owner, with what is in his clusters',
        [eksConditions.isOwnedBy({ owners: ['group:default/shop'] })],
        ['checkout-irsa', 'shops', 'workers'],
        ['111122223333/eu-west-1'],
      ],
      [
        'the owner of a scope, whose clusters name nobody else',
        [eksConditions.isOwnedBy({ owners: ['group:default/platform'] })],
        ['blue', 'other', 'r', 'shop', 'workers'],
        ['111122223333/eu-west-1', '111122223333/us-east-1'],
      ],
      [
        'one or the other',
        [
          {
            anyOf: [
              eksConditions.isOwnedBy({ owners: ['group:default/shop'] }),
              eksConditions.isInAccount({ accountIds: ['444455556666'] }),
            ],
          },
        ],
        ['checkout-irsa', 'ledger', 'shops', 'workers'],
        ['111122223333/eu-west-1', '444455556666/eu-west-1'],
      ],
      [
        'both',
        [
          {
            allOf: [
              eksConditions.isOwnedBy({ owners: ['group:default/shop'] }),
              eksConditions.isInRegion({ regions: ['us-east-1'] }),
            ],
          },
        ],
        ['checkout-irsa'],
        [],
      ],
      [
        'the opposite',
        [
          {
            not: eksConditions.isInAccount({ accountIds: ['111122223333'] }),
          },
        ],
        ['ledger'],
        ['444455556666/eu-west-1'],
      ],
      [
        'two permissions, which must both allow it',
        [
          eksConditions.isOwnedBy({ owners: ['group:default/shop'] }),
          eksConditions.isInAccount({ accountIds: ['444455556666'] }),
        ],
        [],
        [],
      ],
    ])('shows by %s', async (_, conditions, names, scopes) => {
      const seen = await seenWith(...conditions);
      expect(seen.names).toEqual(names);
      expect(
        seen.visible.scopes.map(
          ({ accountId, region }) => `${accountId}/${region}`,
        ),
      ).toEqual(scopes);
    });

    it('counts what is seen and nothing else', async () => {
      const { visible } = await seenWith(
        eksConditions.isOwnedBy({ owners: ['group:default/shop'] }),
      );
      const [scope, ...others] = await describeScopes(visible);
      expect(others).toEqual([]);
      expect(scope.counts).toEqual({
        cluster: 1,
        nodegroup: 1,
        'iam-role': 1,
        'cluster-version': 1,
      });
      expect(scope.freshness.failures).toEqual([]);
    });

    it('tells of failures that concern what is seen', async () => {
      const { visible } = await seenWith(
        eksConditions.isOwnedBy({ owners: ['group:default/platform'] }),
      );
      const [scope] = await describeScopes(visible);
      expect(scope.freshness.failures).toEqual([denied]);
    });

    it('tells what a mesh was to whoever sees it, and to nobody else', async () => {
      const mesh = aMesh();
      const [{ id }] = await inventory.store.listMeshStates(mesh);
      const { store } = (
        await seenWith(
          eksConditions.isOwnedBy({ owners: ['group:default/platform'] }),
        )
      ).visible;
      expect(await store.listMeshStates(mesh)).toHaveLength(1);
      expect(await store.getMeshState(mesh, id)).toMatchObject({
        meshName: 'shop',
      });

      const { store: others } = (
        await seenWith(
          eksConditions.isOwnedBy({ owners: ['group:default/shop'] }),
        )
      ).visible;
      expect(await others.listMeshStates(mesh)).toEqual([]);
      expect(await others.getMeshState(mesh, id)).toBeUndefined();
    });

    it('names no hidden scope in an error', async () => {
      const { visible } = await seenWith(
        eksConditions.isOwnedBy({ owners: ['group:default/shop'] }),
      );
      expect(() =>
        selectScopes(visible.scopes, { accountId: '999999999999' }),
      ).toThrow(/configured are 111122223333\/eu-west-1$/);
    });

    it('lets rules decide alone as they do in a list', () => {
      const resource = {
        accountId: '111122223333',
        region: 'eu-west-1',
        owner: 'group:default/shop',
      };
      const { isInAccount, isInRegion, isOwnedBy } = eksPermissionRules;
      expect(
        isInAccount.apply(resource, { accountIds: ['111122223333'] }),
      ).toBe(true);
      expect(isInAccount.apply(resource, { accountIds: ['x'] })).toBe(false);
      expect(isInRegion.apply(resource, { regions: ['eu-west-1'] })).toBe(true);
      expect(isInRegion.apply(resource, { regions: [] })).toBe(false);
      expect(
        isOwnedBy.apply(resource, { owners: ['group:default/shop'] }),
      ).toBe(true);
      expect(isOwnedBy.apply(resource, { owners: ['x'] })).toBe(false);
    });
  },
);
