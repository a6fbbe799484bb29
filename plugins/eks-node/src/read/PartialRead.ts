import { toError } from '@backstage/errors';
import type {
  Part,
  ReadFailure,
} from '@eks-platform/backstage-plugin-eks-common';
import { awsErrorCode } from '../aws/awsErrorCode';

/**
 * A read that goes on when a part of it fails, and remembers what it could not see. Only an abortion ends it.
 *
 * @public
 */
export class PartialRead {
  readonly #failures: ReadFailure[] = [];
  readonly #confirmed: string[] = [];
  readonly #skipped: Part[] = [];

  constructor(private readonly signal?: AbortSignal) {}

  /** What could not be seen so far. */
  get failures(): ReadFailure[] {
    return [...this.#failures];
  }

  /** ARNs of what was seen to be there and not described again. */
  get confirmed(): string[] {
    return [...this.#confirmed];
  }

  /** What was left for another time. */
  get skipped(): Part[] {
    return [...this.#skipped];
  }

  /** Notes that an object is there, as it is stored. */
  confirm(arn: string): void {
    this.#confirmed.push(arn);
  }

  /** Notes that a part of the scope is left for another time. */
  skip(part: Part): void {
    this.#skipped.push(part);
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
