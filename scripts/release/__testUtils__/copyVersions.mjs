import assert from 'node:assert/strict';
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishedPackages } from '../../packages/publishedPackages.mjs';
import { runToEnd } from '../../processes/runToEnd.mjs';
import { inRepository } from '../../repository.mjs';

/**
 * A repository that has of this one what a release changes.
 *
 * @param {import('node:test').TestContext} t
 */
export async function copyVersions(t) {
  const root = await mkdtemp(join(tmpdir(), 'eks-release-'));
  t.after(() => rm(root, { recursive: true, force: true }));
  const folders = [];
  for (const parent of ['packages', 'plugins']) {
    for (const child of await readdir(inRepository(parent))) {
      folders.push(`${parent}/${child}`);
    }
  }
  const files = [
    ...['package.json', 'yarn.lock', '.changeset/config.json'],
    ...folders.map(folder => `${folder}/package.json`),
    ...(await publishedPackages()).map(
      ({ folder }) => `${folder}/CHANGELOG.md`,
    ),
  ];
  for (const file of files) {
    await mkdir(join(root, file, '..'), { recursive: true });
    await copyFile(inRepository(file), join(root, file));
  }
  await writeFile(join(root, '.gitignore'), 'node_modules\n');
  await symlink(inRepository('node_modules'), join(root, 'node_modules'));

  /**
   * @param {string} command
   * @param {...string} args
   */
  const run = async (command, ...args) => {
    const { code, stdout, stderr } = await runToEnd(command, args, {
      cwd: root,
    });
    assert.equal(code, 0, `${command} ${args[0]}: ${stdout}\n${stderr}`);
  };
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@localhost'];
  await run('git', 'init', '--quiet');
  return {
    /** @param {string[]} changesets */
    async release(changesets) {
      for (const [index, text] of changesets.entries()) {
        await writeFile(join(root, '.changeset', `c${index}.md`), text);
      }
      await run('git', 'add', '--all');
      await run('git', ...identity, 'commit', '--quiet', '-m', 'all');
      await run(
        process.execPath,
        'node_modules/@changesets/cli/bin.js',
        'version',
      );
    },
    /** @param {string} folder */
    async manifest(folder) {
      return JSON.parse(
        await readFile(join(root, folder, 'package.json'), 'utf8'),
      );
    },
    /**
     * @param {string} folder
     * @param {string} file
     */
    read: (folder, file) => readFile(join(root, folder, file), 'utf8'),
  };
}
