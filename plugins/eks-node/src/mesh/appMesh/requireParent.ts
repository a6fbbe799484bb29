import type { AppMeshPlace } from './AppMeshKind';

/** The virtual router or gateway that a kind of object lives in. */
export function requireParent({ meshName, parentName }: AppMeshPlace): string {
  if (!parentName) {
    throw new Error(
      `Expected a virtual router or gateway of mesh '${meshName}', found none`,
    );
  }
  return parentName;
}
