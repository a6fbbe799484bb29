import { mkdir, stat, statfs } from 'node:fs/promises';
import { homedir } from 'node:os';
import { repositoryRoot } from '../repository.mjs';
import { StopError } from '../StopError.mjs';

const GIBIBYTE = 2 ** 30;

/** What a first install takes: node_modules and, in the home folder, Yarn's cache of the packages. */
const FIRST_INSTALL = {
  repository: 2.2 * GIBIBYTE,
  cache: 0.8 * GIBIBYTE,
};
/** What a later one takes, when a dependency changed. */
const LATER_INSTALL = {
  repository: 0.3 * GIBIBYTE,
  cache: 0.1 * GIBIBYTE,
};

/**
 * Refuses to begin an install that would fill the disk in its middle.
 *
 * @param {{ first: boolean }} options whether nothing is installed yet
 */
export async function requireFreeSpace({ first }) {
  const needed = first ? FIRST_INSTALL : LATER_INSTALL;
  const cacheFolder = process.env.YARN_GLOBAL_FOLDER ?? homedir();
  const shortage = describeShortage([
    { ...(await readDisk(repositoryRoot)), needed: needed.repository },
    { ...(await readDisk(cacheFolder)), needed: needed.cache },
  ]);
  if (shortage) {
    throw new StopError(shortage);
  }
}

/**
 * @typedef {object} Disk
 * @property {string} folder a folder on it, for its user to recognize it
 * @property {number} id the same for folders on one disk
 * @property {number} free bytes
 * @property {number} needed bytes
 */

/**
 * The line that says which disk is too small, if one is. What is needed on the same disk adds up.
 *
 * @param {readonly Disk[]} needs
 * @returns {string | undefined}
 */
export function describeShortage(needs) {
  for (const disk of needs) {
    const needed = needs
      .filter(other => other.id === disk.id)
      .reduce((sum, other) => sum + other.needed, 0);
    if (disk.free < needed) {
      return `Too little disk: an install needs ${gibibytes(needed)} free at ${
        disk.folder
      }, there is ${gibibytes(disk.free)}. Free some space and start again.`;
    }
  }
  return undefined;
}

/** @param {string} folder */
async function readDisk(folder) {
  await mkdir(folder, { recursive: true });
  const [{ dev }, { bavail, bsize }] = [
    await stat(folder),
    await statfs(folder),
  ];
  return { folder, id: dev, free: bavail * bsize };
}

/** @param {number} bytes */
function gibibytes(bytes) {
  return `${(bytes / GIBIBYTE).toFixed(1)} GiB`;
}
