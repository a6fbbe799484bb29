import { toError } from '@backstage/errors';
import {
  INVENTORY_KINDS,
  scopeId,
  type Snapshot,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';

/** The snapshot of a collection that could not even begin: everything is unknown. */
export function nothingSeen(options: {
  scope: EksScope;
  error: unknown;
  at: Date;
}): Snapshot {
  const { scope, at } = options;
  const error = toError(options.error);
  return {
    scope: { accountId: scope.accountId, region: scope.region },
    collectedAt: at.toISOString(),
    objects: [],
    failures: [
      {
        target: `scope ${scopeId(scope)}`,
        code: error.name,
        message: error.message,
        kinds: INVENTORY_KINDS,
      },
    ],
  };
}
