import { describePlace } from '../describePlace';
import type { Finding } from '../Finding';
import type { PreflightFacts, RoleFact } from '../facts';
import type { PreflightRule } from '../PreflightRule';
import { roleOf } from '../requestParts';
import type { PlacedRequest } from '../requests/PreflightRequest';
import { roleRequirements } from '../roleRequirements';

/**
 * The role is of this account, exists, trusts the service that shall assume it and may do what EKS needs.
 *
 * | role | outcome |
 * | --- | --- |
 * | of another account | ROLE_IN_OTHER_ACCOUNT |
 * | does not exist | ROLE_NOT_FOUND |
 * | does not trust the service | ROLE_NOT_TRUSTING |
 * | has no policy at all | ROLE_WITHOUT_POLICIES |
 * | has policies, but not the usual one | ROLE_POLICY_MISSING, a warning: one of its own may grant the same |
 */
export const roleIsUsable: PreflightRule<PlacedRequest> = (request, facts) => {
  const { field, arn, purpose } = roleOf(request);
  const { title } = roleRequirements[purpose];
  const accountId = arn.split(':')[4];
  if (accountId !== facts.scope.accountId) {
    return [
      {
        severity: 'error',
        code: 'ROLE_IN_OTHER_ACCOUNT',
        field,
        message: `Wanted a ${title} of account ${facts.scope.accountId}, found '${arn}' of account ${accountId}`,
        remedy: 'Name a role of the account in which the cluster is.',
      },
    ];
  }
  if (!facts.role?.known) {
    return [];
  }
  const role = facts.role.value;
  if (!role) {
    return [
      {
        severity: 'error',
        code: 'ROLE_NOT_FOUND',
        field,
        message: `No role '${arn}' in account ${facts.scope.accountId}`,
        remedy: `Create the ${title} or correct its ARN; the path is part of it.`,
      },
    ];
  }
  return [
    ...checkTrust({ request, role, facts }),
    ...checkPolicies({ request, role }),
  ];
};

function checkTrust(options: {
  request: PlacedRequest;
  role: RoleFact;
  facts: PreflightFacts;
}): Finding[] {
  const { request, role, facts } = options;
  const { field, purpose } = roleOf(request);
  const { title, services } = roleRequirements[purpose];
  if (role.serviceTrusts.some(trust => services.includes(trust.service))) {
    return [];
  }
  const trusted = role.serviceTrusts.map(trust => trust.service);
  return [
    {
      severity: 'error',
      code: 'ROLE_NOT_TRUSTING',
      field,
      message: `Wanted a ${title} that ${services[0]} may assume, found '${
        role.name
      }' trusting ${trusted.length ? trusted.join(', ') : 'no AWS service'}`,
      remedy: `Pick another role for ${describePlace(facts.scope)}, or let ${
        services[0]
      } do sts:AssumeRole in its trust policy.`,
    },
  ];
}

function checkPolicies(options: {
  request: PlacedRequest;
  role: RoleFact;
}): Finding[] {
  const { request, role } = options;
  const { field, purpose } = roleOf(request);
  const { title, policies } = roleRequirements[purpose];
  const attached = role.attachedPolicyArns.map(arn => arn.split('/').pop());
  const missing = policies.filter(
    ({ anyOf }) => !anyOf.some(name => attached.includes(name)),
  );
  if (
    missing.length > 0 &&
    attached.length + role.inlinePolicyNames.length === 0
  ) {
    const names = policies.map(({ anyOf }) => anyOf[0]).join(', ');
    return [
      {
        severity: 'error',
        code: 'ROLE_WITHOUT_POLICIES',
        field,
        message: `Wanted a ${title} with ${names}, found no policy on '${role.name}'`,
        remedy: `Attach ${names} to the role.`,
      },
    ];
  }
  return missing.map(({ anyOf, why }) => ({
    severity: 'warning' as const,
    code: 'ROLE_POLICY_MISSING',
    field,
    message: `Wanted a ${title} with ${anyOf.join(' or ')}, found '${
      role.name
    }' without: ${why}`,
    remedy: `Attach ${anyOf[0]}, unless another policy of the role grants the same.`,
  }));
}
