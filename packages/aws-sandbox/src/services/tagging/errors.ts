import { AwsError } from '../../server/AwsError';

/** A parameter has a value that cannot be. */
export function invalidParameter(message: string): AwsError {
  return new AwsError('InvalidParameterException', message);
}
