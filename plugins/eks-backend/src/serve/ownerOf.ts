import {
  ownerOfTags,
  toOwnerRef,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type { InventoryContext } from './InventoryContext';

/** Who owns an object of a scope: whom its tags name, else the scope's owner, else the default. */
export function ownerOf(
  object: { tags: Record<string, string> },
  context: Pick<InventoryContext, 'ownerTags' | 'defaultOwner'> & {
    scope: EksScope | undefined;
  },
): string {
  const { ownerTags, defaultOwner, scope } = context;
  return (
    ownerOfTags(object.tags, ownerTags) ??
    (scope?.owner && toOwnerRef(scope.owner)) ??
    defaultOwner
  );
}
