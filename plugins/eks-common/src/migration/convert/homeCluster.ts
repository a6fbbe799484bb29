import type { MigrationContext } from '../MigrationContext';
import type { ReadObject } from '../read/MigrationMesh';

/** The cluster of the Gateway; undefined when the mesh was read from one place alone. */
export function homeClusterOf(context: MigrationContext): string | undefined {
  return context.gateway.cluster;
}

/** True for an object of another cluster than the Gateway's. */
export function isRemote(
  context: MigrationContext,
  object: ReadObject,
): boolean {
  const home = homeClusterOf(context);
  return (
    home !== undefined &&
    object.title.cluster !== undefined &&
    object.title.cluster !== home
  );
}
