import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { inRepository } from '../repository.mjs';
import { StopError } from '../StopError.mjs';
import { findYarn } from '../toolchain/findYarn.mjs';
import { readNpmConfig, yarnSettings } from '../toolchain/yarnSettings.mjs';
import { explainYarnFailure } from './explainYarnFailure.mjs';
import { installKey } from './installKey.mjs';
import { requireFreeSpace } from './requireFreeSpace.mjs';
import { runYarnInstall } from './runYarnInstall.mjs';

const keyFile = inRepository('node_modules/.installed-from');
/** Yarn's own note of what it has installed. */
const yarnStateFile = inRepository('node_modules/.yarn-state.yml');

/**
 * Installs the dependencies from the committed lock file, unless node_modules was made from just that already.
 *
 * @param {{ node: string, say: (line: string) => void }} options
 * @returns {Promise<boolean>} whether anything was to do
 */
export async function installDependencies({ node, say }) {
  const key = await installKey();
  const yarnState = await lastChange(yarnStateFile);
  const installed = await readFile(keyFile, 'utf8').catch(() => undefined);
  // A `yarn install` by hand may have made something else of node_modules meanwhile.
  if (installed === `${key} ${yarnState}`) {
    return false;
  }

  await requireFreeSpace({ first: yarnState === undefined });
  // What is interrupted from here on is not what it was.
  await rm(keyFile, { force: true });
  const yarn = await findYarn({ node, say });
  const settings = yarnSettings(await readNpmConfig(), process.env);
  say(
    'Installing the dependencies from yarn.lock; the first time takes a few minutes …',
  );
  const started = Date.now();
  const { code, output } = await runYarnInstall({ node, yarn, settings, say });
  if (code !== 0) {
    const registry =
      settings.YARN_NPM_REGISTRY_SERVER ??
      process.env.YARN_NPM_REGISTRY_SERVER ??
      'of Yarn';
    throw new StopError(explainYarnFailure(output, registry));
  }
  await writeFile(keyFile, `${key} ${await lastChange(yarnStateFile)}`);
  say(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
  return true;
}

/** @param {string} file */
async function lastChange(file) {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
}
