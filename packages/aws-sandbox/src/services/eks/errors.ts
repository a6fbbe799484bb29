import { AwsError } from '../../server/AwsError';

/** Names of the resources an EKS error speaks of; they become members of the error. */
export interface ErrorSubject {
  clusterName?: string;
  nodegroupName?: string;
  fargateProfileName?: string;
  addonName?: string;
}

/** A parameter of the request is wrong. */
export function invalidParameter(
  message: string,
  subject: ErrorSubject = {},
): AwsError {
  return new AwsError('InvalidParameterException', message, {
    fields: { ...subject },
  });
}

/** The request is right in itself but not in the state things are in. */
export function invalidRequest(
  message: string,
  subject: ErrorSubject = {},
): AwsError {
  return new AwsError('InvalidRequestException', message, {
    fields: { ...subject },
  });
}

/** The name is taken, or another operation holds the resource. */
export function resourceInUse(
  message: string,
  subject: ErrorSubject = {},
): AwsError {
  return new AwsError('ResourceInUseException', message, {
    fields: { ...subject },
  });
}

/** A quota is used up. */
export function limitExceeded(
  message: string,
  subject: ErrorSubject = {},
): AwsError {
  return new AwsError('ResourceLimitExceededException', message, {
    fields: { ...subject },
  });
}

/** There is no such resource. */
export function resourceNotFound(
  message: string,
  subject: ErrorSubject = {},
): AwsError {
  return new AwsError('ResourceNotFoundException', message, {
    fields: { ...subject },
  });
}
