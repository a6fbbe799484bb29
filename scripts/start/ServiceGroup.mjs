import { END_WITH_STARTER, ProcessSet } from '../processes/ProcessSet.mjs';
import { waitForUrl } from '../processes/waitForUrl.mjs';
import { StopError } from '../StopError.mjs';
import { noteworthyLines } from './noteworthyLines.mjs';
import { withoutColours } from './withoutColours.mjs';

const READY_WITHIN_MS = 240_000;

/** @typedef {import('./services.mjs').Service} Service */

/**
 * Starts services and keeps them together: what one prints is logged, and the end of one is the end of all.
 */
export class ServiceGroup {
  #processes = new ProcessSet();
  #stopped = new AbortController();
  /** @type {(reason: string) => void} */
  #onEnd = () => {};
  #up = false;

  /**
   * Settles with the reason when a service has ended that should not have.
   *
   * @type {Promise<string>}
   */
  ended;

  /**
   * @param {{ node: string, env: NodeJS.ProcessEnv, log: import('./LogFile.mjs').LogFile, verbose: boolean }} options
   */
  constructor({ node, env, log, verbose }) {
    this.node = node;
    this.env = env;
    this.log = log;
    this.verbose = verbose;
    this.ended = new Promise(resolve => {
      this.#onEnd = resolve;
    });
  }

  /**
   * Starts a service and waits until it answers.
   *
   * @param {Service} service
   */
  async start(service) {
    const { name, args, cwd, env, readyUrl } = service;
    const noteworthy = noteworthyLines();
    const { ended } = this.#processes.start({
      name,
      command: this.node,
      args: [END_WITH_STARTER, ...args],
      cwd,
      env: { ...this.env, ...env },
      onLine: line => {
        this.log.write(name, line);
        // Until everything is up, the last lines are shown only when it fails.
        if (this.verbose || (noteworthy(line) && this.#up)) {
          this.#show(name, line);
        }
      },
    });
    ended.then(end => this.reportEnd(`The ${name} ${end.how}`, name));

    const ready = await waitForUrl(readyUrl, {
      withinMs: READY_WITHIN_MS,
      signal: this.#stopped.signal,
    });
    if (!ready && !this.#stopped.signal.aborted) {
      this.reportEnd(
        `The ${name} does not answer at ${readyUrl} after ${
          READY_WITHIN_MS / 1000
        } s`,
        name,
      );
    }
    this.#stopped.signal.throwIfAborted();
  }

  /** From here on, warnings and errors are shown as they come. */
  announceUp() {
    this.#up = true;
  }

  /**
   * @param {string} name
   * @param {string} line
   */
  #show(name, line) {
    if (!this.#stopped.signal.aborted) {
      const shown = process.stdout.isTTY ? line : withoutColours(line);
      console.log(`[${name}] ${shown}`);
    }
  }

  /**
   * Ends everything, since a service is not there that should be.
   *
   * @param {string} reason
   * @param {string} name
   */
  reportEnd(reason, name) {
    if (this.#stopped.signal.aborted) {
      return;
    }
    this.#stopped.abort(new StopError(reason));
    const lines = this.#up || this.verbose ? [] : this.log.tail(name);
    for (const line of lines) {
      console.error(`[${name}] ${line}`);
    }
    this.#onEnd(
      `${reason}; everything that it printed is in ${this.log.path}.`,
    );
  }

  async stop() {
    this.#stopped.abort(new StopError('Stopped.'));
    await this.#processes.stop();
    await this.log.close();
  }
}
