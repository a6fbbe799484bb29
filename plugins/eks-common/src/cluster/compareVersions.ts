/**
 * Orders Kubernetes versions, `1.9` before `1.10`; whatever follows the minor version does not matter.
 *
 * @public
 */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [left, right].map(parts);
  return a[0] - b[0] || a[1] - b[1];
}

/**
 * Minor versions that one version is behind another; negative when it is ahead.
 *
 * @public
 */
export function minorsBehind(version: string, reference: string): number {
  return parts(reference)[1] - parts(version)[1];
}

/**
 * The `1.34` of `v1.34.2-eks-1234567`.
 *
 * @public
 */
export function minorVersion(version: string): string {
  return parts(version).join('.');
}

function parts(version: string): [number, number] {
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
  return [Number(major ?? 0), Number(minor ?? 0)];
}
