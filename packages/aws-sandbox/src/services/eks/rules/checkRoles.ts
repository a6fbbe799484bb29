import type { OperationContext } from '../../../server/Operation';
import { invalidParameter } from '../errors';

/**
 * Checks the role of a cluster's control plane.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkClusterRole(
  roleArn: string,
  _context: Pick<OperationContext, 'world' | 'accountId'>,
): void {
  if (!/^arn:aws:iam::\d{12}:role\/.+$/.test(roleArn)) {
    throw invalidParameter(
      `Role ARN must be like arn:aws:iam::ACCOUNT:role/NAME, found '${roleArn}'`,
    );
  }
}
