import { toError } from '@backstage/errors';
import {
  type Extent,
  scopeId,
  type Snapshot,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';

/** The snapshot of a collection that could not even begin: everything it was to look at is unknown. */
export function nothingSeen(options: {
  scope: EksScope;
  extent: Extent;
  error: unknown;
  at: Date;
}): Snapshot {
  const { scope, extent, at } = options;
  const error = toError(options.error);
  const parents: Array<string | undefined> = extent.parentArns ?? [undefined];
  return {
    scope: { accountId: scope.accountId, region: scope.region },
    collectedAt: at.toISOString(),
    objects: [],
    extent,
    failures: parents.map(parentArn => ({
      target: parentArn ?? `scope ${scopeId(scope)}`,
      code: error.name,
      message: error.message,
      kinds: extent.kinds,
      ...(parentArn && { parentArn }),
    })),
  };
}
