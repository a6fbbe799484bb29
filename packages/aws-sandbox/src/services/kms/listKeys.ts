import type { ListKeysRequest, ListKeysResponse } from '@aws-sdk/client-kms';
import type { Operation } from '../../server/Operation';
import { kmsPage } from './kmsPage';
import { keyTable } from './tables';

/** The keys of the account in the region, page by page. */
export const listKeys: Operation<ListKeysRequest, ListKeysResponse> = (
  input,
  { place },
) => {
  const rows = [...place.table(keyTable).values()];
  const { items, ...rest } = kmsPage(rows, row => row.keyId, input, 100);
  return {
    Keys: items.map(row => ({ KeyId: row.keyId, KeyArn: row.arn })),
    ...rest,
  };
};
