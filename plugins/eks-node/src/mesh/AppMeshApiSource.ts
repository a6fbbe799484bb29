import { paginateListMeshes } from '@aws-sdk/client-app-mesh';
import type {
  Mesh,
  MeshObject,
  Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../aws/askAws';
import { partitionOf } from '../aws/partitionOf';
import type { AwsScope } from '../EksService';
import { collectPages } from '../read/collectPages';
import { PAGE_SIZE } from '../read/ReadOptions';
import type { SnapshotReadOptions } from '../read/SnapshotReadOptions';
import { AppMeshReader } from './AppMeshReader';
import type { MeshSource } from './MeshSource';

/**
 * Meshes as the App Mesh API tells them. A mesh that another account shares is left to that account's scope, so that no
 * mesh is there twice. When the API is not there, its kinds are unknown and nothing else is touched.
 */
export class AppMeshApiSource implements MeshSource {
  readonly type = 'app-mesh-api';

  constructor(private readonly aws: AwsScope) {}

  /** {@inheritDoc MeshSource.readMeshes} */
  async readMeshes(
    options: SnapshotReadOptions,
  ): Promise<Array<Mesh | MeshObject>> {
    const { partial, limit } = options;
    const meshes = await partial.attempt(
      {
        target: 'appmesh:ListMeshes',
        kinds: ['mesh', 'mesh-object'],
        parentArn: meshesArn(this.aws.scope),
      },
      () => limit(() => this.#listMeshes(options)),
    );
    const objects = await Promise.all(
      (meshes ?? []).map(mesh =>
        new AppMeshReader(this.aws, mesh, options).readMesh(),
      ),
    );
    return objects.flat();
  }

  async #listMeshes({ signal }: SnapshotReadOptions) {
    const { appMesh, scope } = this.aws;
    const pages = paginateListMeshes(
      { client: appMesh, pageSize: PAGE_SIZE },
      {},
      { abortSignal: signal },
    );
    const meshes = await askAws(
      { operation: 'appmesh:ListMeshes', scope },
      () => collectPages(pages, page => page.meshes),
    );
    return meshes.flatMap(({ meshName, arn, meshOwner }) =>
      meshName && arn && (meshOwner ?? scope.accountId) === scope.accountId
        ? [{ meshName, meshArn: arn }]
        : [],
    );
  }
}

/** Where all meshes of the App Mesh API lie; those of other sources lie elsewhere. */
function meshesArn({ accountId, region }: Scope): string {
  return `arn:${partitionOf(region)}:appmesh:${region}:${accountId}:mesh`;
}
