import { mockServices } from '@backstage/backend-test-utils';
import type { InventoryObject } from '@eks-platform/backstage-plugin-eks-common';
import {
  aCluster,
  aNodegroup,
} from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { aScope } from '../__testUtils__/aScope';
import { Collector } from './Collector';
import type { CollectionOutcome } from './collectScope';
import type { CollectionRequest } from './CollectionRequest';

const scope = aScope();
const creating = aCluster({ status: 'CREATING' });

function stored(
  ticket: number,
  objects: InventoryObject[] = [aCluster()],
): CollectionOutcome {
  return {
    state: 'stored',
    ticket,
    snapshot: {
      scope,
      collectedAt: '2026-11-01T10:00:00.000Z',
      objects,
      failures: [],
    },
    difference: { added: [], updated: [], removed: [], kept: [] },
    failures: [],
    heldBack: [],
  };
}

/** A collector whose collections end when the test says so. */
function setUp() {
  const shutdown = new AbortController();
  const running: Array<(outcome: CollectionOutcome) => void> = [];
  const requests: CollectionRequest[] = [];
  let begun = 0;
  const state = { lastTicket: 0 };
  const collector = new Collector({
    collect: (_, request) => {
      requests.push(request);
      begun += 1;
      state.lastTicket = begun;
      return new Promise(resolve => running.push(resolve));
    },
    lastWholeTicket: async () => state.lastTicket,
    scopesAtOnce: 2,
    logger: mockServices.logger.mock(),
    now: () => performance.now(),
    shutdown: shutdown.signal,
  });
  return {
    collector,
    shutdown,
    state,
    requests,
    begun: async () => {
      await jest.advanceTimersByTimeAsync(0);
      return begun;
    },
    end: async (outcome = stored(begun)) => {
      await jest.advanceTimersByTimeAsync(0);
      running.shift()!(outcome);
      await jest.advanceTimersByTimeAsync(0);
    },
  };
}

describe('Collector', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('lets a second caller wait for the collection that is running', async () => {
    const { collector, begun, end } = setUp();
    const first = collector.collect(scope);
    const second = collector.collect(scope);
    await end();
    expect(await first).toBe(await second);
    expect(await begun()).toBe(1);
  });

  it('collects different scopes side by side', async () => {
    const { collector, begun } = setUp();
    collector.collect(scope);
    collector.collect(aScope({ region: 'us-east-1' }));
    expect(await begun()).toBe(2);
  });

  it('answers a wish at once when nothing is running', async () => {
    const { collector, begun } = setUp();
    collector.collectAnew(scope);
    expect(await begun()).toBe(1);
  });

  it('remembers wishes that come while it is running and grants them together, after', async () => {
    const { collector, begun, end } = setUp();
    const first = collector.collect(scope);
    const wish = collector.collectAnew(scope);
    const sameWish = collector.collectAnew(scope);
    expect(await begun()).toBe(1);

    await end();
    await first;
    expect(await begun()).toBe(2);

    const laterWish = collector.collectAnew(scope);
    await end();
    expect(await wish).toBe(await sameWish);
    expect(await begun()).toBe(3);
    await end();
    await laterWish;
    expect(await begun()).toBe(3);
  });

  it('grants a wish even when the collection before it broke', async () => {
    const shutdown = new AbortController();
    let begun = 0;
    const collector = new Collector({
      collect: async () => {
        begun += 1;
        if (begun === 1) {
          throw new Error('the database is gone');
        }
        return stored(begun);
      },
      lastWholeTicket: async () => begun,
      scopesAtOnce: 2,
      logger: mockServices.logger.mock(),
      now: () => performance.now(),
      shutdown: shutdown.signal,
    });
    const broken = collector.collect(scope);
    const wish = collector.collectAnew(scope);
    await expect(broken).rejects.toThrow('the database is gone');
    expect(await wish).toMatchObject({ state: 'stored' });
  });

  it('reads so many scopes at once as allowed, and parts of them beside', async () => {
    const { collector, begun, end } = setUp();
    for (const region of ['eu-west-1', 'us-east-1', 'ap-south-1']) {
      collector.collect(aScope({ region }));
    }
    expect(await begun()).toBe(2);
    collector.collectAnew(scope, { clusterNames: ['blue'] });
    expect(await begun()).toBe(3);
    await end();
    expect(await begun()).toBe(4);
  });

  it('grants a wish for a cluster while its scope is being read', async () => {
    const { collector, begun, requests } = setUp();
    collector.collect(scope);
    collector.collectAnew(scope, { clusterNames: ['blue'] });
    collector.collectAnew(scope, { clusterNames: ['green'] });
    expect(await begun()).toBe(3);
    expect(requests).toEqual([
      {},
      { clusterNames: ['blue'], anew: true },
      { clusterNames: ['green'], anew: true },
    ]);
  });

  it('looks at nothing but the clusters in which something is on its way', async () => {
    const { collector, begun, end, requests } = setUp();
    collector.collect(scope);
    await end(
      stored(1, [
        aCluster({ name: 'green' }),
        aNodegroup({ clusterName: 'green', status: 'DELETING' }),
        creating,
        aCluster({ name: 'red' }),
      ]),
    );
    await jest.advanceTimersToNextTimerAsync();
    expect(await begun()).toBe(2);
    expect(requests[1]).toEqual({ clusterNames: ['green', 'blue'] });
  });

  it('goes on following one cluster when another is done', async () => {
    const { collector, end, requests, begun } = setUp();
    collector.collectAnew(scope, { clusterNames: ['blue'] });
    await end(stored(1, [creating]));
    collector.collectAnew(scope, { clusterNames: ['green'] });
    await end(stored(1, [aCluster({ name: 'green' })]));
    await jest.advanceTimersToNextTimerAsync();
    expect(await begun()).toBe(3);
    expect(requests[2]).toEqual({ clusterNames: ['blue'] });
  });

  it('goes on following a cluster when Kubernetes, or another kind, was looked at meanwhile', async () => {
    const { collector, begun, end, requests, state } = setUp();
    collector.collect(scope);
    await end(stored(1, [creating]));
    collector.collect(scope, { kinds: ['service-account'] });
    await end(stored(2, []));
    // It was no collection of the whole scope.
    state.lastTicket = 1;
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await begun()).toBe(3);
    expect(requests[2]).toMatchObject({ clusterNames: [creating.name] });
  });

  it('looks soon again at a scope that has suddenly lost much', async () => {
    const { collector, end, requests, begun } = setUp();
    collector.collect(scope);
    await end({ ...stored(1), heldBack: ['arn:gone'] } as CollectionOutcome);
    await jest.advanceTimersByTimeAsync(6_000);
    expect(await begun()).toBe(2);
    expect(requests[1]).toEqual({});
  });

  it('looks again, and again, while something is being created', async () => {
    const { collector, begun, end } = setUp();
    collector.collect(scope);
    await end(stored(1, [creating]));
    await jest.advanceTimersToNextTimerAsync();
    expect(await begun()).toBe(2);
    await end(stored(2, [creating]));
    await jest.advanceTimersToNextTimerAsync();
    expect(await begun()).toBe(3);
    await end(stored(3, [aCluster()]));
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(await begun()).toBe(3);
  });

  it('leaves the following up to a replica that has begun a collection since', async () => {
    const { collector, begun, end, state } = setUp();
    collector.collect(scope);
    await end(stored(1, [creating]));
    state.lastTicket = 7;
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(await begun()).toBe(1);
  });

  it('follows nothing up once the process is stopping', async () => {
    const { collector, begun, end, shutdown } = setUp();
    collector.collect(scope);
    await end(stored(1, [creating]));
    shutdown.abort();
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(await begun()).toBe(1);
  });
});
