import type { BindingFinding } from '../IdentityBinding';
import type { EvidenceIndex } from './EvidenceIndex';
import type { IrsaSubject } from './judgeIrsa';
import {
  annotate,
  createServiceAccount,
  deleteAssociation,
  removeAnnotation,
} from './remedies';

/** What there is to say of how a ServiceAccount asks for a role by its annotation. */
export function askingFindings(
  subject: IrsaSubject,
  index: EvidenceIndex,
): BindingFinding[] {
  switch (subject.asks) {
    case 'yes':
      return overridden(subject, index);
    case 'no':
      return [notAsked(subject)];
    default:
      return [notKnown(subject, index)];
  }
}

function notAsked(subject: IrsaSubject): BindingFinding {
  const { namespace, serviceAccount, otherRoleArn, roleArn } = subject;
  const name = `${namespace}/${serviceAccount}`;
  if (!subject.exists) {
    return {
      code: 'service-account-missing',
      severity: 'warning',
      message: `The role trusts ${name}, and there is no such ServiceAccount.`,
      remedy: [createServiceAccount(subject), ...annotate(subject, roleArn)],
    };
  }
  return {
    code: 'trusted-not-annotated',
    severity: 'warning',
    message: otherRoleArn
      ? `The role trusts ${name}, which asks for another: ${otherRoleArn}.`
      : `The role trusts ${name}, which does not ask for it.`,
    remedy: annotate(subject, roleArn),
  };
}

function notKnown(
  { cluster, namespace, serviceAccount }: IrsaSubject,
  index: EvidenceIndex,
): BindingFinding {
  const knowledge = index.ofCluster('service-account', cluster);
  const reason =
    knowledge.state === 'known'
      ? `${namespace}/${serviceAccount} stands for many`
      : knowledge.reason;
  return {
    code: 'unknown',
    severity: 'warning',
    message: `${reason}, so nobody can tell whether ${namespace}/${serviceAccount} asks for the role.`,
    remedy: [
      {
        words: `Let Backstage read the Kubernetes API of ${cluster.name}: an access entry with AmazonEKSViewPolicy for its role, and eks.kubernetes in the configuration.`,
      },
    ],
  };
}

/** EKS's webhook gives pods one or the other, and Pod Identity comes first. */
function overridden(
  subject: IrsaSubject,
  index: EvidenceIndex,
): BindingFinding[] {
  const { cluster, namespace, serviceAccount } = subject;
  const association = index
    .associationsOf(cluster)
    .find(
      candidate =>
        candidate.namespace === namespace &&
        candidate.serviceAccount === serviceAccount,
    );
  if (!association) {
    return [];
  }
  return [
    {
      code: 'overridden',
      severity: 'warning',
      message: `EKS Pod Identity ties ${namespace}/${serviceAccount} to ${association.roleArn}. New pods get that role: where both are there, Pod Identity comes first.`,
      remedy: [
        deleteAssociation(cluster, association.id),
        removeAnnotation(subject),
      ],
    },
  ];
}
