import type { MeshObjectType } from '../mesh/MeshObject';

/**
 * What is drawn as one node: a virtual service or gateway with all that answers behind it, or all services of a namespace.
 *
 * @public
 */
export type TopologyGrouping = 'service' | 'namespace';

/**
 * What a node of the topology stands for: an object of the mesh, or one that is referred to but does not exist.
 *
 * @public
 */
export interface TopologyNode {
  /** `<type>/<name>`, for routes `<type>/<parent>/<name>`; unique in a topology. */
  id: string;
  type: MeshObjectType;
  name: string;
  /** The virtual router of a route or the virtual gateway of a gateway route. */
  parentName?: string;
  /** ARN of the object; missing for an object that does not exist. */
  arn?: string;
  /** `missing`: referred to but not there. */
  state: 'present' | 'missing';
  /** Why the node is missing, for example `virtual node checkout-v1 declares it as a backend`. */
  reason?: string;
  /** AWS's status of the object, for example `ACTIVE`. */
  status?: string;
  /** One line for the picture, for example `http 8080` or `prefix /api`. */
  detail?: string;
  /** What it listens in or what its requests are written in, for example `http2`; missing where nothing says. */
  protocols?: string[];
  /** Why no traffic reaches it, for example `no virtual service names it as its provider`. */
  unreachable?: string;
  /** The route that takes all its requests first; routes and gateway routes only. */
  shadowed?: {
    /** Identifier of the other route's node. */
    by: string;
    reason: string;
  };
  /** What is wrong with what the source says of it, in words. */
  problems?: string[];
  /** Set on a node that is drawn for several, see `collapseTopology`. */
  group?: {
    by: TopologyGrouping;
    /** How many objects it stands for, its own included. */
    objects: number;
  };
}

/**
 * How one node leads to another.
 *
 * @public
 */
export type TopologyRelation =
  /** virtual gateway → gateway route, virtual router → route */
  | 'contains'
  /** gateway route → virtual service, virtual service → router or node, route → node */
  | 'routes-to'
  /** virtual node → virtual service */
  | 'calls';

/**
 * A directed edge of the topology.
 *
 * @public
 */
export interface TopologyEdge {
  id: string;
  from: string;
  to: string;
  relation: TopologyRelation;
  /** Configured weight, 0–100; weighted targets only. */
  weight?: number;
  /** Share of the siblings' weights, 0–1; weighted targets only. */
  share?: number;
  protocol?: string;
  tlsMode?: string;
}

/**
 * The graph of a mesh.
 *
 * @public
 */
export interface Topology {
  meshName: string;
  meshArn: string;
  /** Set on an export of a part: the node around which it is, and how many calls far; all of them when missing. */
  around?: { id: string; hops?: number };
  nodes: TopologyNode[];
  edges: TopologyEdge[];
}
