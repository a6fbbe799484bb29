import type { MeshObjectType } from '../mesh/MeshObject';

/**
 * What tells a node of a topology from all others.
 *
 * @public
 */
export interface TopologyNodeKey {
  type: MeshObjectType;
  name: string;
  /** The virtual router of a route or the virtual gateway of a gateway route. */
  parentName?: string;
}

/**
 * The identifier of a node: `<type>/<name>`, for what belongs to a router or gateway `<type>/<parent>/<name>`.
 *
 * @example
 * ```ts
 * topologyNodeId({ type: 'route', name: 'all', parentName: 'checkout' }); // route/checkout/all
 * ```
 *
 * @public
 */
export function topologyNodeId(key: TopologyNodeKey): string {
  return key.parentName === undefined
    ? `${key.type}/${key.name}`
    : `${key.type}/${key.parentName}/${key.name}`;
}
