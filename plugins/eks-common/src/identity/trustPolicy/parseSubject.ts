import type { TrustedServiceAccount } from '../TrustPolicy';
import { hasWildcard } from './matchesPattern';

const PREFIX = 'system:serviceaccount:';

/**
 * Reads the ServiceAccount out of a subject; undefined when it can be none.
 *
 * | subject | pattern | namespace | serviceAccount |
 * | --- | --- | --- | --- |
 * | `system:serviceaccount:shop:cart` | no | `shop` | `cart` |
 * | `system:serviceaccount:shop:*` | yes | `shop` | `*` |
 * | `system:serviceaccount:shop-*` | yes | `shop-*` | `*` |
 * | `system:serviceaccount:*cart` | yes | `*` | `*cart` |
 * | `*:cart` | yes | `*` | `cart` |
 * | `*` | yes | `*` | `*` |
 * | `system:serviceaccount:shop:*` | no (StringEquals) | `shop` | `*`, which no ServiceAccount is called |
 * | `repo:acme/shop:ref:main` | no | none | none |
 */
export function parseSubject(
  subject: string,
  pattern: boolean,
):
  | Pick<TrustedServiceAccount, 'namespace' | 'serviceAccount' | 'pattern'>
  | undefined {
  const rest = afterPrefix(subject, pattern);
  if (rest === undefined) {
    return undefined;
  }
  const parts = rest.split(':');
  const [namespace, serviceAccount] = parts.slice(-2);
  if (parts.length === 2 || (parts.length > 2 && parts[0] === '*')) {
    return { namespace, serviceAccount, pattern };
  }
  if (parts.length === 1 && pattern && rest.includes('*')) {
    return {
      namespace: rest.slice(0, rest.indexOf('*') + 1),
      serviceAccount: rest.slice(rest.lastIndexOf('*')),
      pattern,
    };
  }
  return undefined;
}

/** What follows the prefix; a wildcard before the prefix ends stands for the rest of it and whatever follows. */
function afterPrefix(subject: string, pattern: boolean): string | undefined {
  if (subject.startsWith(PREFIX)) {
    return subject.slice(PREFIX.length);
  }
  const wildcard = subject.indexOf('*');
  const isPrefix =
    pattern &&
    wildcard >= 0 &&
    !hasWildcard(subject.slice(0, wildcard)) &&
    PREFIX.startsWith(subject.slice(0, wildcard));
  return isPrefix ? subject.slice(wildcard) : undefined;
}
