import {
  NodegroupUpdateStrategies,
  type NodegroupUpdateConfig,
} from '@aws-sdk/client-eks';
import { invalidParameter, type ErrorSubject } from '../errors';
import { checkOneOf } from './checkOneOf';

/**
 * Checks how many nodes of a node group may be unavailable during an update: a number or a percentage, not both.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkUpdateConfig(
  config: NodegroupUpdateConfig | undefined,
  subject: ErrorSubject,
): void {
  if (!config) return;
  const { maxUnavailable, maxUnavailablePercentage, updateStrategy } = config;
  checkOneOf(
    'updateConfig.updateStrategy',
    updateStrategy,
    NodegroupUpdateStrategies,
    subject,
  );
  if (maxUnavailable !== undefined && maxUnavailablePercentage !== undefined) {
    throw invalidParameter(
      'Only one of maxUnavailable and maxUnavailablePercentage can be given',
      subject,
    );
  }
  for (const [name, value] of Object.entries({
    maxUnavailable,
    maxUnavailablePercentage,
  })) {
    if (value === undefined) continue;
    if (!Number.isInteger(value) || value < 1 || value > 100) {
      throw invalidParameter(
        `${name} must be a whole number from 1 to 100, found ${value}`,
        subject,
      );
    }
  }
}
