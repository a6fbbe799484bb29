import { AwsError } from '../../server/AwsError';

/** There is no such role, policy or provider. */
export function noSuchEntity(message: string): AwsError {
  return new AwsError('NoSuchEntity', message, { status: 404 });
}

/** The name is taken. */
export function entityAlreadyExists(message: string): AwsError {
  return new AwsError('EntityAlreadyExists', message, { status: 409 });
}

/** Something still hangs on the entity that shall be deleted. */
export function deleteConflict(message: string): AwsError {
  return new AwsError('DeleteConflict', message, { status: 409 });
}

/** A quota is used up. */
export function limitExceeded(message: string): AwsError {
  return new AwsError('LimitExceeded', message, { status: 409 });
}

/** A policy document that IAM does not take. */
export function malformedPolicy(message: string): AwsError {
  return new AwsError('MalformedPolicyDocument', message, { status: 400 });
}

/** A value that is well formed but not acceptable. */
export function invalidInput(message: string): AwsError {
  return new AwsError('InvalidInput', message, { status: 400 });
}

/** A value against the API's own constraints. */
export function validationError(message: string): AwsError {
  return new AwsError('ValidationError', message, { status: 400 });
}

/** One constraint broken, in the words in which AWS reports it. */
export function constraintError(
  parameter: string,
  value: unknown,
  constraint: string,
): AwsError {
  return validationError(
    `1 validation error detected: Value '${value}' at '${parameter}' failed to satisfy constraint: Member must ${constraint}`,
  );
}
