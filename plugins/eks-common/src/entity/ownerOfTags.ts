import {
  makeValidator,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

const validator = makeValidator();

/**
 * The owner that an object's AWS tags name: the first of the keys whose value is an entity reference. Tags are anybody's to
 * write; one that holds no reference is passed over.
 *
 * @public
 */
export function ownerOfTags(
  tags: Record<string, string>,
  keys: string[],
): string | undefined {
  for (const key of keys) {
    const owner = tags[key] && toOwnerRef(tags[key]);
    if (owner) {
      return owner;
    }
  }
  return undefined;
}

/**
 * A whole entity reference of an owner; a bare name is a group of the default namespace. Undefined when it is none.
 *
 * @public
 */
export function toOwnerRef(value: string): string | undefined {
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
