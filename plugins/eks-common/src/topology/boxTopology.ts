import { findNamespaces } from './findNamespaces';
import type { Topology } from './Topology';

/**
 * What several nodes of a topology lie in together.
 *
 * @public
 */
export interface TopologyBox {
  /** Unique among boxes and nodes. */
  id: string;
  kind: 'cluster' | 'mesh' | 'namespace';
  name: string;
  /** Identifier of the box it lies in. */
  parent?: string;
  /** Identifiers of the nodes that lie in it and in no box within it. */
  nodes: string[];
}

/**
 * Puts the nodes of a topology into boxes: namespaces within the mesh, and the mesh within the cluster whose custom resources
 * tell it. A namespace by which nodes are drawn as one has no box besides.
 *
 * @param options - `cluster` is the name of that cluster, where the mesh was read from one
 *
 * @public
 */
export function boxTopology(
  topology: Topology,
  options: { cluster?: string } = {},
): TopologyBox[] {
  const { cluster } = options;
  const namespaces = findNamespaces(topology);
  const mesh: TopologyBox = {
    id: `box/mesh/${topology.meshName}`,
    kind: 'mesh',
    name: topology.meshName,
    ...(cluster !== undefined && { parent: `box/cluster/${cluster}` }),
    nodes: [],
  };
  const inside = new Map<string, TopologyBox>();
  for (const { id, group } of topology.nodes) {
    const name = group?.by === 'namespace' ? undefined : namespaces.get(id);
    if (name === undefined) {
      mesh.nodes.push(id);
    } else {
      const box = inside.get(name) ?? {
        id: `box/namespace/${name}`,
        kind: 'namespace' as const,
        name,
        parent: mesh.id,
        nodes: [],
      };
      box.nodes.push(id);
      inside.set(name, box);
    }
  }
  return [
    ...(cluster === undefined
      ? []
      : [
          {
            id: `box/cluster/${cluster}`,
            kind: 'cluster' as const,
            name: cluster,
            nodes: [],
          },
        ]),
    mesh,
    ...inside.values(),
  ];
}
