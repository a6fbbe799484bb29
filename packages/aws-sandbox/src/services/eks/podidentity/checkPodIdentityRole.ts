import type { OperationContext } from '../../../server/Operation';
import { trustsService } from '../../sts/trust/trustsService';
import { invalidParameter, type ErrorSubject } from '../errors';
import { checkPassedRole } from '../rules/checkRoles';

const SERVICE = 'pods.eks.amazonaws.com';

/**
 * Checks the role that pods shall get: of the cluster's account, and one that EKS Pod Identity may assume and tag.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkPodIdentityRole(
  roleArn: string,
  context: Pick<OperationContext, 'world' | 'accountId'>,
  subject: ErrorSubject,
): void {
  const { trustPolicy } = checkPassedRole(roleArn, context, subject);
  const missing = ['sts:AssumeRole', 'sts:TagSession'].filter(
    action => !trustsService(trustPolicy, SERVICE, action),
  );
  if (missing.length > 0) {
    throw invalidParameter(
      `Trust policy of role ${roleArn} must allow ${SERVICE} the actions sts:AssumeRole and sts:TagSession; it lacks ${missing.join(
        ' and ',
      )}`,
      subject,
    );
  }
}
