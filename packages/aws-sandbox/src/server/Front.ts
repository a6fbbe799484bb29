import type { FaultList } from '../faults/FaultList';
import type { RateLimiter } from '../faults/RateLimiter';
import type { ClusterAddress } from '../services/eks/ClusterAddress';
import type { ClusterRow } from '../services/eks/tables';
import type { Service } from '../services/Service';
import type { World } from '../world/World';
import type { RequestLog } from './RequestLog';

/** What the front needs to answer requests. */
export interface Front {
  world: World;
  services: ReadonlyMap<string, Service>;
  faults: FaultList;
  rateLimiter: RateLimiter;
  requestLog: RequestLog;
  /** Where a cluster's Kubernetes API is, when the sandbox serves it. */
  clusterAddress?(row: ClusterRow): ClusterAddress;
  /** Added before every answer, in milliseconds. */
  latencyMs: number;
  /** Told after each request that may have changed the world. */
  changed(): void;
  /** Takes one line for a human: an unsupported operation, a defect of the sandbox. */
  warn(line: string): void;
}
