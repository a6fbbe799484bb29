/**
 * What a principal may do in a cluster, from most to least.
 *
 * | level | meaning |
 * | --- | --- |
 * | `cluster-admin` | everything, in the whole cluster |
 * | `admin` | everything but quotas and the namespace itself, where it applies |
 * | `edit` | change workloads |
 * | `view` | look, secrets excepted |
 * | `custom` | what Kubernetes RBAC gives its groups or its user name, which is not read |
 * | `node` | what a node needs |
 * | `none` | nothing yet |
 *
 * @public
 */
export type AccessLevel =
  | 'cluster-admin'
  | 'admin'
  | 'edit'
  | 'view'
  | 'custom'
  | 'node'
  | 'none';

/**
 * One thing a principal may do, and where.
 *
 * @public
 */
export interface AccessRight {
  level: AccessLevel;
  /** In a sentence, for example `May change workloads in shop and shop-*`. */
  words: string;
  /** Empty for the whole cluster. */
  namespaces: string[];
  /** The access policy, or the Kubernetes group, that gives it. */
  source: string;
}

/**
 * Somebody who may enter a cluster.
 *
 * @public
 */
export interface ClusterAccessGrant {
  /** What lets him in. */
  via:
    | 'access-entry'
    /** The principal that created the cluster, an administrator whom no list shows. */
    | 'cluster-creator'
    | 'identity-provider'
    /** The ConfigMap `aws-auth`, which is not read. */
    | 'config-map';
  /** ARN; missing where nobody can tell it from outside. */
  principalArn?: string;
  /** Name of the principal, or of the identity provider; words for those that have none. */
  name: string;
  /** AWS's type of an access entry, for example `STANDARD`. */
  type?: string;
  username?: string;
  groups: string[];
  /** The highest of its rights. */
  level: AccessLevel;
  rights: AccessRight[];
  /** True where the list of its rights may be incomplete. */
  isPartlyKnown: boolean;
}
