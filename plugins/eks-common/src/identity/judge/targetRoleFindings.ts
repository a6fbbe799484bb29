import type { BindingFinding } from '../IdentityBinding';
import type { PodIdentityAssociation } from '../PodIdentityAssociation';
import { evaluateTrust } from '../trustPolicy/evaluateTrust';
import { parsePolicyDocument } from '../trustPolicy/parsePolicyDocument';
import type { EvidenceIndex } from './EvidenceIndex';

/** What there is to say of the role that Pod Identity goes on to assume, mostly in another account. */
export function targetRoleFindings(
  association: PodIdentityAssociation,
  index: EvidenceIndex,
): BindingFinding[] {
  const { targetRoleArn, roleArn } = association;
  if (!targetRoleArn) {
    return [];
  }
  const sight = index.role(targetRoleArn);
  if (sight.state === 'missing' || sight.state === 'malformed') {
    return [
      {
        code: 'role-missing',
        severity: 'error',
        message: `There is no role ${targetRoleArn}, which is to be assumed in turn.`,
        remedy: [],
      },
    ];
  }
  if (sight.state === 'found' && trustsRole(sight.role, association)) {
    return [];
  }
  return [
    {
      code: 'target-role-unjudged',
      severity: 'info',
      message: `Whether ${targetRoleArn} lets ${roleArn} assume it cannot be judged from here.`,
      remedy: [
        {
          words: `See that its trust policy allows sts:AssumeRole and sts:TagSession to ${roleArn}.`,
        },
      ],
    },
  ];
}

function trustsRole(
  role: { trustDocument?: string },
  association: PodIdentityAssociation,
): boolean {
  const { outcome } = evaluateTrust(
    parsePolicyDocument(role.trustDocument ?? '{"Statement":[]}'),
    {
      action: 'sts:AssumeRole',
      principal: { type: 'AWS', id: association.roleArn },
      context: new Map([
        [
          'sts:externalid',
          association.externalId ? [association.externalId] : [],
        ],
      ]),
      isAbsent: () => false,
    },
  );
  return outcome === 'allowed';
}
