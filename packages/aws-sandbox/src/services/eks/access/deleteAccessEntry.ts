import type {
  DeleteAccessEntryRequest,
  DeleteAccessEntryResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../../server/Operation';
import { accessEntryTable } from '../tables';
import { accessEntryKey, findAccessEntry } from './findAccessEntry';

/** Takes a principal's entry, with its access policies, from a cluster. */
export const deleteAccessEntry: Operation<
  DeleteAccessEntryRequest,
  DeleteAccessEntryResponse
> = (input, context) => {
  const { clusterName, principalArn } = findAccessEntry(
    input.clusterName!,
    input.principalArn!,
    context,
  );
  context.place
    .table(accessEntryTable)
    .delete(accessEntryKey(clusterName, principalArn));
  return {};
};
