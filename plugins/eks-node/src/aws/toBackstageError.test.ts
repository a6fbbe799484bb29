import { NotFoundError } from '@backstage/errors';
import { awsErrorCode } from './awsErrorCode';
import { classifyAwsError } from './classifyAwsError';
import { toBackstageError } from './toBackstageError';

const context = {
  operation: 'eks:DescribeCluster',
  resource: "cluster 'blue'",
  scope: { accountId: '111122223333', region: 'eu-west-1' },
};

function sdkError(name: string, httpStatusCode = 400): Error {
  return Object.assign(new Error('AWS says no.'), {
    name,
    $metadata: { httpStatusCode },
  });
}

describe('toBackstageError', () => {
  it.each([
    ['AccessDeniedException', 'NotAllowedError'],
    ['AccessDenied', 'NotAllowedError'],
    ['UnauthorizedOperation', 'NotAllowedError'],
    ['ForbiddenException', 'NotAllowedError'],
    ['ResourceNotFoundException', 'NotFoundError'],
    ['NoSuchEntityException', 'NotFoundError'],
    ['NoSuchEntity', 'NotFoundError'],
    ['NotFoundException', 'NotFoundError'],
    ['InvalidSubnetID.NotFound', 'NotFoundError'],
    ['ResourceInUseException', 'ConflictError'],
    ['ConflictException', 'ConflictError'],
    ['EntityAlreadyExistsException', 'ConflictError'],
    ['InvalidRequestException', 'ConflictError'],
    ['ResourceLimitExceededException', 'ConflictError'],
    ['InvalidParameterException', 'InputError'],
    ['InvalidParameterValue', 'InputError'],
    ['ValidationError', 'InputError'],
    ['BadRequestException', 'InputError'],
    ['UnsupportedAvailabilityZoneException', 'InputError'],
    ['ThrottlingException', 'ServiceUnavailableError'],
    ['Throttling', 'ServiceUnavailableError'],
    ['RequestLimitExceeded', 'ServiceUnavailableError'],
    ['TooManyRequestsException', 'ServiceUnavailableError'],
    ['ServerException', 'ServiceUnavailableError'],
    ['TimeoutError', 'ServiceUnavailableError'],
    ['UnrecognizedClientException', 'ServiceUnavailableError'],
    ['ExpiredTokenException', 'ServiceUnavailableError'],
    ['CredentialsProviderError', 'ServiceUnavailableError'],
    ['SomethingNewException', 'SomethingNewException'],
  ])('makes of %s a %s that says what, where and why', (name, expected) => {
    const error = sdkError(name);
    const translated = toBackstageError(error, context);
    expect(translated.name).toBe(expected);
    expect(translated.message).toContain(
      "eks:DescribeCluster of cluster 'blue' in 111122223333/eu-west-1",
    );
    expect(translated.message).toContain('AWS says no.');
    expect(translated.cause).toBe(error);
    expect(awsErrorCode(translated)).toBe(name);
    expect(classifyAwsError(translated)).toBe(classifyAwsError(error));
  });

  it('knows a network failure by its code', () => {
    const error = Object.assign(new Error('connect ECONNREFUSED'), {
      code: 'ECONNREFUSED',
    });
    const translated = toBackstageError(error, context);
    expect(translated.name).toBe('ServiceUnavailableError');
    expect(translated.message).toContain('could not be reached');
    expect(awsErrorCode(translated)).toBe('ECONNREFUSED');
  });

  it('knows what the SDK wraps because it comes from another realm', () => {
    const error = Object.assign(
      new Error('AWS SDK error wrapper for TimeoutError: socket hang up'),
      { $metadata: { attempts: 4 } },
    );
    expect(classifyAwsError(error)).toBe('unreachable');
    expect(awsErrorCode(error)).toBe('TimeoutError');
  });

  it('prefers the code that AWS sent over the name of its class', () => {
    const error = Object.assign(sdkError('NoSuchEntityException'), {
      Code: 'NoSuchEntity',
    });
    expect(awsErrorCode(error)).toBe('NoSuchEntity');
  });

  it.each([
    [429, 'throttled'],
    [403, 'denied'],
    [503, 'unavailable'],
    [404, 'unknown'],
  ])(
    'takes a nameless status %d for %s, and never for a deletion',
    (status, kind) => {
      expect(classifyAwsError(sdkError('UnknownError', status))).toBe(kind);
    },
  );

  it('leaves what is translated already as it is', () => {
    const translated = new NotFoundError('No cluster');
    expect(toBackstageError(translated, context)).toBe(translated);
  });

  it('leaves an abortion as it is', () => {
    const abortion = Object.assign(new Error('stop'), { name: 'AbortError' });
    expect(toBackstageError(abortion, context)).toBe(abortion);
  });
});
