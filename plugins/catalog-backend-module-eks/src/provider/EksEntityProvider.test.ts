import { mockServices } from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  inventoryEntityRef,
  type InventoryObject,
  type ReadFailure,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  aCluster,
  aFargateProfile,
  aMesh,
  aMeshObject,
  anIamRole,
  aNodegroup,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { anEntityContext, aScope } from '../__testUtils__/anEntityContext';
import { FakeCatalog } from '../__testUtils__/FakeCatalog';
import { FakeInventory } from '../__testUtils__/FakeInventory';
import type { EntityTransformer } from '../entities/EntityTransformer';
import { BindingDirectory } from './BindingDirectory';
import { EksEntityProvider } from './EksEntityProvider';

const scope = aScope();
const blue = aCluster({ name: 'blue' });
const green = aCluster({ name: 'green' });
const workers = aNodegroup({ clusterName: 'blue', name: 'workers' });
const serverless = aFargateProfile({ clusterName: 'blue' });
const role = anIamRole();
const mesh = aMesh();
const cart = aMeshObject({ type: 'virtual-service', name: 'cart.local' });
const everything = [blue, green, workers, serverless, role, mesh, cart];

const refsOf = (objects: InventoryObject[]) =>
  objects.map(object => inventoryEntityRef(object)).sort();

async function setUp(
  catalogConfig: object = {},
  transformers: EntityTransformer[] = [],
) {
  const catalog = new FakeCatalog();
  const inventory = new FakeInventory();
  const provider = new EksEntityProvider({
    inventory,
    view: catalog,
    directory: new BindingDirectory({ view: catalog }),
    config: anEntityContext([], { catalog: catalogConfig }).config,
    logger: mockServices.logger.mock(),
    transformers,
  });
  await provider.connect(catalog.connection);
  return { catalog, inventory, provider };
}

function failure(overrides: Partial<ReadFailure>): ReadFailure {
  return {
    target: 'eks:Something',
    code: 'ThrottlingException',
    message: 'slow down',
    kinds: ['cluster'],
    ...overrides,
  };
}

describe('EksEntityProvider', () => {
  it('emits what a change added and removes what it removed', async () => {
    const { catalog, inventory, provider } = await setUp();
    await provider.applyChange(scope, inventory.collect(scope, everything));
    expect(catalog.refs()).toEqual(refsOf(everything));

    await provider.applyChange(scope, inventory.collect(scope, [blue]));
    expect(catalog.refs()).toEqual(refsOf([blue]));
  });

  it('emits what depends on a change: a cluster counts its node groups', async () => {
    const { catalog, inventory, provider } = await setUp();
    const count = () =>
      catalog.entities.get(inventoryEntityRef(blue))!.metadata.annotations![
        'eks-platform.io/nodegroup-count'
      ];
    await provider.applyChange(scope, inventory.collect(scope, [blue]));
    expect(count()).toBe('0');
    await provider.applyChange(
      scope,
      inventory.collect(scope, [blue, workers]),
    );
    expect(count()).toBe('1');
  });

  it('emits no more than a change may have changed', async () => {
    const { catalog, inventory, provider } = await setUp();
    await provider.applyChange(scope, inventory.collect(scope, everything));
    const lastEmitted = () => {
      const mutation = catalog.mutations.at(-1)!;
      return mutation.type === 'delta'
        ? mutation.added.map(({ entity }) => stringifyEntityRef(entity)).sort()
        : undefined;
    };
    expect(lastEmitted()).toHaveLength(everything.length);

    const grown = aNodegroup({ clusterName: 'green', name: 'grown' });
    const after = [...everything, grown];
    inventory.collect(scope, after);
    const nothing = { addedArns: [], updatedArns: [], removed: [] };
    const change = { ...nothing, scope, addedArns: [grown.arn] };
    await provider.applyChange(scope, change);
    // The node group, and the cluster that counts it.
    expect(lastEmitted()).toEqual(refsOf([green, grown]));

    // It says so of a cluster that looks as before: another replica may have emitted something else meanwhile.
    inventory.collect(scope, after);
    const extent = { kinds: ['nodegroup' as const], parentArns: [blue.arn] };
    await provider.applyChange(scope, { ...nothing, scope, extent });
    expect(lastEmitted()).toEqual(refsOf([blue, workers, serverless]));

    const mutations = catalog.mutations.length;
    inventory.collect(scope, after);
    await provider.applyChange(scope, { ...nothing, scope });
    expect(catalog.mutations).toHaveLength(mutations);

    await provider.reconcile(scope);
    expect(lastEmitted()).toEqual(refsOf(after));
  });

  it('has entities transformed, left out, and never renamed', async () => {
    const { catalog, inventory, provider } = await setUp({}, [
      (entity, { object }) =>
        object.kind === 'iam-role'
          ? undefined
          : { ...entity, metadata: { ...entity.metadata, title: object.kind } },
      async entity =>
        entity.metadata.name.startsWith('green')
          ? { ...entity, metadata: { ...entity.metadata, name: 'other' } }
          : entity,
    ]);
    await provider.applyChange(scope, inventory.collect(scope, [blue, role]));
    expect(catalog.refs()).toEqual(refsOf([blue]));
    expect([...catalog.entities.values()][0].metadata.title).toBe('cluster');

    await expect(
      provider.applyChange(scope, inventory.collect(scope, [blue, green])),
    ).rejects.toThrow(/must leave resource:default\/green.* its kind/);
    expect(catalog.refs()).toEqual(refsOf([blue]));
  });

  it('keeps what was removed and is there again', async () => {
    const { catalog, inventory, provider } = await setUp();
    inventory.collect(scope, [blue]);
    const removal = inventory.collect(scope, []);
    inventory.collect(scope, [blue]);
    await provider.applyChange(scope, removal);
    expect(catalog.refs()).toEqual(refsOf([blue]));
  });

  it('does not touch other scopes', async () => {
    const { catalog, inventory, provider } = await setUp();
    const other = aScope({ region: 'us-east-1', readsGlobal: false });
    const far = aCluster({ name: 'far', region: 'us-east-1' });
    await provider.applyChange(other, inventory.collect(other, [far]));
    await provider.applyChange(scope, inventory.collect(scope, [blue]));
    await provider.applyChange(scope, inventory.collect(scope, []));
    await provider.reconcile(scope);
    expect(catalog.refs()).toEqual(refsOf([far]));
  });

  it('removes by reconciliation what vanished while nobody listened', async () => {
    const { catalog, inventory, provider } = await setUp();
    await provider.applyChange(scope, inventory.collect(scope, everything));
    inventory.collect(scope, [green, role]);
    await provider.reconcile(scope);
    expect(catalog.refs()).toEqual(refsOf([green, role]));
  });

  it('keeps every entity while the inventory does not answer', async () => {
    const { catalog, inventory, provider } = await setUp();
    const event = inventory.collect(scope, everything);
    await provider.applyChange(scope, event);
    inventory.error = new Error('503');
    await expect(provider.reconcile(scope)).rejects.toThrow('503');
    await expect(
      provider.applyChange(scope, {
        ...event,
        removed: [
          {
            arn: blue.arn,
            kind: 'cluster',
            entityName: 'blue.eu-west-1.111122223333',
          },
        ],
      }),
    ).rejects.toThrow('503');
    expect(catalog.refs()).toEqual(refsOf(everything));
  });

  it('keeps every entity when the inventory has lost its memory', async () => {
    const { catalog, inventory, provider } = await setUp();
    await provider.applyChange(scope, inventory.collect(scope, everything));
    const forgetful = await setUp();
    const successor = new EksEntityProvider({
      inventory: forgetful.inventory,
      view: catalog,
      directory: new BindingDirectory({ view: catalog }),
      config: anEntityContext([]).config,
      logger: mockServices.logger.mock(),
    });
    await successor.connect(catalog.connection);
    await expect(successor.reconcile(scope)).rejects.toThrow('No snapshot of');
    expect(catalog.refs()).toEqual(refsOf(everything));

    // Its first collection fails in part: what that leaves unknown stays as well.
    forgetful.inventory.collect(
      scope,
      [green],
      [
        failure({ kinds: ['cluster'], parentArn: blue.arn }),
        failure({ kinds: ['iam-role'] }),
        failure({ kinds: ['mesh', 'mesh-object'] }),
      ],
    );
    await successor.reconcile(scope);
    expect(catalog.refs()).toEqual(refsOf(everything));

    forgetful.inventory.collect(
      scope,
      [green],
      [failure({ kinds: ['mesh-object'], parentArn: mesh.arn })],
    );
    await successor.reconcile(scope);
    expect(catalog.refs()).toEqual(refsOf([green, cart]));
  });

  it('removes what is configured to be emitted no more, failures or not', async () => {
    const { catalog, inventory, provider } = await setUp();
    await provider.applyChange(scope, inventory.collect(scope, everything));
    const narrow = new EksEntityProvider({
      inventory,
      view: catalog,
      directory: new BindingDirectory({ view: catalog }),
      config: anEntityContext([], { catalog: { types: ['cluster'] } }).config,
      logger: mockServices.logger.mock(),
    });
    await narrow.connect(catalog.connection);
    inventory.collect(scope, everything, [failure({ kinds: ['mesh'] })]);
    await narrow.reconcile(scope);
    expect(catalog.refs()).toEqual(refsOf([blue, green]));
  });

  it('looks again after it has emitted, and puts right what was older', async () => {
    const { catalog, inventory, provider } = await setUp();
    const event = inventory.collect(scope, [blue, green]);
    inventory.onRead = () => {
      inventory.collect(scope, [
        aCluster({ name: 'blue', status: 'UPDATING' }),
      ]);
    };
    await provider.applyChange(scope, event);
    expect(catalog.refs()).toEqual(refsOf([blue]));
    expect(
      catalog.entities.get(inventoryEntityRef(blue))!.metadata.annotations![
        'eks-platform.io/status'
      ],
    ).toBe('UPDATING');
  });

  it('does not remove what was made while it reconciled', async () => {
    const { catalog, inventory, provider } = await setUp();
    inventory.collect(scope, [blue]);
    inventory.onRead = () => {
      // Another replica hears of green and emits it, before this one has emitted what it read.
      inventory.collect(scope, [blue, green]);
      catalog.entities.set(inventoryEntityRef(green), {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Resource',
        metadata: { name: 'green.eu-west-1.111122223333' },
      });
    };
    await provider.reconcile(scope);
    expect(catalog.refs()).toEqual(refsOf([blue, green]));
    const removed = catalog.mutations.flatMap(mutation =>
      mutation.type === 'delta' ? [mutation.removed] : [],
    );
    expect(removed.flat()).toEqual([]);
  });

  it('never replaces everything', async () => {
    const { catalog, inventory, provider } = await setUp();
    await provider.applyChange(scope, inventory.collect(scope, everything));
    await provider.reconcile(scope);
    await provider.forget(['eks:111122223333/eu-west-1']);
    expect(new Set(catalog.mutations.map(({ type }) => type))).toEqual(
      new Set(['delta']),
    );
    expect(catalog.refs()).toEqual(refsOf([role]));
  });
});
