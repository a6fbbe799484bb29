import type { OperationContext } from '../../../server/Operation';
import { invalidParameter, type ErrorSubject } from '../errors';
import { checkPodIdentityRole } from './checkPodIdentityRole';

const ROLE_ARN = /^arn:aws:iam::\d{12}:role\/.+$/;

/**
 * Checks the settings that an association is made with or changed to.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkAssociation(
  input: {
    roleArn?: string;
    targetRoleArn?: string;
    policy?: string;
    disableSessionTags?: boolean;
  },
  context: OperationContext,
  subject: ErrorSubject,
): void {
  const { roleArn, targetRoleArn, policy, disableSessionTags } = input;
  if (roleArn !== undefined) checkPodIdentityRole(roleArn, context, subject);
  if (targetRoleArn && !ROLE_ARN.test(targetRoleArn)) {
    throw invalidParameter(
      `targetRoleArn must be the ARN of a role, found '${targetRoleArn}'`,
      subject,
    );
  }
  if (policy && !disableSessionTags) {
    throw invalidParameter(
      'A session policy can only be given with disableSessionTags set to true',
      subject,
    );
  }
}

/**
 * Checks the names of a namespace and of a ServiceAccount in it.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkServiceAccount(
  namespace: string,
  serviceAccount: string,
  subject: ErrorSubject,
): void {
  if (!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(namespace)) {
    throw invalidParameter(
      `namespace must be the name of a Kubernetes namespace, found '${namespace}'`,
      subject,
    );
  }
  if (!/^[a-z0-9]([-.a-z0-9]{0,251}[a-z0-9])?$/.test(serviceAccount)) {
    throw invalidParameter(
      `serviceAccount must be the name of a Kubernetes service account, found '${serviceAccount}'`,
      subject,
    );
  }
}
