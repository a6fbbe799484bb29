import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { inRepository, repositoryRoot } from '../repository.mjs';

const MARK = 'dist/.built-from';

/**
 * Whether an app is built from just the sources that are there.
 *
 * @param {string} app its folder in `packages`
 */
export async function isBuilt(app) {
  const mark = await readFile(
    inRepository('packages', app, MARK),
    'utf8',
  ).catch(() => '');
  return mark === (await sourcesKey(app));
}

/**
 * Notes that an app has just been built.
 *
 * @param {string} app its folder in `packages`
 */
export async function markBuilt(app) {
  await writeFile(inRepository('packages', app, MARK), await sourcesKey(app));
}

/**
 * Changes when anything does that the app may be built from.
 *
 * @param {string} app
 */
async function sourcesKey(app) {
  const hash = createHash('sha256');
  const files = [
    inRepository('yarn.lock'),
    ...(await filesIn(inRepository('packages', app))),
    ...(await filesIn(inRepository('plugins'))),
  ];
  for (const file of files) {
    hash.update(`${relative(repositoryRoot, file)}\n`);
    hash.update(await readFile(file));
  }
  return hash.digest('hex');
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function filesIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  /** @type {string[]} */
  const files = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isFile()) {
      files.push(path);
    } else if (
      entry.isDirectory() &&
      !['node_modules', 'dist', 'dist-types'].includes(entry.name)
    ) {
      files.push(...(await filesIn(path)));
    }
  }
  return files;
}
