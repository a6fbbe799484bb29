/** What matters here of a package.json. */
export interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/**
 * The version that each of Backstage's packages has in a release: the least that any package of it asks for.
 *
 * @param packages - those of an app made from the release
 * @param ask - for the manifests of packages, each written as `name@version`
 * @returns versions by name, of all that the packages lead to
 */
export async function releaseVersions(
  packages: readonly Manifest[],
  ask: (packages: readonly string[]) => Promise<Manifest[]>,
): Promise<Record<string, string>> {
  const versions = new Map<string, string>();
  let next = packages;
  while (next.length > 0) {
    const found = new Map<string, string>();
    for (const { dependencies, devDependencies } of next) {
      for (const [name, range] of Object.entries({
        ...dependencies,
        ...devDependencies,
      })) {
        const [least] = /\d+\.\d+\.\d+.*/.exec(range) ?? [];
        if (name.startsWith('@backstage/') && least && !versions.has(name)) {
          versions.set(name, least);
          found.set(name, least);
        }
      }
    }
    next =
      found.size === 0
        ? []
        : await ask([...found].map(([name, version]) => `${name}@${version}`));
  }
  return Object.fromEntries(versions);
}
