import type { GetRoleRequest, GetRoleResponse } from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { findRoleByName } from './findRole';
import { showRole } from './showRole';

/** One role in full. */
export const getRole: Operation<GetRoleRequest, GetRoleResponse> = (
  input,
  { globalPlace },
) => ({ Role: showRole(findRoleByName(globalPlace, input.RoleName!)) });
