import type {
  DeletionOutcome,
  Outcome,
  UpdateOutcome,
} from '../services/eks/tables';

/**
 * The services the sandbox speaks for.
 *
 * @public
 */
export type ServiceName =
  | 'eks'
  | 'iam'
  | 'sts'
  | 'ec2'
  | 'appmesh'
  | 'vpc-lattice'
  | 'sqs'
  | 'servicequotas'
  | 'ssm'
  | 'kms'
  | 'tagging'
  | 'organizations';

/**
 * Whose requests are logged and may meet faults: a service of AWS, or `kubernetes` for the clusters' own APIs.
 *
 * @public
 */
export type RequestedService = ServiceName | 'kubernetes';

/**
 * Which requests a fault meets; what is left out matches everything.
 *
 * @public
 */
export interface FaultScope {
  service?: RequestedService;
  /**
   * AWS's operation name, for example `CreateNodegroup`, or verb and resource at a cluster's API, for example `list pods`;
   * `*` stands for any text, as in `Delete*`.
   */
  operation?: string;
  accountId?: string;
  region?: string;
  /** ARN of the user or assumed role that asks, with `*` and `?`. */
  principal?: string;
  /** How likely it strikes a request that it meets, above 0 and up to 1; always unless told otherwise. */
  probability?: number;
  /** How often it strikes before it is gone; without it, until it is removed. */
  times?: number;
}

/**
 * How long a delay takes, in milliseconds: always the same, anything between two bounds alike, or as the latencies of
 * networks are (log-normal), of which half are below the median and 99 of 100 below `p99Ms`.
 *
 * @public
 */
export type Delay =
  | { delayMs: number }
  | { minimumMs: number; maximumMs: number }
  | { medianMs: number; p99Ms: number };

/**
 * Failure on demand.
 *
 * @public
 */
export type Fault =
  | (FaultScope & {
      /** Answers an error instead of acting. */
      kind: 'error';
      code: string;
      message: string;
      /** HTTP status; else the one the service's schema gives the code, else 400; 500 at a cluster's API. */
      status?: number;
    })
  | (FaultScope & {
      /** Waits before acting. */
      kind: 'delay';
    } & Delay)
  | (FaultScope & {
      /** Closes the connection without an answer and without acting. */
      kind: 'drop';
    })
  | (FaultScope & {
      /** Acts, sends half of the answer's body and closes the connection. */
      kind: 'truncate';
    })
  | (FaultScope & {
      /** Denies as IAM does, in the words and with the code of the service, or as Kubernetes does. */
      kind: 'deny';
      /** Actions as policies name them, for example `eks:Delete*`, or `kubernetes:list *`; all unless told otherwise. */
      actions?: string[];
    })
  | (FaultScope & {
      /** Tells that the credentials have expired. */
      kind: 'expire';
    })
  | (FaultScope & {
      /** Throttles each operation of an account in a region: by AWS's limits unless told otherwise. */
      kind: 'throttle';
      /** How many requests a second are let through in the long run. */
      ratePerSecond?: number;
      /** How many are let through at once after a rest. */
      burst?: number;
    })
  | ({
      /** Lets a creation, update or deletion begin as usual and end badly. */
      kind: 'outcome';
      clusterName?: string;
      /** Name of what is on the cluster. */
      name?: string;
      accountId?: string;
      times?: number;
    } & BadEnd);

/**
 * How what ends badly ends.
 *
 * @public
 */
export interface BadEnds {
  cluster: Outcome;
  nodegroup: Outcome;
  fargateProfile: Outcome;
  addon: Outcome;
  capability: Outcome;
  identityProvider: Outcome;
  /** Of a cluster, or of a node group, addon or capability by name. */
  update: UpdateOutcome;
  /** Of a node group or Fargate profile. */
  deletion: DeletionOutcome;
}

/**
 * What ends badly, and how.
 *
 * @public
 */
export type BadEnd = {
  [Resource in keyof BadEnds]: { resource: Resource } & BadEnds[Resource];
}[keyof BadEnds];
