import type { Cluster } from '../../cluster/Cluster';
import type { IamRole } from '../IamRole';
import type { BindingFinding, IdentityBinding } from '../IdentityBinding';
import { trustStatement } from '../mendTrustPolicy';
import type { PodIdentityAssociation } from '../PodIdentityAssociation';
import { bindingWorkloads } from './bindingWorkloads';
import { describeRole, findingOfSight } from './describeRole';
import type { EvidenceIndex, RoleSight } from './EvidenceIndex';
import { conclude } from './findings';
import { podFindings } from './podFindings';
import {
  changeTrust,
  createRole,
  createServiceAccount,
  installAgent,
} from './remedies';
import { targetRoleFindings } from './targetRoleFindings';
import { toStaleFindings } from './toStaleFindings';
import { type PodIdentityTrust, podIdentityTrust, trustsOf } from './trustOf';

/** Judges what holds of a ServiceAccount and a role that EKS Pod Identity ties together. */
export function judgePodIdentity(
  association: PodIdentityAssociation,
  cluster: Cluster,
  index: EvidenceIndex,
): IdentityBinding {
  const { namespace, serviceAccount, roleArn, targetRoleArn } = association;
  const subject = { cluster, namespace, serviceAccount };
  const sight = index.role(roleArn);
  const judged = judgeRole({ association, cluster, sight });
  const workloads = bindingWorkloads(subject, 'pod-identity', index);
  const findings = [
    ...judged.findings,
    ...serviceAccountFindings(subject, index),
    ...agentFindings(cluster, index),
    ...targetRoleFindings(association, index),
    ...toStaleFindings([
      index.ofCluster('pod-identity-association', cluster),
      index.ofCluster('service-account', cluster),
      index.ofAccount('iam-role', cluster.accountId),
    ]),
  ];
  const inVain = conclude(findings).works !== 'yes';
  return {
    id: ['pod-identity', association.arn].join(' '),
    mechanism: 'pod-identity',
    accountId: cluster.accountId,
    region: cluster.region,
    clusterName: cluster.name,
    clusterArn: cluster.arn,
    namespace,
    serviceAccount,
    role: describeRole(roleArn, sight),
    ...(targetRoleArn && {
      targetRole: describeRole(targetRoleArn, index.role(targetRoleArn)),
    }),
    asks: 'yes',
    trusts: judged.trusts,
    associationArn: association.arn,
    ...conclude([
      ...findings,
      ...podFindings({
        subject,
        association,
        workloads: workloads ?? [],
        restartHelps: !inVain,
      }),
    ]),
    ...(workloads && { workloads }),
  };
}

function judgeRole(options: {
  association: PodIdentityAssociation;
  cluster: Cluster;
  sight: RoleSight;
}): Pick<IdentityBinding, 'trusts' | 'findings'> {
  const { association, cluster, sight } = options;
  const { roleArn } = association;
  const change = {
    type: 'trust-pod-identity' as const,
    clusterArn: cluster.arn,
    accountId: cluster.accountId,
  };
  const ofSight = findingOfSight(roleArn, sight);
  if (ofSight) {
    const isMissing = sight.state === 'missing';
    return {
      trusts: isMissing ? 'no' : 'unknown',
      findings: [
        isMissing
          ? { ...ofSight, remedy: createRole({ roleArn, change }) }
          : ofSight,
      ],
    };
  }
  if (sight.state !== 'found') {
    return {
      trusts: 'no',
      findings: [
        {
          code: 'annotated-not-trusted',
          severity: 'error',
          message: 'The role does not trust pods.eks.amazonaws.com.',
          remedy: [
            {
              words: "Add this statement to the role's trust policy.",
              language: 'json',
              code: trustStatement(change),
            },
          ],
        },
      ],
    };
  }
  const trust = podIdentityTrust(sight.role, {
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    accountId: cluster.accountId,
    namespace: association.namespace,
    serviceAccount: association.serviceAccount,
    sessionTags: !association.disableSessionTags,
  });
  return {
    trusts: trustsOf(trust.outcome),
    findings: trustFindings({ trust, role: sight.role, cluster }),
  };
}

function trustFindings(options: {
  trust: PodIdentityTrust;
  role: IamRole;
  cluster: Cluster;
}): BindingFinding[] {
  const { trust, role, cluster } = options;
  if (trust.outcome === 'allowed') {
    return [];
  }
  if (trust.outcome === 'conditional') {
    return [
      {
        code: 'conditional',
        severity: 'info',
        message: `The role trusts EKS Pod Identity under conditions that cannot be judged from here: ${trust.keys.join(
          ', ',
        )}.`,
        remedy: [],
      },
    ];
  }
  const remedy = changeTrust({
    words:
      trust.outcome === 'denied'
        ? 'Take away the Deny statement that it falls under, and see that this is in the trust policy.'
        : 'Give the role this trust policy.',
    roleName: role.name,
    document: role.trustDocument,
    change: {
      type: 'trust-pod-identity',
      clusterArn: cluster.arn,
      accountId: cluster.accountId,
    },
  });
  return [
    {
      code: 'annotated-not-trusted',
      severity: 'error',
      message: describeRefusal(trust),
      remedy,
    },
  ];
}

function describeRefusal(trust: PodIdentityTrust): string {
  if (trust.outcome === 'denied') {
    return 'A Deny statement of the role refuses EKS Pod Identity.';
  }
  return trust.lacksTagSession
    ? 'The role lets pods.eks.amazonaws.com assume it, but not tag the session (sts:TagSession), which Pod Identity always does.'
    : 'No statement of the role lets pods.eks.amazonaws.com give it to this ServiceAccount.';
}

function serviceAccountFindings(
  subject: { cluster: Cluster; namespace: string; serviceAccount: string },
  index: EvidenceIndex,
): BindingFinding[] {
  const { cluster, namespace, serviceAccount } = subject;
  const isThere = index
    .serviceAccountsOf(cluster)
    .some(
      account =>
        account.namespace === namespace && account.name === serviceAccount,
    );
  const knowledge = index.ofCluster('service-account', cluster);
  if (isThere) {
    return [];
  }
  return [
    knowledge.state === 'known'
      ? {
          code: 'service-account-missing',
          severity: 'warning',
          message: `There is no ServiceAccount ${namespace}/${serviceAccount}.`,
          remedy: [createServiceAccount(subject)],
        }
      : {
          code: 'unknown',
          severity: 'warning',
          message: `${knowledge.reason}, so nobody can tell whether there is a ServiceAccount ${namespace}/${serviceAccount}.`,
          remedy: [],
        },
  ];
}

/** Auto Mode brings the agent along; elsewhere it is an add-on, or was put there by hand. */
function agentFindings(
  cluster: Cluster,
  index: EvidenceIndex,
): BindingFinding[] {
  if (cluster.autoMode || index.hasAgent(cluster)) {
    return [];
  }
  const addons = index.ofCluster('addon', cluster);
  if (addons.state === 'unknown') {
    return [
      {
        code: 'unknown',
        severity: 'warning',
        message: `${addons.reason}, so nobody can tell whether the EKS Pod Identity Agent is there.`,
        remedy: [],
      },
    ];
  }
  return [
    {
      code: 'agent-missing',
      severity: 'error',
      message:
        index.ofCluster('pod-workload', cluster).state === 'known'
          ? 'The cluster has no EKS Pod Identity Agent, so pods are given nothing.'
          : 'The cluster has no add-on eks-pod-identity-agent. Whether the agent was put there by hand could not be seen.',
      remedy: installAgent(cluster),
    },
  ];
}
