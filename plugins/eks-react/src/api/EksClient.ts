import type { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type { EksApi, EksRequestOptions } from './EksApi';

type Parameters = Record<
  string,
  string | number | boolean | string[] | undefined
>;
type Answer<Method extends keyof EksApi> = ReturnType<EksApi[Method]>;

/**
 * The EKS API over the REST interface of the `eks` backend plugin.
 *
 * @public
 */
export class EksClient implements EksApi {
  readonly #discoveryApi: DiscoveryApi;
  readonly #fetchApi: FetchApi;

  constructor(options: { discoveryApi: DiscoveryApi; fetchApi: FetchApi }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi;
  }

  getScopes: EksApi['getScopes'] = (_, options) =>
    this.#get<Answer<'getScopes'>>('/scopes', {}, options);

  refreshScope: EksApi['refreshScope'] = async (scope, options) => {
    await this.#request(
      path`/scopes/${scope.accountId}/${scope.region}/refresh`,
      {
        method: 'POST',
        signal: options?.signal,
      },
    );
  };

  getClusters: EksApi['getClusters'] = (request, options) =>
    this.#get<Answer<'getClusters'>>('/clusters', { ...request }, options);

  getCluster: EksApi['getCluster'] = ({ accountId, region, name }, options) =>
    this.#get<Answer<'getCluster'>>(
      path`/clusters/${accountId}/${region}/${name}`,
      {},
      options,
    );

  getFleet: EksApi['getFleet'] = (_, options) =>
    this.#get<Answer<'getFleet'>>('/fleet', {}, options);

  getChanges: EksApi['getChanges'] = (request, options) =>
    this.#get<Answer<'getChanges'>>('/changes', { ...request }, options);

  getClusterCapacity: EksApi['getClusterCapacity'] = (
    { accountId, region, name },
    options,
  ) =>
    this.#get<Answer<'getClusterCapacity'>>(
      path`/clusters/${accountId}/${region}/${name}/capacity`,
      {},
      options,
    );

  getClusterAddons: EksApi['getClusterAddons'] = (
    { accountId, region, name },
    options,
  ) =>
    this.#get<Answer<'getClusterAddons'>>(
      path`/clusters/${accountId}/${region}/${name}/addons`,
      {},
      options,
    );

  getUpgradeReadiness: EksApi['getUpgradeReadiness'] = (
    { accountId, region, name },
    options,
  ) =>
    this.#get<Answer<'getUpgradeReadiness'>>(
      path`/clusters/${accountId}/${region}/${name}/upgrade`,
      {},
      options,
    );

  getClusterAccess: EksApi['getClusterAccess'] = (
    { accountId, region, name },
    options,
  ) =>
    this.#get<Answer<'getClusterAccess'>>(
      path`/clusters/${accountId}/${region}/${name}/access`,
      {},
      options,
    );

  getIdentityBindings: EksApi['getIdentityBindings'] = (request, options) =>
    this.#get<Answer<'getIdentityBindings'>>(
      '/identity-bindings',
      { ...request },
      options,
    );

  getTrustPolicyProposal: EksApi['getTrustPolicyProposal'] = (
    { accountId, region, name, ...binding },
    options,
  ) =>
    this.#get<Answer<'getTrustPolicyProposal'>>(
      path`/clusters/${accountId}/${region}/${name}/trust-policy`,
      { ...binding },
      options,
    );

  getWorkloads: EksApi['getWorkloads'] = (request, options) =>
    this.#get<Answer<'getWorkloads'>>('/workloads', { ...request }, options);

  getMeshes: EksApi['getMeshes'] = (request, options) =>
    this.#get<Answer<'getMeshes'>>('/meshes', { ...request }, options);

  getMeshObjects: EksApi['getMeshObjects'] = (request, options) =>
    this.#get<Answer<'getMeshObjects'>>(
      '/mesh-objects',
      { ...request },
      options,
    );

  getMeshTopology: EksApi['getMeshTopology'] = (request, options) =>
    this.#get<Answer<'getMeshTopology'>>(
      '/mesh-topology',
      { ...request },
      options,
    );

  getMeshGraph: EksApi['getMeshGraph'] = (request, options) =>
    this.#get<Answer<'getMeshGraph'>>('/mesh-graph', { ...request }, options);

  getMeshComparisons: EksApi['getMeshComparisons'] = (request, options) =>
    this.#get<Answer<'getMeshComparisons'>>(
      '/mesh-comparisons',
      { ...request },
      options,
    );

  traceMeshRoute: EksApi['traceMeshRoute'] = (request, options) =>
    this.#post<Answer<'traceMeshRoute'>>('/mesh-route', request, options);

  getMeshPolicies: EksApi['getMeshPolicies'] = (request, options) =>
    this.#get<Answer<'getMeshPolicies'>>(
      '/mesh-policies',
      { ...request },
      options,
    );

  exportMesh: EksApi['exportMesh'] = async (request, options) => {
    const response = await this.#request(
      `/mesh-export${query({ ...request })}`,
      { signal: options?.signal },
    );
    return response.text();
  };

  getMeshDifference: EksApi['getMeshDifference'] = (request, options) =>
    this.#post<Answer<'getMeshDifference'>>(
      '/mesh-difference',
      request,
      options,
    );

  planMeshMigration: EksApi['planMeshMigration'] = (request, options) =>
    this.#post<Answer<'planMeshMigration'>>(
      '/mesh-migration',
      request,
      options,
    );

  getVpcs: EksApi['getVpcs'] = (request, options) =>
    this.#get<Answer<'getVpcs'>>('/pickers/vpcs', { ...request }, options);

  getSubnets: EksApi['getSubnets'] = (request, options) =>
    this.#get<Answer<'getSubnets'>>(
      '/pickers/subnets',
      { ...request },
      options,
    );

  getRoles: EksApi['getRoles'] = (request, options) =>
    this.#get<Answer<'getRoles'>>('/pickers/roles', { ...request }, options);

  getClusterVersions: EksApi['getClusterVersions'] = (request, options) =>
    this.#get<Answer<'getClusterVersions'>>(
      '/pickers/cluster-versions',
      { ...request },
      options,
    );

  getInstanceTypes: EksApi['getInstanceTypes'] = (request, options) =>
    this.#get<Answer<'getInstanceTypes'>>(
      '/pickers/instance-types',
      { ...request },
      options,
    );

  getClusterOptions: EksApi['getClusterOptions'] = (request, options) =>
    this.#get<Answer<'getClusterOptions'>>(
      '/pickers/clusters',
      { ...request },
      options,
    );

  getServiceAccountOptions: EksApi['getServiceAccountOptions'] = (
    request,
    options,
  ) =>
    this.#get<Answer<'getServiceAccountOptions'>>(
      '/pickers/service-accounts',
      { ...request },
      options,
    );

  getAddonVersions: EksApi['getAddonVersions'] = (request, options) =>
    this.#get<Answer<'getAddonVersions'>>(
      '/pickers/addon-versions',
      { ...request },
      options,
    );

  getKmsKeys: EksApi['getKmsKeys'] = (request, options) =>
    this.#get<Answer<'getKmsKeys'>>(
      '/pickers/kms-keys',
      { ...request },
      options,
    );

  getSecurityGroups: EksApi['getSecurityGroups'] = (request, options) =>
    this.#get<Answer<'getSecurityGroups'>>(
      '/pickers/security-groups',
      { ...request },
      options,
    );

  getAccessPolicies: EksApi['getAccessPolicies'] = (request, options) =>
    this.#get<Answer<'getAccessPolicies'>>(
      '/pickers/access-policies',
      { ...request },
      options,
    );

  getPreflight: EksApi['getPreflight'] = (request, options) =>
    this.#get<Answer<'getPreflight'>>(
      '/pickers/preflight',
      { ...request },
      options,
    );

  getAmiTypes: EksApi['getAmiTypes'] = (request, options) =>
    this.#get<Answer<'getAmiTypes'>>(
      '/pickers/ami-types',
      { ...request },
      options,
    );

  async #get<Result extends Promise<unknown>>(
    resource: string,
    parameters: Parameters,
    options?: EksRequestOptions,
  ): Promise<Awaited<Result>> {
    const response = await this.#request(`${resource}${query(parameters)}`, {
      signal: options?.signal,
    });
    return response.json();
  }

  /** For a question too long for a URL; it changes nothing. */
  async #post<Result extends Promise<unknown>>(
    resource: string,
    question: object,
    options?: EksRequestOptions,
  ): Promise<Awaited<Result>> {
    const response = await this.#request(resource, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(question),
      signal: options?.signal,
    });
    return response.json();
  }

  async #request(resource: string, init: RequestInit): Promise<Response> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('eks');
    const response = await this.#fetchApi.fetch(`${baseUrl}${resource}`, init);
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}

function path(texts: TemplateStringsArray, ...parts: string[]): string {
  return String.raw({ raw: texts }, ...parts.map(encodeURIComponent));
}

function query(parameters: Parameters): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const item of [value ?? []].flat()) {
      search.append(name, String(item));
    }
  }
  const text = search.toString();
  return text ? `?${text}` : '';
}
