import type { Scope } from '@eks-platform/backstage-plugin-eks-common';
import { partitionOf } from '@eks-platform/backstage-plugin-eks-node';
import type { PlatformDocument, Resolved } from './PlatformDocument';

/** Replaces references to roles of the document by the ARNs that the roles have, or will have. Manifests stay as they are. */
export function resolveRoles(
  document: PlatformDocument,
  scope: Scope,
): Resolved<PlatformDocument> {
  const arns = new Map(
    [...document.roles, ...document.irsaRoles].map(role => [
      role.roleName,
      roleArn(scope, role),
    ]),
  );
  const { manifests, ...rest } = document;
  return {
    ...(replace(rest, arns) as Resolved<typeof rest>),
    manifests,
  } as Resolved<PlatformDocument>;
}

/** The ARN that a role of this name and path has. */
export function roleArn(
  scope: Scope,
  { roleName, path }: { roleName: string; path: string },
): string {
  const { accountId, region } = scope;
  return `arn:${partitionOf(region)}:iam::${accountId}:role${path}${roleName}`;
}

function replace(value: unknown, arns: Map<string, string>): unknown {
  if (Array.isArray(value)) {
    return value.map(item => replace(item, arns));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value);
  const [[key, ref] = []] = entries;
  if (entries.length === 1 && key === 'ref' && typeof ref === 'string') {
    return arns.get(ref) ?? ref;
  }
  return Object.fromEntries(
    entries.map(([name, member]) => [name, replace(member, arns)]),
  );
}
