/**
 * The EKS pages, entity tabs and cards for apps on Backstage's legacy frontend system.
 *
 * @packageDocumentation
 */
export {
  EksFleetPage,
  EksMigrationPage,
  EntityEksClusterContent,
  EntityIdentityCard,
  EntityMeshContent,
  EntityRunsOnCard,
  eksPlugin,
} from './legacyPlugin';
export { isEksClusterAvailable } from './entity/clusterOfEntity';
export { isMeshServiceAvailable } from './entity/meshServiceOfEntity';
export { isWorkloadAvailable } from './entity/workloadsOfEntity';
