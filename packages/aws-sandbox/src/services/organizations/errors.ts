import { AwsError } from '../../server/AwsError';

/** The account belongs to no organization. */
export function notInUse(): AwsError {
  return new AwsError(
    'AWSOrganizationsNotInUseException',
    'Your account is not a member of an organization.',
  );
}

/** The account is not the one that manages the organization. */
export function notManagement(): AwsError {
  return new AwsError(
    'AccessDeniedException',
    "You don't have permissions to access this resource.",
  );
}

/** A parameter has a value that cannot be. */
export function invalidInput(message: string): AwsError {
  return new AwsError('InvalidInputException', message);
}

/** The organization has no such account. */
export function accountNotFound(): AwsError {
  return new AwsError(
    'AccountNotFoundException',
    "You specified an account that doesn't exist.",
  );
}
