import type { Mesh, MeshTechnology } from './Mesh';

/**
 * What makes a mesh work: what it says itself, otherwise what its source reads.
 *
 * @public
 */
export function technologyOf(
  mesh: Pick<Mesh, 'source' | 'technology'>,
): MeshTechnology {
  return (
    mesh.technology ??
    (mesh.source === 'lattice-api' || mesh.source === 'gateway-api-cr'
      ? 'vpc-lattice'
      : 'app-mesh')
  );
}
