/** What is quoted of several rounds. */
export interface Summary {
  median: number;
  min: number;
  max: number;
}

/** Summarizes the numbers of several rounds; there is at least one. */
export function summarize(numbers: readonly number[]): Summary {
  if (numbers.length === 0) {
    throw new Error('There is nothing to summarize: no round was run.');
  }
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median =
    sorted.length % 2 === 1
      ? sorted[middle]
      : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, min: sorted[0], max: sorted[sorted.length - 1] };
}

/**
 * How ours compares to the peer. Each round is compared with itself, so that what slows the machine down for a while slows
 * both.
 */
export function summarizeRatio(
  ours: readonly number[],
  other: readonly number[],
): Summary {
  if (ours.length !== other.length) {
    throw new Error(
      `Rounds are compared one by one, found ${ours.length} of ours and ${other.length} of the peer.`,
    );
  }
  return summarize(ours.map((number, round) => number / other[round]));
}
