import type {
  GetServiceLinkedRoleDeletionStatusRequest,
  GetServiceLinkedRoleDeletionStatusResponse,
} from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { noSuchEntity } from './errors';
import { deletionTaskTable } from './tables';

/** How the removal of a service's role ended. */
export const getServiceLinkedRoleDeletionStatus: Operation<
  GetServiceLinkedRoleDeletionStatusRequest,
  GetServiceLinkedRoleDeletionStatusResponse
> = (input, { globalPlace }) => {
  const task = globalPlace.table(deletionTaskTable).get(input.DeletionTaskId!);
  if (!task) {
    throw noSuchEntity(`No deletion task with id ${input.DeletionTaskId}`);
  }
  if (task.usedBy.length === 0) return { Status: 'SUCCEEDED' };
  const regions = [...new Set(task.usedBy.map(({ region }) => region))];
  return {
    Status: 'FAILED',
    Reason: {
      Reason: 'A service-linked role is in use and cannot be deleted',
      RoleUsageList: regions.map(Region => ({
        Region,
        Resources: task.usedBy
          .filter(({ region }) => region === Region)
          .map(({ arn }) => arn),
      })),
    },
  };
};
