import { toBackstageError, type AwsErrorContext } from './toBackstageError';

/**
 * Runs one question to AWS; its failure says what was asked.
 *
 * @throws a Backstage error, as toBackstageError makes it.
 *
 * @public
 */
export async function askAws<Answer>(
  context: AwsErrorContext,
  question: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await question();
  } catch (error) {
    throw toBackstageError(error, context);
  }
}
