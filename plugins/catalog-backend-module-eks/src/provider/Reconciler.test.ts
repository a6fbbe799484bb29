import { mockServices } from '@backstage/backend-test-utils';
import {
  inventoryEntityRef,
  type InventoryObject,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  aCluster,
  anIamRole,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import { anEntityContext, aScope } from '../__testUtils__/anEntityContext';
import { FakeCatalog } from '../__testUtils__/FakeCatalog';
import { FakeInventory } from '../__testUtils__/FakeInventory';
import { BindingDirectory } from './BindingDirectory';
import { EksEntityProvider } from './EksEntityProvider';
import { Reconciler } from './Reconciler';

const ireland = aScope();
const virginia = aScope({ region: 'us-east-1', readsGlobal: false });
const blue = aCluster({ name: 'blue' });
const far = aCluster({ name: 'far', region: 'us-east-1' });
const never = new AbortController().signal;

const refsOf = (objects: InventoryObject[]) =>
  objects.map(object => inventoryEntityRef(object)).sort();

async function setUp() {
  const catalog = new FakeCatalog();
  const inventory = new FakeInventory();
  const clock = { now: new Date('2026-11-01T10:00:00Z') };
  const logger = mockServices.logger.mock();

  /** A backend starts with these scopes configured; the catalog outlives it. */
  const start = async (
    scopes: EksScope[] = [ireland, virginia],
    knowsAllScopes = () => true,
  ) => {
    const directory = new BindingDirectory({ view: catalog });
    const provider = new EksEntityProvider({
      inventory,
      view: catalog,
      directory,
      config: anEntityContext([]).config,
      logger,
    });
    await provider.connect(catalog.connection);
    return new Reconciler({
      provider,
      view: catalog,
      directory,
      scopes,
      knowsAllScopes,
      logger,
      now: () => clock.now,
    });
  };
  return { catalog, inventory, clock, start };
}

describe('Reconciler', () => {
  it('lets changes pass that no entity shows', async () => {
    const { catalog, inventory, start } = await setUp();
    const reconciler = await start();
    const event = inventory.collect(ireland, [blue]);
    await reconciler.onChange({
      ...event,
      extent: { kinds: ['service-account', 'node-pool'] },
    });
    expect(catalog.mutations).toEqual([]);
    await reconciler.onChange({
      ...event,
      extent: { kinds: ['service-account', 'cluster'] },
    });
    expect(catalog.refs()).toEqual(refsOf([blue]));
  });

  it('emits everything at start', async () => {
    const { catalog, inventory, start } = await setUp();
    inventory.collect(ireland, [blue]);
    inventory.collect(virginia, [far]);
    await (await start()).run(never);
    expect(catalog.refs()).toEqual(refsOf([blue, far]));
  });

  it('has nothing to do when it has worked', async () => {
    const { catalog, inventory, start } = await setUp();
    inventory.collect(ireland, [blue]);
    inventory.collect(virginia, [far]);
    const reconciler = await start();
    await reconciler.run(never);
    const before = catalog.mutations.length;
    await reconciler.run(never);
    expect(catalog.mutations).toHaveLength(before);
  });

  it('goes on with the other scopes when one cannot be read, and comes back to it', async () => {
    const { catalog, inventory, start } = await setUp();
    inventory.collect(virginia, [far]);
    const reconciler = await start();
    await reconciler.run(never);
    expect(catalog.refs()).toEqual(refsOf([far]));

    inventory.collect(ireland, [blue]);
    await reconciler.run(never);
    expect(catalog.refs()).toEqual(refsOf([blue, far]));
  });

  it('comes back to a change that could not be emitted', async () => {
    const { catalog, inventory, start } = await setUp();
    inventory.collect(ireland, [blue]);
    inventory.collect(virginia, [far]);
    const reconciler = await start();
    await reconciler.run(never);

    const change = inventory.collect(ireland, []);
    inventory.error = new Error('503');
    await reconciler.onChange(change);
    expect(catalog.refs()).toEqual(refsOf([blue, far]));

    inventory.error = undefined;
    await reconciler.run(never);
    expect(catalog.refs()).toEqual(refsOf([far]));
  });

  it('sets everything right once a day', async () => {
    const { catalog, inventory, clock, start } = await setUp();
    inventory.collect(ireland, [blue]);
    inventory.collect(virginia, [far]);
    const reconciler = await start();
    await reconciler.run(never);
    catalog.entities.clear();

    clock.now = new Date('2026-11-02T09:59:00Z');
    await reconciler.run(never);
    expect(catalog.refs()).toEqual([]);
    clock.now = new Date('2026-11-02T10:00:00Z');
    await reconciler.run(never);
    expect(catalog.refs()).toEqual(refsOf([blue, far]));
  });

  it('sets everything right when the clock was put back, too', async () => {
    const { catalog, inventory, clock, start } = await setUp();
    inventory.collect(ireland, [blue]);
    const reconciler = await start();
    await reconciler.run(never);
    catalog.entities.clear();

    clock.now = new Date('2026-11-01T09:00:00Z');
    await reconciler.run(never);
    expect(catalog.refs()).toEqual(refsOf([blue]));
  });

  it('forgets no scope while not all are known, and does so as soon as they are', async () => {
    const { catalog, inventory, start } = await setUp();
    inventory.collect(ireland, [blue]);
    inventory.collect(virginia, [far]);
    await (await start()).run(never);

    let knowsAll = false;
    const reconciler = await start([virginia], () => knowsAll);
    await reconciler.run(never);
    await reconciler.run(never);
    expect(catalog.refs()).toEqual(refsOf([blue, far]));

    knowsAll = true;
    await reconciler.run(never);
    expect(catalog.refs()).toEqual(refsOf([far]));
  });

  it('forgets scopes that are configured no more, roles of a whole account included', async () => {
    const { catalog, inventory, start } = await setUp();
    inventory.collect(ireland, [blue, anIamRole()]);
    inventory.collect(virginia, [far]);
    await (await start()).run(never);
    await (await start([virginia])).run(never);
    expect(catalog.refs()).toEqual(refsOf([far]));
  });

  it('forgets nothing when no scope is configured at all', async () => {
    const { catalog, inventory, start } = await setUp();
    inventory.collect(ireland, [blue]);
    await (await start([ireland])).run(never);
    await (await start([])).run(never);
    expect(catalog.refs()).toEqual(refsOf([blue]));
  });

  it('binds a role to a component that appears later', async () => {
    const { catalog, inventory, start } = await setUp();
    const host = 'oidc.eks.eu-west-1.amazonaws.com/id/ABC';
    const role = anIamRole();
    role.trust.serviceAccounts = [
      {
        issuer: host,
        accountId: '111122223333',
        namespace: 'shop',
        serviceAccount: 'cart',
        pattern: false,
        audienceChecked: true,
      },
    ];
    // The cluster lies in another scope, which is read after the role's.
    inventory.collect(ireland, [role]);
    inventory.collect(virginia, [{ ...far, oidcIssuer: `https://${host}` }]);
    const reconciler = await start();
    const dependencyOf = () =>
      catalog.entities.get(inventoryEntityRef(role))!.spec!.dependencyOf;
    await reconciler.run(never);
    expect(dependencyOf()).toBeUndefined();

    catalog.components = [
      {
        entityRef: 'component:default/cart',
        clusterName: 'far',
        namespace: 'shop',
        serviceAccount: 'cart',
      },
    ];
    await reconciler.run(never);
    expect(dependencyOf()).toEqual(['component:default/cart']);
  });

  it('stops between scopes when it is told to', async () => {
    const { catalog, inventory, start } = await setUp();
    inventory.collect(ireland, [blue]);
    await (await start()).run(AbortSignal.abort());
    expect(catalog.refs()).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['something else', { scope: 'all' }],
    [
      'a scope that is not configured',
      {
        scope: { accountId: '999999999999', region: 'eu-west-1' },
        addedArns: [],
        updatedArns: [],
        removed: [{ arn: 'x', entityName: 'blue.eu-west-1.111122223333' }],
      },
    ],
  ])('lets an event pass that tells of %s', async (_, payload) => {
    const { catalog, inventory, start } = await setUp();
    inventory.collect(ireland, [blue]);
    const reconciler = await start();
    await reconciler.run(never);
    await reconciler.onChange(payload);
    expect(catalog.refs()).toEqual(refsOf([blue]));
  });
});
