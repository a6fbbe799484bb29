import type { PodOwner, PodPlacement } from '../kubernetes/PodWorkload';

/**
 * How pods get a role: by a token of their cluster (IRSA), or from the agent of EKS Pod Identity.
 *
 * @public
 */
export type BindingMechanism = 'irsa' | 'pod-identity';

/**
 * What holds of a ServiceAccount and a role. The first of a binding's findings is its verdict; `bound` has none that matters.
 *
 * | verdict | mechanism | pods get credentials | meaning |
 * | --- | --- | --- | --- |
 * | `bound` | both | yes | it works and trusts no more than it must |
 * | `wildcard-trust` | IRSA | yes | the role trusts a pattern, so that others may assume it too |
 * | `audience-missing` | IRSA | yes | the role does not ask whom the token was made for |
 * | `conditional` | both | unknown | trusted under conditions that cannot be judged from here, `aws:SourceIp` for example |
 * | `trusted-not-annotated` | IRSA | no | the role trusts the ServiceAccount, which does not ask for it |
 * | `annotated-not-trusted` | both | no | the ServiceAccount asks for the role, or is associated with it; the role does not trust it |
 * | `role-missing` | both | no | there is no such role |
 * | `oidc-provider-missing` | IRSA | no | the role's account has no OIDC provider for the cluster |
 * | `audience-refused` | IRSA | no | the OIDC provider does not take the token's audience |
 * | `service-account-missing` | both | no | there is no such ServiceAccount |
 * | `agent-missing` | Pod Identity | no | the cluster has no EKS Pod Identity Agent |
 * | `fargate-unsupported` | Pod Identity | no | pods on Fargate cannot use Pod Identity |
 * | `overridden` | IRSA | – | Pod Identity ties the ServiceAccount to a role, and wins |
 * | `foreign-account` | both | unknown | the role is in an account that is not configured |
 * | `unknown` | both | unknown | what the verdict needs could not be read |
 *
 * @public
 */
export type BindingVerdict =
  | 'bound'
  | 'wildcard-trust'
  | 'audience-missing'
  | 'conditional'
  | 'trusted-not-annotated'
  | 'annotated-not-trusted'
  | 'role-missing'
  | 'oidc-provider-missing'
  | 'audience-refused'
  | 'service-account-missing'
  | 'agent-missing'
  | 'fargate-unsupported'
  | 'overridden'
  | 'foreign-account'
  | 'unknown';

/**
 * Something to say of a binding: a verdict other than `bound`, or a remark that leaves the verdict alone.
 *
 * @public
 */
export interface BindingFinding {
  code:
    | Exclude<BindingVerdict, 'bound'>
    /** Some pods started before the binding and carry no credentials. */
    | 'pods-without-credentials'
    /** The role that Pod Identity goes on to assume cannot be judged from here. */
    | 'target-role-unjudged'
    /** Something the verdict rests on is of an earlier time: its last read failed. */
    | 'stale-evidence';
  severity: 'error' | 'warning' | 'info';
  /** What is wrong, in a sentence. */
  message: string;
  /** How to mend it, step by step; empty where there is nothing to do. */
  remedy: RemedyStep[];
}

/**
 * One step on the way to mend a binding: a sentence, and what to paste.
 *
 * @public
 */
export interface RemedyStep {
  words: string;
  /** What `code` is: a trust policy, a manifest, or commands. */
  language?: 'json' | 'yaml' | 'shell';
  code?: string;
}

/**
 * Pods that use a binding.
 *
 * @public
 */
export interface BindingWorkload {
  namespace: string;
  owner: PodOwner;
  placement: PodPlacement;
  pods: number;
  /** How many carry credentials of the binding's mechanism. */
  podsWithCredentials: number;
  /** Label or annotation `backstage.io/kubernetes-id`. */
  kubernetesId?: string;
}

/**
 * A role as far as a binding is concerned.
 *
 * @public
 */
export interface BoundRole {
  arn: string;
  name: string;
  /** Missing when what the annotation says is no ARN. */
  accountId?: string;
  /** Whether it exists, as far as anybody could see. */
  exists: 'yes' | 'no' | 'unknown';
}

/**
 * A ServiceAccount tied to a role, from whichever side: because the ServiceAccount asks for it, because the role trusts it,
 * or because EKS associates them.
 *
 * @public
 */
export interface IdentityBinding {
  /** The same from one day to the next. */
  id: string;
  mechanism: BindingMechanism;
  accountId: string;
  region: string;
  clusterName: string;
  clusterArn: string;
  /** A pattern where a role trusts one and nobody asks. */
  namespace: string;
  /** A pattern where a role trusts one and nobody asks. */
  serviceAccount: string;
  role: BoundRole;
  /** Pod Identity: the role that the first one goes on to assume. */
  targetRole?: BoundRole;
  verdict: BindingVerdict;
  /** Whether new pods get credentials of the role. */
  works: 'yes' | 'no' | 'unknown';
  /** The ServiceAccount asks for the role, by its annotation or by an association. */
  asks: 'yes' | 'no' | 'unknown';
  /** The role trusts it. */
  trusts: 'yes' | 'no' | 'conditional' | 'unknown';
  /** ARN of the Pod Identity association. */
  associationArn?: string;
  /** Most serious first. */
  findings: BindingFinding[];
  /** Missing when the cluster's pods could not be read. */
  workloads?: BindingWorkload[];
}

/**
 * A role that trusts ServiceAccounts of a cluster that nobody knows: it was deleted, or lies outside the configured scopes.
 *
 * @public
 */
export interface StrayTrust {
  roleArn: string;
  /** OIDC issuer without scheme. */
  issuer: string;
  /** May hold wildcards. */
  namespace: string;
  /** May hold wildcards. */
  serviceAccount: string;
}

/**
 * Every binding of a set of clusters.
 *
 * @public
 */
export interface IdentityMap {
  bindings: IdentityBinding[];
  strayTrusts: StrayTrust[];
}
