import type { Outcome } from '../services/eks/tables';

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
  | 'servicequotas'
  | 'ssm'
  | 'kms';

/**
 * Which requests a fault meets; what is left out matches everything.
 *
 * @public
 */
export interface FaultScope {
  service?: ServiceName;
  /** AWS's operation name, for example `CreateNodegroup`. */
  operation?: string;
  accountId?: string;
  /** How often it strikes before it is gone; without it, until it is removed. */
  times?: number;
}

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
      /** HTTP status; else the one the service's schema gives the code, else 400. */
      status?: number;
    })
  | (FaultScope & {
      /** Waits before acting. */
      kind: 'delay';
      delayMs: number;
    })
  | (FaultScope & {
      /** Closes the connection without an answer and without acting. */
      kind: 'drop';
    })
  | {
      /** Lets a creation begin as usual and end badly. */
      kind: 'outcome';
      resource: 'cluster' | 'nodegroup' | 'fargateProfile';
      clusterName?: string;
      /** Name of the node group or Fargate profile. */
      name?: string;
      accountId?: string;
      times?: number;
      status: Outcome['status'];
      issues: Outcome['issues'];
    };
