import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inRepository } from '../repository.mjs';
import { StopError } from '../StopError.mjs';
import { explainNpmFailure } from './explainNpmFailure.mjs';
import { runNpm } from './npmClient.mjs';

/** @typedef {import('./pins.mjs').PinnedPackage} PinnedPackage */

/**
 * Brings a pinned package into `.toolchain/` with the npm client, hence from its configured registry, unless it is there
 * already. Returns the path of the package's entry.
 *
 * @param {{ pin: PinnedPackage, what: string, otherwise: string, say: (line: string) => void }} request `what` names the
 *   thing to its user, `otherwise` is what the user can do instead, as half a sentence
 */
export async function bringPackage({ pin, what, otherwise, say }) {
  const folder = inRepository(
    '.toolchain',
    `${pin.name.replace('/', '-')}-${pin.version}`,
  );
  const entry = resolve(folder, 'node_modules', pin.name, pin.entry);
  const mark = resolve(folder, 'complete');
  if (await exists(mark)) {
    return entry;
  }

  say(`Bringing ${what} from the npm registry …`);
  // What an interrupted run left behind is not to be trusted.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(resolve(folder, 'package.json'), '{ "private": true }\n');
  const { code, stdout, stderr } = await runNpm(
    [
      'install',
      `${pin.name}@${pin.version}`,
      ...['--prefix', folder],
      ...['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      // Without a network the answer should not take minutes.
      ...['--fetch-retries=2', '--fetch-retry-mintimeout=1000'],
      '--fetch-retry-maxtimeout=5000',
      // With a global default set, npm would ignore the prefix's own folder.
      '--no-global',
    ],
    { cwd: folder },
  );
  if (code !== 0) {
    const registry = await configuredRegistry();
    const output = `${stderr}\n${stdout}`;
    throw new StopError(
      explainNpmFailure({ what, registry, output, otherwise }),
    );
  }
  await requireIntegrity(folder, pin, otherwise);
  await writeFile(mark, '');
  return entry;
}

/**
 * @param {string} folder
 * @param {PinnedPackage} pin
 * @param {string} otherwise
 */
async function requireIntegrity(folder, pin, otherwise) {
  const lock = JSON.parse(
    await readFile(resolve(folder, 'package-lock.json'), 'utf8'),
  );
  const found = lock.packages?.[`node_modules/${pin.name}`]?.integrity;
  if (found !== pin.integrity) {
    throw new StopError(
      `The npm registry ${await configuredRegistry()} serves a ${pin.name} ${
        pin.version
      } that is not the published one (wanted ${
        pin.integrity
      }, found ${found}). Use another registry (\`npm config set registry URL\`), or ${otherwise}.`,
    );
  }
}

async function configuredRegistry() {
  const { stdout } = await runNpm(['config', 'get', 'registry']);
  return stdout.trim();
}

/** @param {string} path */
async function exists(path) {
  return stat(path).then(
    () => true,
    () => false,
  );
}
