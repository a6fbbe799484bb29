import type {
  AssociateEncryptionConfigRequest,
  AssociateEncryptionConfigResponse,
} from '@aws-sdk/client-eks';
import type { Operation } from '../../server/Operation';
import { invalidRequest } from './errors';
import { findCluster } from './findCluster';
import { durations } from './life';
import { checkEncryption } from './rules/checkClusterInput';
import { checkEncryptionKey } from './rules/checkEncryptionKey';
import { requireSettledCluster } from './rules/requireSettledCluster';
import { beginUpdate, repeatedUpdate, showUpdate } from './updates';

/** Begins to encrypt the secrets of a cluster that does not do so yet; it can never be taken back. */
export const associateEncryptionConfig: Operation<
  AssociateEncryptionConfigRequest,
  AssociateEncryptionConfigResponse
> = (input, context) => {
  const clusterName = input.clusterName!;
  const row = findCluster(clusterName, context);
  const repeated = repeatedUpdate({ clusterName }, input, context);
  if (repeated) return { update: showUpdate(repeated, context.now()) };

  const { encryptionConfig } = input;
  checkEncryption({ encryptionConfig, name: clusterName });
  checkEncryptionKey(encryptionConfig, context, clusterName);
  if (row.encryptionConfig?.length) {
    throw invalidRequest(
      `Encryption is already enabled on cluster ${clusterName}`,
      { clusterName },
    );
  }
  requireSettledCluster(row, 'AssociateEncryptionConfig', context);
  const update = beginUpdate(
    row,
    { clusterName },
    {
      type: 'AssociateEncryptionConfig',
      params: [
        { type: 'EncryptionConfig', value: JSON.stringify(encryptionConfig) },
      ],
      values: { encryptionConfig },
      durationMs: durations.encryptionUpdate,
    },
    input,
    context,
  );
  return { update: showUpdate(update, context.now()) };
};
