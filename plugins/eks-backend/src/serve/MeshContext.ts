import type { InventoryContext } from './InventoryContext';
import type { MeshGraphs } from './MeshGraphs';

/** What answers about meshes are made from. */
export interface MeshContext extends InventoryContext {
  graphs: MeshGraphs;
}
