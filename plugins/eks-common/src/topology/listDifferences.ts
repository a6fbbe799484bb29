import type {
  SourceDisagreement,
  SourceFieldDifference,
} from '../mesh/compareSources';
import type { MeshObjectType } from '../mesh/MeshObject';
import type { TopologyDifference } from './diffTopology';
import type { TopologyEdge, TopologyNode } from './Topology';

/**
 * An object of a mesh that came, went or changed from one state of the mesh to another.
 *
 * @public
 */
export interface ObjectDifference {
  /** Identifier of its node in the topology; `mesh` for the mesh itself. */
  id: string;
  type: MeshObjectType | 'mesh';
  name: string;
  change: 'added' | 'removed' | 'changed';
  /** What differs: `first` is how it was, `second` how it is. Empty for what came or went as a whole. */
  fields: SourceFieldDifference[];
}

/**
 * A difference of two states of a mesh, object by object: those that came, those that went, those that changed. An edge that
 * differs is a field of the object that it leaves, for example `routes-to virtual-node/cart.weight`.
 *
 * | given | an object is changed when |
 * | --- | --- |
 * | the topologies alone | a member of its node or an edge that leaves it differs |
 * | what two sources disagree on, too | a field differs of what it is configured to do; its status is not one |
 *
 * @public
 */
export function listDifferences(difference: {
  mesh: { name: string };
  topology: TopologyDifference;
  disagreements?: SourceDisagreement[];
}): ObjectDifference[] {
  const { mesh, topology, disagreements } = difference;
  return (
    disagreements
      ? disagreements.map(disagreement => ofSources(disagreement, mesh.name))
      : ofTopologies(topology)
  ).sort(byChange);
}

/**
 * What an identifier of a node says of it.
 *
 * @public
 */
export function nodeOfId(
  id: string,
): Pick<TopologyNode, 'id' | 'type' | 'name' | 'parentName'> {
  const [type, ...rest] = id.split('/');
  const isPart =
    (type === 'route' || type === 'gateway-route') && rest.length > 1;
  return {
    id,
    type: type as MeshObjectType,
    name: (isPart ? rest.slice(1) : rest).join('/'),
    ...(isPart && { parentName: rest[0] }),
  };
}

const ORDER = ['added', 'removed', 'changed'];

function byChange(first: ObjectDifference, second: ObjectDifference): number {
  return (
    ORDER.indexOf(first.change) - ORDER.indexOf(second.change) ||
    first.id.localeCompare(second.id)
  );
}

function ofSources(
  { id, known, fields }: SourceDisagreement,
  meshName: string,
): ObjectDifference {
  const change = {
    both: 'changed',
    first: 'removed',
    second: 'added',
  } as const;
  return {
    ...(id === 'mesh'
      ? { id, type: 'mesh' as const, name: meshName }
      : identity(nodeOfId(id))),
    change: change[known],
    fields,
  };
}

function ofTopologies({
  nodes,
  edges,
}: TopologyDifference): ObjectDifference[] {
  const whole = [
    ...nodes.added.map(node => ({ node, change: 'added' as const })),
    ...nodes.removed.map(node => ({ node, change: 'removed' as const })),
  ].map(
    ({ node, change }): ObjectDifference => ({
      ...identity(node),
      change,
      fields: [],
    }),
  );
  const changed = new Map<string, ObjectDifference>();
  const known = new Set(whole.map(({ id }) => id));
  const note = (
    node: Pick<TopologyNode, 'id' | 'type' | 'name'>,
    field: SourceFieldDifference,
  ) => {
    if (!known.has(node.id)) {
      const row = changed.get(node.id) ?? {
        ...identity(node),
        change: 'changed' as const,
        fields: [],
      };
      row.fields.push(field);
      changed.set(node.id, row);
    }
  };
  for (const { before, after, members } of nodes.changed) {
    members.forEach(name => note(after, fieldOf(name, name, before, after)));
  }
  for (const { before, after, members } of edges.changed) {
    members.forEach(name =>
      note(
        nodeOfId(after.from),
        fieldOf(`${nameOf(after)}.${name}`, name, before, after),
      ),
    );
  }
  edges.added.forEach(edge =>
    note(nodeOfId(edge.from), { field: nameOf(edge), second: termsOf(edge) }),
  );
  edges.removed.forEach(edge =>
    note(nodeOfId(edge.from), { field: nameOf(edge), first: termsOf(edge) }),
  );
  return [...whole, ...changed.values()];
}

function identity({
  id,
  type,
  name,
}: Pick<TopologyNode, 'id' | 'type' | 'name'>) {
  return { id, type, name };
}

function fieldOf(
  field: string,
  member: string,
  before: object,
  after: object,
): SourceFieldDifference {
  const first = Object(before)[member];
  const second = Object(after)[member];
  return {
    field,
    ...(first !== undefined && { first }),
    ...(second !== undefined && { second }),
  };
}

function nameOf({ relation, to }: TopologyEdge): string {
  return `${relation} ${to}`;
}

/** What an edge says besides whom it joins; `true` when that is nothing. */
function termsOf(edge: TopologyEdge): unknown {
  const { id, from, to, relation, ...terms } = edge;
  return Object.keys(terms).length > 0 ? terms : true;
}
