import type { OperationContext } from '../../../server/Operation';
import { trustsService } from '../../sts/trust/trustsService';
import { invalidParameter, type ErrorSubject } from '../errors';
import { checkPassedRole } from '../rules/checkRoles';

const SERVICE = 'capabilities.eks.amazonaws.com';

/**
 * Checks the role that a capability works under.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkCapabilityRole(
  roleArn: string,
  context: OperationContext,
  subject: ErrorSubject,
): void {
  const { trustPolicy } = checkPassedRole(roleArn, context, subject);
  for (const action of ['sts:AssumeRole', 'sts:TagSession']) {
    if (!trustsService(trustPolicy, SERVICE, action)) {
      throw invalidParameter(
        `Trust policy of role ${roleArn} must allow ${SERVICE} the actions sts:AssumeRole and sts:TagSession; it lacks ${action}`,
        subject,
      );
    }
  }
}
