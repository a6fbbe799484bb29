import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { EcosystemAnnotations } from '@eks-platform/backstage-plugin-eks-common';
import type { EntityContext } from './EntityContext';
import type { EntityTransformer } from './EntityTransformer';

/**
 * Has each entity of a scope changed by all transformers.
 *
 * @throws InputError when one of them gives an entity another kind, namespace or name.
 */
export async function transformEntities(
  entities: Entity[],
  transformers: EntityTransformer[],
  { snapshot, scope }: EntityContext,
): Promise<Entity[]> {
  if (transformers.length === 0) {
    return entities;
  }
  const objects = new Map(
    snapshot.objects.map(object => [object.arn, object] as const),
  );
  const transformed: Entity[] = [];
  for (const entity of entities) {
    const object = objects.get(
      entity.metadata.annotations?.[EcosystemAnnotations.AWS_ARN] ?? '',
    );
    let current: Entity | undefined = entity;
    for (const transform of object ? transformers : []) {
      current =
        current && (await transform(current, { object: object!, scope }));
    }
    const ref = stringifyEntityRef(entity);
    if (current && stringifyEntityRef(current) !== ref) {
      throw new InputError(
        `A transformer must leave ${ref} its kind, namespace and name, found ${stringifyEntityRef(
          current,
        )}`,
      );
    }
    transformed.push(...(current ? [current] : []));
  }
  return transformed;
}
