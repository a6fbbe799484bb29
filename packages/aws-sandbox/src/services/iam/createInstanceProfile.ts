import type {
  CreateInstanceProfileRequest,
  CreateInstanceProfileResponse,
} from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { stableIamId } from '../../world/stableId';
import { entityAlreadyExists } from './errors';
import { checkEntityName, checkPath } from './rules/checkNames';
import { showInstanceProfile } from './showInstanceProfile';
import {
  entityKey,
  instanceProfileTable,
  type InstanceProfileRow,
} from './tables';
import { mergeTags } from './tags';

/** Makes an instance profile without a role. */
export const createInstanceProfile: Operation<
  CreateInstanceProfileRequest,
  CreateInstanceProfileResponse
> = (input, { globalPlace, accountId, now }) => {
  const instanceProfileName = input.InstanceProfileName!;
  const path = input.Path ?? '/';
  checkEntityName('instanceProfileName', instanceProfileName);
  checkPath(path);
  const tags = mergeTags({}, input.Tags);
  const table = globalPlace.table(instanceProfileTable);
  if (table.has(entityKey(instanceProfileName))) {
    throw entityAlreadyExists(
      `Instance Profile ${instanceProfileName} already exists.`,
    );
  }
  const createdAt = now();
  const arn = `arn:aws:iam::${accountId}:instance-profile${path}${instanceProfileName}`;
  const row: InstanceProfileRow = {
    instanceProfileName,
    path,
    instanceProfileId: stableIamId('AIPA', `${arn}@${createdAt}`),
    arn,
    tags,
    createdAt,
  };
  table.set(entityKey(instanceProfileName), row);
  return { InstanceProfile: showInstanceProfile(row, globalPlace) };
};
