import { toError } from '@backstage/errors';
import { awsErrorCode } from '../../aws/awsErrorCode';

/**
 * True when EKS refused a Fargate profile only because another one of the cluster is being created or deleted. A profile
 * of the same name is refused with the same code, so that the words have to tell.
 *
 * @public
 */
export function isFargateTurnTaken(error: unknown): boolean {
  return (
    awsErrorCode(error) === 'ResourceInUseException' &&
    /currently has Fargate profile .* in status/i.test(toError(error).message)
  );
}
