import type { PolicyDocument } from '../../identity/policy/PolicyDocument';
import { factValue } from '../Fact';
import type { Finding } from '../Finding';
import type { PreflightFacts } from '../facts';
import { errorFinding, warningFinding } from '../findings';
import type { PreflightRule } from '../PreflightRule';
import type { IrsaRoleRequest, RoleRequest } from '../requests/RoleRequest';

/** IAM's default for the managed policies of a role; it can be raised to 20. */
const USUAL_MANAGED_POLICIES = 10;
const MOST_MANAGED_POLICIES = 20;
/** Characters, white space not counted; of all policies of the role's own together. */
const LONGEST_INLINE_POLICIES = 10_240;
const MOST_TRUST_CHARACTERS = 4_096;
const USUAL_TRUST_CHARACTERS = 2_048;
const ACTION = /^(\*|[a-zA-Z0-9-]+:[a-zA-Z0-9*?]+)$/;

/**
 * The policies of a role exist, fit into IAM's limits, and those of its own grant something.
 *
 * | policies | outcome |
 * | --- | --- |
 * | a managed policy or boundary that does not exist | MANAGED_POLICY_NOT_FOUND |
 * | more than 10, more than 20 managed policies | MANAGED_POLICIES_MANY, a warning; MANAGED_POLICIES_TOO_MANY |
 * | an inline policy without statements, with a principal, without action or resource | INLINE_POLICY_MALFORMED |
 * | inline policies of more than 10,240 characters | INLINE_POLICIES_TOO_LONG |
 * | a statement that allows everything on everything | INLINE_POLICY_UNBOUNDED, a warning |
 * | a trust policy above 2,048, above 4,096 characters | TRUST_POLICY_LONG, a warning; TRUST_POLICY_TOO_LONG |
 */
export const rolePoliciesAreSound: PreflightRule<
  RoleRequest | IrsaRoleRequest
> = (request, facts) => [
  ...checkManagedPolicies(request, facts),
  ...Object.entries(request.inlinePolicies).flatMap(([name, document]) =>
    checkInlinePolicy(`inlinePolicies.${name}`, document),
  ),
  ...checkLengths(request),
];

function checkManagedPolicies(
  request: RoleRequest | IrsaRoleRequest,
  facts: PreflightFacts,
): Finding[] {
  const { managedPolicyArns, permissionsBoundary } = request;
  const findings: Finding[] = [];
  const count = managedPolicyArns.length;
  if (count > MOST_MANAGED_POLICIES) {
    findings.push(
      errorFinding('MANAGED_POLICIES_TOO_MANY', {
        field: 'managedPolicyArns',
        message: `Wanted at most ${MOST_MANAGED_POLICIES} managed policies, which is as far as IAM's quota can be raised, found ${count}`,
        remedy: 'Put what they grant into fewer policies.',
      }),
    );
  } else if (count > USUAL_MANAGED_POLICIES) {
    findings.push(
      warningFinding('MANAGED_POLICIES_MANY', {
        field: 'managedPolicyArns',
        message: `Wanted at most ${USUAL_MANAGED_POLICIES} managed policies, IAM's default quota, found ${count}`,
        remedy:
          'See that the quota "Managed policies per role" of the account is raised, or use fewer policies.',
      }),
    );
  }
  const known = factValue(facts.managedPolicies);
  const asked: Array<[field: string, arn: string]> = [
    ...managedPolicyArns.map((arn): [string, string] => [
      'managedPolicyArns',
      arn,
    ]),
    ...(permissionsBoundary
      ? [['permissionsBoundary', permissionsBoundary] as [string, string]]
      : []),
  ];
  for (const [field, arn] of asked) {
    if (known && !known.includes(arn)) {
      findings.push(
        errorFinding('MANAGED_POLICY_NOT_FOUND', {
          field,
          message: `No managed policy '${arn}' in account ${facts.scope.accountId}`,
          remedy: 'Correct its ARN, the path is part of it, or create it.',
        }),
      );
    }
  }
  return findings;
}

function checkInlinePolicy(field: string, document: PolicyDocument): Finding[] {
  const malformed = (message: string) => [
    errorFinding('INLINE_POLICY_MALFORMED', {
      field,
      message,
      remedy:
        'Give each statement Effect, Action and Resource; whom a role trusts is no part of what it may do.',
    }),
  ];
  const statements = document.Statement;
  if (statements.length === 0) {
    return malformed('Wanted at least one statement, found none');
  }
  return statements.flatMap((statement, index) => {
    const where = `statement ${index + 1}`;
    const actions = [statement.Action].flat();
    if (statement.Principal) {
      return malformed(`Wanted no Principal in ${where}, found one`);
    }
    if (!statement.Resource || [statement.Resource].flat().length === 0) {
      return malformed(`Wanted a Resource in ${where}, found none`);
    }
    const wrong = actions.filter(action => !ACTION.test(action));
    if (actions.length === 0 || wrong.length > 0) {
      return malformed(
        `Wanted actions such as s3:GetObject in ${where}, found ${
          wrong.map(action => `'${action}'`).join(', ') || 'none'
        }`,
      );
    }
    const allowsAll =
      statement.Effect === 'Allow' &&
      actions.includes('*') &&
      [statement.Resource].flat().includes('*');
    return allowsAll
      ? [
          warningFinding('INLINE_POLICY_UNBOUNDED', {
            field,
            message: `Found every action allowed on every resource in ${where}`,
            remedy: 'Name the actions and resources that the workload needs.',
          }),
        ]
      : [];
  });
}

function checkLengths(request: RoleRequest | IrsaRoleRequest): Finding[] {
  const findings: Finding[] = [];
  const inlineLength = Object.values(request.inlinePolicies)
    .map(document => JSON.stringify(document).length)
    .reduce((total, length) => total + length, 0);
  if (inlineLength > LONGEST_INLINE_POLICIES) {
    findings.push(
      errorFinding('INLINE_POLICIES_TOO_LONG', {
        field: 'inlinePolicies',
        message: `Wanted inline policies of at most ${LONGEST_INLINE_POLICIES} characters together, found ${inlineLength}`,
        remedy: 'Make a managed policy of what they grant.',
      }),
    );
  }
  const trustLength = JSON.stringify(request.assumeRolePolicyDocument).length;
  if (trustLength > USUAL_TRUST_CHARACTERS) {
    const isTooLong = trustLength > MOST_TRUST_CHARACTERS;
    const limit = isTooLong ? MOST_TRUST_CHARACTERS : USUAL_TRUST_CHARACTERS;
    const give = isTooLong ? errorFinding : warningFinding;
    findings.push(
      give(isTooLong ? 'TRUST_POLICY_TOO_LONG' : 'TRUST_POLICY_LONG', {
        field: 'serviceAccounts',
        message: `Wanted a trust policy of at most ${limit} characters, ${
          isTooLong
            ? "which is as far as IAM's quota can be raised"
            : "IAM's default quota"
        }, found ${trustLength}`,
        remedy:
          'Make several roles, or use Pod Identity, whose trust policy does not grow with the ServiceAccounts.',
      }),
    );
  }
  return findings;
}
