import {
  DescribeKeyCommand,
  KMSClient,
  ListAliasesCommand,
  ListKeysCommand,
} from '@aws-sdk/client-kms';
import { step } from './step';
import type { Walk } from './Walk';

/** The keys that secrets are encrypted with; none is made, what is there is used. */
export const kmsWalk: Walk = {
  service: 'kms',
  client: config => new KMSClient(config),
  steps: [
    step(ListKeysCommand, () => ({}), {
      check: ({ Keys = [] }) => Keys.length > 0,
      keep: ({ Keys = [] }) => ({ keyId: Keys[0].KeyId }),
    }),
    step(DescribeKeyCommand, ({ keyId }) => ({ KeyId: keyId }), {
      check: ({ KeyMetadata }, { keyId }) => KeyMetadata?.KeyId === keyId,
    }),
    step(ListAliasesCommand, () => ({}), {
      check: ({ Aliases = [] }) => Aliases.length > 0,
    }),
  ],
};
