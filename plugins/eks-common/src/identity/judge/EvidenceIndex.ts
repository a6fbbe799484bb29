import type { Cluster } from '../../cluster/Cluster';
import { failureCovers } from '../../inventory/failureCovers';
import { groupBy } from '../../inventory/groupBy';
import { inventoryKinds } from '../../inventory/inventoryKinds';
import type { PodWorkload } from '../../kubernetes/PodWorkload';
import type { ServiceAccount } from '../../kubernetes/ServiceAccount';
import type { IamRole } from '../IamRole';
import type { OidcProvider } from '../OidcProvider';
import type { PodIdentityAssociation } from '../PodIdentityAssociation';
import type { IdentityEvidence } from './IdentityEvidence';

/** How good what is known of something is; `reason` says why it is not fresh. */
export type Knowledge =
  | { state: 'known' }
  | { state: 'stale'; reason: string }
  | { state: 'unknown'; reason: string };

/** What is known of a role by its ARN. */
export type RoleSight =
  | { state: 'found'; role: IamRole }
  /** It is there, and no workload may assume it. */
  | { state: 'trusts-no-workload' }
  | { state: 'missing' }
  | { state: 'malformed' }
  | { state: 'foreign'; accountId: string }
  | { state: 'unknown'; reason: string };

type ClusterKind =
  | 'service-account'
  | 'pod-workload'
  | 'pod-identity-association'
  | 'addon';

const ROLE_ARN = /^arn:aws[a-z-]*:iam::(\d{12}):role\/(.+)$/;
const AGENT = 'eks-pod-identity-agent';
const KNOWN: Knowledge = { state: 'known' };

/** Finds its way in the evidence, and tells what of it can be relied on. */
export class EvidenceIndex {
  private readonly roles: Map<string, IamRole>;
  private readonly otherRoles: Map<string, Set<string>>;
  private readonly providers: Map<string, OidcProvider>;
  private readonly readClusters: Set<string>;
  private readonly serviceAccounts: Map<string, ServiceAccount[]>;
  private readonly associations: Map<string, PodIdentityAssociation[]>;
  private readonly workloads: Map<string, PodWorkload[]>;
  private readonly agentClusters: Set<string>;
  private readonly holding: Record<ClusterKind, Set<string>>;

  constructor(readonly evidence: IdentityEvidence) {
    this.roles = new Map(evidence.roles.map(role => [role.arn, role]));
    this.otherRoles = new Map(
      evidence.roleDirectories.map(({ accountId, roles }) => [
        accountId,
        new Set(roles),
      ]),
    );
    this.providers = new Map(
      evidence.oidcProviders.map(provider => [provider.arn, provider]),
    );
    this.readClusters = new Set(
      evidence.kubernetesApis.map(({ clusterArn }) => clusterArn),
    );
    this.serviceAccounts = groupBy(
      evidence.serviceAccounts,
      ({ clusterArn }) => clusterArn,
    );
    this.associations = groupBy(
      evidence.associations,
      ({ clusterArn }) => clusterArn,
    );
    this.workloads = groupBy(evidence.workloads, accountKey);
    this.agentClusters = clustersOf([
      ...evidence.addons.filter(({ name }) => name === AGENT),
      ...evidence.workloads.filter(({ owner }) => owner.name === AGENT),
    ]);
    this.holding = {
      'service-account': clustersOf(evidence.serviceAccounts),
      'pod-workload': clustersOf(evidence.workloads),
      'pod-identity-association': clustersOf(evidence.associations),
      addon: clustersOf(evidence.addons),
    };
  }

  serviceAccountsOf(cluster: Cluster): ServiceAccount[] {
    return this.serviceAccounts.get(cluster.arn) ?? [];
  }

  associationsOf(cluster: Cluster): PodIdentityAssociation[] {
    return this.associations.get(cluster.arn) ?? [];
  }

  workloadsOf(account: {
    clusterArn: string;
    namespace: string;
    serviceAccount: string;
  }): PodWorkload[] {
    return this.workloads.get(accountKey(account)) ?? [];
  }

  provider(arn: string): OidcProvider | undefined {
    return this.providers.get(arn);
  }

  /** Whether the EKS Pod Identity Agent is there, as an add-on or put there by hand. */
  hasAgent(cluster: Cluster): boolean {
    return this.agentClusters.has(cluster.arn);
  }

  role(arn: string): RoleSight {
    const [, accountId, name] = ROLE_ARN.exec(arn) ?? [];
    if (!accountId) {
      return { state: 'malformed' };
    }
    const role = this.roles.get(arn);
    if (role) {
      return role.trustDocument === undefined
        ? {
            state: 'unknown',
            reason: `The trust policy of ${name} has not been collected yet`,
          }
        : { state: 'found', role };
    }
    if (!this.evidence.accountIds.includes(accountId)) {
      return { state: 'foreign', accountId };
    }
    const others = this.otherRoles.get(accountId);
    const knowledge = this.ofAccount('iam-role', accountId);
    if (others?.has(name)) {
      return { state: 'trusts-no-workload' };
    }
    if (!others || knowledge.state !== 'known') {
      return {
        state: 'unknown',
        reason:
          knowledge.state === 'known'
            ? `The roles of ${accountId} have not been collected yet`
            : knowledge.reason,
      };
    }
    return { state: 'missing' };
  }

  /** What is known of a kind that belongs to an account. */
  ofAccount(kind: 'iam-role' | 'oidc-provider', accountId: string): Knowledge {
    const failed = this.evidence.failures.find(
      ({ scope, failure }) =>
        scope.accountId === accountId &&
        !failure.parentArn &&
        failure.kinds.includes(kind),
    );
    if (!failed) {
      return this.otherRoles.has(accountId)
        ? KNOWN
        : {
            state: 'unknown',
            reason: `The roles of ${accountId} have not been collected yet`,
          };
    }
    const { target, code } = failed.failure;
    const reason = `${target} in ${accountId} failed with ${code}`;
    const holdsAny =
      kind === 'iam-role'
        ? this.otherRoles.has(accountId)
        : this.evidence.oidcProviders.some(
            provider => provider.accountId === accountId,
          );
    return { state: holdsAny ? 'stale' : 'unknown', reason };
  }

  /** What is known of a kind in a cluster. */
  ofCluster(kind: ClusterKind, cluster: Cluster): Knowledge {
    const reason = this.failureOf(kind, cluster);
    if (reason) {
      const holdsAny = this.holding[kind].has(cluster.arn);
      return { state: holdsAny ? 'stale' : 'unknown', reason };
    }
    return inventoryKinds[kind].source === 'kubernetes' &&
      !this.readClusters.has(cluster.arn)
      ? {
          state: 'unknown',
          reason: `The Kubernetes API of ${cluster.name} is not read`,
        }
      : KNOWN;
  }

  private failureOf(kind: ClusterKind, cluster: Cluster): string | undefined {
    const failed = this.evidence.failures.find(
      ({ scope, failure }) =>
        scope.accountId === cluster.accountId &&
        scope.region === cluster.region &&
        failureCovers(failure, {
          kind,
          arn: cluster.arn,
          parentArn: cluster.arn,
        }),
    );
    return (
      failed && `${failed.failure.target} failed with ${failed.failure.code}`
    );
  }
}

function clustersOf(items: Array<{ clusterArn: string }>): Set<string> {
  return new Set(items.map(({ clusterArn }) => clusterArn));
}

function accountKey(account: {
  clusterArn: string;
  namespace: string;
  serviceAccount: string;
}): string {
  return `${account.clusterArn} ${account.namespace} ${account.serviceAccount}`;
}
