import type {
  ListTargetsRequest,
  ListTargetsResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import type { TargetStatus } from '@aws-sdk/client-vpc-lattice';
import { LatticePlace } from './LatticePlace';
import { latticePage } from './latticePage';
import { targetKey, type TargetGroupRow, type TargetRow } from './tables';

/** Lists the targets of a target group with their health. */
export const listTargets: Operation<ListTargetsRequest, ListTargetsResponse> = (
  input,
  context,
) => {
  const place = new LatticePlace(context);
  const group = place.find('targetGroup', input.targetGroupIdentifier!);
  const isUsed = place.servicesOf(group.id).length > 0;
  const wanted = input.targets ?? [];
  const rows = place
    .targets(group.id)
    .filter(
      row =>
        wanted.length === 0 ||
        wanted.some(
          ({ id, port }) =>
            id === row.id && (port === undefined || port === row.port),
        ),
    );
  return latticePage(rows, input, {
    keyOf: row => targetKey(group.id, row),
    show: row => ({
      id: row.id,
      port: row.port,
      status: healthOf(row, { group, isUsed, now: context.now() }),
    }),
  });
};

function healthOf(
  row: TargetRow,
  state: { group: TargetGroupRow; isUsed: boolean; now: number },
): TargetStatus {
  const { group, isUsed, now } = state;
  if (row.goneAt !== undefined) return 'DRAINING';
  if (!isUsed) return 'UNUSED';
  if (!group.config?.healthCheck?.enabled) return 'UNAVAILABLE';
  return now < row.settlesAt ? 'INITIAL' : 'HEALTHY';
}
