import { parse } from 'yaml';

/**
 * @typedef {object} LockedPackage
 * @property {string} name
 * @property {string} version
 * @property {Record<string, string>} dependencies ranges by name, each with its protocol: `npm:^1.0.0`
 */

/**
 * What Yarn's lock file resolves.
 *
 * @param {string} text
 * @param {Record<string, string>} [resolutions] of the root's package.json: they win over what a package asks for
 * @returns {(name: string, range: string) => LockedPackage} throws when it has no such package
 */
export function readLockfile(text, resolutions = {}) {
  /** @type {Map<string, LockedPackage>} */
  const locked = new Map();
  for (const [descriptors, entry] of Object.entries(parse(text))) {
    if (descriptors === '__metadata') {
      continue;
    }
    const { version, resolution, dependencies = {} } = entry;
    const name = resolution.slice(0, resolution.indexOf('@', 1));
    for (const descriptor of descriptors.split(', ')) {
      locked.set(descriptor, { name, version, dependencies });
    }
  }
  return (name, range) => {
    const found =
      locked.get(`${name}@${range}`) ??
      locked.get(`${name}@npm:${resolutions[name]}`);
    if (!found) {
      throw new Error(`yarn.lock has no ${name}@${range}`);
    }
    return found;
  };
}
