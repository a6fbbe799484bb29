import {
  addonVersionOptions,
  amiTypesFor,
  filterClusters,
  inventoryEntityRef,
  neighbourhood,
  preferredMeshes,
  proposeTrustPolicy,
  scopeId,
  toClusterListItem,
  summarizeFleet,
  topologyNodeId,
  type Cluster,
  type ClusterListItem,
  type ListResponse,
  type Mesh,
  type MeshQuery,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksApi } from '@eks-platform/backstage-plugin-eks-react';
import { aResponseError, type RefusedRequest } from './aResponseError';
import {
  fakeAccess,
  fakeAddons,
  fakeCapacity,
  fakeFreshness,
  fakeKubernetes,
  fakeUpgradeReadiness,
} from './fakeClusterAnswers';
import { type FakeEksData, type FakeOptions } from './FakeEksData';
import { fakeChanges } from './fakeChanges';
import { fakeIdentityBindings, fakeWorkloads } from './fakeIdentityAnswers';
import {
  fakeMeshComparisons,
  fakeMeshDifference,
  fakeMeshExport,
  fakeMeshGraph,
  fakeMeshMigration,
  fakeMeshPolicies,
  fakeMeshRoute,
  fakeMeshTopology,
} from './fakeMeshAnswers';

/**
 * An EKS API that answers from given data as the backend would: it filters, finds, builds topologies, and refuses what
 * it does not know.
 *
 * @example
 * ```ts
 * const api = new FakeEksApi({ clusters: [aCluster()] });
 * api.failWith('getClusters', { status: 403, name: 'NotAllowedError', message: 'No' });
 * ```
 *
 * @public
 */
export class FakeEksApi implements EksApi {
  /** The names of the methods called so far, in order. */
  readonly calls: Array<keyof EksApi> = [];

  #data: FakeEksData;
  readonly #failures = new Map<keyof EksApi, RefusedRequest | Error>();
  readonly #held = new Map<keyof EksApi, Promise<void>>();

  constructor(data: FakeEksData = {}) {
    this.#data = data;
  }

  /** Changes the world from now on; what is not named stays. */
  change(data: FakeEksData): void {
    this.#data = { ...this.#data, ...data };
  }

  /** Lets every further call of a method fail; returns what ends it. */
  failWith(method: keyof EksApi, failure: RefusedRequest | Error): () => void {
    this.#failures.set(method, failure);
    return () => this.#failures.delete(method);
  }

  /** Keeps every further call of a method waiting; returns what lets them go on. */
  hold(method: keyof EksApi): () => void {
    let release = () => {};
    this.#held.set(method, new Promise(resolve => (release = resolve)));
    return () => {
      this.#held.delete(method);
      release();
    };
  }

  getScopes: EksApi['getScopes'] = async () => {
    await this.#enter('getScopes');
    return { items: this.#data.scopes ?? [] };
  };

  refreshScope: EksApi['refreshScope'] = async () => {
    await this.#enter('refreshScope');
  };

  getClusters: EksApi['getClusters'] = async (query = {}) => {
    await this.#enter('getClusters');
    return filterClusters(this.#fleet(), query);
  };

  getCluster: EksApi['getCluster'] = async ({ name, ...scope }) => {
    await this.#enter('getCluster');
    const cluster = await this.#theCluster(name, scope);
    const { owner, accountName, support } = this.#row(cluster);
    return {
      cluster,
      entityRef: inventoryEntityRef(cluster),
      nodegroups: this.#within(cluster.arn, this.#data.nodegroups),
      fargateProfiles: this.#within(cluster.arn, this.#data.fargateProfiles),
      addons: this.#within(cluster.arn, this.#data.addons),
      insights: this.#within(cluster.arn, this.#data.insights),
      updates: this.#within(cluster.arn, this.#data.updates),
      identityProviders: this.#within(
        cluster.arn,
        this.#data.identityProviders,
      ),
      support,
      owner,
      accountName,
      kubernetes: fakeKubernetes(this.#data, cluster),
      freshness: fakeFreshness(this.#data, scope),
    };
  };

  getFleet: EksApi['getFleet'] = async () => {
    await this.#enter('getFleet');
    return summarizeFleet({
      items: this.#fleet(),
      versions: this.#data.supportedVersions ?? [],
      insights: this.#data.insights ?? [],
      scopes: this.#data.scopes ?? [],
      now: this.#data.now ?? new Date(),
    });
  };

  getChanges: EksApi['getChanges'] = async (query = {}) => {
    await this.#enter('getChanges');
    return fakeChanges(this.#data, query);
  };

  getClusterCapacity: EksApi['getClusterCapacity'] = request =>
    this.#ofCluster('getClusterCapacity', request, fakeCapacity);

  getClusterAddons: EksApi['getClusterAddons'] = request =>
    this.#ofCluster('getClusterAddons', request, fakeAddons);

  getUpgradeReadiness: EksApi['getUpgradeReadiness'] = request =>
    this.#ofCluster('getUpgradeReadiness', request, fakeUpgradeReadiness);

  getClusterAccess: EksApi['getClusterAccess'] = request =>
    this.#ofCluster('getClusterAccess', request, fakeAccess);

  getIdentityBindings: EksApi['getIdentityBindings'] = async (query = {}) => {
    await this.#enter('getIdentityBindings');
    return fakeIdentityBindings(this.#data, query);
  };

  getTrustPolicyProposal: EksApi['getTrustPolicyProposal'] = request =>
    this.#ofCluster('getTrustPolicyProposal', request, (data, cluster) =>
      proposeTrustPolicy({
        ...request,
        cluster,
        document: data.iamRoles?.find(({ arn }) => arn === request.roleArn)
          ?.trustDocument,
      }),
    );

  getWorkloads: EksApi['getWorkloads'] = async query => {
    await this.#enter('getWorkloads');
    return fakeWorkloads(this.#data, query);
  };

  getMeshes: EksApi['getMeshes'] = async (scope = {}) => {
    await this.#enter('getMeshes');
    return { items: (this.#data.meshes ?? []).filter(isIn(scope)) };
  };

  getMeshObjects: EksApi['getMeshObjects'] = async request => {
    await this.#enter('getMeshObjects');
    const { mesh, type, ...scope } = request;
    const objects = (this.#data.meshObjects ?? []).filter(isIn(scope));
    return {
      items: objects.filter(
        object =>
          object.meshName === mesh &&
          (type === undefined || object.type === type),
      ),
    };
  };

  getMeshTopology: EksApi['getMeshTopology'] = async request => {
    await this.#enter('getMeshTopology');
    const { mesh: meshName, service, depth, ...scope } = request;
    const mesh = await this.#theMesh(meshName, scope);
    const topology = fakeMeshTopology(this.#data, mesh);
    const focus = topologyNodeId({ type: 'virtual-service', name: service });
    if (!topology.nodes.some(node => node.id === focus)) {
      throw await notFound(
        `No virtual service '${service}' in mesh '${meshName}'`,
      );
    }
    return {
      mesh,
      focus,
      topology: neighbourhood(topology, focus, { hops: depth }),
      freshness: fakeFreshness(this.#data, mesh),
      ...(this.#data.endOfLife && { endOfLife: this.#data.endOfLife }),
    };
  };

  getMeshGraph: EksApi['getMeshGraph'] = query =>
    this.#ofMesh('getMeshGraph', query, fakeMeshGraph);

  getMeshComparisons: EksApi['getMeshComparisons'] = query =>
    this.#ofMesh('getMeshComparisons', query, fakeMeshComparisons);

  traceMeshRoute: EksApi['traceMeshRoute'] = query =>
    this.#ofMesh('traceMeshRoute', query, fakeMeshRoute);

  getMeshPolicies: EksApi['getMeshPolicies'] = query =>
    this.#ofMesh('getMeshPolicies', query, fakeMeshPolicies);

  exportMesh: EksApi['exportMesh'] = query =>
    this.#ofMesh('exportMesh', query, fakeMeshExport);

  getMeshDifference: EksApi['getMeshDifference'] = query =>
    this.#ofMesh('getMeshDifference', query, fakeMeshDifference);

  planMeshMigration: EksApi['planMeshMigration'] = query =>
    this.#ofMesh('planMeshMigration', query, fakeMeshMigration);

  getVpcs: EksApi['getVpcs'] = scope =>
    this.#options('getVpcs', this.#data.vpcs, scope);

  getSubnets: EksApi['getSubnets'] = async ({ vpcId, ...scope }) => {
    const all = await this.#options('getSubnets', this.#data.subnets, scope);
    return {
      items: all.items.filter(
        subnet => vpcId === undefined || subnet.vpcId === vpcId,
      ),
    };
  };

  getRoles: EksApi['getRoles'] = async ({ purpose, ...scope }) => {
    const all = await this.#options('getRoles', this.#data.roles, scope);
    return {
      items: all.items.filter(
        role => purpose === undefined || role.purposes.includes(purpose),
      ),
    };
  };

  getClusterVersions: EksApi['getClusterVersions'] = scope =>
    this.#options('getClusterVersions', this.#data.clusterVersions, scope);

  getInstanceTypes: EksApi['getInstanceTypes'] = scope =>
    this.#options('getInstanceTypes', this.#data.instanceTypes, scope);

  getClusterOptions: EksApi['getClusterOptions'] = async scope => {
    await this.#enter('getClusterOptions');
    return {
      items: (this.#data.clusters ?? []).filter(isIn(scope)).map(cluster => ({
        ...cluster,
        entityRef: inventoryEntityRef(cluster),
      })),
    };
  };

  getServiceAccountOptions: EksApi['getServiceAccountOptions'] = async ({
    cluster,
    namespace,
    ...scope
  }) => {
    await this.#enter('getServiceAccountOptions');
    return {
      items: (this.#data.serviceAccounts ?? [])
        .filter(isIn(scope))
        .filter(
          account =>
            account.clusterName === cluster &&
            (namespace === undefined || account.namespace === namespace),
        ),
    };
  };

  getAddonVersions: EksApi['getAddonVersions'] = async request => {
    await this.#enter('getAddonVersions');
    return {
      items: addonVersionOptions(this.#data.offeredAddons ?? [], request),
    };
  };

  getKmsKeys: EksApi['getKmsKeys'] = scope =>
    this.#options('getKmsKeys', this.#data.kmsKeys, scope);

  getSecurityGroups: EksApi['getSecurityGroups'] = async ({
    vpcId,
    ...scope
  }) => {
    const all = await this.#options(
      'getSecurityGroups',
      this.#data.securityGroups,
      scope,
    );
    return {
      items: all.items.filter(
        group => vpcId === undefined || group.vpcId === vpcId,
      ),
    };
  };

  getAccessPolicies: EksApi['getAccessPolicies'] = scope =>
    this.#options('getAccessPolicies', this.#data.accessPolicies, scope);

  getPreflight: EksApi['getPreflight'] = async ({
    accountId,
    region,
    ...draft
  }) => {
    await this.#enter('getPreflight');
    return { items: this.#data.preflight?.(draft) ?? [] };
  };

  getAmiTypes: EksApi['getAmiTypes'] = async ({ kubernetesVersion }) => {
    await this.#enter('getAmiTypes');
    return { items: amiTypesFor(kubernetesVersion) };
  };

  /** What is asked of one cluster; 404 when there is none. */
  async #ofCluster<Result>(
    method: keyof EksApi,
    { name, ...scope }: Scope & { name: string },
    answer: (data: FakeEksData, cluster: Cluster) => Result,
  ): Promise<Result> {
    await this.#enter(method);
    return answer(this.#data, await this.#theCluster(name, scope));
  }

  /** What is asked of one mesh; 404 when there is none. */
  async #ofMesh<Query extends MeshQuery, Result>(
    method: keyof EksApi,
    query: Query,
    answer: (
      data: FakeEksData,
      mesh: Mesh,
      query: Query,
    ) => Result | Promise<Result>,
  ): Promise<Result> {
    await this.#enter(method);
    return answer(this.#data, await this.#theMesh(query.mesh, query), query);
  }

  async #theCluster(name: string, scope: Scope): Promise<Cluster> {
    const cluster = this.#data.clusters
      ?.filter(isIn(scope))
      .find(candidate => candidate.name === name);
    if (!cluster) {
      throw await notFound(
        `No cluster '${name}' in ${scope.region} of ${scope.accountId}`,
      );
    }
    return cluster;
  }

  async #enter(method: keyof EksApi): Promise<void> {
    this.calls.push(method);
    await this.#held.get(method);
    const failure = this.#failures.get(method);
    if (failure) {
      throw failure instanceof Error ? failure : await aResponseError(failure);
    }
  }

  async #options<Option>(
    method: keyof EksApi,
    options: FakeOptions<Option> = [],
    scope: Scope,
  ): Promise<ListResponse<Option>> {
    await this.#enter(method);
    return { items: typeof options === 'function' ? options(scope) : options };
  }

  async #theMesh(
    name: string,
    { source, cluster, ...scope }: Omit<MeshQuery, 'mesh'>,
  ): Promise<Mesh> {
    const candidates = preferredMeshes(
      (this.#data.meshes ?? [])
        .filter(isIn(scope))
        .filter(
          mesh =>
            mesh.name === name &&
            (source === undefined || mesh.source === source) &&
            (cluster === undefined || mesh.origin?.cluster?.name === cluster),
        ),
    );
    if (candidates.length === 0) {
      throw await notFound(`No mesh '${name}' in any scope`);
    }
    if (candidates.length > 1) {
      const places = candidates.map(
        mesh => `${mesh.region} of ${mesh.accountId}`,
      );
      throw await aResponseError({
        status: 409,
        name: 'ConflictError',
        message: `Mesh '${name}' exists in ${places.join(' and ')}`,
      });
    }
    return candidates[0];
  }

  #fleet(): ClusterListItem[] {
    return (this.#data.clusters ?? []).map(cluster => this.#row(cluster));
  }

  #row(cluster: Cluster): ClusterListItem {
    const scope = this.#data.scopes?.find(
      candidate => scopeId(candidate.scope) === scopeId(cluster),
    );
    return toClusterListItem(
      {
        cluster,
        entityRef: inventoryEntityRef(cluster),
        owner: cluster.tags.owner ?? scope?.owner ?? 'group:default/platform',
        accountName: scope?.accountName,
        isStale: scope !== undefined && scope.freshness.state !== 'fresh',
        nodegroups: this.#within(cluster.arn, this.#data.nodegroups),
        fargateProfiles: this.#within(cluster.arn, this.#data.fargateProfiles),
        addons: this.#within(cluster.arn, this.#data.addons),
        insights: this.#within(cluster.arn, this.#data.insights),
        updates: this.#within(cluster.arn, this.#data.updates),
        version: this.#data.supportedVersions?.find(
          ({ name }) => name === cluster.version,
        ),
      },
      this.#data.now ?? new Date(),
    );
  }

  #within<Item extends { clusterArn: string }>(
    clusterArn: string,
    items: Item[] = [],
  ): Item[] {
    return items.filter(item => item.clusterArn === clusterArn);
  }
}

function isIn(scope: Partial<Scope>): (item: Scope) => boolean {
  return item =>
    (scope.accountId === undefined || item.accountId === scope.accountId) &&
    (scope.region === undefined || item.region === scope.region);
}

function notFound(message: string) {
  return aResponseError({ status: 404, name: 'NotFoundError', message });
}
