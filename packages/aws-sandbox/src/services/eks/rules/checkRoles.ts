import type { OperationContext } from '../../../server/Operation';
import { invalidParameter, type ErrorSubject } from '../errors';

type Context = Pick<OperationContext, 'world' | 'accountId'>;

/**
 * Checks the role of a cluster's control plane.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkClusterRole(roleArn: string, _context: Context): void {
  checkArn(roleArn, {});
}

/**
 * Checks the role of a node group's nodes.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkNodeRole(
  roleArn: string,
  _context: Context,
  subject: ErrorSubject,
): void {
  checkArn(roleArn, subject);
}

/**
 * Checks the role under which Fargate runs pods.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkPodExecutionRole(
  roleArn: string,
  _context: Context,
  subject: ErrorSubject,
): void {
  checkArn(roleArn, subject);
}

function checkArn(roleArn: string, subject: ErrorSubject): void {
  if (!/^arn:aws:iam::\d{12}:role\/.+$/.test(roleArn)) {
    throw invalidParameter(
      `A role is given by its ARN like arn:aws:iam::ACCOUNT:role/NAME, found '${roleArn}'`,
      subject,
    );
  }
}
