import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { inRepository } from '../repository.mjs';

/** The files that decide what an install puts into node_modules. */
const ROOT_FILES = ['yarn.lock', 'package.json', '.yarnrc.yml'];
const WORKSPACE_FOLDERS = ['packages', 'plugins'];

/**
 * A name for the state that node_modules should be in: it changes when the lock file, a package.json or the platform does.
 */
export async function installKey() {
  const hash = createHash('sha256');
  hash.update(`${process.platform} ${process.arch}\n`);
  for (const file of [...ROOT_FILES, ...(await workspaceManifests())]) {
    const content = await readFile(inRepository(file)).catch(() => undefined);
    if (content) {
      hash.update(`${file} ${content.length}\n`).update(content);
    }
  }
  return hash.digest('hex');
}

async function workspaceManifests() {
  const manifests = [];
  for (const folder of WORKSPACE_FOLDERS) {
    const names = await readdir(inRepository(folder)).catch(() => []);
    manifests.push(
      ...names.sort().map(name => `${folder}/${name}/package.json`),
    );
  }
  return manifests;
}
