/** The major versions of Node that Backstage supports; the same as `engines` in package.json. */
export const SUPPORTED_NODE_MAJORS = [22, 24];

/**
 * Whether Backstage runs on this version of Node.
 *
 * @param {string} version as in `process.versions.node`
 */
export function isSupportedNode(version) {
  return SUPPORTED_NODE_MAJORS.includes(Number(version.split('.')[0]));
}
