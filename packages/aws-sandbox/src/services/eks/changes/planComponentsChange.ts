import type { UpdateParamType } from '@aws-sdk/client-eks';
import { invalidParameter } from '../errors';
import { durations } from '../life';
import { checkComponents } from '../rules/checkComponents';
import type { ChangePlanner } from './planClusterChange';

const PARAMS = {
  kubeApiServerConfig: 'KubeApiServerConfig',
  kubeSchedulerConfig: 'KubeSchedulerConfig',
  kubeControllerManagerConfig: 'KubeControllerManagerConfig',
} as const satisfies Record<string, UpdateParamType>;

/** Changes settings of the API server, the scheduler or the controller manager, together or one of them. */
export const planComponentsChange: ChangePlanner = (input, row) => {
  const members = Object.keys(PARAMS) as (keyof typeof PARAMS)[];
  const given = members.filter(member => input[member] !== undefined);
  if (given.length === 0) return undefined;
  checkComponents(input, { clusterName: row.name });
  const values = Object.fromEntries(
    given.map(member => [member, { ...row[member], ...input[member] }]),
  );
  if (
    given.every(
      member => JSON.stringify(row[member]) === JSON.stringify(values[member]),
    )
  ) {
    throw invalidParameter(
      `Cluster is already at the desired configuration with ${given.join(
        ', ',
      )}`,
      { clusterName: row.name },
    );
  }
  return {
    type: 'ControlPlaneComponentConfigUpdate',
    params: given.map(member => ({
      type: PARAMS[member],
      value: JSON.stringify(input[member]),
    })),
    values,
    durationMs: durations.clusterConfigUpdate,
  };
};
