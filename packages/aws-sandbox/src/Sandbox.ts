import type { Fault } from './faults/Fault';
import type { RequestFilter, RequestRecord } from './server/RequestLog';
import type { Clock } from './world/Clock';
import type { World } from './world/World';

/**
 * How a sandbox is made.
 *
 * @public
 */
export interface SandboxOptions {
  /** What the world holds at the start; `demo` unless told otherwise. */
  seed?: SeedName;
  /** How many times as fast as on AWS life cycles pass; 60 unless told otherwise. */
  speed?: number;
  /**
   * A file that keeps everything over restarts, what AWS knows and the objects of the clusters' Kubernetes APIs; nothing
   * is kept unless told otherwise. Once it is there, the seed is not used any more.
   */
  state?: string;
  /** Faults in force from the start; none unless told otherwise. */
  faults?: Fault[];
  /** Whether AWS's rate limits are in force from the start; not unless told otherwise. */
  throttling?: boolean;
  /** Milliseconds added before every answer; none unless told otherwise. */
  latencyMs?: number;
  /** 0, the default, takes a free port. */
  port?: number;
  /** Address to bind to; loopback only (`127.0.0.1`) unless told otherwise. */
  host?: string;
  /**
   * Whether every cluster gets a real Kubernetes API at its endpoint, on a TLS port of its own; not unless told otherwise,
   * and then endpoints look like those of AWS and lead nowhere. On the command line it is the other way round.
   */
  kubernetes?: boolean;
  /** Port of the Kubernetes API; 0, the default, takes a free one. */
  kubernetesPort?: number;
  /** A clock of your own, for tests that move time by hand; `speed` is not used then. */
  clock?: Clock;
  /** Takes one line about an unsupported request or a defect; standard error unless told otherwise. */
  warn?: (line: string) => void;
}

/**
 * The worlds a sandbox can begin with: `demo`, `empty`, `estate` (a company of three accounts and twelve clusters), or
 * one of a given size, for example `scale:clusters=1000,nodegroups=3,roles=50000,mesh=5000`.
 *
 * @public
 */
export type SeedName =
  | 'demo'
  | 'empty'
  | 'estate'
  | 'scale'
  | `scale:${string}`;

/**
 * A running sandbox.
 *
 * @public
 */
export interface Sandbox {
  /** The endpoint for every AWS client, without a slash at the end. */
  url: string;
  /** Every account and region, to look at and to change directly. */
  world: World;
  /** The requests so far, oldest first; every given member of the filter must be equal. */
  requests(filter?: RequestFilter): RequestRecord[];
  clearRequests(): void;
  /** Lets requests or creations fail; returns what takes the fault away again. */
  addFault(fault: Fault): () => void;
  clearFaults(): void;
  /** Ends every connection and frees the port. */
  close(): Promise<void>;
}
