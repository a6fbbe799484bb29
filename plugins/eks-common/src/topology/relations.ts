import type { MeshObject, MeshObjectType } from '../mesh/MeshObject';
import type { MeshReference } from '../mesh/MeshReference';
import type { TopologyRelation } from './Topology';
import type { TopologyNodeKey } from './topologyNodeId';

/** How one field of a mesh object becomes edges from it to others. */
export interface TopologyRelationRule {
  relation: TopologyRelation;
  /** What the object leads to. */
  references(object: MeshObject): MeshReference[];
  /** What to say of the other end when it does not exist. */
  reason(object: MeshObject): string;
}

/** Every way in which the objects of a mesh name others that they lead to. */
export const topologyRelations: TopologyRelationRule[] = [
  {
    relation: 'routes-to',
    references: object => object.targets,
    reason: object =>
      object.type === 'virtual-service'
        ? `${nameInWords(object)} names it as its provider`
        : `${nameInWords(object)} routes to it`,
  },
  {
    relation: 'calls',
    references: object => object.backends,
    reason: object => `${nameInWords(object)} declares it as a backend`,
  },
];

const parentTypes: Partial<Record<MeshObjectType, MeshObjectType>> = {
  route: 'virtual-router',
  'gateway-route': 'virtual-gateway',
};

/** The router or gateway that an object is a part of; no reference but part of its name. */
export function parentOf(object: MeshObject): TopologyNodeKey | undefined {
  const type = parentTypes[object.type];
  return type && object.parentName !== undefined
    ? { type, name: object.parentName }
    : undefined;
}

/** What to say of a parent that does not exist. */
export function reasonOfParent(object: MeshObject): string {
  return `${nameInWords(object)} belongs to it`;
}

function nameInWords(object: MeshObject): string {
  const words = `${object.type.replace('-', ' ')} ${object.name}`;
  return object.parentName === undefined
    ? words
    : `${words} of ${object.parentName}`;
}
