import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import type { World, WorldContent } from '../world/World';

const FORMAT = 'aws-sandbox-state';
const VERSION = 1;

/** Changes that follow each other within this time are saved together, in milliseconds. */
const QUIET_MS = 300;

/** A file that holds a world, so that a restart loses nothing. */
export class StateFile {
  #timer: NodeJS.Timeout | undefined;
  #lastSaveMs = 0;

  constructor(
    readonly path: string,
    private readonly world: World,
    /** Takes one line for a human: a save that failed. */
    private readonly warn: (line: string) => void,
  ) {}

  /**
   * Fills the world from the file; false when there is no file yet.
   *
   * @throws Error when the file cannot be read or is no state; the file stays as it is.
   */
  load(): boolean {
    let text: string;
    try {
      text = readFileSync(this.path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw new Error(
        `State file ${this.path} cannot be read: ${(error as Error).message}`,
        { cause: error },
      );
    }
    this.world.fill(parseState(this.path, text));
    return true;
  }

  /** Saves soon; many changes together are saved once. */
  changed(): void {
    if (this.#timer) return;
    // Large worlds take long to write: no more than a tenth of the time goes into that.
    const delay = Math.max(QUIET_MS, this.#lastSaveMs * 10);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      try {
        this.save();
      } catch (error) {
        this.warn((error as Error).message);
      }
    }, delay);
    this.#timer.unref();
  }

  /**
   * Saves now. The file is replaced in one step: whoever reads it finds the state before or the state after.
   *
   * @throws Error when the file cannot be written.
   */
  save(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const begun = performance.now();
    const state = {
      format: FORMAT,
      version: VERSION,
      savedAt: new Date(this.world.clock.now()).toISOString(),
      places: this.world.content(),
    };
    const draft = `${this.path}.${process.pid}.tmp`;
    try {
      const file = openSync(draft, 'w', 0o600);
      try {
        writeFileSync(file, JSON.stringify(state));
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(draft, this.path);
    } catch (error) {
      throw new Error(
        `State file ${this.path} cannot be written: ${
          (error as Error).message
        }`,
        { cause: error },
      );
    }
    this.#lastSaveMs = performance.now() - begun;
  }
}

function parseState(path: string, text: string): WorldContent {
  const fail = (found: string, cause?: unknown) =>
    new Error(
      `State file ${path} is left as it is: wanted a state of the sandbox, found ${found}. Move it away or name another file`,
      { cause },
    );
  let value: { format?: unknown; version?: unknown; places?: unknown } | null;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw fail(`what is not JSON (${(error as Error).message})`, error);
  }
  if (value?.format !== FORMAT) {
    throw fail(`the format ${JSON.stringify(value?.format)}`);
  }
  if (value.version !== VERSION) {
    throw fail(`version ${JSON.stringify(value.version)}, not ${VERSION}`);
  }
  if (!isWorldContent(value.places)) throw fail('places that are none');
  return value.places;
}

function isWorldContent(value: unknown): value is WorldContent {
  return (
    Array.isArray(value) &&
    value.every(
      place =>
        typeof place?.accountId === 'string' &&
        typeof place.region === 'string' &&
        typeof place.tables === 'object' &&
        place.tables !== null &&
        Object.values(place.tables).every(
          rows =>
            Array.isArray(rows) &&
            rows.every(
              row =>
                Array.isArray(row) &&
                row.length === 2 &&
                typeof row[0] === 'string',
            ),
        ),
    )
  );
}
