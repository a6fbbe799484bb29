import { AwsError } from '../../server/AwsError';

/** A parameter has a value that cannot be. */
export function invalidParameterValue(message: string): AwsError {
  return new AwsError('InvalidParameterValue', message);
}

/** Two parameters exclude each other. */
export function invalidCombination(message: string): AwsError {
  return new AwsError('InvalidParameterCombination', message);
}
