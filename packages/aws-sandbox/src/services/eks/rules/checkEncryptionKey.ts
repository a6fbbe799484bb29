import type { EncryptionConfig } from '@aws-sdk/client-eks';
import type { OperationContext } from '../../../server/Operation';
import { findKey } from '../../kms/findKey';
import { invalidParameter } from '../errors';

/**
 * Checks the keys that shall encrypt a cluster's secrets: enabled, symmetric, in the cluster's region, of whatever
 * account.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkEncryptionKey(
  configs: EncryptionConfig[] | undefined,
  { world, region }: Pick<OperationContext, 'world' | 'region'>,
  clusterName: string,
): void {
  for (const { provider } of configs ?? []) {
    const keyArn = provider?.keyArn ?? '';
    const [, , , keyRegion, accountId] = keyArn.split(':');
    const key =
      keyRegion === region
        ? findKey(world.place(accountId, region), keyArn)
        : undefined;
    const refuse = (reason: string) => {
      throw invalidParameter(
        `The keyArn in encryptionConfig provider is not valid: ${reason}`,
        { clusterName },
      );
    };
    if (!key) {
      refuse(`there is no key ${keyArn} in ${region}`);
    } else if (!key.enabled || key.deletedAt !== undefined) {
      refuse(`the key ${keyArn} is not enabled`);
    } else if (key.keySpec !== 'SYMMETRIC_DEFAULT') {
      refuse(`the key ${keyArn} is not symmetric, found ${key.keySpec}`);
    }
  }
}
