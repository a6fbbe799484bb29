/**
 * @typedef {object} ShippedPackage
 * @property {string} name
 * @property {string} version
 * @property {string[]} ways the way from each of our packages that brings it, for example `ours > express@4.22.0 > qs@6.14.0`
 */

/**
 * What an installation of the published packages brings with it, by the versions of the lock file; peers and development
 * dependencies are not a part of it.
 *
 * @param {object} options
 * @param {ReadonlyArray<{ name: string, dependencies?: Record<string, string> }>} options.manifests of the published packages
 * @param {ReturnType<import('./readLockfile.mjs').readLockfile>} options.find
 * @returns {ShippedPackage[]}
 */
export function listShipped({ manifests, find }) {
  const ours = new Set(manifests.map(({ name }) => name));
  /** @type {Map<string, ShippedPackage>} */
  const shipped = new Map();
  for (const { name: root, dependencies = {} } of manifests) {
    const seen = new Set();
    let next = Object.entries(dependencies).map(([name, range]) => ({
      name,
      range: range.includes(':') ? range : `npm:${range}`,
      way: root,
    }));
    // Breadth first, so that the way told is a shortest one.
    while (next.length > 0) {
      const level = next.filter(({ name }) => !ours.has(name));
      next = [];
      for (const asked of level) {
        const {
          name,
          version,
          dependencies: further,
        } = find(asked.name, asked.range);
        const id = `${name}@${version}`;
        if (seen.has(id)) {
          continue;
        }
        seen.add(id);
        const way = `${asked.way} > ${id}`;
        const known = shipped.get(id) ?? { name, version, ways: [] };
        known.ways.push(way);
        shipped.set(id, known);
        for (const [child, range] of Object.entries(further)) {
          next.push({ name: child, range, way });
        }
      }
    }
  }
  return [...shipped.values()];
}
