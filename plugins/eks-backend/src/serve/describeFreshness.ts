import {
  type Freshness,
  type InventoryKind,
  liesIn,
  type ReadFailure,
} from '@eks-platform/backstage-plugin-eks-common';
import type { ScopeState, StandingFailure } from '../inventory/InventoryStore';

/**
 * How fresh something is.
 *
 * | collected | a failure concerns it | age | state | since |
 * | --- | --- | --- | --- | --- |
 * | never | – | – | never | – |
 * | yes | yes | – | stale | the failure first stood |
 * | yes | no | over the limit | stale | the limit was passed |
 * | yes | no | within the limit | fresh | – |
 *
 * No time is later than now, even when a clock was put back since: an age is never negative.
 *
 * @public
 */
export function describeFreshness(options: {
  state: ScopeState;
  now: Date;
  /** Age from which a collection is overdue, in milliseconds. Without it age alone makes nothing stale. */
  overdueMs?: number;
  /** What it is about: failures that concern something else do not count. Without it, the whole scope. */
  about?: {
    kinds: InventoryKind[];
    /** The cluster or mesh; failures below another one do not count. */
    arn?: string;
  };
}): Freshness {
  const { state, now, overdueMs, about } = options;
  const collectedAt = state.collectedAt && notAfter(now, state.collectedAt);
  const standing = state.failures.filter(
    failure => !about || concerns(failure, about),
  );
  const failures = standing.map(withoutSince);
  if (!collectedAt) {
    return { state: 'never', failures };
  }
  if (standing.length) {
    const [staleSince] = standing.map(({ since }) => since).sort();
    return {
      state: 'stale',
      collectedAt,
      staleSince: notAfter(now, staleSince),
      failures,
    };
  }
  if (overdueMs !== undefined) {
    const due = new Date(Date.parse(collectedAt) + overdueMs);
    if (due < now) {
      return {
        state: 'stale',
        collectedAt,
        staleSince: due.toISOString(),
        failures,
      };
    }
  }
  return { state: 'fresh', collectedAt, failures };
}

function concerns(
  failure: ReadFailure,
  about: { kinds: InventoryKind[]; arn?: string },
): boolean {
  return (
    failure.kinds.some(kind => about.kinds.includes(kind)) &&
    (!failure.parentArn || !about.arn || liesIn(about.arn, failure.parentArn))
  );
}

function notAfter(now: Date, time: string): string {
  return Date.parse(time) > now.getTime() ? now.toISOString() : time;
}

function withoutSince({ since: _, ...failure }: StandingFailure): ReadFailure {
  return failure;
}
