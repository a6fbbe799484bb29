import type { Snapshot } from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type { CatalogConfig } from '../config/CatalogConfig';
import type { Bindings } from './Bindings';

/**
 * What the entities of one scope are made from, besides the object each stands for.
 *
 * @public
 */
export interface EntityContext {
  config: CatalogConfig;
  scope: EksScope;
  snapshot: Snapshot;
  bindings: Bindings;
}
