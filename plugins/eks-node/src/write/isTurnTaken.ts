import { awsErrorCode } from '../aws/awsErrorCode';

/**
 * True when EKS refused a change of something that exists only because another change of it is in progress.
 *
 * @public
 */
export function isTurnTaken(error: unknown): boolean {
  return awsErrorCode(error) === 'ResourceInUseException';
}
