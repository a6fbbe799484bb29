import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import type { LocationReader } from './LocationReader';

const MOST_BYTES = 16 * 1024 * 1024;
const URL_PATTERN = /^https?:\/\//;

/**
 * Reads URLs as Backstage does, with the integrations of its configuration, and files from the disk. Neither is read
 * beyond 16 MiB.
 */
export class DefaultLocationReader implements LocationReader {
  readonly #mostBytes: number;

  constructor(
    private readonly urlReader?: UrlReaderService,
    options: { mostBytes?: number } = {},
  ) {
    this.#mostBytes = options.mostBytes ?? MOST_BYTES;
  }

  /** {@inheritDoc LocationReader.read} */
  async read(
    location: string,
    { signal }: { signal?: AbortSignal } = {},
  ): Promise<string> {
    if (!URL_PATTERN.test(location)) {
      return this.#readFile(location, signal);
    }
    if (!this.urlReader) {
      throw new NotFoundError(`No URL reader to read '${location}' with`);
    }
    const answer = await this.urlReader.readUrl(location, { signal });
    return answer.stream
      ? this.#collect(location, answer.stream(), signal)
      : this.#decode(location, await answer.buffer());
  }

  async #readFile(location: string, signal?: AbortSignal): Promise<string> {
    try {
      return await this.#collect(
        location,
        createReadStream(resolve(location)),
        signal,
      );
    } catch (error) {
      if (isMissing(error)) {
        throw new NotFoundError(`No file '${location}'`, error);
      }
      throw error;
    }
  }

  async #collect(
    location: string,
    stream: Readable,
    signal?: AbortSignal,
  ): Promise<string> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of stream) {
      signal?.throwIfAborted();
      chunks.push(Buffer.from(chunk));
      bytes += chunk.length;
      this.#assertSize(location, bytes);
    }
    return this.#decode(location, Buffer.concat(chunks));
  }

  #decode(location: string, content: Buffer): string {
    this.#assertSize(location, content.length);
    return content.toString('utf8');
  }

  #assertSize(location: string, bytes: number) {
    if (bytes > this.#mostBytes) {
      throw new InputError(
        `'${location}' must have at most ${this.#mostBytes} bytes, found more`,
      );
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
