import type {
  ListAliasesRequest,
  ListAliasesResponse,
} from '@aws-sdk/client-kms';
import type { Operation } from '../../server/Operation';
import { requireKey } from './findKey';
import { kmsPage } from './kmsPage';
import { keyTable } from './tables';

/** The aliases of all keys or of one, page by page. */
export const listAliases: Operation<ListAliasesRequest, ListAliasesResponse> = (
  input,
  { place, region, accountId },
) => {
  const keys = input.KeyId
    ? [requireKey(place, input.KeyId)]
    : [...place.table(keyTable).values()];
  const aliases = keys.flatMap(row =>
    row.aliases.map(name => ({
      AliasName: name,
      AliasArn: `arn:aws:kms:${region}:${accountId}:${name}`,
      TargetKeyId: row.keyId,
      CreationDate: new Date(row.createdAt),
      LastUpdatedDate: new Date(row.createdAt),
    })),
  );
  const { items, ...rest } = kmsPage(
    aliases,
    alias => alias.AliasName,
    input,
    50,
  );
  return { Aliases: items, ...rest };
};
