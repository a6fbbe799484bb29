/**
 * Does some work that is told when its time is over. Once it is done nothing is left to wait for: Node keeps what
 * `AbortSignal.timeout` holds until the time is over, however early the work ends.
 */
export async function withDeadline<Result>(
  afterMs: number,
  work: (deadline: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const deadline = new AbortController();
  const timer = setTimeout(
    () =>
      deadline.abort(
        new DOMException(`Not done within ${afterMs} ms`, 'TimeoutError'),
      ),
    afterMs,
  );
  timer.unref();
  try {
    return await work(deadline.signal);
  } finally {
    clearTimeout(timer);
  }
}
