import {
  DescribeKeyCommand,
  type KeyMetadata,
  paginateListAliases,
  paginateListKeys,
} from '@aws-sdk/client-kms';
import type { KmsKeyOption } from '@eks-platform/backstage-plugin-eks-common';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import pLimit from 'p-limit';
import { askAws } from '../aws/askAws';
import type { AwsScope } from '../EksService';
import { collectPages } from './collectPages';
import { PAGE_SIZE, type ReadOptions } from './ReadOptions';

const QUESTIONS_IN_FLIGHT = 10;

/**
 * The customer-managed symmetric keys of a scope that are enabled: those that can encrypt a cluster's secrets. By alias. A key
 * whose policy hides it from the one who asks is left out.
 *
 * @public
 */
export async function readKmsKeys(
  aws: AwsScope,
  { signal }: ReadOptions = {},
): Promise<KmsKeyOption[]> {
  const { kms, scope } = aws;
  const sent = { abortSignal: signal };
  const paging = { client: kms, pageSize: PAGE_SIZE };
  const [keys, aliases] = await Promise.all([
    askAws({ operation: 'kms:ListKeys', scope }, () =>
      collectPages(paginateListKeys(paging, {}, sent), page => page.Keys),
    ),
    askAws({ operation: 'kms:ListAliases', scope }, () =>
      collectPages(paginateListAliases(paging, {}, sent), page => page.Aliases),
    ),
  ]);
  const limit = pLimit(QUESTIONS_IN_FLIGHT);
  const described = await Promise.all(
    keys.flatMap(({ KeyId }) =>
      KeyId ? [limit(() => describeKey(aws, KeyId, { signal }))] : [],
    ),
  );
  return described
    .filter(key => key !== undefined)
    .filter(isFit)
    .flatMap(({ Arn, KeyId }) =>
      Arn && KeyId
        ? [
            {
              arn: Arn,
              keyId: KeyId,
              aliases: aliases
                .filter(alias => alias.TargetKeyId === KeyId)
                .flatMap(({ AliasName }) => AliasName ?? [])
                .map(name => name.replace(/^alias\//, '')),
            },
          ]
        : [],
    )
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
}

async function describeKey(
  { kms, scope }: AwsScope,
  KeyId: string,
  { signal }: ReadOptions,
): Promise<KeyMetadata | undefined> {
  try {
    const answer = await askAws(
      { operation: 'kms:DescribeKey', resource: `key '${KeyId}'`, scope },
      () =>
        kms.send(new DescribeKeyCommand({ KeyId }), { abortSignal: signal }),
    );
    return answer.KeyMetadata;
  } catch (error) {
    if (error instanceof NotAllowedError || error instanceof NotFoundError) {
      return undefined;
    }
    throw error;
  }
}

function isFit(key: KeyMetadata): boolean {
  return (
    key.KeyManager === 'CUSTOMER' &&
    key.KeySpec === 'SYMMETRIC_DEFAULT' &&
    key.KeyUsage === 'ENCRYPT_DECRYPT' &&
    key.KeyState === 'Enabled'
  );
}

function nameOf({ aliases, keyId }: KmsKeyOption): string {
  return aliases[0] ?? keyId;
}
