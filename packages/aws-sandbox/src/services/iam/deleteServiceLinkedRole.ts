import type {
  DeleteServiceLinkedRoleRequest,
  DeleteServiceLinkedRoleResponse,
} from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { liveClusters } from '../eks/findCluster';
import { invalidInput } from './errors';
import { findRoleByName } from './findRole';
import { linkedService } from './serviceLinkedRoles';
import { deletionTaskTable, entityKey, roleTable } from './tables';

/** Begins the removal of a service's role, which fails while EKS clusters of the account still need it. */
export const deleteServiceLinkedRole: Operation<
  DeleteServiceLinkedRoleRequest,
  DeleteServiceLinkedRoleResponse
> = (input, { globalPlace, world, accountId, now, requestId }) => {
  const role = findRoleByName(globalPlace, input.RoleName!);
  const service = linkedService(role);
  if (!service) {
    throw invalidInput(`${role.roleName} is not a service-linked role`);
  }
  const usedBy = service.startsWith('eks')
    ? world
        .places()
        .filter(place => place.accountId === accountId)
        .flatMap(place =>
          liveClusters({ place, now }).map(({ arn }) => ({
            region: place.region,
            arn,
          })),
        )
    : [];
  if (usedBy.length === 0) {
    globalPlace.table(roleTable).delete(entityKey(role.roleName));
  }
  const taskId = `task/aws-service-role/${service}/${role.roleName}/${requestId}`;
  globalPlace.table(deletionTaskTable).set(taskId, { taskId, usedBy });
  return { DeletionTaskId: taskId };
};
