import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { withoutColours } from './withoutColours.mjs';

const TAIL_LINES = 25;

/**
 * Everything that the processes print, each line with its process's name, in a file that begins anew with each start.
 */
export class LogFile {
  #stream;
  /** @type {Map<string, string[]>} */
  #tails = new Map();

  /** @param {string} path */
  constructor(path) {
    mkdirSync(dirname(path), { recursive: true });
    this.path = path;
    this.#stream = createWriteStream(path);
  }

  /**
   * @param {string} name
   * @param {string} line
   */
  write(name, line) {
    const plain = withoutColours(line);
    this.#stream.write(`[${name}] ${plain}\n`);
    const tail = this.#tails.get(name) ?? [];
    tail.push(plain);
    this.#tails.set(name, tail.slice(-TAIL_LINES));
  }

  /**
   * The last lines that a process printed.
   *
   * @param {string} name
   */
  tail(name) {
    return this.#tails.get(name) ?? [];
  }

  /** @returns {Promise<void>} */
  close() {
    return new Promise(resolve => {
      this.#stream.end(() => resolve());
    });
  }
}
