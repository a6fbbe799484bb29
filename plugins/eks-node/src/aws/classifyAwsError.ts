/**
 * What an error on the way to AWS means to the suite.
 *
 * @public
 */
export type AwsErrorKind =
  /** The caller may not do this. */
  | 'denied'
  /** AWS does not know the credentials, or they have expired. */
  | 'unauthenticated'
  | 'not-found'
  | 'conflict'
  | 'invalid'
  /** A quota of the account is used up. */
  | 'quota'
  | 'throttled'
  /** AWS answers that it cannot answer now. */
  | 'unavailable'
  /** No answer: network, name resolution, time-out. */
  | 'unreachable'
  | 'aborted'
  | 'unknown';

/** AWS's codes by meaning; a trailing `Exception` or `Error` is not part of the code. */
const CODES: Record<Exclude<AwsErrorKind, 'unknown'>, string[]> = {
  denied: [
    'AccessDenied',
    'Forbidden',
    'NotAuthorized',
    'OptInRequired',
    'RegionDisabled',
    'UnauthorizedAccess',
    'UnauthorizedOperation',
    'NotAllowed',
  ],
  unauthenticated: [
    'AuthFailure',
    'CredentialsProvider',
    'ExpiredToken',
    'IncompleteSignature',
    'InvalidAccessKeyId',
    'InvalidClientTokenId',
    'InvalidSignature',
    'MissingAuthenticationToken',
    'SignatureDoesNotMatch',
    'TokenRefreshRequired',
    'UnrecognizedClient',
  ],
  'not-found': ['NoSuchEntity', 'NotFound', 'ResourceNotFound'],
  conflict: [
    'ConcurrentModification',
    'Conflict',
    'DeleteConflict',
    'EntityAlreadyExists',
    'IdempotentParameterMismatch',
    'InvalidRequest',
    'InvalidState',
    'ResourceInUse',
    'ResourcePropagationDelay',
  ],
  invalid: [
    'BadRequest',
    'Client',
    'Input',
    'InvalidInput',
    'InvalidParameter',
    'InvalidParameterCombination',
    'InvalidParameterValue',
    'MalformedPolicyDocument',
    'MalformedQueryString',
    'MissingParameter',
    'PackedPolicyTooLarge',
    'TooManyTags',
    'UnsupportedAvailabilityZone',
    'Validation',
  ],
  quota: ['LimitExceeded', 'ResourceLimitExceeded', 'ServiceQuotaExceeded'],
  throttled: [
    'BandwidthLimitExceeded',
    'EC2Throttled',
    'PriorRequestNotComplete',
    'RequestLimitExceeded',
    'RequestThrottled',
    'SlowDown',
    'ThrottledException',
    'Throttled',
    'Throttling',
    'TooManyRequests',
    'TransactionInProgress',
  ],
  unavailable: [
    'InternalFailure',
    'InternalServer',
    'InternalService',
    'Internal',
    'Server',
    'ServiceFailure',
    'ServiceUnavailable',
    'Unavailable',
  ],
  unreachable: [
    'EAI_AGAIN',
    'ECONNABORTED',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'EPIPE',
    'ETIMEDOUT',
    'Networking',
    'RequestTimeout',
    'Timeout',
  ],
  aborted: ['Abort', 'ABORT_ERR'],
};

const KIND_BY_CODE = new Map(
  Object.entries(CODES).flatMap(([kind, codes]) =>
    codes.map(code => [code, kind as AwsErrorKind] as const),
  ),
);

const MAX_CAUSES = 8;

/**
 * Tells what an error means: one of the AWS SDK, one of the network below it, or one of either wrapped as a cause.
 *
 * A status alone never means that something does not exist, because a proxy's 404 must not look like a deletion.
 *
 * @public
 */
export function classifyAwsError(error: unknown): AwsErrorKind {
  for (const candidate of causes(error)) {
    const kind = kindOfOne(candidate);
    if (kind !== 'unknown') {
      return kind;
    }
  }
  return 'unknown';
}

/**
 * AWS's own code of an error, for example `AccessDeniedException`, looked for in its causes too.
 *
 * @public
 */
export function awsErrorCode(error: unknown): string {
  const chain = causes(error);
  const known =
    chain.findLast(candidate => '$metadata' in candidate) ??
    chain.findLast(candidate => kindOfOne(candidate) !== 'unknown') ??
    chain[0];
  return known ? codesOf(known)[0] ?? 'Error' : 'Error';
}

function kindOfOne(error: object): AwsErrorKind {
  for (const code of codesOf(error)) {
    if (/\.(NotFound|Unknown)$/.test(code)) {
      return 'not-found';
    }
    const [family] = code.split('.');
    const kind =
      KIND_BY_CODE.get(code) ??
      KIND_BY_CODE.get(family.replace(/(Exception|Error)$/, ''));
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

/** Of an error that comes from another realm (`node:vm`, a test runner) the SDK keeps no more than the text. */
const WRAPPED = /^AWS SDK error wrapper for (\w+)/;

/** An error's own code before its class's name: the SDK puts AWS's code into `Code`, Node into `code`. */
function codesOf(error: object): string[] {
  const message: unknown = Reflect.get(error, 'message');
  const wrapped = typeof message === 'string' && WRAPPED.exec(message)?.[1];
  return [wrapped, ...['Code', 'code', 'name'].map(key => member(error, key))]
    .filter(code => typeof code === 'string')
    .filter(code => code !== '');
}

function member(error: object, key: string): unknown {
  return Reflect.get(error, key);
}

function causes(error: unknown): object[] {
  const chain: object[] = [];
  let current = error;
  while (
    typeof current === 'object' &&
    current !== null &&
    chain.length < MAX_CAUSES
  ) {
    chain.push(current);
    current = Reflect.get(current, 'cause');
  }
  return chain;
}
