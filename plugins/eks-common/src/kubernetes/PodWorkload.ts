import type { ClusterMember } from './ClusterMember';

/**
 * What runs pods: the controller that a user made, not the ReplicaSet or the Job that it made in turn.
 *
 * @public
 */
export interface PodOwner {
  /** `Deployment`, `StatefulSet`, `DaemonSet`, `Job`, `CronJob`, `Rollout` …; `Pod` for pods that stand alone. */
  kind: string;
  name: string;
}

/**
 * Where pods run.
 *
 * @public
 */
export type PodPlacement =
  | { type: 'nodegroup'; nodegroup: string }
  | { type: 'node-pool'; nodePool: string; autoMode: boolean }
  | { type: 'fargate'; fargateProfile: string }
  | { type: 'self-managed'; node: string }
  | { type: 'hybrid'; node: string }
  /** No node yet. */
  | { type: 'unscheduled' }
  /** A node of which nothing is known. */
  | { type: 'unknown'; node: string };

/**
 * Pods of one owner, ServiceAccount and place, taken together. `name` is a short hash of what they have in common. Pods that
 * have ended (Succeeded, Failed) are left out.
 *
 * @public
 */
export interface PodWorkload extends ClusterMember {
  kind: 'pod-workload';
  namespace: string;
  serviceAccount: string;
  owner: PodOwner;
  /** The pods' labels, without those that tell one pod or one rollout from the next (`pod-template-hash` …). */
  labels: Record<string, string>;
  /** Value of the label or annotation `backstage.io/kubernetes-id`. */
  kubernetesId?: string;
  placement: PodPlacement;
  pods: {
    total: number;
    ready: number;
    /** Pending: not scheduled, or not started yet. */
    pending: number;
  };
  /** How many of the pods carry credentials; those that started before a binding was made carry none until restarted. */
  credentials: {
    /** Pods with `AWS_WEB_IDENTITY_TOKEN_FILE` (IRSA). */
    webIdentity: number;
    /** Pods with `AWS_CONTAINER_CREDENTIALS_FULL_URI` (Pod Identity). */
    podIdentity: number;
  };
}
