import { mockServices } from '@backstage/backend-test-utils';
import {
  INVENTORY_KINDS,
  type EksInventoryChangedEvent,
  type ReadFailure,
  type Snapshot,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  aCluster,
  aFargateProfile,
  aMesh,
  aMeshObject,
  aNodegroup,
  anIamRole,
  aNodePool,
  aServiceAccount,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { aScope } from '../__testUtils__/aScope';
import { inventoryDatabases } from '../__testUtils__/inventoryDatabases';
import {
  type CollectionOutcome,
  collectScope,
  type SnapshotReader,
} from './collectScope';
import {
  AWS_KINDS,
  type CollectionRequest,
  KUBERNETES_KINDS,
} from './CollectionRequest';
import { DatabaseInventoryStore } from './DatabaseInventoryStore';

const scope = aScope();
const cadence = { detailsMs: 0, slowMs: 0, steadyMs: 0 };
const blue = aCluster({ name: 'blue' });
const green = aCluster({ name: 'green' });
const workers = aNodegroup({ clusterName: 'blue', name: 'workers' });
const serverless = aFargateProfile({ clusterName: 'blue' });
const role = anIamRole();
const mesh = aMesh();
const cart = aMeshObject({ type: 'virtual-node', name: 'cart' });
const everything = [blue, green, workers, serverless, role, mesh, cart];

function failure(overrides: Partial<ReadFailure>): ReadFailure {
  return {
    target: 'eks:Something',
    code: 'AccessDeniedException',
    message: 'not authorized',
    kinds: ['cluster'],
    ...overrides,
  };
}

const { databases } = inventoryDatabases();

describe.each(databases.eachSupportedId())('collectScope on %s', databaseId => {
  let store: DatabaseInventoryStore;
  let events: EksInventoryChangedEvent[];
  let minute: number;

  beforeEach(async () => {
    const knex = await databases.init(databaseId);
    store = await DatabaseInventoryStore.create(
      mockServices.database({ knex, migrations: { skip: false } }),
    );
    events = [];
    minute = 0;
  });

  function clock() {
    return new Date(Date.UTC(2026, 10, 1, 10, minute));
  }

  async function collect(
    read: SnapshotReader,
    signals: {
      deadline?: AbortSignal;
      shutdown?: AbortSignal;
      request?: CollectionRequest;
    } = {},
  ): Promise<CollectionOutcome> {
    minute += 1;
    return collectScope({
      scope,
      request: signals.request,
      read,
      store,
      cadence,
      announce: async event => {
        events.push(event);
      },
      logger: mockServices.logger.mock(),
      now: clock,
      deadline: signals.deadline ?? new AbortController().signal,
      graceMs: 0,
      shutdown: signals.shutdown ?? new AbortController().signal,
    });
  }

  function sees(objects: Snapshot['objects'], failures: ReadFailure[] = []) {
    return async (): Promise<Snapshot> => ({
      scope,
      collectedAt: clock().toISOString(),
      objects,
      failures,
    });
  }

  async function storedNames() {
    const objects = await store.listObjects({
      scopes: [scope],
      kinds: INVENTORY_KINDS,
    });
    return objects.map(object => `${object.kind} ${object.name}`).sort();
  }

  const clusters = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      aCluster({ name: `fleet-${index + 1}` }),
    );

  const namesOf = (objects: Snapshot['objects']) =>
    objects.map(object => `${object.kind} ${object.name}`).sort();

  it('stores what it saw and announces it', async () => {
    await collect(sees(everything));
    expect(await storedNames()).toEqual(namesOf(everything));
    expect(events).toEqual([
      {
        scope: { accountId: '111122223333', region: 'eu-west-1' },
        addedArns: everything.map(({ arn }) => arn),
        updatedArns: [],
        removed: [],
        extent: { kinds: everything.map(({ kind }) => kind).slice(1) },
      },
    ]);
  });

  it('announces nothing when nothing changed', async () => {
    await collect(sees(everything));
    await collect(sees([...everything].reverse()));
    expect(events).toHaveLength(1);
  });

  it('announces updates and removals, with the names under which the catalog knows them', async () => {
    await collect(sees([blue, ...clusters(9)]));
    const updating = aCluster({ name: 'blue', status: 'UPDATING' });
    await collect(sees([updating, ...clusters(8)]));
    const [gone] = clusters(9).slice(-1);
    expect(events[1]).toMatchObject({
      addedArns: [],
      updatedArns: [blue.arn],
      removed: [
        {
          arn: gone.arn,
          kind: 'cluster',
          entityName: 'fleet-9.eu-west-1.111122223333',
        },
      ],
      extent: { kinds: ['cluster'], parentArns: [blue.arn, gone.arn] },
    });
  });

  it('announces nothing of what changes all the time', async () => {
    const pods = (total: number): Snapshot['objects'][number] => ({
      kind: 'kubernetes-api',
      arn: `${blue.arn}/kubernetes/kubernetes-api/${blue.name}`,
      name: blue.name,
      accountId: blue.accountId,
      region: blue.region,
      clusterName: blue.name,
      clusterArn: blue.arn,
      serverVersion: `v1.34.${total}`,
      apiGroups: [],
    });
    await collect(sees([blue, pods(1)]));
    await collect(sees([blue, pods(2)]));
    expect(events).toHaveLength(1);
    expect(
      await store.listChanges({ scopes: [scope], limit: 9 }),
    ).toMatchObject([{ kind: 'cluster' }]);
  });

  it('asks Kubernetes in the clusters that are stored, and keeps nothing of one that has gone meanwhile', async () => {
    await collect(sees([blue, green]));
    const accounts = [blue, green].map(({ name: clusterName }) =>
      aServiceAccount({ clusterName }),
    );
    const request = { kinds: KUBERNETES_KINDS };
    let known: Snapshot['objects'] = [];
    await collect(
      async (_, { plan }) => {
        known = plan.known ?? [];
        await collect(sees([blue]));
        await collect(sees([blue]));
        return sees(accounts)();
      },
      { request },
    );
    expect(namesOf(known)).toEqual(['cluster blue', 'cluster green']);
    expect(await storedNames()).toEqual([
      'cluster blue',
      'service-account cart',
    ]);
    expect((await store.getScopeState(scope)).failures).toEqual([]);

    await collect(
      sees([], [failure({ kinds: KUBERNETES_KINDS, parentArn: blue.arn })]),
      { request },
    );
    expect(await storedNames()).toContain('service-account cart');
    await collect(sees([]), { request });
    expect(await storedNames()).toEqual(['cluster blue']);
  });

  it('stores what changes by itself, but neither notes nor announces it', async () => {
    const pool = aNodePool({ resources: { cpu: '2' }, weight: 1 });
    const request = { kinds: ['cluster' as const, 'node-pool' as const] };
    await collect(sees([blue, pool]), { request });
    await collect(sees([blue, { ...pool, resources: { cpu: '4' } }]), {
      request,
    });
    expect(events).toHaveLength(1);
    expect(
      await store.listObjects({ scopes: [scope], kinds: ['node-pool'] }),
    ).toMatchObject([{ resources: { cpu: '4' } }]);

    await collect(sees([blue, { ...pool, weight: 2 }]), { request });
    expect(events[1]).toMatchObject({ updatedArns: [pool.arn] });
    const [change] = await store.listChanges({ scopes: [scope], limit: 9 });
    expect(change).toMatchObject({ kind: 'node-pool', change: 'updated' });
  });

  it('holds back what is suddenly gone until another collection misses it too', async () => {
    await collect(sees([...clusters(9), role]));
    const drop = await collect(sees([...clusters(7), role]));
    expect(drop).toMatchObject({
      heldBack: clusters(9)
        .slice(7)
        .map(({ arn }) => arn),
      failures: [{ code: 'SuspiciousDrop', kinds: ['cluster'] }],
    });
    expect(await storedNames()).toEqual(namesOf([...clusters(9), role]));

    // One is there again, one more is gone with those that were held back.
    await collect(sees([...clusters(6), clusters(8)[7], role]));
    expect(await storedNames()).toEqual(namesOf([...clusters(8), role]));
    await collect(sees([...clusters(8), role]));
    expect((await store.getScopeState(scope)).failures).toEqual([]);
    expect(events).toHaveLength(2);
  });

  it('takes an object that was seen twice once', async () => {
    const later = aCluster({ name: 'blue', status: 'UPDATING' });
    await collect(sees([blue, later]));
    expect(
      await store.listObjects({ scopes: [scope], kinds: ['cluster'] }),
    ).toEqual([later]);
  });

  /** What one failed read leaves in the store when AWS shows nothing of what it covers. */
  it.each<[string, Snapshot['objects'], Partial<ReadFailure>]>([
    [
      'clusters could not be listed: their node groups and profiles stay too',
      [role, mesh, cart],
      { kinds: ['cluster'] },
    ],
    [
      'one cluster could not be described',
      [green, workers, serverless, role, mesh, cart],
      { kinds: ['cluster'], parentArn: blue.arn },
    ],
    [
      'the node groups of one cluster could not be listed',
      [blue, green, serverless, role, mesh, cart],
      { kinds: ['nodegroup'], parentArn: blue.arn },
    ],
    [
      'one Fargate profile could not be described',
      [blue, green, workers, role, mesh, cart],
      { kinds: ['fargate-profile'], parentArn: serverless.arn },
    ],
    [
      'roles could not be listed',
      [blue, green, workers, serverless, mesh, cart],
      { kinds: ['iam-role'] },
    ],
    [
      'meshes could not be listed: what is in them stays too',
      [blue, green, workers, serverless, role],
      { kinds: ['mesh'] },
    ],
    [
      'a mesh could not be described',
      [blue, green, workers, serverless, role],
      { kinds: ['mesh'], parentArn: mesh.arn },
    ],
  ])('keeps everything when %s', async (_, seen, failed) => {
    await collect(sees(everything));
    await collect(sees(seen, [failure(failed)]));
    expect(await storedNames()).toEqual(namesOf(everything));
    expect(events).toHaveLength(1);
    expect(await store.getScopeState(scope)).toMatchObject({
      collectedAt: clock().toISOString(),
      failures: [{ since: clock().toISOString() }],
    });
  });

  it('still removes what a failure says nothing of', async () => {
    await collect(sees(everything));
    await collect(sees([], [failure({ kinds: ['mesh', 'iam-role'] })]));
    await collect(sees([], [failure({ kinds: ['mesh', 'iam-role'] })]));
    expect(await storedNames()).toEqual(namesOf([role, mesh, cart]));
  });

  const denied = new Error('User is not authorized to perform sts:AssumeRole');
  denied.name = 'AccessDenied';

  it.each<[string, SnapshotReader]>([
    [
      'the reader throws',
      async () => {
        throw denied;
      },
    ],
    [
      'every kind failed',
      async () => sees([], [failure({ kinds: INVENTORY_KINDS })])(),
    ],
  ])('keeps a scope whole, and its age, when %s', async (_, read) => {
    await collect(sees(everything));
    const collectedAt = clock().toISOString();
    await collect(read);
    expect(await storedNames()).toEqual(namesOf(everything));
    expect(events).toHaveLength(1);
    const state = await store.getScopeState(scope);
    expect(state.collectedAt).toBe(collectedAt);
    expect(state.failures).toMatchObject([{ since: clock().toISOString() }]);
  });

  it('says why nothing could be read', async () => {
    await collect(async () => {
      throw denied;
    });
    expect(await store.getScopeState(scope)).toMatchObject({
      failures: [
        {
          target: 'scope 111122223333/eu-west-1',
          code: 'AccessDenied',
          message: denied.message,
          kinds: AWS_KINDS,
        },
      ],
    });
    expect((await store.getScopeState(scope)).collectedAt).toBeUndefined();
  });

  it('remembers since when a failure stands, and forgets it when it is over', async () => {
    await collect(sees(everything, [failure({})]));
    const since = clock().toISOString();
    await collect(sees(everything, [failure({ message: 'still not' })]));
    expect((await store.getScopeState(scope)).failures).toMatchObject([
      { since, message: 'still not' },
    ]);
    await collect(sees(everything));
    expect((await store.getScopeState(scope)).failures).toEqual([]);
  });

  it('gives up a reader that hangs at the deadline and keeps everything', async () => {
    await collect(sees(everything));
    const deadline = new AbortController();
    const hanging = collect(() => new Promise(() => {}), {
      deadline: deadline.signal,
    });
    deadline.abort(new DOMException('no answer in time', 'TimeoutError'));
    expect(await hanging).toMatchObject({
      state: 'stored',
      failures: [{ code: 'TimeoutError', message: 'no answer in time' }],
    });
    expect(await storedNames()).toEqual(namesOf(everything));
  });

  it('stores nothing when the process stops while it reads', async () => {
    await collect(sees(everything));
    const shutdown = new AbortController();
    const stopping = collect(() => new Promise(() => {}), {
      shutdown: shutdown.signal,
    });
    shutdown.abort();
    expect(await stopping).toEqual({ state: 'abandoned' });
    expect((await store.getScopeState(scope)).failures).toEqual([]);
  });

  it('gives way to a collection that began later and was stored first', async () => {
    let answer: (snapshot: Snapshot) => void = () => {};
    const slow = collect(
      () =>
        new Promise(resolve => {
          answer = resolve;
        }),
    );
    const early = await sees([blue])();
    await new Promise(resolve => setImmediate(resolve));
    await collect(sees([blue, green]));
    answer(early);
    expect(await slow).toEqual({ state: 'superseded' });
    expect(await storedNames()).toEqual(namesOf([blue, green]));
  });

  it('leaves roles alone in a scope that does not read them', async () => {
    await collect(sees([blue, role]));
    await collectScope({
      scope: aScope({ readsGlobal: false }),
      read: sees([blue]),
      store,
      cadence,
      announce: async event => {
        events.push(event);
      },
      logger: mockServices.logger.mock(),
      now: clock,
      deadline: new AbortController().signal,
      shutdown: new AbortController().signal,
    });
    expect(await storedNames()).toEqual(namesOf([blue, role]));
  });
});
