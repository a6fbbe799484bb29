import { repositoryRoot } from '../repository.mjs';
import { runToEnd } from '../processes/runToEnd.mjs';
import { bringPackage } from './bringPackage.mjs';
import { YARN_PACKAGE } from './pins.mjs';

/**
 * How to start the Yarn that wrote the lock file: the one on the PATH if it is of that version, else one brought from the npm
 * registry and run by the given Node. Others, newer ones too, would write some of the lock file's lines differently.
 *
 * @param {{ node: string, say: (line: string) => void }} options
 * @returns {Promise<{ command: string, leadingArgs: string[] }>}
 */
export async function findYarn({ node, say }) {
  if (isPinnedYarn(await installedYarnVersion())) {
    return { command: 'yarn', leadingArgs: [] };
  }
  const script = await bringPackage({
    pin: YARN_PACKAGE,
    what: `Yarn ${YARN_PACKAGE.version}`,
    otherwise: `install Yarn ${YARN_PACKAGE.version} yourself`,
    say,
  });
  return { command: node, leadingArgs: [script] };
}

/** @param {string | undefined} version */
export function isPinnedYarn(version) {
  return version === YARN_PACKAGE.version;
}

async function installedYarnVersion() {
  // On Windows it is a batch file, which only a shell can start.
  if (process.platform === 'win32') {
    return undefined;
  }
  const { code, stdout } = await runToEnd('yarn', ['--version'], {
    cwd: repositoryRoot,
    timeoutMs: 20_000,
    env: {
      ...process.env,
      // Corepack's stand-in for Yarn must answer from what it has, neither ask nor download from elsewhere.
      COREPACK_ENABLE_NETWORK: '0',
      COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
    },
  });
  return code === 0 ? stdout.trim() : undefined;
}
