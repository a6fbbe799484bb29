import type { MeshListener } from '../mesh/MeshListener';
import type { MeshReference } from '../mesh/MeshReference';

/**
 * An existing object of a mesh, as far as what refers to it cares.
 *
 * @public
 */
export interface MeshObjectFact extends Pick<MeshReference, 'type' | 'name'> {
  /** Empty for objects that do not listen. */
  listeners: Array<Pick<MeshListener, 'port' | 'protocol'>>;
}
