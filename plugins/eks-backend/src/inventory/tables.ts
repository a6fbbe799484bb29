import {
  type Extent,
  type InventoryObject,
  kindOf,
  parentArnOf,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type { ScopeState } from './InventoryStore';

export const SCOPES_TABLE = 'eks_scopes';
export const OBJECTS_TABLE = 'eks_objects';
export const CHANGES_TABLE = 'eks_changes';
export const MESH_STATES_TABLE = 'eks_mesh_states';

/** The region under which is kept what has none: it belongs to the account, whichever scope of it reads it. */
const GLOBAL_REGION = 'global';

export interface ScopeRow {
  account_id: string;
  region: string;
  issued_ticket: number;
  finished_ticket: number;
  whole_issued_ticket: number;
  last_attempt_at: string | null;
  collected_at: string | null;
  failures: string;
  read_at: string;
  held_back: string;
  finished: string;
}

/** What a stored collection looked at. */
export interface FinishedExtent extends Extent {
  ticket: number;
}

export interface ObjectRow {
  account_id: string;
  region: string;
  arn: string;
  kind: string;
  name: string;
  parent_arn: string | null;
  body: string;
  version: number;
  first_seen_at: string;
  changed_at: string;
}

/** The columns that say which object a row is of. */
export function toObjectIdentity(
  scope: Scope,
  object: InventoryObject,
): Pick<
  ObjectRow,
  'account_id' | 'region' | 'arn' | 'kind' | 'name' | 'parent_arn'
> {
  return {
    account_id: scope.accountId,
    region: kindOf(object).isGlobal ? GLOBAL_REGION : scope.region,
    arn: object.arn,
    kind: object.kind,
    name: object.name,
    parent_arn: parentArnOf(object) ?? null,
  };
}

export function toObjectRow(options: {
  scope: Scope;
  object: InventoryObject;
  at: string;
}): ObjectRow {
  const { scope, object, at } = options;
  return {
    ...toObjectIdentity(scope, object),
    body: JSON.stringify(object),
    version: 1,
    first_seen_at: at,
    changed_at: at,
  };
}

export function fromObjectRow(row: Pick<ObjectRow, 'body'>): InventoryObject {
  return JSON.parse(row.body);
}

export function fromScopeRow(row: ScopeRow): ScopeState {
  return {
    lastTicket: row.issued_ticket,
    lastAttemptAt: row.last_attempt_at ?? undefined,
    collectedAt: row.collected_at ?? undefined,
    lastWholeTicket: row.whole_issued_ticket,
    failures: JSON.parse(row.failures),
    readAt: JSON.parse(row.read_at),
    heldBack: JSON.parse(row.held_back),
  };
}

/** The `account_id` and `region` pairs under which a scope's objects lie. */
export function placesOf(scope: EksScope): Array<[string, string]> {
  const own: [string, string] = [scope.accountId, scope.region];
  return scope.readsGlobal ? [own, [scope.accountId, GLOBAL_REGION]] : [own];
}
