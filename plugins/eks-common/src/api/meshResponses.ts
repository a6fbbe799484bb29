import type { Freshness, MeshTopologyResponse } from './responses';
import type { Scope } from '../inventory/Scope';
import type { SourceDisagreement } from '../mesh/compareSources';
import type { Mesh, MeshSourceType } from '../mesh/Mesh';
import type { EffectivePolicy } from '../mesh/policy/EffectivePolicy';
import type { MeshRequest } from '../mesh/routing/MeshRequest';
import type { RouteResolution } from '../mesh/routing/RouteResolution';
import type { MigrationOptions } from '../migration/MigrationOptions';
import type { MigrationPlan } from '../migration/MigrationPlan';
import type { TopologyDifference } from '../topology/diffTopology';
import type { TopologyFormat } from '../topology/exportTopology';
import type { Topology } from '../topology/Topology';

/**
 * Which mesh is meant. Account and region are needed where several have a mesh of that name; of several sources that tell
 * it, the one nearest to what runs is taken unless `source` or `cluster` say otherwise.
 *
 * @public
 */
export interface MeshQuery extends Partial<Scope> {
  mesh: string;
  source?: MeshSourceType;
  /** Name of the cluster whose custom resources tell it. */
  cluster?: string;
}

/**
 * One of those who tell a mesh.
 *
 * @public
 */
export interface MeshTeller {
  source: MeshSourceType;
  /** Name of the cluster whose custom resources tell it. */
  cluster?: string;
  /** File or URL that tells it. */
  location?: string;
  /** Identifies the mesh in the inventory. */
  arn: string;
  /** True for the one that the answer is made from. */
  isChosen: boolean;
}

/**
 * `GET /mesh-graph`: the whole graph of a mesh.
 *
 * @public
 */
export interface MeshGraphResponse extends Omit<MeshTopologyResponse, 'focus'> {
  /** Everybody who tells this mesh, the one nearest to what runs first; see `GET /mesh-difference`. */
  tellers: MeshTeller[];
}

/**
 * `POST /mesh-route`.
 *
 * @public
 */
export interface MeshRouteQuery extends MeshQuery {
  request: MeshRequest;
}

/**
 * The answer to `POST /mesh-route`: where a request ends, and why.
 *
 * @public
 */
export interface MeshRouteResponse {
  mesh: Mesh;
  resolution: RouteResolution;
  freshness: Freshness;
}

/**
 * `GET /mesh-policies`: an edge of the topology by the identifiers of its nodes.
 *
 * @public
 */
export interface MeshPoliciesQuery extends MeshQuery {
  from: string;
  to: string;
}

/**
 * The answer to `GET /mesh-policies`: what is in force on the edge, one for each virtual node to which its traffic may go.
 *
 * @public
 */
export interface MeshPoliciesResponse {
  mesh: Mesh;
  policies: EffectivePolicy[];
  freshness: Freshness;
}

/**
 * `GET /mesh-export`: a topology as text, the whole one or the part around a service.
 *
 * @public
 */
export interface MeshExportQuery extends MeshQuery {
  format: TopologyFormat;
  service?: string;
  /** Calls to follow from the service in both directions; all when missing. */
  depth?: number;
}

/**
 * The answer to `GET /mesh-comparisons`: what a mesh can be compared with by `POST /mesh-difference`.
 *
 * @public
 */
export interface MeshComparisonsResponse {
  mesh: Mesh;
  /** Everybody who tells this mesh, the one nearest to what runs first. */
  tellers: MeshTeller[];
  /** Earlier states that are kept, the latest first; the present one is none of them. */
  earlier: EarlierMesh[];
  freshness: Freshness;
}

/**
 * A state that a mesh once had.
 *
 * @public
 */
export interface EarlierMesh {
  /** For `since` of `POST /mesh-difference`. */
  id: string;
  /** ISO 8601, when it was first seen. */
  from: string;
  /** ISO 8601, when the next one was. */
  until: string;
  /** How many objects it had. */
  objects: number;
}

/**
 * `POST /mesh-difference`: a mesh beside the same one as another source tells it, beside an earlier export of it or an earlier
 * state that is kept.
 *
 * @public
 */
export interface MeshDifferenceQuery extends MeshQuery {
  /** Who else tells it; the first other teller when none of this, `before` and `since` is given. */
  other?: { source?: MeshSourceType; cluster?: string };
  /** An earlier topology, as `GET /mesh-export` gave it as JSON. */
  before?: Topology;
  /** Identifier of an earlier state that is kept, see `GET /mesh-comparisons`. */
  since?: string;
}

/**
 * The answer to `POST /mesh-difference`.
 *
 * @public
 */
export interface MeshDifferenceResponse {
  mesh: Mesh;
  /** The mesh as the other source tells it; missing beside an earlier topology. */
  other?: Mesh;
  /** The earlier state, when that was asked for. */
  earlier?: EarlierMesh;
  /** From the other, or the earlier one, to the mesh. */
  topology: TopologyDifference;
  /** Field by field where the two sources disagree, the other one first; missing beside an earlier topology. */
  disagreements?: SourceDisagreement[];
  freshness: Freshness;
}

/**
 * `POST /mesh-migration`: for which App Mesh mesh a migration is planned.
 *
 * @public
 */
export interface MeshMigrationQuery extends MeshQuery {
  options?: Omit<MigrationOptions, 'accountId' | 'region' | 'appMeshAnswers'>;
}

/**
 * A file of a plan.
 *
 * @public
 */
export interface MeshMigrationFile {
  /** Path below the folder of the plan, for example `manifests/1-network/shop.yaml`. */
  path: string;
  content: string;
}

/**
 * The answer to `POST /mesh-migration`.
 *
 * @public
 */
export interface MeshMigrationResponse {
  mesh: Mesh;
  plan: MigrationPlan;
  files: MeshMigrationFile[];
  freshness: Freshness;
}
