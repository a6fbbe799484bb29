import type { MeshObject, MeshObjectType } from '../mesh/MeshObject';
import type { MeshReference } from '../mesh/MeshReference';
import type { TopologyRelation } from './Topology';
import type { TopologyNodeKey } from './topologyNodeId';

/** One object's claim that a node leads to another. */
export interface TopologyLink {
  from: TopologyNodeKey;
  to: TopologyNodeKey;
  /** The reference behind the link; a parent is not referred to but part of the name. */
  reference?: MeshReference;
}

/** How one field of a mesh object becomes edges. */
export interface TopologyRelationRule {
  relation: TopologyRelation;
  /** The edges the object claims. */
  links(object: MeshObject): TopologyLink[];
  /** What to say of the other end when it does not exist. */
  reason(object: MeshObject): string;
}

/** Every way in which the objects of a mesh lead to each other. */
export const topologyRelations: TopologyRelationRule[] = [
  {
    relation: 'contains',
    links: object => {
      const parent = parentOf(object);
      return parent ? [{ from: parent, to: object }] : [];
    },
    reason: object => `${nameInWords(object)} belongs to it`,
  },
  {
    relation: 'routes-to',
    links: object => linksTo(object, object.targets),
    reason: object =>
      object.type === 'virtual-service'
        ? `${nameInWords(object)} names it as its provider`
        : `${nameInWords(object)} routes to it`,
  },
  {
    relation: 'calls',
    links: object => linksTo(object, object.backends),
    reason: object => `${nameInWords(object)} declares it as a backend`,
  },
];

const parentTypes: Partial<Record<MeshObjectType, MeshObjectType>> = {
  route: 'virtual-router',
  'gateway-route': 'virtual-gateway',
};

function parentOf(object: MeshObject): TopologyNodeKey | undefined {
  const type = parentTypes[object.type];
  return type && object.parentName !== undefined
    ? { type, name: object.parentName }
    : undefined;
}

function linksTo(from: MeshObject, references: MeshReference[]) {
  return references.map(reference => ({
    from,
    to: { type: reference.type, name: reference.name },
    reference,
  }));
}

function nameInWords(object: MeshObject): string {
  const words = `${object.type.replace('-', ' ')} ${object.name}`;
  return object.parentName === undefined
    ? words
    : `${words} of ${object.parentName}`;
}
