import { basename } from 'node:path';
import { runToEnd } from '../processes/runToEnd.mjs';
import { inRepository } from '../repository.mjs';
import { StopError } from '../StopError.mjs';
import { judgeTarball } from './judgeTarball.mjs';

/**
 * Packs a built package as it is published and looks into the tarball.
 *
 * @param {object} options
 * @param {string} options.folder of the package, in the repository
 * @param {string} options.into the folder of the tarball
 * @param {{ command: string, leadingArgs: string[] }} options.yarn
 * @param {NodeJS.ProcessEnv} options.env
 * @returns {Promise<import('./readPacked.mjs').Packed>}
 * @throws StopError when it cannot be packed, lacks something or has too much
 */
export async function packPackage({ folder, into, yarn, env }) {
  const tarball = `${into}/${basename(folder)}.tgz`;
  await output(
    folder,
    yarn.command,
    [...yarn.leadingArgs, 'pack', '--out', tarball],
    {
      cwd: inRepository(folder),
      env,
    },
  );
  const list = await output(folder, 'tar', ['-tzf', tarball]);
  const manifest = JSON.parse(
    await output(folder, 'tar', ['-xzOf', tarball, 'package/package.json']),
  );
  const complaints = judgeTarball({
    manifest,
    files: list
      .split('\n')
      .filter(Boolean)
      .map(path => path.replace(/^package\//, '')),
  });
  if (complaints.length > 0) {
    throw new StopError(
      [`${folder} is not packed as it should be:`, ...complaints].join('\n  '),
    );
  }
  return { manifest, tarball };
}

/**
 * @param {string} folder
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
async function output(folder, command, args, options) {
  const { code, stdout, stderr } = await runToEnd(command, args, options);
  if (code !== 0) {
    throw new StopError(`${folder} cannot be packed.\n${stdout}\n${stderr}`);
  }
  return stdout;
}
