import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  actionsRegistryServiceMock,
  type MockActionsRegistry,
} from '@backstage/backend-test-utils/alpha';
import { NotAllowedError } from '@backstage/errors';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { InventoryObject } from '@eks-platform/backstage-plugin-eks-common';
import {
  aCluster,
  aClusterVersion,
  aKubernetesApi,
  aPodWorkload,
  aRoleTrusting,
  aServiceAccount,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { aScope } from '../__testUtils__/aScope';
import { fillStore } from '../__testUtils__/fillStore';
import { inventoryDatabases } from '../__testUtils__/inventoryDatabases';
import { DatabaseInventoryStore } from '../inventory/DatabaseInventoryStore';
import type { Authorizer } from '../permissions/createAuthorizer';
import { type Visibility, WHOLE_VISIBILITY } from '../permissions/Visibility';
import { ComponentDirectory } from '../serve/ComponentDirectory';
import { registerClusterActions } from './clusterActions';
import { registerInventoryActions } from './inventoryActions';

const NOW = '2026-11-20T00:00:00.000Z';
const ISSUER = 'oidc.eks.eu-west-1.amazonaws.com/id/A';
const place = { accountId: '111122223333', region: 'eu-west-1' };
const blue = aCluster({
  name: 'blue',
  version: '1.34',
  oidcIssuer: `https://${ISSUER}`,
});
const old = aCluster({ name: 'old', version: '1.31' });
const objects: InventoryObject[] = [
  blue,
  old,
  aClusterVersion({ name: '1.34' }),
  aClusterVersion({
    name: '1.31',
    endOfStandardSupport: '2026-12-01T00:00:00.000Z',
    endOfExtendedSupport: '2027-12-01T00:00:00.000Z',
  }),
  aKubernetesApi(),
  aServiceAccount({ roleArn: 'arn:aws:iam::111122223333:role/cart' }),
  aPodWorkload({ kubernetesId: 'cart' }),
  aRoleTrusting([]),
  {
    kind: 'iam-role-directory',
    arn: 'arn:aws:iam::111122223333:role-directory',
    name: '111122223333',
    accountId: '111122223333',
    region: 'eu-west-1',
    roles: [],
  },
];

const { databases } = inventoryDatabases();

describe.each(databases.eachSupportedId())('the actions on %s', databaseId => {
  let registry: MockActionsRegistry;
  let visibility: Visibility | undefined;

  beforeAll(async () => {
    const store = await DatabaseInventoryStore.create(
      mockServices.database({
        knex: await databases.init(databaseId),
        migrations: { skip: false },
      }),
    );
    await fillStore(store, { scope: aScope(), objects, at: NOW });
    registry = actionsRegistryServiceMock();
    const authorizer: Pick<Authorizer, 'authorizeCredentials'> = {
      authorizeCredentials: async (_, needed) => {
        if (!visibility) {
          throw new NotAllowedError(`Not allowed without ${needed[0].name}`);
        }
        return visibility;
      },
    };
    const options = {
      actionsRegistry: registry,
      inventory: {
        store,
        scopes: [aScope()],
        now: () => new Date(NOW),
        ownerTags: ['owner'],
        defaultOwner: 'group:default/nobody',
      },
      authorizer: authorizer as Authorizer,
      components: new ComponentDirectory(
        catalogServiceMock({
          entities: [
            {
              apiVersion: 'backstage.io/v1alpha1',
              kind: 'Component',
              metadata: {
                name: 'cart',
                annotations: { 'backstage.io/kubernetes-id': 'cart' },
              },
            },
          ],
        }),
      ),
      auditor: mockServices.auditor.mock({
        createEvent: async () => ({
          success: async () => {},
          fail: async () => {},
        }),
      }),
    };
    registerClusterActions(options);
    registerInventoryActions(options);
  });

  beforeEach(() => {
    visibility = WHOLE_VISIBILITY;
  });

  async function invoke(name: string, input: object = {}): Promise<any> {
    const id = [...registry.actions.keys()].find(key => key.endsWith(name))!;
    const { output } = await registry.invoke({
      id,
      input: { ...input },
      credentials: mockCredentials.user(),
    });
    return output;
  }

  it('only look', () => {
    const actions = [...registry.actions.values()];
    expect(actions.map(({ name }) => name)).toEqual([
      'list-clusters',
      'get-cluster',
      'find-clusters-near-end-of-support',
      'explain-identity-binding',
      'what-changed',
    ]);
    for (const { attributes } of actions) {
      expect(attributes).toEqual({
        readOnly: true,
        destructive: false,
        idempotent: true,
      });
    }
  });

  it.each([
    ['list-clusters', {}],
    ['get-cluster', { ...place, name: 'blue' }],
    ['find-clusters-near-end-of-support', {}],
    ['explain-identity-binding', { cluster: 'blue', namespace: 'shop' }],
    ['what-changed', {}],
  ])('refuse %s to whom it is denied', async (name, input) => {
    visibility = undefined;
    await expect(invoke(name, input)).rejects.toThrow('Not allowed without');
  });

  it('list clusters by what is asked, and only what the caller may see', async () => {
    expect(await invoke('list-clusters', { search: 'blue' })).toMatchObject({
      totalItems: 1,
      clusters: [{ name: 'blue', support: { phase: 'standard' } }],
    });
    visibility = {
      isWhole: false,
      sees: () => false,
      mayLookInto: () => false,
      seesAllOf: () => false,
    };
    expect(await invoke('list-clusters')).toEqual({
      totalItems: 0,
      clusters: [],
    });
  });

  it('tell of one cluster', async () => {
    const { cluster } = await invoke('get-cluster', { ...place, name: 'blue' });
    expect(cluster.name).toBe('blue');
    expect(cluster.certificateAuthority).toBeUndefined();
    await expect(
      invoke('get-cluster', { ...place, name: 'none' }),
    ).rejects.toThrow("No cluster 'none'");
  });

  it('find clusters whose support ends soon', async () => {
    const near = await invoke('find-clusters-near-end-of-support', {
      withinDays: 30,
    });
    expect(near).toMatchObject({
      clusters: [{ name: 'old', support: { daysLeft: 11 } }],
      unknownCount: 0,
    });
    expect(
      (await invoke('find-clusters-near-end-of-support', { withinDays: 5 }))
        .clusters,
    ).toEqual([]);
  });

  it('explain a binding, with its component and how to mend it', async () => {
    const answer = await invoke('explain-identity-binding', {
      cluster: 'blue',
      namespace: 'shop',
      serviceAccount: 'cart',
    });
    expect(answer).toMatchObject({
      totalItems: 1,
      bindings: [
        {
          verdict: 'role-missing',
          works: 'no',
          componentRefs: ['component:default/cart'],
        },
      ],
      unreadClusters: [],
    });
    expect(answer.bindings[0].findings[0].remedy[1].code).toContain(
      'aws iam create-role --role-name cart',
    );
  });

  it('tell what changed', async () => {
    const { changes, hasMore } = await invoke('what-changed', {
      clusterArn: blue.arn,
      limit: 1,
    });
    expect(changes).toMatchObject([{ change: 'added' }]);
    expect(typeof hasMore).toBe('boolean');
    await expect(invoke('what-changed', { since: 'lately' })).rejects.toThrow(
      'since',
    );
  });
});
