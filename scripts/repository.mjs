import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds this repository. */
export const repositoryRoot = fileURLToPath(new URL('..', import.meta.url));

/**
 * A path inside the repository, as an absolute one.
 *
 * @param {...string} parts
 */
export function inRepository(...parts) {
  return resolve(repositoryRoot, ...parts);
}
