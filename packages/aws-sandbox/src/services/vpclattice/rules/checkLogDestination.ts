import { validation } from '../errors';

const DESTINATION =
  /^arn:aws[a-z-]*:(s3|logs|firehose):[a-z0-9-]*:(?:\d{12})?:.+$/;

/**
 * Checks the ARN of a bucket, log group or delivery stream, and tells which of the services it is of.
 *
 * @throws AwsError ValidationException.
 */
export function checkLogDestination(arn: string): string {
  const service = DESTINATION.exec(arn)?.[1];
  if (!service) {
    throw validation(
      'destinationArn',
      `must be the ARN of a bucket, log group or delivery stream, found '${arn}'`,
    );
  }
  return service;
}
