import { readdir, readFile } from 'node:fs/promises';
import { inRepository } from '../repository.mjs';

/**
 * The packages that are published, in the order of their folders.
 *
 * @returns {Promise<Array<{ folder: string, name: string }>>} the folder is one of this repository
 */
export async function publishedPackages() {
  const found = [];
  for (const parent of ['packages', 'plugins']) {
    for (const child of (await readdir(inRepository(parent))).sort()) {
      const folder = `${parent}/${child}`;
      const manifest = JSON.parse(
        await readFile(inRepository(folder, 'package.json'), 'utf8'),
      );
      if (!manifest.private) {
        found.push({ folder, name: manifest.name });
      }
    }
  }
  return found;
}
