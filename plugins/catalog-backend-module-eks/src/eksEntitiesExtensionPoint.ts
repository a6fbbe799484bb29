import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { EntityTransformer } from './entities/EntityTransformer';

/**
 * Where a module changes the entities of the suite before the catalog gets them.
 *
 * @public
 */
export interface EksEntitiesExtensionPoint {
  /** Adds a transformer; they work one after the other in the order in which they were added. */
  addTransformer(transformer: EntityTransformer): void;
}

/**
 * The extension point of the suite's entities.
 *
 * @public
 */
export const eksEntitiesExtensionPoint =
  createExtensionPoint<EksEntitiesExtensionPoint>({
    id: 'catalog.eks.entities',
  });
