import { readFile } from 'node:fs/promises';
import { inRepository } from '../repository.mjs';

/** Where `npm run pack` puts the tarballs, and beside them `packed.json`, which lists them. */
export const PACKED = inRepository('node_modules/.cache/packed');

/**
 * @typedef {object} Packed
 * @property {{ name: string, version: string }} manifest of the package, as packed
 * @property {string} tarball its path
 */

/**
 * What the last `npm run pack` has packed.
 *
 * @returns {Promise<Packed[]>}
 */
export async function readPacked() {
  return JSON.parse(await readFile(`${PACKED}/packed.json`, 'utf8'));
}
