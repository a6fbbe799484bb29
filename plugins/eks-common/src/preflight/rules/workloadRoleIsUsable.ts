import { factValue } from '../Fact';
import type { Finding } from '../Finding';
import type { PreflightFacts, RoleFact } from '../facts';
import { errorFinding, warningFinding } from '../findings';
import type { PreflightRule } from '../PreflightRule';
import type { AddonRequest } from '../requests/AddonRequest';
import type { CapabilityRequest } from '../requests/CapabilityRequest';
import type { PodIdentityAssociationRequest } from '../requests/PodIdentityAssociationRequest';
import { roleRequirements } from '../roleRequirements';
import { workloadRolesOf, type WorkloadRole } from '../workloadRoles';

/**
 * Each role that pods or a capability shall work under is of this account, exists, and trusts who shall assume it.
 *
 * | role | outcome |
 * | --- | --- |
 * | of another account | ROLE_IN_OTHER_ACCOUNT |
 * | does not exist | ROLE_NOT_FOUND |
 * | does not trust the service, or only without session tags | ROLE_NOT_TRUSTING |
 * | of an addon by IRSA, does not trust any ServiceAccount of the cluster | ROLE_NOT_TRUSTING_ADDON, a warning |
 * | has no policy at all | ROLE_WITHOUT_PERMISSIONS, a warning |
 */
export const workloadRoleIsUsable: PreflightRule<
  PodIdentityAssociationRequest | CapabilityRequest | AddonRequest
> = (request, facts) =>
  workloadRolesOf(request).flatMap(role => checkRole(role, facts));

function checkRole(handed: WorkloadRole, facts: PreflightFacts): Finding[] {
  const { field, arn, title } = handed;
  const { accountId } = facts.scope;
  const found = arn.split(':')[4];
  if (found !== accountId) {
    return [
      errorFinding('ROLE_IN_OTHER_ACCOUNT', {
        field,
        message: `Wanted a ${title} of account ${accountId}, found '${arn}' of account ${found}`,
        remedy:
          handed.purpose === 'pod-identity'
            ? "Name a role of the cluster's account; to get into another one, name a role of that as targetRoleArn."
            : "Name a role of the cluster's account.",
      }),
    ];
  }
  const roles = factValue(facts.roles);
  if (!roles) {
    return [];
  }
  const role = roles.find(candidate => candidate.arn === arn);
  if (!role) {
    return [
      errorFinding('ROLE_NOT_FOUND', {
        field,
        message: `No role '${arn}' in account ${accountId}`,
        remedy: `Create the ${title} or correct its ARN; the path is part of it.`,
      }),
    ];
  }
  return [
    ...(handed.purpose === 'irsa'
      ? checkIrsaTrust(handed, role, facts)
      : checkServiceTrust(handed.purpose, handed, role)),
    ...checkPermissions(handed, role),
  ];
}

function checkServiceTrust(
  purpose: 'pod-identity' | 'capability',
  { field, title }: WorkloadRole,
  role: RoleFact,
): Finding[] {
  const { services } = roleRequirements[purpose];
  const trusts = role.serviceTrusts.filter(trust =>
    services.includes(trust.service),
  );
  if (trusts.some(trust => trust.tagsSessions)) {
    return [];
  }
  const others = role.serviceTrusts.map(({ service }) => service);
  return [
    errorFinding('ROLE_NOT_TRUSTING', {
      field,
      message: `Wanted a ${title} that lets ${
        services[0]
      } do sts:AssumeRole and sts:TagSession, found '${role.name}' ${
        trusts.length > 0
          ? 'without sts:TagSession'
          : `trusting ${others.join(', ') || 'no AWS service'}`
      }`,
      remedy: `Pick another role, or let ${services[0]} do both in its trust policy; eks:role:create makes such a role.`,
    }),
  ];
}

function checkIrsaTrust(
  { field, title }: WorkloadRole,
  role: RoleFact,
  facts: PreflightFacts,
): Finding[] {
  const issuer = factValue(facts.cluster)?.oidcIssuer?.replace(
    /^https:\/\//,
    '',
  );
  const trusts = role.serviceAccountTrusts;
  if (
    !issuer ||
    !trusts ||
    trusts.some(candidate => candidate.issuer === issuer)
  ) {
    return [];
  }
  return [
    warningFinding('ROLE_NOT_TRUSTING_ADDON', {
      field,
      message: `Wanted a ${title} that ServiceAccounts of issuer ${issuer} may assume, found '${
        role.name
      }' trusting ${
        trusts.map(trust => trust.issuer).join(', ') || 'no ServiceAccount'
      }`,
      remedy:
        "Pick the role made for this cluster, or make one with eks:irsaRole:create; the add-on's pods get no credentials otherwise.",
    }),
  ];
}

function checkPermissions(
  { field, title }: WorkloadRole,
  role: RoleFact,
): Finding[] {
  return role.attachedPolicyArns.length + role.inlinePolicyNames.length > 0
    ? []
    : [
        warningFinding('ROLE_WITHOUT_PERMISSIONS', {
          field,
          message: `Wanted a ${title} that may do something, found no policy on '${role.name}'`,
          remedy: 'Attach the policies that the pods need.',
        }),
      ];
}
