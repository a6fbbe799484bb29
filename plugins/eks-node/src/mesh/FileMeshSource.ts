import {
  meshOriginArn,
  readMeshManifests,
  type Mesh,
  type MeshObject,
} from '@eks-platform/backstage-plugin-eks-common';
import { partitionOf } from '../aws/partitionOf';
import type { AwsScope } from '../EksService';
import type { SnapshotReadOptions } from '../read/SnapshotReadOptions';
import { parseExportedManifests } from './file/parseExportedManifests';
import type { LocationReader } from './file/LocationReader';
import type { MeshSource } from './MeshSource';

/**
 * Meshes as files or URLs with exported manifests tell them, for meshes whose control plane is gone. Which ones there are
 * says the configuration alone.
 */
export class FileMeshSource implements MeshSource {
  readonly type = 'file';

  constructor(
    private readonly aws: AwsScope,
    private readonly locations: LocationReader,
  ) {}

  /** {@inheritDoc MeshSource.readMeshes} */
  async readMeshes(
    options: SnapshotReadOptions,
  ): Promise<Array<Mesh | MeshObject>> {
    const { meshFiles = [] } = this.aws.scope;
    const objects = await Promise.all(
      meshFiles.map(location => this.#readLocation(location, options)),
    );
    return objects.flat();
  }

  async #readLocation(
    location: string,
    { partial, limit, signal }: SnapshotReadOptions,
  ): Promise<Array<Mesh | MeshObject>> {
    const { accountId, region } = this.aws.scope;
    const manifests = await partial.attempt(
      {
        target: `file ${location}`,
        kinds: ['mesh', 'mesh-object'],
        parentArn: meshOriginArn({ location }),
      },
      async () =>
        parseExportedManifests(
          await limit(() => this.locations.read(location, { signal })),
          location,
        ),
    );
    const { meshes, objects } = readMeshManifests(manifests ?? [], {
      accountId,
      region,
      partition: partitionOf(region),
      source: 'file',
      origin: { location },
    });
    return [...meshes, ...objects];
  }
}
