import { toError } from '@backstage/errors';
import type { ReadFailure } from '@eks-platform/backstage-plugin-eks-common';
import { awsErrorCode } from '../aws/awsErrorCode';

/**
 * A read that goes on when a part of it fails, and remembers what it could not see. Only an abortion ends it.
 *
 * @public
 */
export class PartialRead {
  readonly #failures: ReadFailure[] = [];

  constructor(private readonly signal?: AbortSignal) {}

  /** What could not be seen so far. */
  get failures(): ReadFailure[] {
    return [...this.#failures];
  }

  /**
   * Asks a question; its failure is noted with what it leaves unknown, and the answer is undefined.
   *
   * @throws the signal's reason when it is aborted.
   */
  async attempt<Answer>(
    leavesUnknown: Pick<ReadFailure, 'target' | 'kinds' | 'parentArn'>,
    question: () => Promise<Answer>,
  ): Promise<Answer | undefined> {
    this.signal?.throwIfAborted();
    try {
      return await question();
    } catch (error) {
      this.signal?.throwIfAborted();
      this.#failures.push({
        ...leavesUnknown,
        code: awsErrorCode(error),
        message: toError(error).message,
      });
      return undefined;
    }
  }
}
