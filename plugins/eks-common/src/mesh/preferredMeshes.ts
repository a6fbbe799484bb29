import type { Mesh, MeshSourceType } from './Mesh';
import { technologyOf } from './technologyOf';

/** What runs is told by the control plane; the rest is what it was meant to be. */
const PREFERENCE: MeshSourceType[] = [
  'lattice-api',
  'app-mesh-api',
  'gateway-api-cr',
  'app-mesh-cr',
  'file',
];

/**
 * Orders meshes by how near their source is to what runs: the APIs of AWS, then custom resources, then files.
 *
 * @public
 */
export function comparePreference(
  first: Pick<Mesh, 'source' | 'arn'>,
  second: Pick<Mesh, 'source' | 'arn'>,
): number {
  return (
    PREFERENCE.indexOf(first.source) - PREFERENCE.indexOf(second.source) ||
    (first.arn < second.arn ? -1 : Number(first.arn > second.arn))
  );
}

/**
 * One mesh of each account, region, technology and name: of those that several sources tell, the one nearest to what runs.
 *
 * @public
 */
export function preferredMeshes(meshes: Mesh[]): Mesh[] {
  const chosen = new Map<string, Mesh>();
  for (const mesh of meshes) {
    const { accountId, region, name } = mesh;
    const key = JSON.stringify([accountId, region, technologyOf(mesh), name]);
    const other = chosen.get(key);
    if (!other || comparePreference(mesh, other) < 0) {
      chosen.set(key, mesh);
    }
  }
  return [...chosen.values()];
}
