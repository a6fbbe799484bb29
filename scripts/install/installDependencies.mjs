import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, delimiter } from 'node:path';
import { inRepository, repositoryRoot } from '../repository.mjs';
import { runToEnd } from '../processes/runToEnd.mjs';
import { StopError } from '../StopError.mjs';
import { findYarn } from '../toolchain/findYarn.mjs';
import { readNpmConfig, yarnSettings } from '../toolchain/yarnSettings.mjs';
import { explainYarnFailure, LONGEST_MESSAGE } from './explainYarnFailure.mjs';
import { installKey } from './installKey.mjs';
import { requireFreeSpace } from './requireFreeSpace.mjs';

const SIGN_OF_LIFE_MS = 15_000;
const SETTLED = /YN(0002|0004|0060|0086)/;
const keyFile = inRepository('node_modules/.installed-from');

/**
 * Installs the dependencies from the committed lock file, unless node_modules was made from just that already.
 *
 * @param {{ node: string, say: (line: string) => void }} options
 * @returns {Promise<boolean>} whether anything was to do
 */
export async function installDependencies({ node, say }) {
  const key = await installKey();
  const installed = await readFile(keyFile, 'utf8').catch(() => undefined);
  if (installed === key) {
    return false;
  }

  const first = !existsSync(inRepository('node_modules/.yarn-state.yml'));
  await requireFreeSpace({ first });
  const yarn = await findYarn({ node, say });
  const npmConfig = await readNpmConfig();
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    ...yarnSettings(npmConfig, process.env),
    PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
  };
  say(
    'Installing the dependencies from yarn.lock; the first time takes a few minutes …',
  );
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const showProgress = progress(line => console.log(line));
  let quietSince = started;
  const signOfLife = setInterval(() => {
    if (Date.now() - quietSince >= SIGN_OF_LIFE_MS) {
      quietSince = Date.now();
      say(`… still installing after ${seconds()} s`);
    }
  }, 1000);
  const { code, stdout, stderr } = await runToEnd(
    yarn.command,
    [...yarn.leadingArgs, 'install', '--immutable'],
    {
      cwd: repositoryRoot,
      env,
      shell: yarn.command === 'yarn' && process.platform === 'win32',
      onOutput: text => {
        quietSince = Date.now();
        showProgress(text);
      },
    },
  ).finally(() => clearInterval(signOfLife));
  if (code !== 0) {
    const registry = env.YARN_NPM_REGISTRY_SERVER ?? 'of Yarn';
    throw new StopError(explainYarnFailure(stdout + stderr, registry));
  }
  await writeFile(keyFile, key);
  say(`Installed in ${seconds()} s.`);
  return true;
}

/**
 * Shows Yarn's output line by line, without what is settled by the committed lock file: peer dependencies of dependencies, and
 * install scripts that are off on purpose.
 *
 * @param {(line: string) => void} show
 */
function progress(show) {
  let begun = '';
  /** @param {string} text */
  return text => {
    const lines = (begun + text).split('\n');
    begun = lines.pop() ?? '';
    for (const line of lines) {
      if (line.length <= LONGEST_MESSAGE && !SETTLED.test(line)) {
        show(line);
      }
    }
  };
}
