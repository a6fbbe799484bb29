import { parsedPolicy } from '../../../authorization/parsedPolicy';
import type { Principal } from '../../../server/Operation';
import type { Place, World } from '../../../world/World';
import { invalidInput, noSuchEntity } from '../errors';
import { findPolicy } from '../findPolicy';
import { roleOfArn } from '../findRole';
import { entityKey, roleTable, type PolicyRow, type RoleRow } from '../tables';
import { awsManagedPolicyArn } from './awsManagedPolicies';
import type { PolicyDocument } from './PolicyDocument';

/** A policy with what the API calls it. */
export interface NamedPolicy {
  id: string;
  document: PolicyDocument;
}

/** The policies that a principal has, and those that bound them. */
export interface PrincipalPolicies {
  policies: NamedPolicy[];
  /** Absent when nothing bounds them. */
  boundary?: NamedPolicy[];
  /** Those that a session was given when it began; absent when there are none. */
  session?: NamedPolicy[];
}

/**
 * The policies of a role, or of the account's administrator, the one user that there is.
 *
 * @throws AwsError NoSuchEntity or InvalidInput.
 */
export function policiesOfPrincipal(
  place: Place,
  arn: string,
): PrincipalPolicies {
  const match = /^arn:aws:iam::(\d{12}):(role|user)\/(?:.+\/)?([^/]+)$/.exec(
    arn,
  );
  if (!match || match[1] !== place.accountId) {
    throw invalidInput(
      `Invalid Entity Arn: ${arn} is no role or user of account ${place.accountId}`,
    );
  }
  const [, , kind, name] = match;
  if (kind === 'user') {
    if (name !== 'admin') {
      throw noSuchEntity(`The user with name ${name} cannot be found.`);
    }
    return {
      policies: managed(place, [awsManagedPolicyArn('AdministratorAccess')]),
    };
  }
  const role = place.table(roleTable).get(entityKey(name));
  if (role?.arn !== arn) {
    throw noSuchEntity(`The role with name ${name} cannot be found.`);
  }
  return policiesOfRole(place, role);
}

/** The policies of a session of a role; one whose role is gone has none. */
export function policiesOfSession(
  world: World,
  { roleArn, accountId, sessionPolicies }: Principal,
): PrincipalPolicies {
  const role = roleOfArn(world, roleArn!);
  if (!role) return { policies: [] };
  return {
    ...policiesOfRole(world.globalPlace(accountId), role),
    session: sessionPolicies?.map((text, index) => ({
      id: `session-policy-${index + 1}`,
      document: parsedPolicy(text),
    })),
  };
}

function policiesOfRole(place: Place, role: RoleRow): PrincipalPolicies {
  const inline = Object.entries(role.inlinePolicies).map(([id, text]) => ({
    id,
    document: parsedPolicy(text),
  }));
  return {
    policies: [...inline, ...managed(place, role.attachedPolicyArns)],
    boundary: role.permissionsBoundaryArn
      ? managed(place, [role.permissionsBoundaryArn])
      : undefined,
  };
}

function managed(place: Place, arns: string[]): NamedPolicy[] {
  return arns.flatMap(arn => {
    const row = findPolicy(place, arn);
    return row
      ? [{ id: row.policyName, document: parsedPolicy(textOf(row)) }]
      : [];
  });
}

/** The JSON text of a managed policy's default version. */
export function textOf(row: PolicyRow): string {
  const version = row.versions.find(
    ({ versionId }) => versionId === row.defaultVersionId,
  );
  return version!.document;
}
