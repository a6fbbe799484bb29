import { mockServices } from '@backstage/backend-test-utils';
import { aCluster } from '@eks-platform/backstage-plugin-eks-common/testUtils';
import { aScope } from '../__testUtils__/aScope';
import { Collector } from './Collector';
import type { CollectionOutcome } from './collectScope';

const scope = aScope();
const creating = aCluster({ status: 'CREATING' });

function stored(ticket: number, objects = [aCluster()]): CollectionOutcome {
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
  };
}

/** A collector whose collections end when the test says so. */
function setUp() {
  const shutdown = new AbortController();
  const running: Array<(outcome: CollectionOutcome) => void> = [];
  let begun = 0;
  const state = { lastTicket: 0 };
  const collector = new Collector({
    collect: () => {
      begun += 1;
      state.lastTicket = begun;
      return new Promise(resolve => running.push(resolve));
    },
    lastTicket: async () => state.lastTicket,
    logger: mockServices.logger.mock(),
    now: () => new Date(),
    shutdown: shutdown.signal,
  });
  return {
    collector,
    shutdown,
    state,
    begun: () => begun,
    end: async (outcome = stored(begun)) => {
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
    expect(begun()).toBe(1);
  });

  it('collects different scopes side by side', async () => {
    const { collector, begun } = setUp();
    collector.collect(scope);
    collector.collect(aScope({ region: 'us-east-1' }));
    expect(begun()).toBe(2);
  });

  it('answers a wish at once when nothing is running', async () => {
    const { collector, begun } = setUp();
    collector.collectAnew(scope);
    expect(begun()).toBe(1);
  });

  it('remembers wishes that come while it is running and grants them together, after', async () => {
    const { collector, begun, end } = setUp();
    const first = collector.collect(scope);
    const wish = collector.collectAnew(scope);
    const sameWish = collector.collectAnew(scope);
    expect(begun()).toBe(1);

    await end();
    await first;
    expect(begun()).toBe(2);

    const laterWish = collector.collectAnew(scope);
    await end();
    expect(await wish).toBe(await sameWish);
    expect(begun()).toBe(3);
    await end();
    await laterWish;
    expect(begun()).toBe(3);
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
      lastTicket: async () => begun,
      logger: mockServices.logger.mock(),
      now: () => new Date(),
      shutdown: shutdown.signal,
    });
    const broken = collector.collect(scope);
    const wish = collector.collectAnew(scope);
    await expect(broken).rejects.toThrow('the database is gone');
    expect(await wish).toMatchObject({ state: 'stored' });
  });

  it('looks again, and again, while something is being created', async () => {
    const { collector, begun, end } = setUp();
    collector.collect(scope);
    await end(stored(1, [creating]));
    await jest.advanceTimersToNextTimerAsync();
    expect(begun()).toBe(2);
    await end(stored(2, [creating]));
    await jest.advanceTimersToNextTimerAsync();
    expect(begun()).toBe(3);
    await end(stored(3, [aCluster()]));
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(begun()).toBe(3);
  });

  it('leaves the following up to a replica that has begun a collection since', async () => {
    const { collector, begun, end, state } = setUp();
    collector.collect(scope);
    await end(stored(1, [creating]));
    state.lastTicket = 7;
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(begun()).toBe(1);
  });

  it('follows nothing up once the process is stopping', async () => {
    const { collector, begun, end, shutdown } = setUp();
    collector.collect(scope);
    await end(stored(1, [creating]));
    shutdown.abort();
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(begun()).toBe(1);
  });
});
