/**
 * How frontends speak with the EKS backend, and the widgets they share.
 *
 * @packageDocumentation
 */
export * from './api/EksApi';
export * from './api/EksClient';
export * from './components/facts/FactList';
export * from './components/facts/TimeAgo';
export * from './components/states/EmptyState';
export * from './components/states/ErrorState';
export * from './components/states/FreshnessNotice';
export * from './components/states/LoadingState';
export * from './components/states/Notice';
export * from './components/states/RefreshFailedNotice';
export * from './components/status/HealthIssueList';
export * from './components/status/healthIssueInWords';
export * from './components/status/StatusChip';
export * from './components/table/DataTable';
export type { TableSort } from './components/table/sortRows';
export type { TableGroup } from './components/table/TableItem';
export * from './hooks/isChanging';
export * from './hooks/useCluster';
export * from './hooks/useClusterAccess';
export * from './hooks/useClusterAddons';
export * from './hooks/useClusterCapacity';
export {
  useCollectedData,
  type CollectedData,
  type CollectedQuestion,
  type CollectedScope,
  type ShownBeside,
} from './hooks/useCollectedData';
export * from './hooks/useFleet';
export * from './hooks/useIdentityBindings';
export * from './hooks/useMeshComparisons';
export * from './hooks/useMeshDifference';
export * from './hooks/useMeshGraph';
export * from './hooks/useMeshMigration';
export * from './hooks/useMeshObjects';
export * from './hooks/useMeshPolicies';
export * from './hooks/useMeshRoute';
export * from './hooks/useMeshTopology';
export * from './hooks/useUpgradeReadiness';
export * from './hooks/useWorkloads';
export * from './remote/describeFailure';
export * from './remote/useRemoteData';
export * from './theme/tone';
export * from './translation';
