/**
 * The EKS pages and entity tabs for apps on Backstage's legacy frontend system.
 *
 * @packageDocumentation
 */
export {
  EksFleetPage,
  EntityEksClusterContent,
  EntityMeshContent,
  eksPlugin,
} from './legacyPlugin';
export { isEksClusterAvailable } from './entity/clusterOfEntity';
export { isMeshServiceAvailable } from './entity/meshServiceOfEntity';
