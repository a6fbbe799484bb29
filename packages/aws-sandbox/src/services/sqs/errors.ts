import { AwsError } from '../../server/AwsError';

/** A parameter is out of its range. */
export function invalidParameter(name: string, wanted: string): AwsError {
  return new AwsError(
    'InvalidParameterValue',
    `Value for parameter ${name} is invalid. Reason: ${wanted}.`,
  );
}

/** There is no such queue. */
export function queueDoesNotExist(): AwsError {
  return new AwsError(
    'QueueDoesNotExist',
    'The specified queue does not exist.',
  );
}

/** The handle is none of this queue's. */
export function invalidReceiptHandle(handle: string): AwsError {
  return new AwsError(
    'ReceiptHandleIsInvalid',
    `The input receipt handle "${handle}" is not a valid receipt handle.`,
  );
}
