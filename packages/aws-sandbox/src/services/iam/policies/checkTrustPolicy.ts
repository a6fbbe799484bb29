import type { World } from '../../../world/World';
import { limitExceeded, malformedPolicy } from '../errors';
import { findRole } from '../findRole';
import { parsePolicyDocument } from './parsePolicyDocument';
import type { PolicyStatement, PrincipalKind } from './PolicyDocument';

/** Largest trust policy, in characters without white space. */
const MAXIMUM_SIZE = 2048;

const STS_ACTIONS = [
  'sts:*',
  'sts:AssumeRole',
  'sts:AssumeRoleWithWebIdentity',
  'sts:AssumeRoleWithSAML',
  'sts:SetSourceIdentity',
  'sts:TagSession',
].map(action => action.toLowerCase());

/**
 * Checks a trust policy and returns it as IAM keeps it: without white space, account ids written as the ARN of the
 * account's root.
 *
 * @throws AwsError MalformedPolicyDocument or LimitExceeded.
 */
export function checkTrustPolicy(text: string, world: World): string {
  for (const statement of parsePolicyDocument(text).statements) {
    checkStatement(statement, world);
  }
  const kept = JSON.stringify(JSON.parse(text), rootOfAccount);
  if (kept.replace(/\s/g, '').length > MAXIMUM_SIZE) {
    throw limitExceeded(
      `Cannot exceed quota for ACLSizePerRole: ${MAXIMUM_SIZE}`,
    );
  }
  return kept;
}

function checkStatement(statement: PolicyStatement, world: World): void {
  if (statement.resources || statement.notResources) {
    throw malformedPolicy('Has prohibited field Resource');
  }
  if (!statement.principals && !statement.notPrincipals) {
    throw malformedPolicy('Missing required field Principal');
  }
  if (!statement.actions && !statement.notActions) {
    throw malformedPolicy('Missing required field Action');
  }
  for (const action of [
    ...(statement.actions ?? []),
    ...(statement.notActions ?? []),
  ]) {
    if (!isStsAction(action)) {
      throw malformedPolicy(
        'AssumeRole policy may only specify STS AssumeRole actions.',
      );
    }
  }
  for (const principals of [statement.principals, statement.notPrincipals]) {
    for (const [kind, names] of Object.entries(principals ?? {})) {
      for (const name of names) {
        checkPrincipal(kind as PrincipalKind, name, world);
      }
    }
  }
}

/** Wildcards are allowed where they can only mean STS's own actions: `sts:AssumeRole*`. */
function isStsAction(action: string): boolean {
  const lower = action.toLowerCase();
  return (
    STS_ACTIONS.includes(lower) ||
    (/^sts:[a-z]+\*$/.test(lower) &&
      STS_ACTIONS.some(known => known.startsWith(lower.slice(0, -1))))
  );
}

function checkPrincipal(kind: PrincipalKind, name: string, world: World): void {
  switch (kind) {
    case 'AWS':
      if (isAwsPrincipal(name, world)) return;
      throw invalidPrincipal('AWS', name);
    case 'Service':
      if (/^[a-z0-9-]+(\.[a-z0-9-]+)*\.amazonaws\.com(\.cn)?$/.test(name))
        return;
      throw invalidPrincipal('SERVICE', name);
    case 'Federated':
      if (isFederatedPrincipal(name)) return;
      throw malformedPolicy(
        'Federated principals must be valid domain names or SAML metadata ARNs',
      );
    default:
      throw invalidPrincipal(kind, name);
  }
}

/** Roles must exist; users and whole accounts are taken on trust, because a sandbox knows only some accounts. */
function isAwsPrincipal(name: string, world: World): boolean {
  if (name === '*' || /^\d{12}$/.test(name)) return true;
  const match =
    /^arn:aws:(?:iam|sts)::\d{12}:(root|user\/.+|role\/.+|assumed-role\/[^/]+\/[^/]+|federated-user\/.+)$/.exec(
      name,
    );
  if (!match) return false;
  return !match[1].startsWith('role/') || findRole(world, name) !== undefined;
}

function isFederatedPrincipal(name: string): boolean {
  return (
    /^arn:aws:iam::\d{12}:(oidc|saml)-provider\/.+$/.test(name) ||
    /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name)
  );
}

function invalidPrincipal(kind: string, name: string): Error {
  return malformedPolicy(`Invalid principal in policy: "${kind}":"${name}"`);
}

/** JSON replacer that turns the account ids under `AWS` into ARNs. */
function rootOfAccount(key: string, value: unknown): unknown {
  if (key !== 'AWS') return value;
  const expand = (item: unknown) =>
    typeof item === 'string' && /^\d{12}$/.test(item)
      ? `arn:aws:iam::${item}:root`
      : item;
  return Array.isArray(value) ? value.map(expand) : expand(value);
}
