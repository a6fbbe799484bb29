import { mockServices } from '@backstage/backend-test-utils';
import type {
  InventoryObject,
  ReadFailure,
} from '@eks-platform/backstage-plugin-eks-common';
import { aMesh } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import { aScope } from '../__testUtils__/aScope';
import { inventoryDatabases } from '../__testUtils__/inventoryDatabases';
import { DatabaseInventoryStore } from '../inventory/DatabaseInventoryStore';
import { describeCluster } from './describeCluster';
import { findMesh } from './findMesh';
import type { InventoryStore } from '../inventory/InventoryStore';
import type { InventoryContext } from './InventoryContext';
import { listClusters } from './listClusters';
import { listMeshes } from './listMeshes';
import { readStoredSnapshot } from './readStoredSnapshot';

const NOW = '2026-11-01T10:00:00.000Z';
const ireland = aScope();
const virginia = aScope({ region: 'us-east-1', readsGlobal: false });

const denied: ReadFailure = {
  target: 'appmesh:ListMeshes',
  code: 'AccessDeniedException',
  message: 'not authorized',
  kinds: ['mesh', 'mesh-object'],
};

const { databases } = inventoryDatabases();

describe.each(databases.eachSupportedId())(
  'an answer that finds nothing on %s',
  databaseId => {
    let context: InventoryContext;
    let store: InventoryStore;

    beforeEach(async () => {
      const knex = await databases.init(databaseId);
      store = await DatabaseInventoryStore.create(
        mockServices.database({ knex, migrations: { skip: false } }),
      );
      context = {
        store,
        scopes: [ireland, virginia],
        now: () => new Date(NOW),
        ownerTags: [],
        defaultOwner: 'group:default/platform',
      };
    });

    async function collected(
      scope: EksScope,
      options: {
        objects?: InventoryObject[];
        failures?: ReadFailure[];
        collectedAt?: string;
      } = {},
    ) {
      const { objects = [], failures = [], collectedAt = NOW } = options;
      await store.finishCollection({
        scope,
        ticket: await store.beginCollection(scope, NOW),
        at: NOW,
        decide: () => ({
          difference: { added: objects, updated: [], removed: [], kept: [] },
          collectedAt: collectedAt || undefined,
          failures: failures.map(failure => ({ ...failure, since: NOW })),
        }),
      });
    }

    it('is empty when every scope was read', async () => {
      await collected(ireland);
      await collected(virginia);
      expect((await listClusters(context, {})).items).toEqual([]);
      expect(await listMeshes(context, {})).toEqual([]);
    });

    it('is an error that tells why while a scope was never read', async () => {
      await collected(ireland, {
        failures: [{ ...denied, target: 'credentials' }],
        collectedAt: '',
      });
      await collected(virginia);
      const reason =
        'not been able to read these scopes yet: 111122223333/eu-west-1 (credentials: AccessDeniedException: not authorized)';
      await expect(listClusters(context, {})).rejects.toThrow(reason);
      await expect(listMeshes(context, {})).rejects.toThrow(reason);
      await expect(
        describeCluster(context, {
          accountId: '111122223333',
          region: 'eu-west-1',
          name: 'blue',
        }),
      ).rejects.toThrow(reason);
      await expect(findMesh(context, { mesh: 'shop' })).rejects.toThrow(reason);
      expect(
        (await listClusters(context, { region: 'us-east-1' })).items,
      ).toEqual([]);
    });

    it('says that a first collection is under way', async () => {
      await expect(listClusters(context, {})).rejects.toThrow(
        '111122223333/us-east-1 (the first collection is under way)',
      );
    });

    it('names the scopes whose meshes are unknown when there is no such mesh', async () => {
      await collected(ireland, { failures: [denied] });
      await collected(virginia);
      await expect(findMesh(context, { mesh: 'shop' })).rejects.toThrow(
        "No mesh 'shop' in 111122223333/eu-west-1, 111122223333/us-east-1; the meshes of 111122223333/eu-west-1 could not be read",
      );
    });

    it('names the candidates when a mesh exists twice, and takes a hint', async () => {
      await collected(ireland, { objects: [aMesh()] });
      await collected(virginia, { objects: [aMesh({ region: 'us-east-1' })] });
      await expect(findMesh(context, { mesh: 'shop' })).rejects.toMatchObject({
        name: 'ConflictError',
        message:
          "Mesh 'shop' exists 2 times, say which by accountId and region: 111122223333/eu-west-1, 111122223333/us-east-1",
      });
      expect(
        await findMesh(context, { mesh: 'shop', region: 'us-east-1' }),
      ).toMatchObject({ scope: virginia });
    });

    it('is never a snapshot: one that was never taken does not exist', async () => {
      await expect(readStoredSnapshot(context, ireland)).rejects.toMatchObject({
        name: 'NotFoundError',
        message:
          'No snapshot of 111122223333/eu-west-1: no collection has succeeded yet',
      });
    });
  },
);
