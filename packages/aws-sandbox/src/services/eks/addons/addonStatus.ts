import type { AddonIssue, AddonStatus } from '@aws-sdk/client-eks';
import type { OperationContext } from '../../../server/Operation';
import { liveFargateProfiles } from '../findFargateProfile';
import { liveNodegroups } from '../findNodegroup';
import { issuesAt, statusAt } from '../life';
import { clusterTable, type AddonRow } from '../tables';
import { findAddonSpec } from './addonCatalog';

type Context = Pick<OperationContext, 'place' | 'now'>;

/** Where an add-on stands, and what ails it: one that needs nodes is DEGRADED while there are none. */
export function addonStatus(
  row: AddonRow,
  context: Context,
): { status: AddonStatus; issues: AddonIssue[] } {
  const status = statusAt(row, context.now()) as AddonStatus;
  const settled = status === 'ACTIVE' || status === 'DEGRADED';
  if (settled && lacksCompute(row, context)) {
    return {
      status: 'DEGRADED',
      issues: [
        {
          code: 'InsufficientNumberOfReplicas',
          message:
            "The add-on is unhealthy because it doesn't have the desired number of replicas.",
          resourceIds: [],
        },
      ],
    };
  }
  return { status, issues: issuesAt(row, context.now()) as AddonIssue[] };
}

function lacksCompute(
  { clusterName, addonName, namespaceConfig }: AddonRow,
  context: Context,
): boolean {
  const spec = findAddonSpec(addonName);
  if (!spec?.needsCompute) return false;
  const cluster = context.place.table(clusterTable).get(clusterName);
  if (cluster?.computeConfig?.enabled) return false;
  const hasNodes = liveNodegroups(clusterName, context).some(group => {
    const status = statusAt(group, context.now());
    const isUp =
      status === 'ACTIVE' || status === 'UPDATING' || status === 'DEGRADED';
    return isUp && (group.scalingConfig?.desiredSize ?? 0) > 0;
  });
  if (hasNodes) return false;
  const namespace = namespaceConfig?.namespace ?? spec.namespace;
  const onFargate = liveFargateProfiles(clusterName, context).some(
    profile =>
      statusAt(profile, context.now()) === 'ACTIVE' &&
      profile.selectors?.some(selector => selector.namespace === namespace),
  );
  return !(onFargate && spec.computeTypes.includes('fargate'));
}
