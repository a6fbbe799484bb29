import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Given to Node, makes a process end with its starter. */
export const END_WITH_STARTER = `--require=${fileURLToPath(
  new URL('./endWithStarter.cjs', import.meta.url),
)}`;

const POLL_MS = 50;
const IS_WINDOWS = process.platform === 'win32';

/**
 * @typedef {object} ProcessSpec
 * @property {string} name how its user knows it
 * @property {string} command
 * @property {readonly string[]} args
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {(line: string) => void} [onLine] each line it prints, on either stream; without it, it prints to our own
 *
 * @typedef {object} ProcessEnd
 * @property {string} name
 * @property {number} code its exit code, 1 when a signal ended it
 * @property {string} how as the end of a sentence: "ended with exit code 1"
 *
 * @typedef {object} RunningProcess
 * @property {number} pid also the id of its process group
 * @property {Promise<ProcessEnd>} ended
 */

/**
 * Programs that live and end together. Each runs in a process group of its own, so that stopping it reaches what it
 * started in turn, and a Ctrl-C in the terminal reaches only us.
 */
export class ProcessSet {
  /** @type {Set<number>} */
  #groups = new Set();

  constructor() {
    // The last resort, for the ways out that leave no time to ask.
    process.once('exit', () => this.#signalAll('SIGKILL'));
  }

  /**
   * @param {ProcessSpec} spec
   * @returns {RunningProcess}
   */
  start({ name, command, args, cwd, env, onLine }) {
    const child = spawn(command, args, {
      cwd,
      env: { ...env, ENDS_WITH_STARTER: '1' },
      detached: !IS_WINDOWS,
      // The input is never written to: it tells the process when we are gone (`endWithStarter.cjs`).
      stdio: onLine ? ['pipe', 'pipe', 'pipe'] : ['pipe', 'inherit', 'inherit'],
      windowsHide: true,
    });
    child.stdin?.on('error', () => {});
    for (const input of [child.stdout, child.stderr]) {
      if (input && onLine) {
        createInterface({ input, crlfDelay: Infinity }).on('line', onLine);
      }
    }
    /** @type {Promise<ProcessEnd>} */
    const ended = new Promise(resolve => {
      child.once('error', error =>
        resolve({ name, code: 127, how: `did not start: ${error.message}` }),
      );
      child.once('close', (code, signal) =>
        resolve({ name, code: code ?? 1, how: describeEnd(code, signal) }),
      );
    });
    const { pid } = child;
    if (pid !== undefined) {
      this.#groups.add(pid);
    }
    return { pid: pid ?? -1, ended };
  }

  /**
   * Asks every process to end, and ends those by force that do not within the grace.
   *
   * @param {{ graceMs?: number, signal?: NodeJS.Signals }} [options]
   */
  async stop({ graceMs = 5000, signal = 'SIGTERM' } = {}) {
    this.#signalAll(signal);
    await this.#waitUntilGone(graceMs);
    this.#signalAll('SIGKILL');
    await this.#waitUntilGone(2000);
  }

  /**
   * Sends a signal that need not end them.
   *
   * @param {NodeJS.Signals} signal
   */
  signal(signal) {
    this.#signalAll(signal);
  }

  /** @param {number} withinMs */
  async #waitUntilGone(withinMs) {
    const deadline = Date.now() + withinMs;
    while (this.#forgetEnded() > 0 && Date.now() < deadline) {
      await sleep(POLL_MS);
    }
  }

  #forgetEnded() {
    for (const group of this.#groups) {
      if (!signalGroup(group, 0)) {
        this.#groups.delete(group);
      }
    }
    return this.#groups.size;
  }

  /** @param {NodeJS.Signals} signal */
  #signalAll(signal) {
    for (const group of this.#groups) {
      signalGroup(group, signal);
    }
  }
}

/**
 * @param {number} group
 * @param {NodeJS.Signals | 0} signal 0 only asks
 * @returns {boolean} whether anything of the group is there
 */
function signalGroup(group, signal) {
  try {
    if (IS_WINDOWS && signal !== 0) {
      // Windows knows no groups and no asking; it ends the tree.
      spawnSync('taskkill', ['/pid', String(group), '/T', '/F']);
      return true;
    }
    process.kill(IS_WINDOWS ? group : -group, signal);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
function describeEnd(code, signal) {
  return signal ? `was ended by ${signal}` : `ended with exit code ${code}`;
}
