import type {
  ListInstanceProfilesRequest,
  ListInstanceProfilesResponse,
} from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { iamPage } from './iamPage';
import { checkPathPrefix } from './rules/checkNames';
import { showInstanceProfile } from './showInstanceProfile';
import { entityKey, instanceProfileTable } from './tables';

/** The instance profiles under a path, page by page. */
export const listInstanceProfiles: Operation<
  ListInstanceProfilesRequest,
  ListInstanceProfilesResponse
> = (input, { globalPlace }) => {
  const prefix = input.PathPrefix ?? '/';
  checkPathPrefix(prefix);
  const rows = [...globalPlace.table(instanceProfileTable).values()].filter(
    row => row.path.startsWith(prefix),
  );
  const { items, ...rest } = iamPage(
    rows,
    row => entityKey(row.instanceProfileName),
    input,
  );
  return {
    InstanceProfiles: items.map(row => showInstanceProfile(row, globalPlace)),
    ...rest,
  };
};
