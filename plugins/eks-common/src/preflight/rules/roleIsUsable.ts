import { describePlace } from '../describePlace';
import type { Finding } from '../Finding';
import type { PreflightFacts, RoleFact } from '../facts';
import type { PreflightRule } from '../PreflightRule';
import { rolesOf, type HandedRole } from '../requestParts';
import type { PlacedRequest } from '../requests/PreflightRequest';

/**
 * Each role is of this account, exists, trusts the service that shall assume it and may do what EKS needs.
 *
 * | role | outcome |
 * | --- | --- |
 * | of another account | ROLE_IN_OTHER_ACCOUNT |
 * | does not exist | ROLE_NOT_FOUND |
 * | does not trust the service | ROLE_NOT_TRUSTING |
 * | trusts it, but does not let it tag its sessions where it must | ROLE_NOT_TAGGING |
 * | has no policy at all | ROLE_WITHOUT_POLICIES |
 * | has policies, but not the usual one | ROLE_POLICY_MISSING, a warning: one of its own may grant the same |
 */
export const roleIsUsable: PreflightRule<PlacedRequest> = (request, facts) =>
  rolesOf(request, facts).flatMap(handed => judgeRole(handed, facts));

function judgeRole(handed: HandedRole, facts: PreflightFacts): Finding[] {
  const { field, arn, requirement, fact } = handed;
  const { title } = requirement;
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
  if (!fact?.known) {
    return [];
  }
  const role = fact.value;
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
  return [...checkTrust(handed, role, facts), ...checkPolicies(handed, role)];
}

function checkTrust(
  { field, requirement }: HandedRole,
  role: RoleFact,
  facts: PreflightFacts,
): Finding[] {
  const { title, services, tagsSessions } = requirement;
  const trusts = role.serviceTrusts.filter(trust =>
    services.includes(trust.service),
  );
  if (trusts.length === 0) {
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
  if (tagsSessions && !trusts.some(trust => trust.tagsSessions)) {
    return [
      {
        severity: 'error',
        code: 'ROLE_NOT_TAGGING',
        field,
        message: `Wanted a ${title} whose sessions ${services[0]} may tag, found '${role.name}' allowing it sts:AssumeRole only`,
        remedy: `Add sts:TagSession beside sts:AssumeRole in the role's trust policy.`,
      },
    ];
  }
  return [];
}

function checkPolicies(
  { field, requirement }: HandedRole,
  role: RoleFact,
): Finding[] {
  const { title, policies } = requirement;
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
