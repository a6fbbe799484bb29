import {
  meshOriginArn,
  readMeshManifests,
  type Mesh,
  type MeshObject,
} from '@eks-platform/backstage-plugin-eks-common';
import { clusterArn } from '../aws/clusterArn';
import { partitionOf } from '../aws/partitionOf';
import type { AwsScope } from '../EksService';
import { connectToCluster } from '../kubernetes';
import { readClusterNames } from '../read/readClusterNames';
import type { SnapshotReadOptions } from '../read/SnapshotReadOptions';
import {
  appMeshKinds,
  gatewayApiKinds,
  type MeshKinds,
} from './cluster/meshKinds';
import { readMeshManifestsOf } from './cluster/readMeshManifestsOf';
import type { MeshSource } from './MeshSource';

const KINDS: Record<'app-mesh-cr' | 'gateway-api-cr', MeshKinds> = {
  'app-mesh-cr': appMeshKinds,
  'gateway-api-cr': gatewayApiKinds,
};

/**
 * Meshes as custom resources in the clusters of a scope tell them, all clusters unless the configuration names some. A
 * cluster without the kinds has no meshes; one that cannot be read keeps those it had.
 */
export class ClusterMeshSource implements MeshSource {
  constructor(
    private readonly aws: AwsScope,
    readonly type: 'app-mesh-cr' | 'gateway-api-cr',
  ) {}

  /** {@inheritDoc MeshSource.readMeshes} */
  async readMeshes(
    options: SnapshotReadOptions,
  ): Promise<Array<Mesh | MeshObject>> {
    const { partial, limit, signal } = options;
    const { scope } = this.aws;
    const names = await partial.attempt(
      {
        target: `eks:ListClusters for ${this.type}`,
        kinds: ['mesh', 'mesh-object'],
        // Where all clusters lie.
        parentArn: clusterArn(scope, '').replace(/\/$/, ''),
      },
      () => limit(() => readClusterNames(this.aws, { signal })),
    );
    const objects = await Promise.all(
      (names ?? [])
        .filter(name => scope.meshClusters?.includes(name) ?? true)
        .map(name => this.#readCluster(name, options)),
    );
    return objects.flat();
  }

  async #readCluster(
    clusterName: string,
    options: SnapshotReadOptions,
  ): Promise<Array<Mesh | MeshObject>> {
    const { partial, limit, signal } = options;
    const { accountId, region } = this.aws.scope;
    const kinds = KINDS[this.type];
    const origin = {
      cluster: {
        name: clusterName,
        arn: clusterArn(this.aws.scope, clusterName),
      },
    };
    const manifests = await partial.attempt(
      {
        target: `${this.type} in cluster ${clusterName}`,
        kinds: ['mesh', 'mesh-object'],
        parentArn: meshOriginArn(origin, kinds.group),
      },
      async () => {
        const cluster = await limit(() =>
          connectToCluster(this.aws, { clusterName }, { signal }),
        );
        return readMeshManifestsOf(cluster, kinds, options);
      },
    );
    const { meshes, objects } = readMeshManifests(manifests ?? [], {
      accountId,
      region,
      partition: partitionOf(region),
      source: this.type,
      origin,
    });
    return [...meshes, ...objects];
  }
}
