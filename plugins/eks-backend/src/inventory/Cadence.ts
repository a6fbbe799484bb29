import {
  INVENTORY_KINDS,
  inventoryKinds,
  type InventoryKind,
} from '@eks-platform/backstage-plugin-eks-common';
import type { ScopeState } from './InventoryStore';

/**
 * How long what is stored of things at rest is taken for true without asking again, in milliseconds.
 *
 * @public
 */
export interface Cadence {
  /** What is listed each time: node groups, add-ons, access entries, Pod Identity associations. */
  detailsMs: number;
  /** What is not even listed each time: roles, insights, identity providers, updates, support dates. */
  slowMs: number;
  /** What AWS lets nobody change: Fargate profiles; and OIDC providers. */
  steadyMs: number;
}

/** A collection that begins a little early still counts as on time, and clocks of replicas differ a little. */
const TOLERANCE_MS = 5_000;

/**
 * The kinds whose time to be described again has come. What was described at a time that is still to come is due: a clock
 * was put back since, and nobody knows how long ago it was.
 *
 * @public
 */
export function dueKinds(options: {
  readAt: ScopeState['readAt'];
  cadence: Cadence;
  now: Date;
}): InventoryKind[] {
  const { readAt, cadence, now } = options;
  return INVENTORY_KINDS.filter(kind => {
    const last = readAt[kind];
    const age = last ? now.getTime() - Date.parse(last) : Infinity;
    return (
      age < -TOLERANCE_MS || age >= patienceFor(kind, cadence) - TOLERANCE_MS
    );
  });
}

function patienceFor(kind: InventoryKind, cadence: Cadence): number {
  const { pace, isSteady } = inventoryKinds[kind];
  switch (pace) {
    case 'always':
      return 0;
    case 'membership':
      return isSteady ? cadence.steadyMs : cadence.detailsMs;
    default:
      return cadence.slowMs;
  }
}
