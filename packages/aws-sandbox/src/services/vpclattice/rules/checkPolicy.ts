import { parsePolicyDocument } from '../../iam/policies/parsePolicyDocument';
import { validation } from '../errors';

/**
 * Checks the JSON text of an auth policy or resource policy.
 *
 * @throws AwsError ValidationException.
 */
export function checkPolicy(text: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes < 1 || bytes > 10_240) {
    throw validation('policy', `must have 1 to 10240 bytes, found ${bytes}`);
  }
  let statements;
  try {
    statements = parsePolicyDocument(text).statements;
  } catch (error) {
    throw validation('policy', (error as Error).message);
  }
  for (const [index, statement] of statements.entries()) {
    if (!statement.principals && !statement.notPrincipals) {
      throw validation('policy', `statement ${index} names no principal`);
    }
  }
}
