import {
  makeValidator,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { EntityContext } from './EntityContext';

const validator = makeValidator();

/**
 * Who owns an object: the first owner tag that holds an entity reference, else the scope's owner, else the default. A bare
 * name is a group. Tags are anybody's to write; one that holds no reference is passed over.
 *
 * @public
 */
export function ownerOf(
  tags: Record<string, string>,
  { config, scope }: Pick<EntityContext, 'config' | 'scope'>,
): string {
  for (const key of config.ownerTags) {
    const owner = tags[key] && toOwner(tags[key]);
    if (owner) {
      return owner;
    }
  }
  return scope.owner ?? config.defaultOwner;
}

function toOwner(value: string): string | undefined {
  try {
    const ref = parseEntityRef(value.trim(), {
      defaultKind: 'Group',
      defaultNamespace: 'default',
    });
    return validator.isValidKind(ref.kind) &&
      validator.isValidNamespace(ref.namespace) &&
      validator.isValidEntityName(ref.name)
      ? stringifyEntityRef(ref)
      : undefined;
  } catch {
    return undefined;
  }
}
