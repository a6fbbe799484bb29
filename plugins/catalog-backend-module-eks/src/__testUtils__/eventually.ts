/** How long something may take that happens by itself, on a machine however busy. */
export const LONG_ENOUGH_MS = 60_000;

/** Waits until something holds; says what it was when it never did. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + LONG_ENOUGH_MS / 2;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > deadline) {
        throw error;
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
}
