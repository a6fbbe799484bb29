import type { MeshObjectType } from './MeshObject';
import type { ClientPolicy } from './policies';

/**
 * A reference from one mesh object to another of the same mesh, by name.
 *
 * @public
 */
export interface MeshReference {
  type: MeshObjectType;
  name: string;
  /** Share of traffic as configured: 0–100 in App Mesh, 0–999 in VPC Lattice; weighted targets of a route only. */
  weight?: number;
  /** Port of the target; when the route names one. */
  port?: number;
  /** How the node meets this backend; backends only, and only when it says so for this one. */
  clientPolicy?: ClientPolicy;
  /** The backend group that brings the backend, `<namespace>/<name>`. */
  backendGroup?: string;
  /** Why the source's own reference could not be followed, for example `no VirtualNode 'blue' in namespace 'shop'`. */
  problem?: string;
}
