import { END_WITH_STARTER } from '../processes/ProcessSet.mjs';
import { waitForUrl } from '../processes/waitForUrl.mjs';

const READY_WITHIN_MS = 180_000;

/**
 * Starts a service of the product and waits until it is usable.
 *
 * @param {import('./services.mjs').Service} service
 * @param {{ processes: import('../processes/ProcessSet.mjs').ProcessSet, log: import('./LogFile.mjs').LogFile }} options
 *   the processes that it becomes one of, and where to write what it prints
 * @throws with its last lines when it ends or is not ready in time
 */
export async function startService(
  { name, args, cwd, env, readyUrl },
  { processes, log },
) {
  /** @type {string | undefined} */
  let how;
  const over = new AbortController();
  const { ended } = processes.start({
    name,
    command: process.execPath,
    args: [END_WITH_STARTER, ...args],
    cwd,
    env: { ...process.env, ...env },
    onLine: line => log.write(name, line),
  });
  ended.then(end => {
    how = end.how;
    over.abort();
  });
  const ready = await waitForUrl(readyUrl, {
    withinMs: READY_WITHIN_MS,
    signal: over.signal,
  });
  if (!ready) {
    const reason =
      how ?? `does not answer at ${readyUrl} after ${READY_WITHIN_MS / 1000} s`;
    throw new Error(
      `The ${name} ${reason}. Its last lines, of ${log.path}:\n${log
        .tail(name)
        .join('\n')}`,
    );
  }
}
