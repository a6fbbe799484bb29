/**
 * The end of some work, or of our patience: a reader that does not listen to its signal must not hold up a scope for good.
 *
 * Nothing of it stays with the signal, which may outlive the work by far: Node keeps a signal that depends on others as long as
 * somebody listens to it.
 */
export async function untilAborted<Value>(
  work: Promise<Value>,
  signal: AbortSignal,
): Promise<Value> {
  let giveUp = () => {};
  const aborted = new Promise<never>((_, reject) => {
    giveUp = () => reject(signal.reason);
    if (signal.aborted) {
      giveUp();
    }
    signal.addEventListener('abort', giveUp, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}
