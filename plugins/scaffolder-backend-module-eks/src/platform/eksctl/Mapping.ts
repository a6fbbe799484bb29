import { createHash } from 'node:crypto';
import type { ConfigReader } from './ConfigReader';

/** A part of a document as it is written, not yet checked. */
export type Written = Record<string, unknown>;

/** What the parts of the mapping share. */
export interface Mapping {
  config: ConfigReader;
  clusterName: string;
  /** Roles that eksctl would make itself. */
  roles: Written[];
  irsaRoles: Written[];
  /** ServiceAccounts that eksctl would make itself. */
  serviceAccounts: Written[];
}

/** An object without the members that are not set. */
export function withoutUnset(members: Written): Written {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  );
}

const LONGEST = 64;
const HASH = 8;

/** The name of a role that eksctl would leave to CloudFormation; one that is too long ends in a hash of itself. */
export function roleNameOf(...parts: string[]): string {
  const name = parts.join('-').replace(/[^\w+=,.@-]/g, '-');
  if (name.length <= LONGEST) {
    return name;
  }
  const hash = createHash('sha256').update(name).digest('hex').slice(0, HASH);
  return `${name.slice(0, LONGEST - HASH - 1)}-${hash}`;
}

/** Asks for a role of the document, and hands it over by its name. */
export function madeRole(mapping: Mapping, role: Written): { ref: string } {
  mapping.roles.push(withoutUnset(role));
  return { ref: String(role.roleName) };
}
