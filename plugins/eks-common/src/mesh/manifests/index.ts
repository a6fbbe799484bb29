export type * from './KubernetesManifest';
export type { ManifestContext } from './ManifestContext';
export * from './meshManifests';
export * from './readMeshManifests';
export * from './write/toAppMeshManifests';
