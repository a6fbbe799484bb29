/**
 * Runs a question as soon as there is room for it.
 */
export type Limit = <Answer>(
  question: () => Promise<Answer>,
) => Promise<Answer>;

interface Lane {
  waiting: Array<() => void>;
  running: number;
}

const LEAST_SHARE = 4;

/**
 * Bounds the questions that are in flight, and shares them out among all who have any: whoever is alone may have all of
 * them, and whoever gets no answers holds up nobody else.
 */
export class FairLimit {
  readonly #busy = new Set<Lane>();

  constructor(private readonly most: number) {}

  /** A lane of its own for one who asks. */
  openLane(): Limit {
    const lane: Lane = { waiting: [], running: 0 };
    return question =>
      new Promise((resolve, reject) => {
        lane.waiting.push(() => {
          lane.running += 1;
          question()
            .then(resolve, reject)
            .finally(() => {
              lane.running -= 1;
              this.#goOn(lane);
            });
        });
        this.#goOn(lane);
      });
  }

  #goOn(lane: Lane): void {
    this.#busy.add(lane);
    const share = Math.max(
      LEAST_SHARE,
      Math.floor(this.most / this.#busy.size),
    );
    while (lane.running < share && lane.waiting.length) {
      lane.waiting.shift()!();
    }
    if (lane.running === 0) {
      this.#busy.delete(lane);
    }
  }
}
