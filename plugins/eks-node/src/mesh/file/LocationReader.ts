/**
 * Reads what an operator has named in the configuration: a URL or the path of a file.
 *
 * @public
 */
export interface LocationReader {
  /**
   * The text that lies there.
   *
   * @throws InputError when it is larger than is read at once.
   */
  read(location: string, options?: { signal?: AbortSignal }): Promise<string>;
}
