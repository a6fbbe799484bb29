import type { RootConfigService } from '@backstage/backend-plugin-api';
import { makeValidator } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { CatalogConfig, EntityKind } from './CatalogConfig';

const ENTITY_KINDS = Object.keys({
  cluster: true,
  nodegroup: true,
  'fargate-profile': true,
  'iam-role': true,
  mesh: true,
  'mesh-service': true,
} satisfies Record<EntityKind, true>) as EntityKind[];

const DEFAULT_OWNER_TAGS = ['backstage.io/owner', 'owner'];

const validator = makeValidator();

/**
 * Reads `eks.catalog`.
 *
 * @throws InputError naming the key and what it may hold.
 *
 * @public
 */
export function readCatalogConfig(root: RootConfigService): CatalogConfig {
  const config = root.getOptionalConfig('eks.catalog');

  const namespace = config?.getOptionalString('namespace') ?? 'default';
  if (!validator.isValidNamespace(namespace)) {
    throw new InputError(
      `eks.catalog.namespace must be lower-case letters, digits and dashes, not '${namespace}'`,
    );
  }
  return {
    namespace,
    defaultOwner: config?.getOptionalString('defaultOwner') ?? 'unknown',
    ownerTags:
      config?.getOptionalStringArray('ownerTags') ?? DEFAULT_OWNER_TAGS,
    types: readTypes(config?.getOptionalStringArray('types')),
    tagLabels: readTagLabels(config?.getOptional('tagLabels')),
  };
}

function readTypes(types: string[] = ENTITY_KINDS): Set<EntityKind> {
  const unknown = types.filter(
    type => !ENTITY_KINDS.includes(type as EntityKind),
  );
  if (unknown.length) {
    throw new InputError(
      `eks.catalog.types may hold ${ENTITY_KINDS.join(
        ', ',
      )}, but holds ${unknown.join(', ')}`,
    );
  }
  return new Set(types as EntityKind[]);
}

function readTagLabels(value: unknown): Record<string, string> {
  // Read as a whole: tag keys may hold dots, which a config path would split.
  const entries = Object.entries((value ?? {}) as Record<string, unknown>);
  for (const [tag, label] of entries) {
    if (typeof label !== 'string' || !validator.isValidLabelKey(label)) {
      throw new InputError(
        `eks.catalog.tagLabels.'${tag}' must be a label key, for example example.com/team, not '${label}'`,
      );
    }
  }
  return Object.fromEntries(entries) as Record<string, string>;
}
