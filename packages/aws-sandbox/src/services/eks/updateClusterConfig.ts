import type {
  UpdateClusterConfigRequest,
  UpdateClusterConfigResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../server/Operation';
import {
  addAutomaticEntries,
  allAutomaticEntries,
} from './access/automaticEntries';
import { planClusterChange } from './changes/planClusterChange';
import { findCluster } from './findCluster';
import { requireSettledCluster } from './rules/requireSettledCluster';
import { beginUpdate, repeatedUpdate, showUpdate } from './updates';

/** Begins one kind of change of a cluster's settings. */
export const updateClusterConfig: Operation<
  UpdateClusterConfigRequest,
  UpdateClusterConfigResponse
> = (input, context) => {
  const clusterName = input.name!;
  const row = findCluster(clusterName, context);
  const repeated = repeatedUpdate({ clusterName }, input, context);
  if (repeated) return { update: showUpdate(repeated, context.now()) };

  const change = planClusterChange(input, row, context);
  requireSettledCluster(row, change.type, context);
  const update = beginUpdate(row, { clusterName }, change, input, context);
  const nextMode = input.accessConfig?.authenticationMode;
  if (nextMode) {
    const entries = allAutomaticEntries(row, context);
    addAutomaticEntries(row, entries, context, nextMode);
  }
  return { update: showUpdate(update, context.now()) };
};
