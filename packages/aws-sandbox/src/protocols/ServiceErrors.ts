import { AwsError } from '../server/AwsError';

/** What IAM does not allow. */
export interface Denial {
  principalArn: string;
  /** For example `eks:ListClusters`. */
  action: string;
  /** An ARN, or `*`; left out of the message when absent. */
  resource?: string;
  /** For example `because no identity-based policy allows the eks:ListClusters action`. */
  reason: string;
}

/** The errors that the front itself raises, in the words of a service. */
export interface ServiceErrors {
  /** A required member is absent; the path is like `resourcesVpcConfig.subnetIds`. */
  missingMember(path: string): AwsError;
  /** The body, a path segment or a parameter does not have the shape of the operation. */
  malformed(message: string): AwsError;
  /** No such operation, or not in the sandbox. */
  unsupportedOperation(message: string): AwsError;
  invalidCredentials(message: string): AwsError;
  expiredCredentials(message: string): AwsError;
  /** More requests than the rate limit lets through. */
  throttled(): AwsError;
  /** IAM does not allow it. */
  accessDenied(denial: Denial): AwsError;
  /** The credential scope names no region of AWS. */
  invalidRegion(message: string): AwsError;
}

/** What services that speak JSON call their errors. */
interface JsonErrorCodes {
  throttled?: string;
}

/** The words of a JSON service; services differ in the error that stands for a bad parameter, and in some codes. */
export function restJsonErrors(
  invalidParameterCode: string,
  codes: JsonErrorCodes = {},
): ServiceErrors {
  return {
    missingMember: path =>
      new AwsError(
        invalidParameterCode,
        `Missing required parameter '${path}'`,
      ),
    malformed: message => new AwsError('SerializationException', message),
    unsupportedOperation: message =>
      new AwsError('UnknownOperationException', message, { status: 404 }),
    invalidCredentials: message =>
      new AwsError('UnrecognizedClientException', message, { status: 403 }),
    expiredCredentials: message =>
      new AwsError('ExpiredTokenException', message, { status: 403 }),
    throttled: () =>
      new AwsError(codes.throttled ?? 'ThrottlingException', 'Rate exceeded', {
        status: 429,
      }),
    accessDenied: denial =>
      new AwsError('AccessDeniedException', notAuthorized(denial), {
        status: 403,
      }),
    invalidRegion: message =>
      new AwsError('InvalidSignatureException', message, { status: 403 }),
  };
}

/** The words of IAM and STS. */
export const awsQueryErrors: ServiceErrors = {
  missingMember: path =>
    new AwsError(
      'ValidationError',
      `1 validation error detected: Value null at '${lowerFirst(
        path,
      )}' failed to satisfy constraint: Member must not be null`,
    ),
  malformed: message => new AwsError('MalformedInput', message),
  unsupportedOperation: message => new AwsError('InvalidAction', message),
  invalidCredentials: message =>
    new AwsError('InvalidClientTokenId', message, { status: 403 }),
  expiredCredentials: message =>
    new AwsError('ExpiredToken', message, { status: 403 }),
  throttled: () => new AwsError('Throttling', 'Rate exceeded', { status: 400 }),
  accessDenied: denial =>
    new AwsError('AccessDenied', notAuthorized(denial), { status: 403 }),
  invalidRegion: message =>
    new AwsError('SignatureDoesNotMatch', message, { status: 403 }),
};

/** The words of EC2. */
export const ec2QueryErrors: ServiceErrors = {
  missingMember: path =>
    new AwsError(
      'MissingParameter',
      `The request must contain the parameter ${path}`,
    ),
  malformed: message => new AwsError('InvalidParameterValue', message),
  unsupportedOperation: message => new AwsError('InvalidAction', message),
  invalidCredentials: message =>
    new AwsError('AuthFailure', message, { status: 401 }),
  expiredCredentials: message => new AwsError('RequestExpired', message),
  throttled: () =>
    new AwsError('RequestLimitExceeded', 'Request limit exceeded.', {
      status: 503,
    }),
  accessDenied: ({ resource, ...denial }) =>
    new AwsError(
      'UnauthorizedOperation',
      `You are not authorized to perform this operation. ${notAuthorized({
        ...denial,
        // EC2 names a resource only where it has one.
        resource: resource === '*' ? undefined : resource,
      })}`,
      { status: 403 },
    ),
  invalidRegion: message =>
    new AwsError('AuthFailure', message, { status: 401 }),
};

function notAuthorized(denial: Denial): string {
  const { principalArn, action, resource, reason } = denial;
  const where = resource === undefined ? '' : ` on resource: ${resource}`;
  return `User: ${principalArn} is not authorized to perform: ${action}${where} ${reason}`;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
