import type {
  InventoryObject,
  ReadFailure,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type { InventoryStore } from '../inventory/InventoryStore';

/** Stores objects and failures as a collection of a scope would. */
export async function fillStore(
  store: InventoryStore,
  options: {
    scope: EksScope;
    objects?: InventoryObject[];
    failures?: ReadFailure[];
    /** ISO 8601. */
    at: string;
    /** False for a collection that saw nothing. */
    sawAnything?: boolean;
  },
): Promise<void> {
  const {
    scope,
    objects = [],
    failures = [],
    at,
    sawAnything = true,
  } = options;
  await store.finishCollection({
    scope,
    ticket: await store.beginCollection(scope, at),
    at,
    decide: () => ({
      difference: { added: objects, updated: [], removed: [], kept: [] },
      ...(sawAnything && { collectedAt: at }),
      failures: failures.map(failure => ({ ...failure, since: at })),
    }),
  });
}
