import { toError } from '@backstage/errors';
import type {
  InventoryKind,
  Part,
  ReadFailure,
} from '@eks-platform/backstage-plugin-eks-common';
import { awsErrorCode } from '../aws/awsErrorCode';
import { Patience } from './Patience';

/**
 * A read that goes on when a part of it fails, and remembers what it could not see. Only an abortion ends it.
 *
 * @public
 */
export class PartialRead {
  readonly #failures: ReadFailure[] = [];
  readonly #confirmed: string[] = [];
  readonly #skipped: Part[] = [];
  readonly #patience: Patience | undefined;
  #isCut = false;

  constructor(
    private readonly signal?: AbortSignal,
    /** From when on nothing more is asked: the rest is one failure. */
    private readonly deadline?: { signal: AbortSignal; kinds: InventoryKind[] },
  ) {
    this.#patience = deadline && new Patience(deadline.signal);
  }

  /** What could not be seen so far. */
  get failures(): ReadFailure[] {
    return [...this.#failures, ...this.#beyondDeadline()];
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
    const { signal: deadline } = this.deadline ?? {};
    try {
      deadline?.throwIfAborted();
      return await (this.#patience?.until(question()) ?? question());
    } catch (error) {
      this.signal?.throwIfAborted();
      if (deadline?.aborted) {
        this.#isCut = true;
        return undefined;
      }
      this.#failures.push({
        ...leavesUnknown,
        code: awsErrorCode(error),
        message: toError(error).message,
      });
      return undefined;
    }
  }

  #beyondDeadline(): ReadFailure[] {
    const { kinds = [] } = this.deadline ?? {};
    return this.#isCut
      ? [
          {
            target: 'deadline',
            code: 'TimeoutError',
            message:
              'not everything was read in time: what was read is stored, the rest is as it was',
            kinds,
          },
        ]
      : [];
  }
}
