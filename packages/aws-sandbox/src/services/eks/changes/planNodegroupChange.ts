import type {
  Taint,
  UpdateNodegroupConfigRequest,
  UpdateParam,
} from '@aws-sdk/client-eks';
import { invalidParameter } from '../errors';
import { durations } from '../life';
import { checkLabels, checkTaints } from '../rules/checkLabelsAndTaints';
import { checkNodeRepair } from '../rules/checkNodeRepair';
import { checkScaling } from '../rules/checkScaling';
import { checkUpdateConfig } from '../rules/checkUpdateConfig';
import { checkWarmPool } from '../rules/checkWarmPool';
import type { NodegroupRow } from '../tables';
import type { PlannedChange } from '../updates';

/**
 * Computes what an UpdateNodegroupConfig request changes; several settings can change together.
 *
 * @throws AwsError InvalidParameterException.
 */
export function planNodegroupChange(
  input: UpdateNodegroupConfigRequest,
  row: NodegroupRow,
): PlannedChange {
  const { clusterName, nodegroupName } = row;
  const subject = { clusterName, nodegroupName };
  const values: Partial<NodegroupRow> = {};
  const params: UpdateParam[] = [];

  if (input.scalingConfig) {
    const sizes = checkScaling(
      input.scalingConfig,
      { minSize: 1, maxSize: 2, desiredSize: 2, ...row.scalingConfig },
      subject,
    );
    values.scalingConfig = sizes;
    params.push(
      { type: 'MinSize', value: String(sizes.minSize) },
      { type: 'MaxSize', value: String(sizes.maxSize) },
      { type: 'DesiredSize', value: String(sizes.desiredSize) },
    );
  }
  if (input.labels) {
    const { addOrUpdateLabels, removeLabels } = input.labels;
    checkLabels(addOrUpdateLabels, subject);
    const labels = { ...row.labels, ...addOrUpdateLabels };
    for (const key of removeLabels ?? []) delete labels[key];
    values.labels = labels;
    params.push(
      ...param('LabelsToAdd', addOrUpdateLabels),
      ...param('LabelsToRemove', removeLabels),
    );
  }
  if (input.taints) {
    const { addOrUpdateTaints, removeTaints } = input.taints;
    checkTaints(addOrUpdateTaints, subject);
    values.taints = applyTaints(row.taints, addOrUpdateTaints, removeTaints);
    checkTaints(values.taints, subject);
    params.push(
      ...param('TaintsToAdd', addOrUpdateTaints),
      ...param('TaintsToRemove', removeTaints),
    );
  }
  if (input.updateConfig) {
    checkUpdateConfig(input.updateConfig, subject);
    const { maxUnavailable, maxUnavailablePercentage } = input.updateConfig;
    values.updateConfig = input.updateConfig;
    params.push(
      ...param('MaxUnavailable', maxUnavailable),
      ...param('MaxUnavailablePercentage', maxUnavailablePercentage),
    );
  }
  if (input.warmPoolConfig) {
    checkWarmPool(input.warmPoolConfig, row, subject);
    values.warmPoolConfig = { ...row.warmPoolConfig, ...input.warmPoolConfig };
    const pool = input.warmPoolConfig;
    params.push(
      ...param('WarmPoolEnabled', pool.enabled),
      ...param('WarmPoolMinSize', pool.minSize),
      ...param(
        'WarmPoolMaxGroupPreparedCapacity',
        pool.maxGroupPreparedCapacity,
      ),
      ...param('WarmPoolState', pool.poolState),
      ...param('WarmPoolReuseOnScaleIn', pool.reuseOnScaleIn),
    );
  }
  if (input.nodeRepairConfig) {
    checkNodeRepair(input.nodeRepairConfig, subject);
    values.nodeRepairConfig = input.nodeRepairConfig;
    params.push(...param('NodeRepairEnabled', input.nodeRepairConfig.enabled));
  }
  if (Object.keys(values).length === 0) {
    throw invalidParameter(
      `Nothing to update: the request changes no setting of node group ${nodegroupName}`,
      subject,
    );
  }
  return {
    type: 'ConfigUpdate',
    params,
    values,
    durationMs: durations.nodegroupConfigUpdate,
  };
}

function param(type: UpdateParam['type'], value: unknown): UpdateParam[] {
  if (value === undefined) return [];
  const text = typeof value === 'object' ? JSON.stringify(value) : `${value}`;
  return [{ type, value: text }];
}

/** A taint is told from another by key and effect. */
function applyTaints(
  present: Taint[] = [],
  added: Taint[] = [],
  removed: Taint[] = [],
): Taint[] {
  const identity = (taint: Taint) => `${taint.key}:${taint.effect}`;
  const taints = new Map(present.map(taint => [identity(taint), taint]));
  for (const taint of added) taints.set(identity(taint), taint);
  for (const taint of removed) taints.delete(identity(taint));
  return [...taints.values()];
}
