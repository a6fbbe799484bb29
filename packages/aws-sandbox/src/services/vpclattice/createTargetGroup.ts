import type {
  CreateTargetGroupRequest,
  CreateTargetGroupResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { addLatticeRow } from './addLatticeRow';
import { conflict } from './errors';
import { LatticePlace } from './LatticePlace';
import { durations } from './life';
import { checkQuota } from './quotas';
import { rememberRequest, rowOfRepeatedRequest } from './repeatedRequest';
import { checkName } from './rules/checkName';
import { checkTargetGroupConfig } from './rules/checkTargetGroupConfig';
import { showTargetGroup } from './showTargetGroup';
import { mergeTags } from './tags';

/** Begins a target group, which is ACTIVE after some seconds. */
export const createTargetGroup: Operation<
  CreateTargetGroupRequest,
  CreateTargetGroupResponse
> = (input, context) => {
  const name = input.name!;
  checkName('targetGroup', name);
  const tags = mergeTags({}, input.tags);
  const request = rememberRequest(input);
  const place = new LatticePlace(context);
  const rows = place.list('targetGroup');
  const repeated = rowOfRepeatedRequest(rows, request, 'TARGET_GROUP');
  if (repeated) return showTargetGroup(repeated, place, context.now());
  const config = checkTargetGroupConfig(
    input.type!,
    input.config,
    context.place,
  );
  const taken = rows.find(row => row.name === name);
  if (taken) {
    throw conflict(`A target group named ${name} already exists`, {
      resourceId: taken.id,
      resourceType: 'TARGET_GROUP',
    });
  }
  checkQuota('target groups per region', rows.length + 1, 'TARGET_GROUP');
  const row = addLatticeRow(
    'targetGroup',
    { context, tags, request, durationMs: durations.targetGroup },
    { name, type: input.type!, config },
  );
  return showTargetGroup(row, place, context.now());
};
