import { RepairAction, type NodeRepairConfig } from '@aws-sdk/client-eks';
import { invalidParameter, type ErrorSubject } from '../errors';
import { checkOneOf } from './checkOneOf';

const PAIRS = [
  ['maxUnhealthyNodeThresholdCount', 'maxUnhealthyNodeThresholdPercentage'],
  ['maxParallelNodesRepairedCount', 'maxParallelNodesRepairedPercentage'],
] as const;

/**
 * Checks how a node group repairs its nodes: limits are a number or a percentage, not both.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkNodeRepair(
  config: NodeRepairConfig | undefined,
  subject: ErrorSubject,
): void {
  if (!config) return;
  for (const [count, percentage] of PAIRS) {
    if (config[count] !== undefined && config[percentage] !== undefined) {
      throw invalidParameter(
        `Only one of nodeRepairConfig.${count} and nodeRepairConfig.${percentage} can be given`,
        subject,
      );
    }
    const value = config[count] ?? config[percentage];
    const most = config[percentage] === undefined ? Infinity : 100;
    if (value !== undefined && !(value >= 1 && value <= most)) {
      throw invalidParameter(
        `nodeRepairConfig.${
          config[count] === undefined ? percentage : count
        } is out of its range, found ${value}`,
        subject,
      );
    }
  }
  for (const override of config.nodeRepairConfigOverrides ?? []) {
    checkOneOf(
      'nodeRepairConfig.nodeRepairConfigOverrides.repairAction',
      override.repairAction,
      RepairAction,
      subject,
    );
    if (
      override.nodeMonitoringCondition === undefined ||
      override.nodeUnhealthyReason === undefined ||
      override.minRepairWaitTimeMins === undefined ||
      override.repairAction === undefined
    ) {
      throw invalidParameter(
        'Each of nodeRepairConfigOverrides must give nodeMonitoringCondition, nodeUnhealthyReason, minRepairWaitTimeMins and repairAction',
        subject,
      );
    }
  }
}
