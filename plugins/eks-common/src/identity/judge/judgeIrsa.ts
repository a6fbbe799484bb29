import type { Cluster } from '../../cluster/Cluster';
import type { BindingFinding, IdentityBinding } from '../IdentityBinding';
import { trustStatement, type TrustedSubjects } from '../mendTrustPolicy';
import {
  DEFAULT_AUDIENCE,
  oidcProviderArn,
} from '../trustPolicy/trustRequests';
import { askingFindings } from './askingFindings';
import { bindingWorkloads, podsWithoutCredentials } from './bindingWorkloads';
import { describeRole, findingOfSight } from './describeRole';
import type { EvidenceIndex, RoleSight } from './EvidenceIndex';
import { conclude } from './findings';
import { providerFindings, trustFindings } from './irsaFindings';
import { issuerOf } from './issuerOf';
import { createRole } from './remedies';
import { toStaleFindings } from './toStaleFindings';
import { trustsOf, webIdentityTrust } from './trustOf';

/** A ServiceAccount and a role, of which one names the other. */
export interface IrsaSubject {
  cluster: Cluster;
  namespace: string;
  serviceAccount: string;
  roleArn: string;
  asks: 'yes' | 'no' | 'unknown';
  /** False when it is sure that there is no such ServiceAccount. */
  exists: boolean;
  /** The audience of its tokens, where it asks for another than AWS's. */
  audience?: string;
  /** What it asks for instead. */
  otherRoleArn?: string;
  /** True when namespace and name are a pattern that a role trusts, and nobody in particular. */
  isPattern?: boolean;
}

type Judgement = Pick<IdentityBinding, 'trusts' | 'findings'>;

/** Judges what holds of a ServiceAccount and a role by IRSA. */
export function judgeIrsa(
  subject: IrsaSubject,
  index: EvidenceIndex,
): IdentityBinding {
  const { cluster, namespace, serviceAccount, roleArn } = subject;
  const sight = index.role(roleArn);
  const judged = judgeRole({ subject, index, sight });
  const workloads = bindingWorkloads(subject, 'irsa', index);
  const findings = [
    ...judged.findings,
    ...(subject.isPattern ? [] : askingFindings(subject, index)),
    ...staleFindings(subject, index),
  ];
  const inVain = conclude(findings).works !== 'yes';
  return {
    id: ['irsa', cluster.arn, namespace, serviceAccount, roleArn].join(' '),
    mechanism: 'irsa',
    accountId: cluster.accountId,
    region: cluster.region,
    clusterName: cluster.name,
    clusterArn: cluster.arn,
    namespace,
    serviceAccount,
    role: describeRole(roleArn, sight),
    asks: subject.asks,
    trusts: judged.trusts,
    ...conclude([
      ...findings,
      ...(inVain ? [] : podsWithoutCredentials(subject, workloads ?? [])),
    ]),
    ...(workloads && { workloads }),
  };
}

function judgeRole(options: {
  subject: IrsaSubject;
  index: EvidenceIndex;
  sight: RoleSight;
}): Judgement {
  const { subject, index, sight } = options;
  const { cluster, namespace, serviceAccount, roleArn } = subject;
  const ofSight = findingOfSight(roleArn, sight);
  const trusted = trustedSubjects(subject);
  if (!trusted) {
    return {
      trusts: 'unknown',
      findings: [
        ofSight ?? {
          code: 'unknown',
          severity: 'warning',
          message: `Cluster ${cluster.name} has no OIDC issuer yet.`,
          remedy: [],
        },
      ],
    };
  }
  const change = { type: 'trust-service-accounts' as const, ...trusted };
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
          message: 'The role trusts no workload of any cluster.',
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
  const { role } = sight;
  const { issuer, audience, providerArn } = trusted;
  const trust = webIdentityTrust(role, {
    providerArn,
    issuer,
    namespace,
    serviceAccount,
    audience,
  });
  return {
    trusts: trustsOf(trust.outcome),
    findings: [
      ...providerFindings({
        cluster,
        index,
        providerArn,
        accountId: role.accountId,
        audience,
      }),
      ...trustFindings({
        trust,
        role,
        subject,
        trusted,
        askers: askersOf(subject, index),
      }),
    ],
  };
}

function trustedSubjects(subject: IrsaSubject): TrustedSubjects | undefined {
  const issuer = issuerOf(subject.cluster);
  const [, partition, , , accountId] = subject.roleArn.split(':');
  if (!issuer || !accountId) {
    return undefined;
  }
  return {
    issuer,
    providerArn: oidcProviderArn({ partition, accountId, issuer }),
    audience: subject.audience ?? DEFAULT_AUDIENCE,
    subjects: [
      {
        namespace: subject.namespace,
        serviceAccount: subject.serviceAccount,
      },
    ],
  };
}

function askersOf(
  { cluster, roleArn }: IrsaSubject,
  index: EvidenceIndex,
): TrustedSubjects['subjects'] | undefined {
  return index.ofCluster('service-account', cluster).state === 'known'
    ? index
        .serviceAccountsOf(cluster)
        .filter(account => account.roleArn === roleArn)
        .map(({ namespace, name }) => ({ namespace, serviceAccount: name }))
    : undefined;
}

function staleFindings(
  { cluster, roleArn }: IrsaSubject,
  index: EvidenceIndex,
): BindingFinding[] {
  const [, , , , accountId] = roleArn.split(':');
  return toStaleFindings([
    index.ofCluster('service-account', cluster),
    ...(accountId && index.evidence.accountIds.includes(accountId)
      ? [
          index.ofAccount('iam-role', accountId),
          index.ofAccount('oidc-provider', accountId),
        ]
      : []),
  ]);
}
