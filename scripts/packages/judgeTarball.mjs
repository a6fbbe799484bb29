/**
 * What a packed package lacks or has too much of, a sentence each; none when it can be published.
 *
 * @param {object} tarball
 * @param {Record<string, any>} tarball.manifest its package.json as packed
 * @param {readonly string[]} tarball.files paths in the package
 * @returns {string[]}
 */
export function judgeTarball({ manifest, files }) {
  const there = new Set(files);
  const named = [...new Set(pathsOf(manifest))];
  return [
    ...['README.md', 'LICENSE', 'CHANGELOG.md', ...named]
      .filter(path => !there.has(path))
      .map(path => `${path} is missing`),
    ...files
      .filter(path => /(^|\/)(src|__testUtils__)\/|\.test\.\w+/.test(path))
      .map(path => `${path} has no place in it`),
    ...['dependencies', 'peerDependencies', 'optionalDependencies'].flatMap(
      kind =>
        Object.entries(manifest[kind] ?? {})
          .filter(([, range]) => /^(workspace|file|link|portal):/.test(range))
          .map(([name, range]) => `${name} is wanted as ${range}`),
    ),
  ];
}

/**
 * The files that a package.json names.
 *
 * @param {Record<string, any>} manifest
 * @returns {string[]}
 */
function pathsOf({ main, module, types, bin, exports, configSchema }) {
  return leavesOf([
    ...[main, module, types, bin, exports],
    // Else the schema itself.
    typeof configSchema === 'string' ? configSchema : undefined,
  ])
    .filter(path => !path.startsWith('@'))
    .map(path => path.replace(/^\.\//, ''));
}

/**
 * @param {unknown} value
 * @returns {string[]}
 */
function leavesOf(value) {
  if (typeof value === 'string') {
    return [value];
  }
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leavesOf)
    : [];
}
