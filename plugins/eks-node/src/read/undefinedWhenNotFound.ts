import { NotFoundError } from '@backstage/errors';

/** The answer, or undefined when AWS says that there is no such thing. */
export async function undefinedWhenNotFound<Answer>(
  answer: Promise<Answer>,
): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof NotFoundError) {
      return undefined;
    }
    throw error;
  }
}
