import type { Place, World } from '../../world/World';
import { noSuchEntity } from './errors';
import { parsePolicyDocument } from './policies/parsePolicyDocument';
import type { PolicyDocument } from './policies/PolicyDocument';
import { entityKey, roleTable, type RoleRow } from './tables';

/** A role and its trust policy as data. */
export interface FoundRole {
  row: RoleRow;
  trustPolicy: PolicyDocument;
}

/** Finds a role of any account by its ARN, path included; undefined when there is none. */
export function findRole(world: World, roleArn: string): FoundRole | undefined {
  const row = roleOfArn(world, roleArn);
  return row && { row, trustPolicy: parsePolicyDocument(row.trustPolicy) };
}

/** The row of a role of any account by its ARN; undefined when there is none. */
export function roleOfArn(world: World, roleArn: string): RoleRow | undefined {
  const match = /^arn:aws:iam::(\d{12}):role\/(?:.+\/)?([^/]+)$/.exec(roleArn);
  if (!match) return undefined;
  const [, accountId, roleName] = match;
  const row = world
    .globalPlace(accountId)
    .table(roleTable)
    .get(entityKey(roleName));
  return row?.arn === roleArn ? row : undefined;
}

/**
 * Finds a role of one account by its name.
 *
 * @throws AwsError NoSuchEntity.
 */
export function findRoleByName(place: Place, roleName: string): RoleRow {
  const row = place.table(roleTable).get(entityKey(roleName));
  if (row?.roleName !== roleName) {
    throw noSuchEntity(`The role with name ${roleName} cannot be found.`);
  }
  return row;
}
