import type { Mesh } from '../Mesh';
import type { MeshObject } from '../MeshObject';
import { readAppMeshManifests } from './appMesh/readAppMeshManifests';
import { readGatewayManifests } from './gatewayApi/readGatewayManifests';
import type { KubernetesManifest } from './KubernetesManifest';
import type { ManifestContext } from './ManifestContext';
import { ManifestIndex } from './ManifestIndex';
import { meshManifests } from './meshManifests';

/**
 * What manifests tell of meshes.
 *
 * @public
 */
export interface MeshManifests {
  meshes: Mesh[];
  objects: MeshObject[];
  /** What is no part of a mesh, for example Deployments, and Gateways of other classes. */
  others: KubernetesManifest[];
}

/**
 * Reads meshes from manifests: custom resources of App Mesh (`appmesh.k8s.aws`), resources of the Gateway API and VPC
 * Lattice's own. What is beside them helps: labels of Namespaces tell to which mesh they belong, Services whether a
 * target exists. Nothing is lost: each manifest is either in `others` or the source object of a mesh, one of its objects or
 * attachments, see `meshManifests`.
 *
 * @public
 */
export function readMeshManifests(
  manifests: KubernetesManifest[],
  context: ManifestContext,
): MeshManifests {
  const index = new ManifestIndex(manifests);
  const appMesh = readAppMeshManifests(index, context);
  const gatewayApi = readGatewayManifests(index, context);
  const meshes = [...appMesh.meshes, ...gatewayApi.meshes];
  const objects = [...appMesh.objects, ...gatewayApi.objects];
  const told = new Set(meshManifests({ meshes, objects }).map(nameOf));
  return {
    meshes,
    objects,
    others: manifests.filter(manifest => !told.has(nameOf(manifest))),
  };
}

function nameOf({ apiVersion, kind, metadata }: KubernetesManifest): string {
  return `${apiVersion} ${kind} ${metadata.namespace ?? ''} ${metadata.name}`;
}
