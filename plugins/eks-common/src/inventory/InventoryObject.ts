import type { Cluster } from '../cluster/Cluster';
import type { FargateProfile } from '../cluster/FargateProfile';
import type { Nodegroup } from '../cluster/Nodegroup';
import type { IamRole } from '../identity/IamRole';
import type { Mesh } from '../mesh/Mesh';
import type { MeshObject } from '../mesh/MeshObject';

/**
 * Anything the inventory keeps, told apart by `kind` and identified by `arn`.
 *
 * @public
 */
export type InventoryObject =
  | Cluster
  | Nodegroup
  | FargateProfile
  | IamRole
  | Mesh
  | MeshObject;
