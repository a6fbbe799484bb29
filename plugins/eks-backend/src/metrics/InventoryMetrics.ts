import type {
  MetricsService,
  MetricsServiceCounter,
  MetricsServiceHistogram,
} from '@backstage/backend-plugin-api/alpha';
import type { Scope } from '@eks-platform/backstage-plugin-eks-common';
import type {
  AwsCall,
  AwsCallOutcome,
  EksScope,
} from '@eks-platform/backstage-plugin-eks-node';
import type { CollectionOutcome } from '../inventory/collectScope';
import type { InventoryReader } from '../serve/InventoryContext';

/**
 * What operators watch of the inventory. All carry `account_id` and `region`.
 *
 * | metric | kind | further attributes |
 * | --- | --- | --- |
 * | `eks.collections` | counter | `outcome`: stored, superseded, abandoned, broken |
 * | `eks.collection.duration` | histogram, seconds | `outcome` |
 * | `eks.collection.failures` | counter | `code`: AWS's error code |
 * | `eks.aws.calls` | counter, retries included | `service`, `operation`, `outcome`: answered, throttled, failed |
 * | `eks.scope.age` | gauge, seconds since a whole collection saw anything | – |
 */
export class InventoryMetrics {
  private readonly collections: MetricsServiceCounter;
  private readonly duration: MetricsServiceHistogram;
  private readonly failures: MetricsServiceCounter;
  private readonly calls: MetricsServiceCounter;

  constructor(
    private readonly options: {
      metrics: MetricsService;
      now: () => Date;
      /** Milliseconds, from any beginning, on a clock that nobody puts forward or back. */
      ticks?: () => number;
    },
  ) {
    const { metrics } = options;
    this.collections = metrics.createCounter('eks.collections', {
      description: 'Collections of scopes that ended',
    });
    this.duration = metrics.createHistogram('eks.collection.duration', {
      description: 'How long collections of scopes take',
      unit: 's',
    });
    this.failures = metrics.createCounter('eks.collection.failures', {
      description: 'Questions of collections that got no answer',
    });
    this.calls = metrics.createCounter('eks.aws.calls', {
      description: 'Attempts to call AWS, retries included',
    });
  }

  /** Runs a collection and counts how it ended. */
  async measure(
    scope: Scope,
    collect: () => Promise<CollectionOutcome>,
  ): Promise<CollectionOutcome> {
    const { ticks = () => performance.now() } = this.options;
    const begin = ticks();
    const count = (outcome: string) => {
      const attributes = { ...placeOf(scope), outcome };
      this.collections.add(1, attributes);
      this.duration.record((ticks() - begin) / 1000, attributes);
    };
    try {
      const outcome = await collect();
      count(outcome.state);
      if (outcome.state === 'stored') {
        for (const { code } of outcome.failures) {
          this.failures.add(1, { ...placeOf(scope), code });
        }
      }
      return outcome;
    } catch (error) {
      count('broken');
      throw error;
    }
  }

  /** Counts an attempt to call AWS. */
  countCall({ scope, service, operation }: AwsCall, outcome: AwsCallOutcome) {
    this.calls.add(1, { ...placeOf(scope), service, operation, outcome });
  }

  /** Tells how old what is known of scopes is, whenever metrics are read. */
  watchAge(inventory: {
    store: Pick<InventoryReader, 'getScopeState'>;
    readonly scopes: EksScope[];
  }) {
    const age = this.options.metrics.createObservableGauge('eks.scope.age', {
      description: 'Time since a whole collection of the scope saw anything',
      unit: 's',
    });
    age.addCallback(async result => {
      for (const scope of inventory.scopes) {
        const { collectedAt } = await inventory.store.getScopeState(scope);
        if (collectedAt) {
          const ageMs = this.options.now().getTime() - Date.parse(collectedAt);
          result.observe(Math.max(0, ageMs) / 1000, placeOf(scope));
        }
      }
    });
  }
}

function placeOf({ accountId, region }: Scope) {
  return { account_id: accountId, region };
}
