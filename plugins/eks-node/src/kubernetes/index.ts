export * from './ApplyConflictError';
export { connectToCluster } from './connectToCluster';
export type * from './KubernetesAccess';
export type * from './KubernetesObject';
export * from './manifests';
export * from './NotLetInError';
export * from './parseClusterEndpoint';
