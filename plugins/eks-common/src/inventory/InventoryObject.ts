import type { Addon } from '../cluster/Addon';
import type { Cluster } from '../cluster/Cluster';
import type { ClusterVersion } from '../cluster/ClusterVersion';
import type { FargateProfile } from '../cluster/FargateProfile';
import type { Insight } from '../cluster/Insight';
import type { Nodegroup } from '../cluster/Nodegroup';
import type { Update } from '../cluster/Update';
import type { AccessEntry } from '../identity/AccessEntry';
import type { IamRole } from '../identity/IamRole';
import type { IamRoleDirectory } from '../identity/IamRoleDirectory';
import type { IdentityProviderConfig } from '../identity/IdentityProviderConfig';
import type { OidcProvider } from '../identity/OidcProvider';
import type { PodIdentityAssociation } from '../identity/PodIdentityAssociation';
import type { KubernetesApi } from '../kubernetes/KubernetesApi';
import type { KubernetesNode } from '../kubernetes/KubernetesNode';
import type { NodeClaim } from '../kubernetes/NodeClaim';
import type { NodeClass } from '../kubernetes/NodeClass';
import type { NodePool } from '../kubernetes/NodePool';
import type { PodDisruptionBudget } from '../kubernetes/PodDisruptionBudget';
import type { PodWorkload } from '../kubernetes/PodWorkload';
import type { ServiceAccount } from '../kubernetes/ServiceAccount';
import type { Mesh } from '../mesh/Mesh';
import type { MeshObject } from '../mesh/MeshObject';

/**
 * The type of each kind of object that the inventory keeps. Each has `kind`, `arn`, `name`, `accountId` and `region`; what
 * is known of the kind itself is in `inventoryKinds`.
 *
 * @public
 */
export interface InventoryTypes {
  cluster: Cluster;
  nodegroup: Nodegroup;
  'fargate-profile': FargateProfile;
  addon: Addon;
  'access-entry': AccessEntry;
  'pod-identity-association': PodIdentityAssociation;
  'identity-provider-config': IdentityProviderConfig;
  insight: Insight;
  update: Update;
  'cluster-version': ClusterVersion;
  'kubernetes-api': KubernetesApi;
  'kubernetes-node': KubernetesNode;
  'node-claim': NodeClaim;
  'node-class': NodeClass;
  'node-pool': NodePool;
  'pod-disruption-budget': PodDisruptionBudget;
  'pod-workload': PodWorkload;
  'service-account': ServiceAccount;
  'iam-role': IamRole;
  'iam-role-directory': IamRoleDirectory;
  'oidc-provider': OidcProvider;
  mesh: Mesh;
  'mesh-object': MeshObject;
}

/**
 * Every kind of object the inventory keeps.
 *
 * @public
 */
export type InventoryKind = keyof InventoryTypes;

/**
 * Anything the inventory keeps, told apart by `kind` and identified by `arn`.
 *
 * @public
 */
export type InventoryObject = InventoryTypes[InventoryKind];

/**
 * An object of a given kind.
 *
 * @public
 */
export type ObjectOfKind<Kind extends InventoryKind> = InventoryTypes[Kind];

/**
 * The kinds that can become an entity of the catalog.
 *
 * @public
 */
export type CatalogKind =
  | 'cluster'
  | 'nodegroup'
  | 'fargate-profile'
  | 'iam-role'
  | 'mesh'
  | 'mesh-object';
