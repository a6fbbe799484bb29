import type { MetricsServiceObservableCallback } from '@backstage/backend-plugin-api/alpha';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import type { CollectionOutcome } from '../inventory/collectScope';
import { aScope } from '../__testUtils__/aScope';
import { InventoryMetrics } from './InventoryMetrics';

const place = { account_id: '111122223333', region: 'eu-west-1' };

/** Metrics that write down what they are told, and a clock that goes on by two seconds each time it is read. */
function setUp() {
  const told: unknown[] = [];
  let seconds = 0;
  const ticks = () => {
    seconds += 2;
    return seconds * 1000;
  };
  let observe: MetricsServiceObservableCallback = () => {};
  const note =
    (name: string) => (value: number, attributes?: Record<string, unknown>) =>
      told.push([name, value, attributes]);
  const metrics = new InventoryMetrics({
    metrics: metricsServiceMock.mock({
      createCounter: name => ({ add: note(name) }),
      createHistogram: name => ({ record: note(name) }),
      createObservableGauge: () => ({
        addCallback: callback => {
          observe = callback;
        },
        removeCallback: () => {},
      }),
    }),
    now: () => new Date(ticks()),
    ticks,
  });
  return {
    metrics,
    told,
    read: () => observe({ observe: note('eks.scope.age') }),
  };
}

const stored = {
  state: 'stored',
  failures: [{ code: 'AccessDeniedException' }],
} as unknown as CollectionOutcome;

describe('InventoryMetrics', () => {
  it('counts a collection, how long it took and what failed in it', async () => {
    const { metrics, told } = setUp();
    expect(await metrics.measure(aScope(), async () => stored)).toBe(stored);
    expect(told).toEqual([
      ['eks.collections', 1, { ...place, outcome: 'stored' }],
      ['eks.collection.duration', 2, { ...place, outcome: 'stored' }],
      [
        'eks.collection.failures',
        1,
        { ...place, code: 'AccessDeniedException' },
      ],
    ]);
  });

  it('counts a collection that broke, and lets it break', async () => {
    const { metrics, told } = setUp();
    const broken = metrics.measure(aScope(), async () => {
      throw new Error('the database is gone');
    });
    await expect(broken).rejects.toThrow('the database is gone');
    expect(told[0]).toEqual([
      'eks.collections',
      1,
      { ...place, outcome: 'broken' },
    ]);
  });

  it('counts calls', () => {
    const { metrics, told } = setUp();
    metrics.countCall(
      { scope: aScope(), service: 'eks', operation: 'ListClusters' },
      'throttled',
    );
    expect(told).toEqual([
      [
        'eks.aws.calls',
        1,
        {
          ...place,
          service: 'eks',
          operation: 'ListClusters',
          outcome: 'throttled',
        },
      ],
    ]);
  });

  it('tells the age of what was ever collected, and of nothing else', async () => {
    const { metrics, told, read } = setUp();
    metrics.watchAge({
      store: {
        getScopeState: async ({ region }) => ({
          lastTicket: 1,
          lastWholeTicket: 1,
          failures: [],
          readAt: {},
          heldBack: [],
          ...(region === 'eu-west-1' && {
            collectedAt: new Date(0).toISOString(),
          }),
        }),
      },
      scopes: [aScope(), aScope({ region: 'us-east-1' })],
    });
    await read();
    expect(told).toEqual([['eks.scope.age', 2, place]]);
  });
});
