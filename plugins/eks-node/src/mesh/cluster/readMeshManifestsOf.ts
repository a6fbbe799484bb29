import { NotAllowedError } from '@backstage/errors';
import type { KubernetesManifest } from '@eks-platform/backstage-plugin-eks-common';
import type { Limit } from '../../read/FairLimit';
import type {
  KindReference,
  KubernetesAccess,
  KubernetesObject,
} from '../../kubernetes';
import type { MeshKinds } from './meshKinds';

/**
 * Reads from a cluster everything that tells of meshes; nothing where none of the group's kinds is installed. What is only
 * helpful and refused is left out, any other refusal is thrown.
 */
export async function readMeshManifestsOf(
  cluster: KubernetesAccess,
  kinds: MeshKinds,
  options: { limit: Limit; signal?: AbortSignal },
): Promise<KubernetesManifest[]> {
  const { limit, signal } = options;
  const list = async (versions: KindReference[]) => {
    for (const version of versions) {
      if (await limit(() => cluster.findKind(version, { signal }))) {
        return limit(() => cluster.listAll(version, { signal }));
      }
    }
    return undefined;
  };
  const needed = await Promise.all(kinds.needed.map(list));
  const isInstalled = needed.some(objects =>
    objects?.some(({ apiVersion }) => apiVersion.startsWith(`${kinds.group}/`)),
  );
  if (!isInstalled) {
    return [];
  }
  const helpful = await Promise.all(
    kinds.helpful.map(versions => list(versions).catch(emptyWhenRefused)),
  );
  return [...needed, ...helpful].flatMap(objects => objects ?? []);
}

function emptyWhenRefused(error: unknown): KubernetesObject[] {
  if (error instanceof NotAllowedError) {
    return [];
  }
  throw error;
}
