import type { AwsErrorKind } from './AwsErrorKind';
import { errorCodes } from './errorCodes';
import { kindByCode } from './kindByCode';

/** What an error means, its causes left aside. */
export function kindOfError(error: object): AwsErrorKind {
  for (const code of errorCodes(error)) {
    if (code.endsWith('.NotFound')) {
      return 'not-found';
    }
    const [family] = code.split('.');
    const kind =
      kindByCode.get(code) ??
      kindByCode.get(family.replace(/(Exception|Error)$/, ''));
    if (kind) {
      return kind;
    }
  }
  return kindOfStatus(error);
}

function kindOfStatus(error: object): AwsErrorKind {
  const metadata: unknown = Reflect.get(error, '$metadata');
  const status: unknown =
    typeof metadata === 'object' && metadata !== null
      ? Reflect.get(metadata, 'httpStatusCode')
      : undefined;
  if (status === 429) {
    return 'throttled';
  }
  if (status === 401) {
    return 'unauthenticated';
  }
  if (status === 403) {
    return 'denied';
  }
  return typeof status === 'number' && status >= 500
    ? 'unavailable'
    : 'unknown';
}
