import type { Mesh } from '../Mesh';
import type { MeshObject } from '../MeshObject';
import { asRecord } from '../plainValues';
import { sourceObjectOf } from '../sourceObjectOf';
import type { KubernetesManifest } from './KubernetesManifest';

/**
 * The manifests from which meshes were read, as they were: those of the meshes, of their objects and of what is attached,
 * each once.
 *
 * @public
 */
export function meshManifests(read: {
  meshes: Mesh[];
  objects: MeshObject[];
}): KubernetesManifest[] {
  const found = new Map<string, KubernetesManifest>();
  for (const owner of [...read.meshes, ...read.objects]) {
    for (const one of [owner, ...(owner.attachments ?? [])]) {
      const manifest = sourceObjectOf(one);
      if (manifest && isManifest(manifest)) {
        const { apiVersion, kind, metadata } = manifest;
        const key = `${apiVersion} ${kind} ${metadata.namespace ?? ''} ${
          metadata.name
        }`;
        if (!found.has(key)) {
          found.set(key, manifest);
        }
      }
    }
  }
  return [...found.values()];
}

function isManifest(
  value: Record<string, unknown>,
): value is Record<string, unknown> & KubernetesManifest {
  return (
    typeof value.apiVersion === 'string' &&
    typeof value.kind === 'string' &&
    typeof asRecord(value.metadata).name === 'string'
  );
}
