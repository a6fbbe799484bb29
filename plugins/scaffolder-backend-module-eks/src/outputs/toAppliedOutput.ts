import type { AppliedManifest } from '../manifests/applyManifests';

/** What became of each manifest, for later steps. */
export function toAppliedOutput(applied: AppliedManifest[]) {
  return applied.map(({ manifest, outcome }) => {
    const { apiVersion, kind, metadata } = manifest.object;
    const { name, namespace } = metadata;
    return { apiVersion, kind, ...(namespace && { namespace }), name, outcome };
  });
}
