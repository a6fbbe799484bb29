import type {
  ClusterListResponse,
  ClusterQuery,
  ClusterResponse,
  ClusterVersionOption,
  InstanceTypeOption,
  ListResponse,
  Mesh,
  MeshObject,
  MeshObjectType,
  MeshTopologyResponse,
  RoleOption,
  RolePurpose,
  Scope,
  ScopeResponse,
  SubnetOption,
  VpcOption,
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
    request: Partial<Scope> & { mesh: string; service: string; depth?: number },
    options?: EksRequestOptions,
  ): Promise<MeshTopologyResponse>;

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
