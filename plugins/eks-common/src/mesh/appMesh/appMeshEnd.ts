/**
 * The day on which AWS ended App Mesh: its API and console answer no more.
 *
 * @public
 */
export const APP_MESH_ENDED_ON = '2026-09-30';

/**
 * What whoever makes or looks at an App Mesh mesh is told.
 *
 * @example
 * ```ts
 * describeAppMeshEnd('shop'); // AWS ended App Mesh on 2026-09-30; …
 * ```
 *
 * @public
 */
export function describeAppMeshEnd(meshName: string): string {
  return `AWS ended App Mesh on ${APP_MESH_ENDED_ON}; where mesh '${meshName}' still answers it can be changed, but a mesh made today should be a VPC Lattice service network`;
}
