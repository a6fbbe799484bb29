import {
  type FleetResponse,
  summarizeFleet,
} from '@eks-platform/backstage-plugin-eks-common';
import { describeScopes } from './describeScopes';
import type { InventoryContext } from './InventoryContext';
import { loadFleet } from './loadFleet';

/** What a platform team wants to know of all clusters at a glance. */
export async function describeFleet(
  context: InventoryContext,
): Promise<FleetResponse> {
  const [fleet, scopes] = await Promise.all([
    loadFleet(context, context.scopes),
    describeScopes(context),
  ]);
  const now = context.now();
  return summarizeFleet({
    items: fleet.items,
    versions: fleet.versions,
    insights: fleet.insights,
    scopes,
    now,
  });
}
