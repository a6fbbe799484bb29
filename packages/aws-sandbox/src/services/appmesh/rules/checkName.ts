import { constraintError } from '../errors';

/**
 * Checks the name of a mesh or of something in it. Virtual services are named by the host name their callers use.
 *
 * @throws AwsError BadRequestException.
 */
export function checkName(member: string, name: string): void {
  if (name.length < 1) {
    throw constraintError(
      member,
      name,
      'have length greater than or equal to 1',
    );
  }
  if (name.length > 255) {
    throw constraintError(
      member,
      name,
      'have length less than or equal to 255',
    );
  }
  if (!/^[A-Za-z0-9_.-]+$/.test(name)) {
    throw constraintError(
      member,
      name,
      'contain only letters, numbers, hyphens, underscores and dots',
    );
  }
}
