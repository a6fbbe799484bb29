import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// The development server starts the next life right after the last one; this is long enough for a busy machine.
const SUCCESSOR_WITHIN_MS = 3000;

/**
 * Follows the lives of a process that another one restarts: each of its lives holds a connection open
 * (`reportLife.cjs`).
 */
export class Lifeline {
  #server;
  #lives = 0;
  address;

  /**
   * @param {(life: number) => void} onEnd told which life, counted from 1, has ended without another one following it
   */
  constructor(onEnd) {
    const name = `eks-suite-${process.pid}-${Date.now().toString(36)}`;
    this.address =
      process.platform === 'win32'
        ? `\\\\.\\pipe\\${name}`
        : join(tmpdir(), `${name}.sock`);
    this.#server = createServer(socket => {
      this.#lives += 1;
      const life = this.#lives;
      socket.on('error', () => {});
      socket.on('close', () => {
        setTimeout(() => {
          if (this.#lives === life) {
            onEnd(life);
          }
        }, SUCCESSOR_WITHIN_MS).unref();
      });
      socket.resume();
    });
  }

  /** @returns {Promise<void>} */
  open() {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.address, resolve);
    });
  }

  close() {
    this.#server.close();
    if (process.platform !== 'win32') {
      rmSync(this.address, { force: true });
    }
  }
}
