import {
  type InventoryObject,
  kindOf,
  type Scope,
  scopeId,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';

const TYPE = 'eks';

/** What has no region belongs to the account, whichever scope of it reads it. */
const GLOBAL_REGION = 'global';

/**
 * The location that an object's entity is managed by, for example `eks:111122223333/eu-west-1`.
 *
 * @public
 */
export function locationOf(scope: Scope, object: InventoryObject): string {
  return kindOf(object).isGlobal
    ? toLocation({ ...scope, region: GLOBAL_REGION })
    : toLocation(scope);
}

/**
 * All locations for which a scope answers.
 *
 * @public
 */
export function locationsOf(scope: EksScope): string[] {
  return scope.readsGlobal
    ? [toLocation(scope), toLocation({ ...scope, region: GLOBAL_REGION })]
    : [toLocation(scope)];
}

/**
 * Whether a location is one of the suite's.
 *
 * @public
 */
export function isEksLocation(location: string): boolean {
  return location.startsWith(`${TYPE}:`);
}

function toLocation(scope: Scope): string {
  return `${TYPE}:${scopeId(scope)}`;
}
