/**
 * A small AWS on localhost for demos, tests and benchmarks of EKS tooling.
 *
 * @packageDocumentation
 */
export { createSandbox } from './createSandbox';
export { runCommandLine } from './cli/runCommandLine';
export type { Sandbox, SandboxOptions, SeedName } from './Sandbox';
export type {
  BadEnd,
  BadEnds,
  Delay,
  Fault,
  FaultScope,
  RequestedService,
  ServiceName,
} from './faults/Fault';
export type {
  DeletionOutcome,
  HealthIssue,
  Outcome,
  UpdateOutcome,
} from './services/eks/tables';
export type { RequestFilter, RequestRecord } from './server/RequestLog';
export {
  World,
  Place,
  defineTable,
  type TableKey,
  type WorldContent,
} from './world/World';
export type { Table } from './world/Table';
export type { Clock } from './world/Clock';
export { createManualClock, type ManualClock } from './world/ManualClock';
