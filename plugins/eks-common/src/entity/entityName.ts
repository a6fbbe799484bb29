import { hashText } from './hashText';

const MAX_LENGTH = 63;
const HASH_LENGTH = 10;
const PLAIN_PART = /^[a-z0-9][a-z0-9_-]*$/;

/**
 * What an entity name is derived from: the parts that make its ARN unique, the most telling first.
 *
 * @public
 */
export interface NamedByArn {
  arn: string;
  accountId: string;
  region: string;
  /** The object's own name, preceded by its parents' where it has any. */
  path: string[];
}

/**
 * The catalog name of an AWS object: unique over accounts and regions, stable, at most 63 characters.
 *
 * Parts that survive as they are stay readable and are joined by dots, which no EKS name holds; anything else (capital
 * letters, dots, names too long) gets a hash of the ARN instead, so that no two objects ever share a name.
 *
 * | path | region, account | name |
 * | --- | --- | --- |
 * | `blue` | eu-west-1, 111122223333 | `blue.eu-west-1.111122223333` |
 * | `blue`, `workers` | eu-west-1, 111122223333 | `blue.workers.eu-west-1.111122223333` |
 * | `Blue` | eu-west-1, 111122223333 | `blue-` and a hash |
 * | `shop.svc.local` | eu-west-1, 111122223333 | `shop-svc-local-` and a hash |
 *
 * @public
 */
export function entityName(object: NamedByArn): string {
  const parts = [...object.path, object.region, object.accountId];
  const readable = parts.join('.');
  if (
    readable.length <= MAX_LENGTH &&
    parts.every(part => PLAIN_PART.test(part))
  ) {
    return readable;
  }
  const slug = object.path
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, MAX_LENGTH - HASH_LENGTH - 1)
    .replace(/[^a-z0-9]+$/, '');
  const hash = hashText(object.arn);
  return slug ? `${slug}-${hash}` : hash;
}
