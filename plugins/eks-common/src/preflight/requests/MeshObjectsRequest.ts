import type { AppMeshSpecs } from '../../mesh/appMesh';

/**
 * The kinds of object that App Mesh makes, the mesh itself included.
 *
 * @public
 */
export type AppMeshObjectType = keyof AppMeshSpecs;

/**
 * One App Mesh object of a certain kind as it shall be made.
 *
 * @public
 */
export interface WantedMeshObjectOf<Type extends AppMeshObjectType> {
  type: Type;
  name: string;
  /** The virtual router of a route, the virtual gateway of a gateway route. */
  parentName?: string;
  spec: AppMeshSpecs[Type];
  /** The input that describes it, for example `create.virtualNodes[0]`; empty for the input as a whole. */
  field: string;
}

/**
 * One App Mesh object as it shall be made, told apart by `type`.
 *
 * @public
 */
export type WantedMeshObject = {
  [Type in AppMeshObjectType]: WantedMeshObjectOf<Type>;
}[AppMeshObjectType];

/**
 * Objects of one App Mesh mesh as they shall be made, in the order in which App Mesh takes them.
 *
 * @public
 */
export interface MeshObjectsRequest {
  kind: 'mesh-objects';
  meshName: string;
  objects: WantedMeshObject[];
  /** True when virtual nodes may name backends that do not exist yet. */
  allowMissingBackends: boolean;
  tags?: Record<string, string>;
}
