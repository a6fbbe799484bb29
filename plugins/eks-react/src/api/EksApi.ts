import type {
  AccessPolicyOption,
  AddonVersionOption,
  AmiTypeOption,
  ChangesQuery,
  ChangesResponse,
  ClusterAccessResponse,
  ClusterAddonsResponse,
  ClusterCapacityResponse,
  ClusterListResponse,
  ClusterOption,
  ClusterQuery,
  ClusterResponse,
  ClusterVersionOption,
  Finding,
  FleetResponse,
  IdentityBindingQuery,
  IdentityBindingsResponse,
  InstanceTypeOption,
  KmsKeyOption,
  ListResponse,
  Mesh,
  MeshComparisonsResponse,
  MeshDifferenceQuery,
  MeshDifferenceResponse,
  MeshExportQuery,
  MeshGraphResponse,
  MeshMigrationQuery,
  MeshMigrationResponse,
  MeshObject,
  MeshObjectType,
  MeshPoliciesQuery,
  MeshPoliciesResponse,
  MeshQuery,
  MeshRouteQuery,
  MeshRouteResponse,
  MeshTopologyResponse,
  PreflightDraft,
  RoleOption,
  RolePurpose,
  RunsOnResponse,
  Scope,
  ScopeResponse,
  SecurityGroupOption,
  ServiceAccountOption,
  SubnetOption,
  TrustPolicyProposal,
  TrustPolicyRequest,
  UpgradeReadinessResponse,
  VpcOption,
  WorkloadQuery,
} from '@eks-platform/backstage-plugin-eks-common';
import { createApiRef } from '@backstage/frontend-plugin-api';

/**
 * What every request of the EKS API takes besides its question.
 *
 * @public
 */
export interface EksRequestOptions {
  /** Ends the request when the one who asked has gone. */
  signal?: AbortSignal;
}

/**
 * What the frontend asks the EKS backend: one method for each of its endpoints.
 *
 * Every method rejects with a `ResponseError` of `@backstage/errors` when the backend refuses or fails, never with an
 * empty answer. A list is empty only when there is nothing.
 *
 * @public
 */
export interface EksApi {
  /** The configured accounts and regions, with how fresh the inventory of each is. */
  getScopes(
    request?: undefined,
    options?: EksRequestOptions,
  ): Promise<ListResponse<ScopeResponse>>;

  /** Asks for a collection of one scope right away; resolves when the request is accepted, not when it is done. */
  refreshScope(scope: Scope, options?: EksRequestOptions): Promise<void>;

  /** The clusters of all scopes that match, in order, a page of them. */
  getClusters(
    request?: ClusterQuery,
    options?: EksRequestOptions,
  ): Promise<ClusterListResponse>;

  /** One cluster with its node groups and Fargate profiles; 404 when the inventory has no such cluster. */
  getCluster(
    request: Scope & { name: string },
    options?: EksRequestOptions,
  ): Promise<ClusterResponse>;

  /** What a platform team wants to know of all clusters at a glance. */
  getFleet(
    request?: undefined,
    options?: EksRequestOptions,
  ): Promise<FleetResponse>;

  /** What came, went and changed, newest first. */
  getChanges(
    request?: ChangesQuery,
    options?: EksRequestOptions,
  ): Promise<ChangesResponse>;

  /** The capacity of a cluster in one table; subnets are asked of AWS live. */
  getClusterCapacity(
    request: Scope & { name: string },
    options?: EksRequestOptions,
  ): Promise<ClusterCapacityResponse>;

  /** The add-ons of a cluster beside what EKS offers, which is asked of AWS live. */
  getClusterAddons(
    request: Scope & { name: string },
    options?: EksRequestOptions,
  ): Promise<ClusterAddonsResponse>;

  /** Whether a cluster can be upgraded to the next version. */
  getUpgradeReadiness(
    request: Scope & { name: string },
    options?: EksRequestOptions,
  ): Promise<UpgradeReadinessResponse>;

  /** Who may enter a cluster. */
  getClusterAccess(
    request: Scope & { name: string },
    options?: EksRequestOptions,
  ): Promise<ClusterAccessResponse>;

  /** ServiceAccounts and the roles they are tied to, each with its verdict and how to mend it. */
  getIdentityBindings(
    request?: IdentityBindingQuery,
    options?: EksRequestOptions,
  ): Promise<IdentityBindingsResponse>;

  /** A role's trust policy, live from AWS, and as it has to be to let a ServiceAccount of a cluster in. */
  getTrustPolicyProposal(
    request: TrustPolicyRequest,
    options?: EksRequestOptions,
  ): Promise<TrustPolicyProposal>;

  /** Where the pods of a component run. */
  getWorkloads(
    request: WorkloadQuery,
    options?: EksRequestOptions,
  ): Promise<RunsOnResponse>;

  /** The meshes of all scopes, or of an account or region. */
  getMeshes(
    request?: Partial<Scope>,
    options?: EksRequestOptions,
  ): Promise<ListResponse<Mesh>>;

  /** The objects of one mesh, or those of one type. */
  getMeshObjects(
    request: Scope & { mesh: string; type?: MeshObjectType },
    options?: EksRequestOptions,
  ): Promise<ListResponse<MeshObject>>;

  /**
   * The graph around a service: all that leads to it and all it leads to, or as many calls far as `depth` says; 404 when
   * mesh or service are unknown, 409 when several scopes have a mesh of that name and no scope is given.
   */
  getMeshTopology(
    request: MeshQuery & { service: string; depth?: number },
    options?: EksRequestOptions,
  ): Promise<MeshTopologyResponse>;

  /** The whole graph of a mesh, and who tells of it. */
  getMeshGraph(
    request: MeshQuery,
    options?: EksRequestOptions,
  ): Promise<MeshGraphResponse>;

  /** What a mesh can be compared with. */
  getMeshComparisons(
    request: MeshQuery,
    options?: EksRequestOptions,
  ): Promise<MeshComparisonsResponse>;

  /** Where a request ends in a mesh, and why every other route lost. */
  traceMeshRoute(
    request: MeshRouteQuery,
    options?: EksRequestOptions,
  ): Promise<MeshRouteResponse>;

  /** What is in force on an edge of the graph: TLS, time-outs, retries and more, and who set each. */
  getMeshPolicies(
    request: MeshPoliciesQuery,
    options?: EksRequestOptions,
  ): Promise<MeshPoliciesResponse>;

  /** The graph of a mesh, or the part around a service, as text. */
  exportMesh(
    request: MeshExportQuery,
    options?: EksRequestOptions,
  ): Promise<string>;

  /** How a mesh differs from the same one as another source tells it, or from an earlier export. */
  getMeshDifference(
    request: MeshDifferenceQuery,
    options?: EksRequestOptions,
  ): Promise<MeshDifferenceResponse>;

  /** The way of an App Mesh mesh to VPC Lattice, with the files for a pull request. */
  planMeshMigration(
    request: MeshMigrationQuery,
    options?: EksRequestOptions,
  ): Promise<MeshMigrationResponse>;

  /** The VPCs of a scope, live from AWS. */
  getVpcs(
    request: Scope,
    options?: EksRequestOptions,
  ): Promise<ListResponse<VpcOption>>;

  /** The subnets of a scope or of one VPC, live from AWS. */
  getSubnets(
    request: Scope & { vpcId?: string },
    options?: EksRequestOptions,
  ): Promise<ListResponse<SubnetOption>>;

  /** The IAM roles of an account, or those fit for a purpose, live from AWS. */
  getRoles(
    request: Scope & { purpose?: RolePurpose },
    options?: EksRequestOptions,
  ): Promise<ListResponse<RoleOption>>;

  /** The Kubernetes versions that EKS offers in a scope, live from AWS. */
  getClusterVersions(
    request: Scope,
    options?: EksRequestOptions,
  ): Promise<ListResponse<ClusterVersionOption>>;

  /** The EC2 instance types offered in a scope, live from AWS. */
  getInstanceTypes(
    request: Scope,
    options?: EksRequestOptions,
  ): Promise<ListResponse<InstanceTypeOption>>;

  /** The clusters of a scope, from the inventory. */
  getClusterOptions(
    request: Scope,
    options?: EksRequestOptions,
  ): Promise<ListResponse<ClusterOption>>;

  /** The ServiceAccounts of a cluster, from the inventory; fails when they could not be read. */
  getServiceAccountOptions(
    request: Scope & { cluster: string; namespace?: string },
    options?: EksRequestOptions,
  ): Promise<ListResponse<ServiceAccountOption>>;

  /** The add-ons that EKS offers for a Kubernetes version, or the versions of one, live from AWS. */
  getAddonVersions(
    request: Scope & { kubernetesVersion: string; addonName?: string },
    options?: EksRequestOptions,
  ): Promise<ListResponse<AddonVersionOption>>;

  /** The customer-managed symmetric keys of a scope, live from AWS. */
  getKmsKeys(
    request: Scope,
    options?: EksRequestOptions,
  ): Promise<ListResponse<KmsKeyOption>>;

  /** The security groups of a scope or of one VPC, live from AWS. */
  getSecurityGroups(
    request: Scope & { vpcId?: string },
    options?: EksRequestOptions,
  ): Promise<ListResponse<SecurityGroupOption>>;

  /** The access policies that EKS offers, live from AWS. */
  getAccessPolicies(
    request: Scope,
    options?: EksRequestOptions,
  ): Promise<ListResponse<AccessPolicyOption>>;

  /** What preflight says of what is chosen so far, live from AWS; errors first. */
  getPreflight(
    request: Scope & PreflightDraft,
    options?: EksRequestOptions,
  ): Promise<ListResponse<Finding>>;

  /** The AMI types that fit a Kubernetes version; all without it. */
  getAmiTypes(
    request: { kubernetesVersion?: string },
    options?: EksRequestOptions,
  ): Promise<ListResponse<AmiTypeOption>>;
}

/**
 * Where a Backstage app keeps its way to the EKS backend.
 *
 * @public
 */
export const eksApiRef = createApiRef<EksApi>().with({
  id: 'plugin.eks.api',
  pluginId: 'eks',
});
