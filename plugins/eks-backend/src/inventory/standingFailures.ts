import type {
  Extent,
  InventoryObject,
  ReadFailure,
  Snapshot,
} from '@eks-platform/backstage-plugin-eks-common';
import type { StandingFailure } from './InventoryStore';

/**
 * The failures of a scope after a collection: those it met, each since it first stood, and those that lie where it did not
 * look.
 */
export function standingFailures(options: {
  before: StandingFailure[];
  snapshot: Snapshot;
  extent: Extent;
  /** What was gone in a suspicious drop. */
  held: InventoryObject[];
}): StandingFailure[] {
  const { before, snapshot, extent, held } = options;
  const since = new Map(before.map(failure => [keyOf(failure), failure.since]));
  return [
    ...before.filter(failure => !liesWithin(failure, extent)),
    ...[...snapshot.failures, ...tellDrop(held, extent)].map(failure => ({
      ...failure,
      since: earlier(since.get(keyOf(failure)), snapshot.collectedAt),
    })),
  ];
}

/** The time before, unless a clock that was put back has left it in the future. */
function earlier(before: string | undefined, now: string): string {
  return before !== undefined && before < now ? before : now;
}

function keyOf({ target, parentArn }: ReadFailure): string {
  return `${target} ${parentArn ?? ''}`;
}

function liesWithin(failure: ReadFailure, extent: Extent): boolean {
  const { kinds, parentArns } = extent;
  return (
    failure.kinds.every(kind => kinds.includes(kind)) &&
    (!parentArns ||
      (failure.parentArn !== undefined &&
        parentArns.includes(failure.parentArn)))
  );
}

function tellDrop(held: InventoryObject[], extent: Extent): ReadFailure[] {
  if (!held.length) {
    return [];
  }
  const [first, ...others] = extent.parentArns ?? [];
  return [
    {
      target: 'suspicious drop',
      code: 'SuspiciousDrop',
      message: `${held.length} objects were gone at once, more than a fifth: they stay until another collection misses them too`,
      kinds: [...new Set(held.map(({ kind }) => kind))],
      ...(first && !others.length && { parentArn: first }),
    },
  ];
}
