/**
 * Waits for answers until a signal says that it was long enough: a question that waits for its turn must not hold up what
 * was read already.
 *
 * However many answers are waited for, the signal has one listener: each of its own is compared with all that it has.
 */
export class Patience {
  readonly #waiting = new Set<(reason: unknown) => void>();

  constructor(private readonly signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  /**
   * The answer.
   *
   * @throws the signal's reason when it is aborted first, and whatever the answer fails with.
   */
  async until<Answer>(answer: Promise<Answer>): Promise<Answer> {
    let giveUp: (reason: unknown) => void = () => {};
    const end = new Promise<never>((_, reject) => {
      giveUp = reject;
    });
    this.#waiting.add(giveUp);
    if (this.signal.aborted) {
      this.#end();
    }
    try {
      return await Promise.race([answer, end]);
    } finally {
      this.#waiting.delete(giveUp);
    }
  }

  #end() {
    this.#waiting.forEach(giveUp => giveUp(this.signal.reason));
    this.#waiting.clear();
  }
}
