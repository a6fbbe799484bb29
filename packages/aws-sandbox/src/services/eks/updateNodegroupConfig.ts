import type {
  UpdateNodegroupConfigRequest,
  UpdateNodegroupConfigResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../server/Operation';
import { planNodegroupChange } from './changes/planNodegroupChange';
import { findNodegroup } from './findNodegroup';
import { requireSettledNodegroup } from './rules/requireSettledNodegroup';
import { beginUpdate, repeatedUpdate, showUpdate } from './updates';

/** Begins a change of a node group's sizes, labels, taints or update settings. */
export const updateNodegroupConfig: Operation<
  UpdateNodegroupConfigRequest,
  UpdateNodegroupConfigResponse
> = (input, context) => {
  const row = findNodegroup(input.clusterName!, input.nodegroupName!, context);
  const { clusterName, nodegroupName } = row;
  const owner = { clusterName, nodegroupName };
  const repeated = repeatedUpdate(owner, input, context);
  if (repeated) return { update: showUpdate(repeated, context.now()) };

  const change = planNodegroupChange(input, row);
  requireSettledNodegroup(row, context);
  row.modifiedAt = context.now();
  const update = beginUpdate(row, owner, change, input, context);
  return { update: showUpdate(update, context.now()) };
};
