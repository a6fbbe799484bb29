const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const PARENT_CHECK_MS = 1000;

/**
 * Waits until the user or the system asks this command to end: Ctrl-C, a signal, a closed terminal, or the death of the npm
 * client that runs it. A second Ctrl-C ends it at once; what it started is then killed.
 *
 * @returns {Promise<NodeJS.Signals>} how
 */
export function untilAskedToEnd() {
  return new Promise(resolve => {
    let asked = false;
    /** @param {NodeJS.Signals} signal */
    const ask = signal => {
      if (asked && signal === 'SIGINT') {
        process.exit(130);
      }
      asked = true;
      resolve(signal);
    };
    SIGNALS.forEach(signal => process.on(signal, ask));
    if (process.env.npm_lifecycle_event) {
      watchParent(() => resolve('SIGTERM'));
    }
  });
}

/** @param {() => void} onGone */
function watchParent(onGone) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) {
      onGone();
    }
  }, PARENT_CHECK_MS).unref();
}
