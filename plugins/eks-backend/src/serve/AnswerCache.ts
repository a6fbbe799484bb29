/**
 * Keeps answers for a while and lets those who ask the same at the same time share one question. Failures are not kept.
 *
 * @public
 */
export class AnswerCache {
  private readonly entries = new Map<
    string,
    { answer: Promise<unknown>; until: number }
  >();

  constructor(
    private readonly options: { freshForMs: number; now: () => Date },
  ) {}

  /** The kept answer, or a new one. */
  async getOrAsk<Answer>(
    key: string,
    ask: () => Promise<Answer>,
  ): Promise<Answer> {
    const { freshForMs } = this.options;
    const now = this.options.now().getTime();
    for (const [other, { until }] of this.entries) {
      // Later than any answer of now when a clock was put back since.
      if (until <= now || until > now + freshForMs) {
        this.entries.delete(other);
      }
    }
    const kept = this.entries.get(key);
    if (kept) {
      return kept.answer as Promise<Answer>;
    }
    const answer = ask();
    const entry = { answer, until: now + freshForMs };
    this.entries.set(key, entry);
    answer.catch(() => {
      if (this.entries.get(key) === entry) {
        this.entries.delete(key);
      }
    });
    return answer;
  }
}
