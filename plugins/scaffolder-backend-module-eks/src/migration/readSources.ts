import {
  InputError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import {
  describePlace,
  sourcesOfMesh,
  technologyOf,
  type Mesh,
  type MeshObject,
  type SourceDocument,
} from '@eks-platform/backstage-plugin-eks-common';
import { readMigrationSources } from '@eks-platform/backstage-plugin-eks-node';
import { parseAllDocuments } from 'yaml';
import { readManifestFiles } from '../manifests/readManifestFiles';
import type { ActionDependencies } from '../run/ActionDependencies';

/** The mesh that an input names. */
export interface NamedMesh {
  accountId: string;
  region: string;
  meshName: string;
  from: 'inventory' | 'app-mesh-api';
}

/**
 * The objects of the mesh to plan for, from the workspace or from where the mesh was named.
 *
 * @throws InputError when the input names none or both, or a manifest is no YAML; NotFoundError when there is no such mesh;
 * ServiceUnavailableError when a part of it could not be read.
 */
export async function readSources(
  deps: ActionDependencies,
  options: {
    workspacePath: string;
    path?: string | string[];
    mesh?: NamedMesh;
    signal?: AbortSignal;
  },
): Promise<SourceDocument[]> {
  const { workspacePath, path, mesh, signal } = options;
  if ((path === undefined) === (mesh === undefined)) {
    throw new InputError(
      `Wanted one of path and mesh, found ${mesh ? 'both' : 'none'}`,
    );
  }
  if (path !== undefined) {
    return readDocuments(workspacePath, [path].flat());
  }
  if (mesh!.from === 'inventory') {
    return readInventory(deps, mesh!);
  }
  const aws = await deps.eks.forScope(mesh!);
  return readMigrationSources(aws, mesh!, { signal });
}

async function readDocuments(
  workspacePath: string,
  paths: string[],
): Promise<SourceDocument[]> {
  const files = await readManifestFiles(workspacePath, paths);
  const sources = files.flatMap(({ title, content }) =>
    parseAllDocuments(String(content)).flatMap((document): SourceDocument[] => {
      const [error] = document.errors;
      if (error) {
        throw new InputError(`path: '${title}' is no YAML: ${error.message}`);
      }
      const value = document.toJS();
      return typeof value === 'object' && value !== null
        ? [{ document: value, location: title }]
        : [];
    }),
  );
  const isMesh = sources.some(({ document }) =>
    String(document.apiVersion).startsWith('appmesh.k8s.aws/'),
  );
  if (!isMesh) {
    throw new InputError(
      `path: wanted custom resources of App Mesh (appmesh.k8s.aws), found none in ${sources.length} objects`,
    );
  }
  return sources;
}

async function readInventory(
  { inventory }: ActionDependencies,
  { meshName, ...scope }: NamedMesh,
): Promise<SourceDocument[]> {
  if (!inventory) {
    throw new InputError(
      'mesh.from: the inventory is not there; name app-mesh-api, or give the path of manifests',
    );
  }
  const place = describePlace(scope);
  const { objects, failures } = await inventory.getSnapshot(scope);
  const mesh = objects.find(
    (object): object is Mesh =>
      object.kind === 'mesh' &&
      object.name === meshName &&
      technologyOf(object) === 'app-mesh',
  );
  const failure = failures.find(({ kinds }) =>
    kinds.some(kind => kind === 'mesh' || kind === 'mesh-object'),
  );
  if (failure) {
    throw new ServiceUnavailableError(
      `The inventory could not read all meshes in ${place}, so no migration is planned: ${failure.target}: ${failure.message}`,
    );
  }
  if (!mesh) {
    throw new NotFoundError(`No App Mesh mesh '${meshName}' in ${place}`);
  }
  return sourcesOfMesh(
    mesh,
    objects.filter(
      (object): object is MeshObject =>
        object.kind === 'mesh-object' && object.meshArn === mesh.arn,
    ),
  );
}
