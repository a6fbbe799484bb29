import type { RootConfigService } from '@backstage/backend-plugin-api';
import { makeValidator } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
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
const DEFAULT_LIFECYCLE_TAGS = ['backstage.io/lifecycle', 'lifecycle'];

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
    tagLabels: readTagKeys(config, 'tagLabels'),
    tagAnnotations: readTagKeys(config, 'tagAnnotations'),
    systemTags: config?.getOptionalStringArray('systemTags') ?? [],
    lifecycleTags:
      config?.getOptionalStringArray('lifecycleTags') ?? DEFAULT_LIFECYCLE_TAGS,
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

function readTagKeys(
  config: Config | undefined,
  section: 'tagLabels' | 'tagAnnotations',
): Record<string, string> {
  // Read as a whole: tag keys may hold dots, which a config path would split.
  const value = config?.getOptional(section) ?? {};
  const word = section === 'tagLabels' ? 'a label' : 'an annotation';
  const entries = Object.entries(value as Record<string, unknown>);
  for (const [tag, key] of entries) {
    if (typeof key !== 'string' || !validator.isValidLabelKey(key)) {
      throw new InputError(
        `eks.catalog.${section}.'${tag}' must be ${word} key, for example example.com/team, not '${key}'`,
      );
    }
  }
  return Object.fromEntries(entries) as Record<string, string>;
}
