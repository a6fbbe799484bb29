import type {
  DescribeKeyRequest,
  DescribeKeyResponse,
  KeyMetadata,
} from '@aws-sdk/client-kms';
import type { Operation } from '../../server/Operation';
import { requireKey } from './findKey';
import type { KeyRow } from './tables';

/** One key by id, ARN or alias. */
export const describeKey: Operation<DescribeKeyRequest, DescribeKeyResponse> = (
  input,
  { place, accountId },
) => ({
  KeyMetadata: showKey(requireKey(place, input.KeyId!), accountId),
});

function showKey(row: KeyRow, accountId: string): KeyMetadata {
  return {
    AWSAccountId: accountId,
    KeyId: row.keyId,
    Arn: row.arn,
    CreationDate: new Date(row.createdAt),
    Enabled: row.enabled && row.deletedAt === undefined,
    Description: row.description,
    KeyUsage: row.keyUsage as KeyMetadata['KeyUsage'],
    KeyState: keyState(row),
    DeletionDate:
      row.deletedAt === undefined ? undefined : new Date(row.deletedAt),
    Origin: 'AWS_KMS',
    KeyManager: row.manager,
    CustomerMasterKeySpec: row.keySpec as KeyMetadata['CustomerMasterKeySpec'],
    KeySpec: row.keySpec as KeyMetadata['KeySpec'],
    EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
    MultiRegion: false,
  };
}

function keyState(row: KeyRow): KeyMetadata['KeyState'] {
  if (row.deletedAt !== undefined) return 'PendingDeletion';
  return row.enabled ? 'Enabled' : 'Disabled';
}
