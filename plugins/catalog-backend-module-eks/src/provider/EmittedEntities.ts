import { createHash } from 'node:crypto';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  EcosystemAnnotations,
  EksAnnotations,
  type EksInventoryChangedEvent,
} from '@eks-platform/backstage-plugin-eks-common';

/** What was emitted of a scope last, by entity reference: a fingerprint of the entity. */
export type Emitted = ReadonlyMap<string, string>;

/** Remembers entities by their fingerprints. */
export function fingerprints(entities: Entity[]): Emitted {
  return new Map(
    entities.map(entity => [
      stringifyEntityRef(entity),
      createHash('sha1').update(JSON.stringify(entity)).digest('base64'),
    ]),
  );
}

/**
 * Which entities of a scope are to be emitted after a change.
 *
 * | emitted before, by this replica | named by the change | emitted |
 * | --- | --- | --- |
 * | nothing of the scope | – | yes: nobody knows what the catalog has |
 * | otherwise | – | yes |
 * | the same | it, or the cluster or mesh that it is or lies in | yes: another replica may have emitted another state since |
 * | the same | no | no |
 *
 * @public
 */
export function entitiesToEmit(options: {
  entities: Entity[];
  before: Emitted | undefined;
  now: Emitted;
  event: EksInventoryChangedEvent | undefined;
}): Entity[] {
  const { entities, before, now, event } = options;
  if (!before) {
    return entities;
  }
  const named = new Set([
    ...(event?.addedArns ?? []),
    ...(event?.updatedArns ?? []),
    ...(event?.extent?.parentArns ?? []),
  ]);
  return entities.filter(entity => {
    const ref = stringifyEntityRef(entity);
    const { annotations = {} } = entity.metadata;
    return (
      before.get(ref) !== now.get(ref) ||
      named.has(annotations[EcosystemAnnotations.AWS_ARN]) ||
      named.has(annotations[EksAnnotations.PARENT_ARN])
    );
  });
}
