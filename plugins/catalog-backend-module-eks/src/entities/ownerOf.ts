import { ownerOfTags } from '@eks-platform/backstage-plugin-eks-common';
import type { EntityContext } from './EntityContext';

/**
 * Who owns an object: whom its tags name, else the scope's owner, else the default.
 *
 * @public
 */
export function ownerOf(
  tags: Record<string, string>,
  { config, scope }: Pick<EntityContext, 'config' | 'scope'>,
): string {
  return (
    ownerOfTags(tags, config.ownerTags) ?? scope.owner ?? config.defaultOwner
  );
}
