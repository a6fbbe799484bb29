import type { OperationContext } from '../../../server/Operation';
import { findRole, type FoundRole } from '../../iam/findRole';
import { trustsService } from '../../sts/trust/trustsService';
import { invalidParameter, type ErrorSubject } from '../errors';

type Context = Pick<OperationContext, 'world' | 'accountId'>;

/**
 * Checks the role of a cluster's control plane.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkClusterRole(
  roleArn: string,
  context: Context,
  subject: ErrorSubject,
): void {
  checkAccount(roleArn, context, subject);
  const role = findRole(context.world, roleArn);
  if (!role || !trustsService(role.trustPolicy, 'eks.amazonaws.com')) {
    throw invalidParameter(
      `Role with arn: ${roleArn}, could not be assumed because it does not exist or the trusted entity is not correct`,
      subject,
    );
  }
}

/**
 * Checks the role of a node group's nodes.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkNodeRole(
  roleArn: string,
  context: Context,
  subject: ErrorSubject,
): void {
  const role = checkPassedRole(roleArn, context, subject);
  if (!trustsService(role.trustPolicy, 'ec2.amazonaws.com')) {
    throw invalidParameter(
      `Following required service principals [ec2.amazonaws.com] were not found in the trust relationships of nodeRole ${roleArn}`,
      subject,
    );
  }
}

/**
 * Checks the role under which Fargate runs pods.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkPodExecutionRole(
  roleArn: string,
  context: Context,
  subject: ErrorSubject,
): void {
  const role = checkPassedRole(roleArn, context, subject);
  if (!trustsService(role.trustPolicy, 'eks-fargate-pods.amazonaws.com')) {
    throw invalidParameter(
      'Misconfigured PodExecutionRole Trust Policy; Please add the eks-fargate-pods.amazonaws.com Service Principal',
      subject,
    );
  }
}

/**
 * Checks that a role that is handed to EKS exists in the caller's account.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkPassedRole(
  roleArn: string,
  context: Context,
  subject: ErrorSubject,
): FoundRole {
  checkAccount(roleArn, context, subject);
  const role = findRole(context.world, roleArn);
  if (!role) {
    throw invalidParameter(
      `The role with name ${nameOf(roleArn)} cannot be found.`,
      subject,
    );
  }
  return role;
}

/** A role can be passed only within its own account. */
function checkAccount(
  roleArn: string,
  { accountId }: Context,
  subject: ErrorSubject,
): void {
  const match = /^arn:aws:iam::(\d{12}):role\/.+$/.exec(roleArn);
  if (!match) {
    throw invalidParameter(
      `A role is given by its ARN like arn:aws:iam::${accountId}:role/NAME, found '${roleArn}'`,
      subject,
    );
  }
  if (match[1] !== accountId) {
    throw invalidParameter(
      `Cross-account pass role is not allowed: ${roleArn} belongs to another account than ${accountId}`,
      subject,
    );
  }
}

function nameOf(roleArn: string): string {
  return roleArn.slice(roleArn.lastIndexOf('/') + 1);
}
