import type {
  CreateServiceLinkedRoleRequest,
  CreateServiceLinkedRoleResponse,
} from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { invalidInput } from './errors';
import { newRoleRow } from './newRoleRow';
import { checkDescription } from './rules/checkNames';
import { serviceLinkedRoleNames } from './serviceLinkedRoles';
import { showCreatedRole } from './showRole';
import { entityKey, roleTable } from './tables';

/** Makes the role that a service works under in the account. */
export const createServiceLinkedRole: Operation<
  CreateServiceLinkedRoleRequest,
  CreateServiceLinkedRoleResponse
> = (input, { globalPlace, accountId, now }) => {
  const service = input.AWSServiceName!;
  checkDescription(input.Description);
  if (!Object.hasOwn(serviceLinkedRoleNames, service)) {
    throw invalidInput(
      `Service ${service} has no service-linked role here; there are ${Object.keys(
        serviceLinkedRoleNames,
      ).join(', ')}`,
    );
  }
  if (input.CustomSuffix && service !== 'autoscaling.amazonaws.com') {
    throw invalidInput(`Custom suffix is not allowed for ${service}`);
  }
  const suffix = input.CustomSuffix ? `_${input.CustomSuffix}` : '';
  const roleName = serviceLinkedRoleNames[service] + suffix;
  const roles = globalPlace.table(roleTable);
  if (roles.has(entityKey(roleName))) {
    throw invalidInput(
      `Service role name ${roleName} has been taken in this account, please try a different suffix.`,
    );
  }
  const row = newRoleRow({
    accountId,
    roleName,
    path: `/aws-service-role/${service}/`,
    description: input.Description,
    trustPolicy: JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Action: ['sts:AssumeRole'],
          Effect: 'Allow',
          Principal: { Service: [service] },
        },
      ],
    }),
    createdAt: now(),
  });
  roles.set(entityKey(roleName), row);
  return { Role: showCreatedRole(row) };
};
