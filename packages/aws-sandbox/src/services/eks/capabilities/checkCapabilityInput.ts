import {
  CapabilityDeletePropagationPolicy,
  CapabilityType,
  type CreateCapabilityRequest,
} from '@aws-sdk/client-eks';
import type { OperationContext } from '../../../server/Operation';
import { invalidParameter } from '../errors';
import { checkName } from '../rules/checkName';
import { checkOneOf } from '../rules/checkOneOf';
import { checkTags } from '../rules/checkTags';
import { checkCapabilityRole } from './checkCapabilityRole';

/**
 * Checks what is asked of a capability.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkCapabilityInput(
  input: CreateCapabilityRequest,
  context: OperationContext,
): void {
  const subject = { clusterName: input.clusterName };
  const refuse = (message: string) => invalidParameter(message, subject);
  checkName({
    what: 'capability name',
    name: input.capabilityName!,
    maximumLength: 100,
    subject,
  });
  checkTags(input.tags, refuse);
  checkOneOf('type', input.type, CapabilityType, subject);
  checkOneOf(
    'deletePropagationPolicy',
    input.deletePropagationPolicy,
    CapabilityDeletePropagationPolicy,
    subject,
  );
  const { argoCd, ack } = input.configuration ?? {};
  if (input.type === 'ARGOCD' && !argoCd?.awsIdc?.idcInstanceArn) {
    throw refuse(
      'A capability of type ARGOCD needs configuration.argoCd.awsIdc.idcInstanceArn',
    );
  }
  if (argoCd && input.type !== 'ARGOCD') {
    throw refuse(
      `configuration.argoCd can only be given for type ARGOCD, found ${input.type}`,
    );
  }
  if (ack && input.type !== 'ACK') {
    throw refuse(
      `configuration.ack can only be given for type ACK, found ${input.type}`,
    );
  }
  checkCapabilityRole(input.roleArn!, context, subject);
}
