import type { AskAccess } from '../../authorization/AccessQuestion';
import { findKey } from './findKey';

/** What a caller of KMS must be allowed: the operation on its key, or on all when it lists them. */
export const askKmsAccess: AskAccess = (operation, input, context) => {
  const { KeyId } = input as { KeyId?: string };
  const { region, accountId, place } = context;
  const row = KeyId === undefined ? undefined : findKey(place, KeyId);
  const named = KeyId?.startsWith('arn:')
    ? KeyId
    : `arn:aws:kms:${region}:${accountId}:key/${KeyId}`;
  return [
    {
      action: `kms:${operation}`,
      resource: KeyId === undefined ? '*' : row?.arn ?? named,
    },
  ];
};
