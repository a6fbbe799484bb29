import { topologyNodeId } from '../../topology/topologyNodeId';
import type { Mesh } from '../Mesh';
import type { MeshObject, MeshObjectType } from '../MeshObject';

/**
 * A mesh whose objects are found by what they are called. Building it takes time linear to the objects, looking things
 * up none to speak of.
 *
 * @public
 */
export interface MeshIndex {
  mesh: Mesh;
  /** By the identifier of their node in the topology; the first where two have one name. */
  objectsById: Map<string, MeshObject>;
  /** The routes of a router and the gateway routes of a gateway, by the identifier of their parent. */
  routesByParentId: Map<string, MeshObject[]>;
  /** Virtual services by each name that callers may use, in lower case. */
  servicesByHost: Map<string, MeshObject>;
  /** Virtual gateways in the order of the objects. */
  gateways: MeshObject[];
}

const parentTypes: Partial<Record<MeshObjectType, MeshObjectType>> = {
  route: 'virtual-router',
  'gateway-route': 'virtual-gateway',
};

/**
 * Makes the objects of a mesh findable; objects of other meshes are left out.
 *
 * @public
 */
export function indexMesh(options: {
  mesh: Mesh;
  objects: MeshObject[];
}): MeshIndex {
  const { mesh, objects } = options;
  const index: MeshIndex = {
    mesh,
    objectsById: new Map(),
    routesByParentId: new Map(),
    servicesByHost: new Map(),
    gateways: [],
  };
  for (const object of objects) {
    const id = topologyNodeId(object);
    if (object.meshArn !== mesh.arn || index.objectsById.has(id)) {
      continue;
    }
    index.objectsById.set(id, object);
    const parent = parentOf(object);
    if (parent !== undefined) {
      const siblings = index.routesByParentId.get(parent);
      if (siblings) {
        siblings.push(object);
      } else {
        index.routesByParentId.set(parent, [object]);
      }
    }
    if (object.type === 'virtual-gateway') {
      index.gateways.push(object);
    }
    if (object.type === 'virtual-service') {
      for (const host of [object.name, ...(object.hostnames ?? [])]) {
        const name = host.toLowerCase();
        if (!index.servicesByHost.has(name)) {
          index.servicesByHost.set(name, object);
        }
      }
    }
  }
  return index;
}

function parentOf(object: MeshObject): string | undefined {
  const type = parentTypes[object.type];
  return type && object.parentName !== undefined
    ? topologyNodeId({ type, name: object.parentName })
    : undefined;
}
