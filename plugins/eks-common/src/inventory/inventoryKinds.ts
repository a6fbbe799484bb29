import { technologyOf } from '../mesh/technologyOf';
import type {
  CatalogKind,
  InventoryKind,
  InventoryObject,
  InventoryTypes,
  ObjectOfKind,
} from './InventoryObject';

/**
 * How often a kind is read. What Kubernetes tells is read on a schedule of its own.
 *
 * | pace | listed | described |
 * | --- | --- | --- |
 * | `always` | with each collection | with each collection |
 * | `membership` | with each collection | when new or on its way to another state, otherwise now and then |
 * | `slow` | now and then | now and then |
 *
 * @public
 */
export type ReadPace = 'always' | 'membership' | 'slow';

/**
 * What is known of a kind of object.
 *
 * @public
 */
export interface InventoryKindTraits<Kind extends InventoryKind> {
  /** Who is asked for it: AWS, or the Kubernetes API of the cluster it belongs to. */
  source: 'aws' | 'kubernetes';
  pace: ReadPace;
  /** The kind it belongs to. What nobody could read of the parents, nobody can have seen of it. */
  parent?: InventoryKind;
  /** ARN of the cluster or the mesh it belongs to. */
  parentArn?(object: InventoryTypes[Kind]): string;
  /** It has no region: the first scope of an account reads it. */
  isGlobal?: boolean;
  /** It can become an entity of the catalog. */
  inCatalog: Kind extends CatalogKind ? true : false;
  /** What is there hardly ever changes, as AWS lets nothing much of it be changed: it is described again once a day only. */
  isSteady?: boolean;
  /** It comes and goes by itself, so that many of them gone at once mean nothing. */
  isFleeting?: boolean;
  /** It changes all the time: neither announced nor kept in the list of what changed. */
  isChatter?: boolean;
  /** Members that change by themselves: a change of nothing else is neither announced nor kept in that list. */
  passing?: Array<keyof InventoryTypes[Kind] & string>;
  /** What its catalog name is made of; a middle word keeps kinds apart that may share a name. */
  namePath(object: InventoryTypes[Kind]): string[];
}

const ofCluster = {
  source: 'aws',
  parent: 'cluster',
  parentArn: (object: { clusterArn: string }) => object.clusterArn,
} as const;

const inKubernetes = {
  ...ofCluster,
  source: 'kubernetes',
  pace: 'always',
  inCatalog: false,
  isFleeting: true,
  // What stands behind the cluster in its identifier: kind, namespace and name.
  namePath: (object: {
    clusterName: string;
    clusterArn: string;
    arn: string;
  }) => [object.clusterName, object.arn.slice(object.clusterArn.length + 1)],
} as const;

/**
 * Every kind of object the inventory keeps. A new one is a row here and its type in `InventoryTypes`.
 *
 * @public
 */
export const inventoryKinds: {
  [Kind in InventoryKind]: InventoryKindTraits<Kind>;
} = {
  cluster: {
    source: 'aws',
    pace: 'always',
    inCatalog: true,
    namePath: ({ name }) => [name],
  },
  nodegroup: {
    ...ofCluster,
    pace: 'membership',
    inCatalog: true,
    namePath: ({ clusterName, name }) => [clusterName, 'nodegroup', name],
  },
  'fargate-profile': {
    ...ofCluster,
    pace: 'membership',
    inCatalog: true,
    isSteady: true,
    namePath: ({ clusterName, name }) => [clusterName, 'fargate', name],
  },
  addon: {
    ...ofCluster,
    pace: 'membership',
    inCatalog: false,
    namePath: ({ clusterName, name }) => [clusterName, 'addon', name],
  },
  'access-entry': {
    ...ofCluster,
    pace: 'membership',
    inCatalog: false,
    namePath: ({ clusterName, principalArn }) => [
      clusterName,
      'access',
      principalArn,
    ],
  },
  'pod-identity-association': {
    ...ofCluster,
    pace: 'membership',
    inCatalog: false,
    namePath: ({ clusterName, id }) => [clusterName, 'pod-identity', id],
  },
  'identity-provider-config': {
    ...ofCluster,
    pace: 'slow',
    inCatalog: false,
    namePath: ({ clusterName, name }) => [clusterName, 'identity', name],
  },
  insight: {
    ...ofCluster,
    pace: 'slow',
    inCatalog: false,
    isFleeting: true,
    namePath: ({ clusterName, id }) => [clusterName, 'insight', id],
  },
  update: {
    ...ofCluster,
    pace: 'slow',
    inCatalog: false,
    isFleeting: true,
    namePath: ({ clusterName, id }) => [clusterName, 'update', id],
  },
  'cluster-version': {
    source: 'aws',
    pace: 'slow',
    inCatalog: false,
    isFleeting: true,
    namePath: ({ name }) => ['version', name],
  },
  'kubernetes-api': { ...inKubernetes, isChatter: true },
  'kubernetes-node': { ...inKubernetes, isChatter: true },
  'node-claim': { ...inKubernetes, isChatter: true },
  'node-class': inKubernetes,
  'node-pool': { ...inKubernetes, passing: ['resources', 'nodeCount'] },
  'pod-disruption-budget': {
    ...inKubernetes,
    passing: [
      'currentHealthy',
      'desiredHealthy',
      'disruptionsAllowed',
      'expectedPods',
    ],
  },
  'pod-workload': { ...inKubernetes, isChatter: true },
  'service-account': inKubernetes,
  'iam-role': {
    source: 'aws',
    pace: 'slow',
    inCatalog: true,
    isGlobal: true,
    namePath: ({ name }) => ['role', name],
  },
  'iam-role-directory': {
    source: 'aws',
    pace: 'slow',
    inCatalog: false,
    isGlobal: true,
    isChatter: true,
    isFleeting: true,
    namePath: ({ name }) => ['roles', name],
  },
  'oidc-provider': {
    source: 'aws',
    pace: 'membership',
    inCatalog: false,
    isGlobal: true,
    isSteady: true,
    namePath: ({ name }) => ['oidc', name],
  },
  mesh: {
    source: 'aws',
    pace: 'always',
    inCatalog: true,
    namePath: mesh => [
      technologyOf(mesh) === 'vpc-lattice' ? 'service-network' : 'mesh',
      mesh.name,
    ],
  },
  'mesh-object': {
    source: 'aws',
    pace: 'always',
    parent: 'mesh',
    parentArn: ({ meshArn }) => meshArn,
    inCatalog: true,
    namePath: object => [
      object.meshName,
      // A service network may have the name of a mesh.
      ...(technologyOf(object) === 'vpc-lattice' ? ['lattice'] : []),
      object.type === 'virtual-service' ? 'service' : object.type,
      object.name,
    ],
  },
};

/**
 * Every kind, as a list.
 *
 * @public
 */
export const INVENTORY_KINDS = Object.keys(inventoryKinds) as InventoryKind[];

/**
 * What is known of the kind of an object.
 *
 * @public
 */
export function kindOf<Kind extends InventoryKind>(object: {
  kind: Kind;
}): InventoryKindTraits<Kind> {
  return inventoryKinds[object.kind];
}

/**
 * Whether an object can become an entity of the catalog.
 *
 * @public
 */
export function isCatalogObject(
  object: InventoryObject,
): object is ObjectOfKind<CatalogKind> {
  return inventoryKinds[object.kind].inCatalog;
}

/**
 * The kinds that belong to a kind.
 *
 * @public
 */
export function childKinds(parent: InventoryKind): InventoryKind[] {
  return INVENTORY_KINDS.filter(kind => inventoryKinds[kind].parent === parent);
}

/**
 * ARN of the cluster or the mesh that an object belongs to.
 *
 * @public
 */
export function parentArnOf(object: InventoryObject): string | undefined {
  return kindOf<InventoryKind>(object).parentArn?.(object);
}
