import { factValue } from '../Fact';
import type { Finding } from '../Finding';
import type { PreflightFacts } from '../facts';
import { errorFinding, warningFinding } from '../findings';
import { isNamespaceName } from '../kubernetesNames';
import type { PreflightRule } from '../PreflightRule';
import type {
  AccessEntryRequest,
  AccessPolicyRequest,
} from '../requests/AccessEntryRequest';

const RESERVED_GROUP = /^(system|eks|aws|amazon|iam):/;
const RESERVED_USERNAME = /^(system|eks|aws|amazon|iam):/;
const MOST_POLICIES = 20;
/** The access policies that an entry of another type than STANDARD can have. */
const POLICIES_OF_TYPE: Record<string, string[]> = {
  EC2: ['AmazonEKSAutoNodePolicy'],
};

/** Groups, username and access policies of an access entry are those that its type can have and that EKS knows. */
export const accessIsWellFormed: PreflightRule<AccessEntryRequest> = (
  request,
  facts,
) => [
  ...checkIdentity(request),
  ...checkPolicies(request, facts),
  ...request.accessPolicies.flatMap((policy, index) =>
    checkScope(`accessPolicies[${index}].accessScope`, policy),
  ),
];

function checkIdentity(request: AccessEntryRequest): Finding[] {
  const { type, username, kubernetesGroups = [], accessPolicies } = request;
  if (type !== 'STANDARD') {
    const fields = [
      ...(username ? ['username'] : []),
      ...(kubernetesGroups.length > 0 ? ['kubernetesGroups'] : []),
    ];
    return fields.map(field =>
      errorFinding('ACCESS_TYPE_HAS_ITS_OWN', {
        field,
        message: `Wanted no ${field} in an entry of type ${type}, whose username and groups are EKS's, found one`,
        remedy: `Leave ${field} out, or choose type STANDARD.`,
      }),
    );
  }
  const findings: Finding[] = kubernetesGroups
    .filter(group => RESERVED_GROUP.test(group))
    .map(group =>
      errorFinding('KUBERNETES_GROUP_RESERVED', {
        field: 'kubernetesGroups',
        message: `Wanted groups outside system:, eks:, aws:, amazon: and iam:, which EKS refuses, found '${group}'`,
        remedy: `Bind a role to a group of your own, or give an access policy${
          group === 'system:masters'
            ? ': AmazonEKSClusterAdminPolicy is what system:masters is in aws-auth'
            : ''
        }.`,
      }),
    );
  if (username && RESERVED_USERNAME.test(username)) {
    findings.push(
      errorFinding('USERNAME_RESERVED', {
        field: 'username',
        message: `Wanted a username outside system:, eks:, aws:, amazon: and iam:, which EKS refuses, found '${username}'`,
        remedy: "Leave it out for EKS's own, or choose another.",
      }),
    );
  }
  const session = username?.indexOf('{{SessionName') ?? -1;
  if (username && session >= 0 && !username.slice(0, session).includes(':')) {
    findings.push(
      errorFinding('USERNAME_WITHOUT_COLON', {
        field: 'username',
        message: `Wanted a colon before {{SessionName}}, found '${username}'`,
        remedy: 'Choose a username such as team:{{SessionName}}.',
      }),
    );
  }
  if (kubernetesGroups.length + accessPolicies.length === 0) {
    findings.push(
      warningFinding('ACCESS_WITHOUT_RIGHTS', {
        field: 'accessPolicies',
        message:
          'Found neither access policies nor groups: the principal gets in and may do nothing',
        remedy:
          'Give an access policy such as AmazonEKSViewPolicy, or a group that RBAC knows, unless RBAC names the user itself.',
      }),
    );
  }
  return findings;
}

function checkPolicies(
  request: AccessEntryRequest,
  facts: PreflightFacts,
): Finding[] {
  const { type, accessPolicies } = request;
  const known = factValue(facts.accessPolicies);
  const allowed =
    type === 'STANDARD' ? undefined : POLICIES_OF_TYPE[type] ?? [];
  const findings = accessPolicies.flatMap(({ policyArn }, index): Finding[] => {
    const field = `accessPolicies[${index}].policyArn`;
    const name = policyArn.split('/').pop() ?? policyArn;
    if (known && !known.includes(policyArn)) {
      return [
        errorFinding('ACCESS_POLICY_NOT_FOUND', {
          field,
          message: `No access policy '${policyArn}' in EKS`,
          remedy: `Choose one of ${known
            .map(arn => arn.split('/').pop())
            .join(', ')}.`,
        }),
      ];
    }
    return allowed && !allowed.includes(name)
      ? [
          errorFinding('ACCESS_POLICY_NOT_FOR_TYPE', {
            field,
            message: `Wanted ${
              allowed.join(' or ') || 'no access policy'
            } in an entry of type ${type}, found ${name}`,
            remedy: 'Leave the policy out, or choose type STANDARD.',
          }),
        ]
      : [];
  });
  const arns = accessPolicies.map(({ policyArn }) => policyArn);
  const twice = arns.filter((arn, index) => arns.indexOf(arn) !== index);
  if (twice.length > 0) {
    findings.push(
      errorFinding('ACCESS_POLICY_TWICE', {
        field: 'accessPolicies',
        message: `Wanted each access policy once, found ${[
          ...new Set(twice),
        ].join(', ')} several times`,
        remedy: 'Put all namespaces into one scope: EKS keeps the last only.',
      }),
    );
  }
  if (arns.length > MOST_POLICIES) {
    findings.push(
      errorFinding('ACCESS_POLICIES_TOO_MANY', {
        field: 'accessPolicies',
        message: `Wanted at most ${MOST_POLICIES} access policies, found ${arns.length}`,
        remedy: 'Leave some out.',
      }),
    );
  }
  return findings;
}

function checkScope(field: string, policy: AccessPolicyRequest): Finding[] {
  const { type, namespaces = [] } = policy.accessScope;
  if (type === 'cluster') {
    return namespaces.length === 0
      ? []
      : [
          errorFinding('NAMESPACES_IN_CLUSTER_SCOPE', {
            field: `${field}.namespaces`,
            message: `Wanted no namespaces in a scope of type cluster, found ${namespaces.join(
              ', ',
            )}`,
            remedy: 'Leave them out, or choose type namespace.',
          }),
        ];
  }
  if (namespaces.length === 0) {
    return [
      errorFinding('NAMESPACES_MISSING', {
        field: `${field}.namespaces`,
        message: 'Wanted namespaces in a scope of type namespace, found none',
        remedy: 'Name them, or choose type cluster.',
      }),
    ];
  }
  return namespaces
    .filter(
      namespace =>
        namespace !== '*' && !isNamespaceName(namespace.replace(/\*$/, 'x')),
    )
    .map(namespace =>
      errorFinding('NAMESPACE_MALFORMED', {
        field: `${field}.namespaces`,
        message: `Wanted the name of a namespace, with * at its end at most, found '${namespace}'`,
        remedy: 'Correct the name.',
      }),
    );
}
