import { AwsError } from '../../server/AwsError';

/** A parameter of the request is wrong; the path is like `action.forward`. */
export function validation(path: string, message: string): AwsError {
  return new AwsError('ValidationException', `${path}: ${message}`, {
    fields: {
      reason: 'fieldValidationFailed',
      fieldList: [{ name: path, message }],
    },
  });
}

/** There is no such resource. */
export function notFound(resourceType: string, resourceId: string): AwsError {
  return new AwsError(
    'ResourceNotFoundException',
    `${resourceType} ${resourceId} not found`,
    { fields: { resourceId, resourceType } },
  );
}

/** The name is taken, others need the resource, or it is not in a state for this. */
export function conflict(
  message: string,
  subject: { resourceId: string; resourceType: string },
): AwsError {
  return new AwsError('ConflictException', message, { fields: { ...subject } });
}

/** A quota is used up. */
export function quotaExceeded(
  resourceType: string,
  quota: string,
  limit: number,
): AwsError {
  return new AwsError(
    'ServiceQuotaExceededException',
    `The limit of ${limit} ${quota} is reached`,
    // AWS's quota codes are opaque and not in its documentation: the name stands for the code.
    {
      fields: { resourceType, serviceCode: 'vpc-lattice', quotaCode: quota },
    },
  );
}
