/**
 * Runs something once after a delay, or, when the page is hidden by then, as soon as it is seen again.
 *
 * @returns what calls it off.
 */
export function scheduleWhileVisible(
  delayMs: number,
  run: () => void,
): () => void {
  const runWhenVisible = () => {
    if (!document.hidden) {
      document.removeEventListener('visibilitychange', runWhenVisible);
      run();
    }
  };
  const timer = setTimeout(() => {
    document.addEventListener('visibilitychange', runWhenVisible);
    runWhenVisible();
  }, delayMs);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', runWhenVisible);
  };
}
