import { applyLogging, enabledLogTypes } from '../clusterLogging';
import { invalidParameter } from '../errors';
import { durations } from '../life';
import { checkLogging } from '../rules/checkClusterInput';
import type { ChangePlanner } from './planClusterChange';

/** Turns log types of the control plane on and off. */
export const planLoggingChange: ChangePlanner = ({ logging }, row) => {
  if (!logging) return undefined;
  checkLogging(logging);
  const next = applyLogging(row.logging, logging);
  if (enabledLogTypes(next).join() === enabledLogTypes(row.logging).join()) {
    throw invalidParameter(
      'No changes needed for the logging config provided',
      { clusterName: row.name },
    );
  }
  return {
    type: 'LoggingUpdate',
    params: [{ type: 'ClusterLogging', value: JSON.stringify(logging) }],
    values: { logging: next },
    durationMs: durations.clusterConfigUpdate,
  };
};
