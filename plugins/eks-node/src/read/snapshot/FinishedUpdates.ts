/**
 * Remembers the updates that have ended, by ARN: they never change again, and AWS lists them for as long as their cluster
 * lives. What does not fit is asked for once more.
 *
 * @public
 */
export class FinishedUpdates {
  readonly #arns = new Set<string>();

  constructor(private readonly limit = 100_000) {}

  has(arn: string): boolean {
    return this.#arns.has(arn);
  }

  add(arn: string): void {
    this.#arns.add(arn);
    for (const oldest of this.#arns) {
      if (this.#arns.size <= this.limit) {
        break;
      }
      this.#arns.delete(oldest);
    }
  }
}
